package no.samraad.engine.meeting;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.choice;
import static no.samraad.engine.model.TromsOgOfoten.extraordinary;
import static no.samraad.engine.model.TromsOgOfoten.notice;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.NoticeFacts.Demand;
import no.samraad.engine.meeting.NoticeFacts.Invited;
import no.samraad.engine.meeting.NoticeFacts.Lasting;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.AgendaRankedBy;
import no.samraad.engine.provision.MeetingProvision.CaseForm;
import no.samraad.engine.provision.MeetingProvision.CaseForms;
import no.samraad.engine.provision.MeetingProvision.Demander;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryDemandedBy;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryInvitation;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingFormats;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKinds;
import no.samraad.engine.provision.MeetingProvision.MeetingLength;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Occasion.NumberOfYear;
import no.samraad.engine.provision.MeetingProvision.OccasionForms;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.MeetingProvision.RestrictedInvitation;
import no.samraad.engine.provision.MeetingProvision.TentativeMeetings;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Møteslag, krav om møte, innbudte, varighet, form på saker og prioritering")
class CallingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 10);
    private static final Instant IN_TIME = at("2025-11-19T12:00");

    private static NoticeFacts more(
            NoticeFacts facts,
            @Nullable NumberOfYear number,
            @Nullable Lasting lasting,
            @Nullable Demand demand,
            @Nullable Invited invited) {
        return new NoticeFacts(
                facts.meeting(),
                facts.form(),
                facts.openness(),
                facts.ground(),
                facts.sentAt(),
                facts.parts(),
                facts.composition(),
                facts.recipients(),
                facts.channels(),
                number,
                lasting,
                demand,
                invited);
    }

    private static Judgement send(NoticeFacts facts, Rule... rules) {
        return Engine.judge(new Act.SendNotice(facts), TromsOgOfoten.on(DAY, rules));
    }

    private static String outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome().getClass().getSimpleName();
    }

    private static List<Clause> clauses(Judgement judgement) {
        return judgement.finding().parts().stream().map(Finding::clause).toList();
    }

    private static Rule rule(Provision provision) {
        return choice("v-rule", provision);
    }

    @Test
    @DisplayName("uten slike regler prøves en innkalling slik den alltid har vært prøvd")
    void rulesThatOnlyNarrowAskNothingWhereTheyAreSilent() {
        assertThat(clauses(send(notice(ordinary(DAY), IN_TIME))))
                .containsExactly(
                        Clause.NOTICE_IN_TIME,
                        Clause.NOTICE_COMPLETE,
                        Clause.NOTICE_TO_ALL,
                        Clause.NOTICE_CHANNEL,
                        Clause.MEETING_FORM,
                        Clause.MEETING_OPEN);
    }

    @Nested
    @DisplayName("D3: foreløpige møter faller bort uten bekreftelse senest tre uker før")
    class Kinds {
        private static final MeetingFacts TENTATIVE = new MeetingFacts(Ssu.BODY, MeetingKind.TENTATIVE, DAY);
        private static final Rule THREE_WEEKS = rule(new TentativeMeetings(Deadline.weeksBeforeMeeting(3)));

        @ParameterizedTest(name = "innkalt {0}: {1}")
        @CsvSource({"2025-11-19T23:59, Met", "2025-11-20T00:00, NotMet"})
        void confirmedInTime(String sent, String outcome) {
            Judgement judgement = send(notice(TENTATIVE, at(sent)), THREE_WEEKS);
            assertThat(outcome(judgement, Clause.TENTATIVE_CONFIRMED)).isEqualTo(outcome);
            assertThat(outcome(judgement, Clause.NOTICE_IN_TIME))
                    .as("the ordinary notice period holds too")
                    .isEqualTo("Met");
        }

        @Test
        void withoutARuleOfConfirmationTheQuestionIsPut() {
            assertThat(Findings.part(send(notice(TENTATIVE, IN_TIME)), Clause.TENTATIVE_CONFIRMED)
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.NoRule(Clause.TENTATIVE_CONFIRMED, Ssu.BODY))));
        }

        @Test
        void theConfirmationIsADutyBeforeTheNotice() {
            List<Duty> duties = Duties.of(TENTATIVE, TromsOgOfoten.on(DAY, THREE_WEEKS));
            assertThat(duties)
                    .extracting(Duty::what)
                    .startsWith(Duty.What.SUBMIT_CASES, Duty.What.CONFIRM_TENTATIVE, Duty.What.SEND_NOTICE);
            assertThat(((Duty.Due) duties.get(1)).lastDay().date()).isEqualTo(LocalDate.of(2025, 11, 19));
        }

        @Test
        void aKindNotInUseMayNotBeCalled() {
            Rule ordinaryOnly = rule(new MeetingKinds(Set.of(MeetingKind.ORDINARY)));
            assertThat(outcome(send(notice(ordinary(DAY), IN_TIME), ordinaryOnly), Clause.MEETING_KIND))
                    .isEqualTo("Met");
            assertThat(outcome(send(notice(extraordinary(DAY), IN_TIME), ordinaryOnly), Clause.MEETING_KIND))
                    .isEqualTo("NotMet");
        }
    }

    @Nested
    @DisplayName("D1: årets første møte holdes fysisk")
    class Formats {
        private static final Rule FIRST_BY_VIDEO =
                rule(new MeetingFormats(List.of(new OccasionForms(new NumberOfYear(1), Set.of(MeetingForm.VIDEO)))));

        private String format(NoticeFacts facts, @Nullable NumberOfYear number) {
            return outcome(send(more(facts, number, null, null, null), FIRST_BY_VIDEO), Clause.MEETING_FORMAT);
        }

        @Test
        void itHoldsForTheMeetingItNamesAndNoOther() {
            NoticeFacts inPerson = notice(ordinary(DAY), IN_TIME);
            assertThat(format(inPerson, new NumberOfYear(1))).isEqualTo("NotMet");
            assertThat(format(inPerson, new NumberOfYear(2))).isEqualTo("NotApplicable");
            assertThat(format(inPerson, null))
                    .as("which meeting it is, is not known")
                    .isEqualTo("Undetermined");
            assertThat(format(notice(extraordinary(DAY), IN_TIME), null))
                    .as("an extraordinary meeting is none of the plan")
                    .isEqualTo("NotApplicable");
        }
    }

    @Nested
    @DisplayName("D7: ekstraordinært møte kan kreves av minst en tredel av plassene, én partner, én side eller lederen")
    class Demands {
        private static final Rule RULE = rule(new ExtraordinaryDemandedBy(List.of(
                new Demander.SoManySeats(new Threshold.AtLeast(new Fraction(1, 3))),
                new Demander.AnyPartner(),
                new Demander.AnySide(),
                new Demander.ByOrgan(new Organ.Officers(Set.of(Office.CHAIR))))));

        private Judgement demanded(@Nullable Demand demand, Rule... rules) {
            return send(more(notice(extraordinary(DAY), IN_TIME), null, null, demand, null), rules);
        }

        private static Demand seats(int number) {
            Set<SeatId> seats = new HashSet<>();
            for (int i = 1; i <= number; i++) {
                seats.add(Ssu.seatId(Ssu.TRUST, i));
            }
            return new Demand.BySeats(seats);
        }

        @Test
        void aThirdOfSixteenIsSix() {
            assertThat(outcome(demanded(seats(5), RULE), Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("NotMet");
            Finding six = Findings.part(demanded(seats(6), RULE), Clause.EXTRAORDINARY_DEMAND);
            assertThat(six.outcome()).isEqualTo(new Outcome.Met());
            assertThat(Findings.count(six).required()).isEqualTo(6);
            assertThat(Findings.count(six).margin()).isZero();
        }

        @Test
        void seatsThatDoNotVoteAreNotCounted() {
            Demand strangers = new Demand.BySeats(Set.of(
                    new SeatId("a"),
                    new SeatId("b"),
                    new SeatId("c"),
                    new SeatId("d"),
                    new SeatId("e"),
                    new SeatId("f")));
            assertThat(outcome(demanded(strangers, RULE), Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("NotMet");
        }

        @Test
        void aSideNobodyInTheBodyIsOnDemandsNothing() {
            NoticeFacts facts = notice(extraordinary(DAY), IN_TIME);
            NoticeFacts trustAlone = new NoticeFacts(
                    facts.meeting(),
                    facts.form(),
                    facts.openness(),
                    facts.ground(),
                    facts.sentAt(),
                    facts.parts(),
                    new Composition(
                            Ssu.BODY, List.of(new Partner(Ssu.TRUST, Side.HOSPITAL)), List.of(Ssu.seat(Ssu.TRUST, 1))),
                    facts.recipients(),
                    facts.channels(),
                    null,
                    null,
                    new Demand.BySide(Side.MUNICIPAL),
                    null);
            assertThat(outcome(send(trustAlone, RULE), Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("NotMet");
        }

        @Test
        void aPartnerASideOrTheChair() {
            assertThat(outcome(demanded(new Demand.ByPartner(Ssu.USERS), RULE), Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("Met");
            assertThat(outcome(
                            demanded(new Demand.ByPartner(new PartnerCode("fylket")), RULE),
                            Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("NotMet");
            assertThat(outcome(demanded(new Demand.BySide(Side.HOSPITAL), RULE), Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("Met");
            assertThat(outcome(
                            demanded(new Demand.ByOrgan(new Organ.Officers(Set.of(Office.CHAIR))), RULE),
                            Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("Met");
            assertThat(outcome(
                            demanded(new Demand.ByOrgan(new Organ.Officers(Set.of(Office.SECRETARIAT))), RULE),
                            Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("NotMet");
        }

        @Test
        void withoutADemandThereIsNothingToJudgeAndWithoutARuleItIsAGap() {
            assertThat(clauses(demanded(null, RULE))).doesNotContain(Clause.EXTRAORDINARY_DEMAND);
            assertThat(outcome(demanded(seats(16)), Clause.EXTRAORDINARY_DEMAND))
                    .isEqualTo("Undetermined");
        }
    }

    @Nested
    @DisplayName("D7: innkalling av bare dem som stemmer")
    class Restricted {
        private static final PersonId OBSERVER = new PersonId("m-observer");
        private static final Rule TO_ALL =
                choice("v-contents", new NoticeContents(Set.of(NoticePart.values()), Set.of(Recipient.values())));

        private static NoticeFacts votingOnly(MeetingFacts meeting) {
            NoticeFacts facts = notice(meeting, IN_TIME);
            List<Seat> seats = new ArrayList<>(facts.composition().seats());
            seats.add(new Seat(
                    new SeatId("observer"), new PartnerCode("ks"), VotingRight.WITHOUT_VOTE, OBSERVER, List.of()));
            List<Partner> partners = facts.composition().partners();
            return new NoticeFacts(
                    meeting,
                    facts.form(),
                    facts.openness(),
                    facts.ground(),
                    facts.sentAt(),
                    facts.parts(),
                    new Composition(Ssu.BODY, partners, seats),
                    facts.recipients(),
                    facts.channels(),
                    null,
                    null,
                    null,
                    Invited.VOTING_MEMBERS_ONLY);
        }

        private static Judgement judge(MeetingFacts meeting, Rule... more) {
            List<Rule> rules = new ArrayList<>(List.of(TO_ALL));
            rules.addAll(List.of(more));
            RulesInForce inForce = Ssu.rules(Ssu.paragraph("1", "§ 1", rules.toArray(Rule[]::new)));
            return Engine.judge(new Act.SendNotice(votingOnly(meeting)), inForce);
        }

        @Test
        void theTextKnowsNoSuchRestriction() {
            Judgement silent = judge(extraordinary(DAY));
            assertThat(outcome(silent, Clause.RESTRICTED_INVITATION)).isEqualTo("Undetermined");
            assertThat(Findings.part(silent, Clause.NOTICE_TO_ALL).notes())
                    .containsExactly(new Note.NotSentTo(OBSERVER));
        }

        @Test
        void whereItIsAllowedThoseWithoutAVoteNeedNotHaveTheNotice() {
            Judgement allowed =
                    judge(extraordinary(DAY), rule(new ExtraordinaryInvitation(RestrictedInvitation.ALLOWED)));
            assertThat(outcome(allowed, Clause.RESTRICTED_INVITATION)).isEqualTo("Met");
            assertThat(outcome(allowed, Clause.NOTICE_TO_ALL)).isEqualTo("Met");
        }

        @Test
        void whereItIsNotTheyMustHaveIt() {
            Judgement refused =
                    judge(extraordinary(DAY), rule(new ExtraordinaryInvitation(RestrictedInvitation.NOT_ALLOWED)));
            assertThat(outcome(refused, Clause.RESTRICTED_INVITATION)).isEqualTo("NotMet");
            assertThat(outcome(refused, Clause.NOTICE_TO_ALL)).isEqualTo("NotMet");
        }

        @Test
        void anOrdinaryMeetingIsForAllWhateverTheRuleForExtraordinaryOnes() {
            Judgement ordinary = judge(ordinary(DAY), rule(new ExtraordinaryInvitation(RestrictedInvitation.ALLOWED)));
            assertThat(outcome(ordinary, Clause.NOTICE_TO_ALL)).isEqualTo("NotMet");
            assertThat(clauses(ordinary)).doesNotContain(Clause.RESTRICTED_INVITATION);
        }
    }

    @Nested
    @DisplayName("D11: et møte varer høyst to timer")
    class Length {
        private static final Rule TWO_HOURS = rule(new MeetingLength(120));

        @ParameterizedTest(name = "{0} minutter: {1}")
        @CsvSource({"119, Met", "120, Met", "121, NotMet"})
        void twoHoursAreEnough(int minutes, String outcome) {
            assertThat(outcome(
                            send(
                                    more(notice(ordinary(DAY), IN_TIME), null, new Lasting(minutes), null, null),
                                    TWO_HOURS),
                            Clause.MEETING_LENGTH))
                    .isEqualTo(outcome);
        }

        @Test
        void aNoticeWithoutAnEndIsNotHeldAgainstIt() {
            assertThat(clauses(send(notice(ordinary(DAY), IN_TIME), TWO_HOURS))).doesNotContain(Clause.MEETING_LENGTH);
        }
    }

    @Nested
    @DisplayName("D5: saker meldes inn skriftlig")
    class Forms {
        private Judgement submit(CaseFacts.@Nullable SubmittedAs as, Rule... rules) {
            return Engine.judge(
                    new Act.SubmitCase(new CaseFacts(
                            ordinary(DAY),
                            new CaseRef("ny sak"),
                            CaseFacts.Raiser.SECRETARIAT,
                            CaseFacts.ConsultationHad.TALKED,
                            at("2025-11-01T12:00"),
                            as)),
                    TromsOgOfoten.on(DAY, rules));
        }

        @ParameterizedTest(name = "{0} når regelen sier {1}: {2}")
        @CsvSource({
            "SPOKEN, IN_WRITING, NotMet",
            "LETTER, IN_WRITING, Met",
            "EMAIL, IN_WRITING, Met",
            "FORM, IN_WRITING, Met",
            "SPOKEN, ON_THE_FORM, NotMet",
            "LETTER, ON_THE_FORM, NotMet",
            "EMAIL, ON_THE_FORM, NotMet",
            "FORM, ON_THE_FORM, Met",
            "SPOKEN, BY_EMAIL, NotMet",
            "LETTER, BY_EMAIL, NotMet",
            "EMAIL, BY_EMAIL, Met",
            "FORM, BY_EMAIL, NotMet"
        })
        void theForm(CaseFacts.SubmittedAs as, CaseForm form, String outcome) {
            Judgement judgement = submit(as, rule(new CaseForms(Set.of(form))));
            assertThat(outcome(judgement, Clause.CASE_FORM)).isEqualTo(outcome);
            assertThat(judgement.disposition())
                    .isInstanceOf(outcome.equals("Met") ? Disposition.Allowed.class : Disposition.NeedsReason.class);
        }

        @Test
        void aFormNotKnownIsAskedForAndSilenceIsFree() {
            assertThat(Findings.part(submit(null, rule(new CaseForms(Set.of(CaseForm.BY_EMAIL)))), Clause.CASE_FORM)
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(
                            new Question.FactMissing(Fact.CASE_FORM, new Subject.OfCase(new CaseRef("ny sak"))))));
            assertThat(clauses(submit(null))).doesNotContain(Clause.CASE_FORM);
        }
    }

    @Nested
    @DisplayName("D10: arbeidsutvalget – leder, nestleder og sekretariat – prioriterer sakene")
    class Ranking {
        private static final Rule COMMITTEE =
                rule(new AgendaRankedBy(Set.of(new Organ.Officers(Set.of(Office.values())))));

        private Judgement set(@Nullable Organ by) {
            return Engine.judge(
                    new Act.SetAgenda(new AgendaFacts(ordinary(DAY), List.of(), by)), TromsOgOfoten.on(DAY, COMMITTEE));
        }

        @Test
        void allThreeTogether() {
            assertThat(outcome(set(new Organ.Officers(Set.of(Office.values()))), Clause.AGENDA_RANKED))
                    .isEqualTo("Met");
            assertThat(outcome(set(new Organ.Officers(Set.of(Office.SECRETARIAT))), Clause.AGENDA_RANKED))
                    .isEqualTo("NotMet");
            assertThat(clauses(set(null))).doesNotContain(Clause.AGENDA_RANKED);
        }
    }
}
