package no.samraad.engine.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.meeting.AgendaFacts.AgendaItem;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MeetingProvision.AgendaRankedBy;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.RulesInForce;

/** D10 and D5: fixed items, types of case, and whether each case came in time. */
public final class AgendaJudge {
    private AgendaJudge() {}

    /** Judges an agenda. */
    public static List<Finding> judge(AgendaFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        findings.add(fixedItems(facts, rules));
        findings.add(types(facts, rules));
        ranked(facts, rules).ifPresent(findings::add);
        for (AgendaItem item : facts.items()) {
            if (item.fixed() == null) {
                findings.add(CaseJudge.inTime(facts.meeting(), item.item(), item.submittedAt(), rules));
            }
        }
        return findings;
    }

    /** D10: who ranked the agenda is judged where it is recorded; elsewhere the rule only tells whose work it is. */
    private static Optional<Finding> ranked(AgendaFacts facts, RulesInForce rules) {
        Organ by = facts.rankedBy();
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        return by == null
                ? Optional.empty()
                : Ruling.ifStated(
                        rules.find(AgendaRankedBy.class, body),
                        Clause.AGENDA_RANKED,
                        about,
                        body,
                        rule -> ByOrgan.judge(
                                Clause.AGENDA_RANKED,
                                about,
                                rule,
                                rule.provision().by(),
                                by,
                                Fact.OPENED_BY));
    }

    private static Finding fixedItems(AgendaFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        Lookup<FixedItems> lookup = rules.find(
                FixedItems.class, body, fixed -> isFor(fixed, facts.meeting().kind()));
        return Ruling.by(lookup, Clause.FIXED_ITEMS, about, body, rule -> {
            List<Note> notes = new ArrayList<>();
            place(rule.provision().first(), facts.items(), notes);
            place(rule.provision().last().reversed(), facts.items().reversed(), notes);
            return Ruling.of(
                    Clause.FIXED_ITEMS,
                    about,
                    notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    List.of(new Remedy.PutRight()));
        });
    }

    /** The items of ordinary meetings are those of tentative ones too. */
    private static boolean isFor(FixedItems fixed, MeetingKind kind) {
        return fixed.kind() == kind || (kind == MeetingKind.TENTATIVE && fixed.kind() == MeetingKind.ORDINARY);
    }

    /** Each fixed item stands at its place, counted from the end of the agenda that the items belong to. */
    private static void place(List<FixedItem> fixed, List<AgendaItem> items, List<Note> notes) {
        for (int place = 0; place < fixed.size(); place++) {
            FixedItem wanted = fixed.get(place);
            if (items.stream().noneMatch(item -> item.fixed() == wanted)) {
                notes.add(new Note.FixedItemMissing(wanted));
            } else if (place >= items.size() || items.get(place).fixed() != wanted) {
                notes.add(new Note.FixedItemMisplaced(wanted));
            }
        }
    }

    private static Finding types(AgendaFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        return Ruling.by(rules.find(ItemTypes.class, body), Clause.ITEM_TYPES, about, body, rule -> {
            List<Note> notes = new ArrayList<>();
            for (AgendaItem item : facts.items()) {
                if (!rule.provision().types().contains(item.type())) {
                    notes.add(new Note.TypeNotInUse(item.item(), item.type()));
                }
            }
            return Ruling.of(
                    Clause.ITEM_TYPES,
                    about,
                    notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    List.of(new Remedy.PutRight()));
        });
    }
}
