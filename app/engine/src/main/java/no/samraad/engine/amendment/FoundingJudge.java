package no.samraad.engine.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.amendment.FoundingFacts.OrganOfParty;
import no.samraad.engine.amendment.FoundingFacts.PartyAnswer;
import no.samraad.engine.amendment.FoundingFacts.PartyDecision;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.AmendmentProvision.Founding;
import no.samraad.engine.provision.AmendmentProvision.FoundingDecision;
import no.samraad.engine.provision.AmendmentProvision.PredecessorReplaced;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/** I6: whether a community may be constituted under rules that are adopted for the first time, judged by those rules. */
public final class FoundingJudge {
    /** One party alone is no community. */
    private static final int FEWEST_PARTIES = 2;

    private FoundingJudge() {}

    /** Judges the founding. */
    public static List<Finding> judge(FoundingFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Ruling.by(
                rules.ofCommunity(Founding.class),
                Clause.FOUNDING_DECIDED,
                new Subject.OfBody(facts.body()),
                facts.body(),
                rule -> decided(facts, rule)));
        boolean nothingToReplace =
                rules.ofCommunity(PredecessorReplaced.class) instanceof Lookup.Silent<PredecessorReplaced>
                        && facts.predecessor() == FoundingFacts.PredecessorStanding.NONE;
        if (!nothingToReplace) {
            findings.add(Ruling.by(
                    rules.ofCommunity(PredecessorReplaced.class),
                    Clause.PREDECESSOR_ENDED,
                    new Subject.OfBody(facts.body()),
                    facts.body(),
                    rule -> replaced(facts, rule)));
        }
        return findings;
    }

    private static Finding decided(FoundingFacts facts, InForce<Founding> rule) {
        Subject about = new Subject.OfBody(facts.body());
        Set<PartyCode> yes = new TreeSet<>();
        List<Note> notes = new ArrayList<>();
        List<PartyCode> lacking = new ArrayList<>();
        for (PartyCode party : new TreeSet<>(facts.parties())) {
            Note.@Nullable WhyNotCounted why =
                    whyNotCounted(party, facts, rule.provision().decidedBy());
            if (why == null) {
                yes.add(party);
            } else {
                notes.add(new Note.PartyNotCounted(party, why));
                lacking.add(party);
            }
        }
        int all = facts.parties().size();
        int required = Math.max(
                FEWEST_PARTIES,
                switch (rule.provision().constitution()) {
                    case WHEN_ALL_HAVE_DECIDED -> all;
                    case WITH_THOSE_THAT_HAVE_DECIDED -> FEWEST_PARTIES;
                });
        boolean enough = yes.size() >= required;
        return Ruling.of(
                Clause.FOUNDING_DECIDED,
                about,
                enough ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(about, yes.size(), all, required, Measure.CountUnit.PARTIES)),
                notes,
                lacking.isEmpty() ? List.of() : List.of(new Remedy.AskParties(lacking)));
    }

    /** The last decision of a party until the day is the one that stands; null when it counts. */
    private static Note.@Nullable WhyNotCounted whyNotCounted(
            PartyCode party, FoundingFacts facts, FoundingDecision by) {
        PartyDecision last = facts.decisions().stream()
                .filter(decision -> decision.party().equals(party))
                .filter(decision -> !decision.date().isAfter(facts.date()))
                .reduce((one, other) -> other.date().isBefore(one.date()) ? one : other)
                .orElse(null);
        if (last == null) {
            return Note.WhyNotCounted.NOT_DECIDED;
        }
        if (last.answer() == PartyAnswer.NO) {
            return Note.WhyNotCounted.SAID_NO;
        }
        if (last.answer() == PartyAnswer.CONDITIONAL) {
            return Note.WhyNotCounted.CONDITIONAL;
        }
        if (by == FoundingDecision.EACH_COUNCIL_AND_BOARD && last.decidedBy() != OrganOfParty.COUNCIL_OR_BOARD) {
            return Note.WhyNotCounted.NOT_BY_COUNCIL_OR_BOARD;
        }
        return last.text().equals(facts.text()) ? null : Note.WhyNotCounted.OTHER_TEXT;
    }

    private static Finding replaced(FoundingFacts facts, InForce<PredecessorReplaced> rule) {
        Subject about = new Subject.OfBody(facts.body());
        Outcome outcome = switch (facts.predecessor()) {
            case ENDED -> new Outcome.Met();
            case NONE -> new Outcome.NotApplicable();
            case GOES_ON -> new Outcome.NotMet();
            case NOT_KNOWN -> Ruling.missing(Fact.PREDECESSOR, about);
        };
        List<Remedy> remedies = switch (outcome) {
            case Outcome.Met _ -> List.of();
            case Outcome.NotApplicable _ -> List.of();
            case Outcome.NotMet _ -> List.of(new Remedy.PutRight());
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream()
                        .map(question -> (Remedy) new Remedy.Answer(question))
                        .toList();
        };
        return Ruling.of(Clause.PREDECESSOR_ENDED, about, outcome, rule, List.of(), List.of(), remedies);
    }
}
