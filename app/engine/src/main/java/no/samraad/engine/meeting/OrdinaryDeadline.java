package no.samraad.engine.meeting;

import java.util.List;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.RulesInForce;

/** Whether a deadline of ordinary meetings holds for a meeting; the text often leaves it open for extraordinary ones. */
final class OrdinaryDeadline {
    private OrdinaryDeadline() {}

    static Finding judge(
            Clause clause,
            Subject about,
            MeetingFacts meeting,
            InForce<?> rule,
            ExtraordinaryHolds stated,
            Function<OrdinaryDeadlinesAtExtraordinary, ExtraordinaryHolds> chosen,
            RulesInForce rules,
            Finding whenItHolds) {
        return switch (meeting.kind()) {
            case ORDINARY, TENTATIVE -> whenItHolds;
            case EXTRAORDINARY ->
                switch (stated) {
                    case HOLDS -> whenItHolds;
                    case DOES_NOT_HOLD -> notHere(clause, about, rule, List.of(Citation.of(rule)));
                    case NOT_STATED -> open(clause, about, meeting.body(), rule, chosen, rules, whenItHolds);
                };
        };
    }

    private static Finding open(
            Clause clause,
            Subject about,
            BodyCode body,
            InForce<?> rule,
            Function<OrdinaryDeadlinesAtExtraordinary, ExtraordinaryHolds> chosen,
            RulesInForce rules,
            Finding whenItHolds) {
        for (InForce<OrdinaryDeadlinesAtExtraordinary> choice :
                Ruling.holding(rules.find(OrdinaryDeadlinesAtExtraordinary.class, body))) {
            switch (chosen.apply(choice.provision())) {
                case HOLDS -> {
                    return whenItHolds;
                }
                case DOES_NOT_HOLD -> {
                    return notHere(clause, about, rule, List.of(Citation.of(rule), Citation.of(choice)));
                }
                case NOT_STATED -> {}
            }
        }
        return Readings.merge(
                clause,
                about,
                rule.rule().force(),
                List.of(Citation.of(rule)),
                List.of(
                        new Reading(List.of(new ReadAs.Extraordinary(ExtraordinaryHolds.HOLDS)), whenItHolds),
                        new Reading(
                                List.of(new ReadAs.Extraordinary(ExtraordinaryHolds.DOES_NOT_HOLD)),
                                notHere(clause, about, rule, List.of(Citation.of(rule))))),
                List.of(new Question.ChoiceMissing(
                        Choice.ORDINARY_DEADLINE_AT_EXTRAORDINARY, Citation.of(rule), body)));
    }

    private static Finding notHere(Clause clause, Subject about, InForce<?> rule, List<Citation> citations) {
        return new Finding(
                clause,
                about,
                new Outcome.NotApplicable(),
                rule.rule().force(),
                citations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
