package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.SittingFacts;
import no.samraad.server.attendance.SittingRows;
import no.samraad.statutes.StatutesInForce;

/** Records what was found about someone's partiality in an item, by whoever the rules say decides it. */
@Singleton
public class SettlePartiality {
    private final AtHand atHand;
    private final SittingRows sittings;
    private final DecisionRows rows;
    private final RulesOfItem rulesOfItem;
    private final Acts acts;

    SettlePartiality(AtHand atHand, SittingRows sittings, DecisionRows rows, RulesOfItem rulesOfItem, Acts acts) {
        this.atHand = atHand;
        this.sittings = sittings;
        this.rows = rows;
        this.rulesOfItem = rulesOfItem;
        this.acts = acts;
    }

    /** What was found. */
    public enum Found {
        PARTIAL,
        IMPARTIAL
    }

    public record Command(Address address, UUID personId, Found found, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Settled() implements Outcome {}

        /** Nobody has raised it. */
        record NotRaised(Sitting sitting) implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        return atHand.item(caller, command.address(), AtHand.Who.RUNS_IT, Outcome.Stopped::new, here -> {
            if (here.sitting().claimsIn(here.item().id()).stream()
                    .noneMatch(claim -> claim.personId().equals(command.personId()))) {
                return Optional.of(new Outcome.NotRaised(here.sitting()));
            }
            StatutesInForce.Version version = rulesOfItem.of(tenant, here.sitting(), here.item());
            if (!sittings.advance(tenant, here.sitting())) {
                return Optional.empty();
            }
            String decidedBy = decider(here.sitting(), version);
            String state = command.found().name().toLowerCase(Locale.ROOT);
            rows.settle(tenant, here.item().id(), command.personId(), state, decidedBy);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("person", command.personId());
            facts.put("found", state);
            facts.put("decided_by", decidedBy);
            acts.record(Act.by(caller, here.role(), "partiality_settled")
                    .about(here.item().id())
                    .inMeeting(here.sitting().bodyId(), here.sitting().id())
                    .knowing(CanonicalJson.of(facts))
                    .once(command.key()));
            return Optional.of(new Outcome.Settled());
        });
    }

    /** The meeting leader where the rules say so; else the body, without the one concerned. */
    private static String decider(Sitting sitting, StatutesInForce.Version version) {
        List<InForce<Partiality>> rules = switch (version.rules().find(Partiality.class, SittingFacts.body(sitting))) {
            case Lookup.Holds<Partiality>(List<InForce<Partiality>> found) -> found;
            case Lookup.ScopeOpen<Partiality> _ -> List.of();
            case Lookup.Silent<Partiality> _ -> List.of();
        };
        boolean leader =
                rules.stream().anyMatch(rule -> rule.provision().decider() == PartialityDecider.MEETING_LEADER);
        return leader ? "meeting_leader" : "body";
    }
}
