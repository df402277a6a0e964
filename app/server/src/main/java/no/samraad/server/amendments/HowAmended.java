package no.samraad.server.amendments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.AmendmentProvision.Amendment;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;

/**
 * How the rules in force say that a document is changed (I3).
 *
 * @param rules none where they are silent: then the community is asked, and each body decides in its ordinary way
 * @param kind of what is changed
 */
public record HowAmended(List<InForce<Amendment>> rules, DocumentKind kind) {
    public HowAmended {
        rules = List.copyOf(rules);
    }

    /** As it stands on a day. */
    public static HowAmended on(LocalDate day, Collection<StatutesDocument> documents, StatutesDocument draft) {
        Lookup<Amendment> found = RulesInForce.on(day, documents)
                .about(
                        Amendment.class,
                        draft.id(),
                        rule -> rule.provision().documents().contains(draft.kind()));
        return switch (found) {
            case Lookup.Holds<Amendment>(List<InForce<Amendment>> rules) -> new HowAmended(rules, draft.kind());
            case Lookup.ScopeOpen<Amendment>(List<InForce<Amendment>> rules) -> new HowAmended(rules, draft.kind());
            case Lookup.Silent<Amendment> _ -> new HowAmended(List.of(), draft.kind());
        };
    }

    private List<AmendmentTier> tiers() {
        return rules.stream().flatMap(rule -> rule.provision().tiers().stream()).toList();
    }

    /** The body that adopts the change in the first place; empty where the rules are silent. */
    public Optional<BodyCode> body() {
        return tiers().stream().map(AmendmentTier::body).findFirst();
    }

    /** Whether it must be said what size the change has. */
    public boolean sized() {
        return tiers().stream().anyMatch(tier -> tier.changes() instanceof ChangesOfTier.ChangesMarked);
    }

    /** Whether a meeting must have discussed the change before the one that adopts it. */
    public boolean discussedFirst() {
        return tiers().stream().anyMatch(tier -> tier.earlierMeetings() > 0);
    }

    /** Whether the parties of the cooperation agreement take part where it touches the agreement. */
    public boolean parties() {
        return rules.stream().anyMatch(rule -> rule.provision().parties() != null);
    }

    /** Whether every party must have said yes: an agreement binds nobody else, where no rule says how it is changed. */
    public boolean everyParty() {
        return rules.isEmpty() && kind == DocumentKind.AGREEMENT;
    }

    /** The paragraph, such as {@code § 7}; empty text where the rules are silent. */
    public String label() {
        return rules.isEmpty() ? "" : rules.getFirst().paragraph().label();
    }
}
