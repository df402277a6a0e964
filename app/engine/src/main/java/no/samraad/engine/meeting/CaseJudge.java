package no.samraad.engine.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.meeting.CaseFacts.ConsultationHad;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseForm;
import no.samraad.engine.provision.MeetingProvision.CaseForms;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.ConsultationMeans;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/** D5: who may raise a case, in what consultation, and by when. */
public final class CaseJudge {
    private CaseJudge() {}

    /** Judges a case being submitted. */
    public static List<Finding> judge(CaseFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>(List.of(
                whoMayRaise(facts, rules),
                consulted(facts, rules),
                inTime(facts.meeting(), facts.item(), facts.submittedAt(), rules)));
        Ruling.ifStated(
                        rules.find(CaseForms.class, facts.meeting().body()),
                        Clause.CASE_FORM,
                        new Subject.OfCase(facts.item()),
                        facts.meeting().body(),
                        rule -> form(facts, rule))
                .ifPresent(findings::add);
        return findings;
    }

    private static Finding form(CaseFacts facts, InForce<CaseForms> rule) {
        Subject about = new Subject.OfCase(facts.item());
        Outcome outcome = facts.submittedAs() == null
                ? Ruling.missing(Fact.CASE_FORM, about)
                : metIf(rule.provision().forms().stream().anyMatch(form -> fits(form, facts.submittedAs())));
        return Ruling.of(
                Clause.CASE_FORM,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, new Remedy.PutRight()));
    }

    private static boolean fits(CaseForm form, CaseFacts.SubmittedAs submittedAs) {
        return switch (submittedAs) {
            case SPOKEN -> false;
            case LETTER -> form == CaseForm.IN_WRITING;
            case EMAIL -> form == CaseForm.IN_WRITING || form == CaseForm.BY_EMAIL;
            case FORM -> form == CaseForm.IN_WRITING || form == CaseForm.ON_THE_FORM;
        };
    }

    private static Finding whoMayRaise(CaseFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfCase(facts.item());
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(CaseSubmitters.class, body), Clause.WHO_MAY_RAISE, about, body, rule -> {
            Set<Submitter> may = rule.provision().submitters();
            // Anyone with an interest may raise a case: those on the inside are among them without having to say so.
            Outcome outcome = switch (facts.raiser()) {
                case REPRESENTATIVE ->
                    metIf(may.contains(Submitter.REPRESENTATIVE) || may.contains(Submitter.ANYONE_WITH_AN_INTEREST));
                case SECRETARIAT ->
                    metIf(may.contains(Submitter.SECRETARIAT) || may.contains(Submitter.ANYONE_WITH_AN_INTEREST));
                case OUTSIDER_WITH_INTEREST -> metIf(may.contains(Submitter.ANYONE_WITH_AN_INTEREST));
                case OUTSIDER ->
                    may.contains(Submitter.ANYONE_WITH_AN_INTEREST)
                            ? Ruling.missing(Fact.INTEREST, about)
                            : new Outcome.NotMet();
            };
            List<Remedy> remedies = switch (outcome) {
                case Outcome.Met _ -> List.of();
                case Outcome.NotApplicable _ -> List.of();
                case Outcome.NotMet _ ->
                    List.of(new Remedy.HaveItRaisedBy(may.stream().sorted().toList()));
                case Outcome.Undetermined(List<Question> questions) ->
                    questions.stream()
                            .map(question -> (Remedy) new Remedy.Answer(question))
                            .toList();
            };
            return Ruling.of(Clause.WHO_MAY_RAISE, about, outcome, rule, List.of(), List.of(), remedies);
        });
    }

    private static Outcome metIf(boolean kept) {
        return kept ? new Outcome.Met() : new Outcome.NotMet();
    }

    private static Finding consulted(CaseFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfCase(facts.item());
        BodyCode body = facts.meeting().body();
        return Ruling.by(
                rules.find(CaseSubmitters.class, body),
                Clause.CASE_CONSULTED,
                about,
                body,
                rule -> switch (rule.provision().consultation()) {
                    case NOT_REQUIRED ->
                        Ruling.of(
                                Clause.CASE_CONSULTED,
                                about,
                                new Outcome.NotApplicable(),
                                rule,
                                List.of(),
                                List.of(),
                                List.of());
                    case CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT -> consultation(facts, rules, about, rule);
                });
    }

    private static Finding consultation(
            CaseFacts facts, RulesInForce rules, Subject about, InForce<CaseSubmitters> rule) {
        BodyCode body = facts.meeting().body();
        for (InForce<ConsultationMeans> choice : Ruling.holding(rules.find(ConsultationMeans.class, body))) {
            return consultedBy(
                    facts, about, rule, choice.provision().counts(), List.of(Citation.of(rule), Citation.of(choice)));
        }
        List<Citation> citations = List.of(Citation.of(rule));
        return Readings.merge(
                Clause.CASE_CONSULTED,
                about,
                rule.rule().force(),
                citations,
                List.of(
                        new Reading(
                                List.of(new ReadAs.Consultation(ConsultationForm.RECEIPT_BY_SECRETARIAT)),
                                consultedBy(facts, about, rule, ConsultationForm.RECEIPT_BY_SECRETARIAT, citations)),
                        new Reading(
                                List.of(new ReadAs.Consultation(ConsultationForm.TALK)),
                                consultedBy(facts, about, rule, ConsultationForm.TALK, citations))),
                List.of(new Question.ChoiceMissing(Choice.CONSULTATION, Citation.of(rule), body)));
    }

    private static Finding consultedBy(
            CaseFacts facts,
            Subject about,
            InForce<CaseSubmitters> rule,
            ConsultationForm form,
            List<Citation> citations) {
        Outcome outcome = metIf(
                switch (form) {
                    case RECEIPT_BY_SECRETARIAT -> facts.consultation() != ConsultationHad.NONE;
                    case TALK -> facts.consultation() == ConsultationHad.TALKED;
                });
        return new Finding(
                Clause.CASE_CONSULTED,
                about,
                outcome,
                rule.rule().force(),
                citations,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())),
                List.of(),
                List.of());
    }

    /** D5: the deadline for cases to a meeting, as a finding still without the moment of submission. */
    public static Finding deadline(MeetingFacts meeting, RulesInForce rules) {
        return inTime(meeting, new Subject.OfBody(meeting.body()), null, rules);
    }

    /** D5: whether a case was submitted in time for a meeting. */
    static Finding inTime(MeetingFacts meeting, CaseRef item, @Nullable Instant submittedAt, RulesInForce rules) {
        return inTime(meeting, new Subject.OfCase(item), submittedAt, rules);
    }

    private static Finding inTime(
            MeetingFacts meeting, Subject about, @Nullable Instant submittedAt, RulesInForce rules) {
        return Ruling.by(
                rules.find(CaseDeadline.class, meeting.body()),
                Clause.CASE_IN_TIME,
                about,
                meeting.body(),
                rule -> OrdinaryDeadline.judge(
                        Clause.CASE_IN_TIME,
                        about,
                        meeting,
                        rule,
                        rule.provision().extraordinary(),
                        OrdinaryDeadlinesAtExtraordinary::caseDeadline,
                        rules,
                        Timeliness.judge(
                                Clause.CASE_IN_TIME,
                                about,
                                rule,
                                rule.provision().deadline(),
                                meeting.date(),
                                submittedAt,
                                Fact.SUBMITTED_AT,
                                rules,
                                meeting.body())));
    }
}
