package no.samraad.engine.minutes;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.minutes.ApprovalFacts.ChangeRequest;
import no.samraad.engine.minutes.ApprovalFacts.NextMeetingState;
import no.samraad.engine.minutes.ApprovalFacts.RequestResult;
import no.samraad.engine.minutes.ApprovalFacts.Signature;
import no.samraad.engine.minutes.MinutesSent.DissentAsked;
import no.samraad.engine.minutes.MinutesSent.DissentText;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.DecisionProvision.DissentInMinutes;
import no.samraad.engine.provision.DecisionProvision.DissentUntil;
import no.samraad.engine.provision.DecisionProvision.Dissenter;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.MinutesSentBy;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.MinutesProvision.RequestEffect;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Når et referat er godkjent, hva som skjer når noen ber om endringer, og hva som skal stå i det")
class ApprovalWaysTest {
    private static final PersonId ANNA = Ssu.member(Ssu.TRUST, 1);
    private static final PersonId BERIT = Ssu.member(Ssu.TRUST, 2);
    private static final PersonId CARL = Ssu.member(Ssu.GPS, 1);
    private static final PersonId STRANGER = new PersonId("stranger");
    private static final Organ CHAIR = new Organ.Officers(Set.of(Office.CHAIR));
    private static final Organ SECRETARIAT = new Organ.Officers(Set.of(Office.SECRETARIAT));
    /** A Tuesday; 28 and 29 March 2024 are Maundy Thursday and Good Friday, 1 April is Easter Monday. */
    private static final MeetingFacts BEFORE_EASTER = ordinary(LocalDate.of(2024, 3, 26));

    private static RulesInForce rules(Provision... provisions) {
        List<Rule> rules = new ArrayList<>();
        for (Provision provision : provisions) {
            rules.add(Ssu.rule("r" + rules.size(), provision));
        }
        return Ssu.rules(Ssu.paragraph("6", "§ 6", rules.toArray(Rule[]::new)));
    }

    private static Finding approval(
            RulesInForce rules,
            String now,
            List<ChangeRequest> requests,
            @Nullable Instant approvedAt,
            @Nullable List<Signature> signatures,
            @Nullable NextMeetingState next) {
        return Findings.part(
                Engine.judge(
                        new Act.CloseApproval(new ApprovalFacts(
                                BEFORE_EASTER,
                                at("2024-03-26T16:00"),
                                at(now),
                                requests,
                                Set.of(ANNA, BERIT, CARL),
                                approvedAt,
                                Set.of(),
                                signatures,
                                next)),
                        rules),
                Clause.MINUTES_APPROVED);
    }

    @Nested
    @DisplayName("Godkjent på neste møte; er det avlyst, når ingen har bedt om endringer innen fire virkedager")
    class NextMeetingCancelled {
        private final RulesInForce rules = rules(
                new MinutesApproval(new ApprovalWay.NextMeetingElseSilence(Deadline.workingDaysAfterDispatch(4))));

        @Test
        void theNextMeetingApproves() {
            assertThat(approval(rules, "2024-05-01T12:00", List.of(), at("2024-04-12T10:00"), null, null)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(approval(rules, "2024-05-01T12:00", List.of(), null, null, NextMeetingState.HELD)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void silenceCountsOnlyWhenItIsCancelledAndNotBeforeTheHolidaysAreOver() {
            // 27 March, then 2, 3 and 4 April.
            assertThat(approval(rules, "2024-04-05T00:00", List.of(), null, null, NextMeetingState.CANCELLED)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(approval(rules, "2024-04-04T23:59", List.of(), null, null, NextMeetingState.CANCELLED)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(approval(rules, "2024-04-05T00:00", List.of(), null, null, NextMeetingState.NOT_YET)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        @DisplayName(
                "et senere møte som godkjenner, opphever ikke tausheten før det, og godkjenner også det noen har bedt om endring i")
        void aLaterMeetingThatApprovesUndoesNoSilenceBeforeIt() {
            Instant later = at("2024-04-12T10:00");
            List<ChangeRequest> asked = List.of(new ChangeRequest(ANNA, at("2024-03-27T10:00")));
            assertThat(approval(rules, "2024-04-05T00:00", List.of(), later, null, NextMeetingState.CANCELLED)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(approval(rules, "2024-04-05T00:00", asked, later, null, NextMeetingState.CANCELLED)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(approval(rules, "2024-04-12T10:00", asked, later, null, NextMeetingState.CANCELLED)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void whetherItWasHeldMustBeKnown() {
            assertThat(approval(rules, "2024-04-05T00:00", List.of(), null, null, null)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("Signert av lederen og to av deltakerne")
    class SignedBy {
        private final RulesInForce rules =
                rules(new MinutesApproval(new ApprovalWay.SignedBy(Set.of(Office.CHAIR), 2)));

        private Finding signed(Signature... signatures) {
            return approval(rules, "2024-04-05T00:00", List.of(), null, List.of(signatures), null);
        }

        private final Signature chair = new Signature(ANNA, Office.CHAIR);

        @Test
        void theChairAndTwoOthersAreEnoughAndOneOtherIsNot() {
            assertThat(signed(chair, new Signature(BERIT, null), new Signature(CARL, null))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            Finding two = signed(chair, new Signature(BERIT, null), new Signature(BERIT, null));
            assertThat(two.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.count(two).found()).isEqualTo(2);
        }

        @Test
        void threeOthersDoNotStandInForTheChairNorAStrangerForAParticipant() {
            assertThat(signed(new Signature(ANNA, null), new Signature(BERIT, null), new Signature(CARL, null))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(signed(chair, new Signature(BERIT, null), new Signature(STRANGER, null))
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
        }

        @Test
        void theChairIsNotAlsoOneOfTheTwoOthers() {
            Finding again = signed(chair, new Signature(ANNA, null), new Signature(BERIT, null));
            assertThat(again.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.count(again).found()).isEqualTo(2);
            assertThat(again.remedies()).containsExactly(new Remedy.PutRight());
        }

        @Test
        void whoeverSignsInAnotherOfficeIsOneOfTheOthersAndAFourthIsOneTooManyToMatter() {
            Finding finding = signed(
                    chair,
                    new Signature(BERIT, Office.DEPUTY_CHAIR),
                    new Signature(CARL, null),
                    new Signature(STRANGER, null));
            assertThat(finding.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(Findings.count(finding).found()).isEqualTo(3);
            assertThat(finding.remedies()).isEmpty();
        }

        @Test
        void inWhatOfficeTheySignedMustBeKnown() {
            assertThat(approval(rules, "2024-04-05T00:00", List.of(), null, null, null)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Test
    @DisplayName("Signert av to av deltakerne: hvem som har signert er nok å vite, og en fremmed teller ikke")
    void whereNoOfficeIsToSignNobodyAsksForOne() {
        RulesInForce rules = rules(new MinutesApproval(new ApprovalWay.SignedBy(Set.of(), 2)));
        assertThat(signedWithoutOffices(rules, Set.of(ANNA)).outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(signedWithoutOffices(rules, Set.of(ANNA, STRANGER)).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(signedWithoutOffices(rules, Set.of(ANNA, BERIT)).outcome()).isInstanceOf(Outcome.Met.class);
    }

    private static Finding signedWithoutOffices(RulesInForce rules, Set<PersonId> signed) {
        return Findings.part(
                Engine.judge(
                        new Act.CloseApproval(new ApprovalFacts(
                                BEFORE_EASTER,
                                at("2024-03-26T16:00"),
                                at("2024-04-05T00:00"),
                                List.of(),
                                Set.of(ANNA, BERIT, CARL),
                                null,
                                signed)),
                        rules),
                Clause.MINUTES_APPROVED);
    }

    @Test
    @DisplayName("Signert av to: én er for få, to er nok")
    void signedByTwo() {
        RulesInForce rules = rules(new MinutesApproval(new ApprovalWay.Signed(2)));
        for (Set<PersonId> signed : List.of(Set.of(ANNA), Set.of(ANNA, BERIT), Set.of(ANNA, BERIT, CARL))) {
            Finding finding = Findings.part(
                    Engine.judge(
                            new Act.CloseApproval(new ApprovalFacts(
                                    BEFORE_EASTER,
                                    at("2024-03-26T16:00"),
                                    at("2024-04-05T00:00"),
                                    List.of(),
                                    Set.of(ANNA, BERIT, CARL),
                                    null,
                                    signed)),
                            rules),
                    Clause.MINUTES_APPROVED);
            assertThat(finding.outcome().getClass())
                    .isEqualTo(signed.size() == 1 ? Outcome.NotMet.class : Outcome.Met.class);
            assertThat(finding.remedies()).hasSize(signed.size() == 1 ? 1 : 0);
        }
    }

    @Test
    @DisplayName("Uten en frist for referatet eller en måte å godkjenne det på er det ikke noe å holde fristen mot")
    void whereEitherRuleIsSilentTheAdviceIsAGap() {
        Provision approval = new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4)));
        Provision deadline = new MinutesDeadline(Deadline.weeksAfterMeeting(1));
        for (RulesInForce rules : List.of(rules(approval), rules(deadline))) {
            assertThat(fits(rules).outcome())
                    .isEqualTo(new Outcome.Undetermined(
                            List.of(new Question.NoRule(Clause.APPROVAL_FITS_PUBLICATION, Ssu.BODY))));
        }
        // Minutes may be out before they are approved, unless only approved ones are.
        assertThat(fits(rules(approval, deadline)).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(fits(rules(approval, deadline, new MinutesPublishedWhen(PublishedMinutes.ALSO_UNAPPROVED)))
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(fits(rules(approval, deadline, new MinutesPublishedWhen(PublishedMinutes.ONLY_APPROVED)))
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    private static Finding fits(RulesInForce rules) {
        return Findings.part(
                Engine.judge(
                        new Act.SendMinutes(new MinutesSent(BEFORE_EASTER, at("2024-03-26T16:00"), Set.of())), rules),
                Clause.APPROVAL_FITS_PUBLICATION);
    }

    @Test
    @DisplayName("Godkjent på neste møte eller med underskrift: ingen frist å be om endringer innen, og ingen å rekke")
    void anApprovalWithoutAWindowHasNoDeadlineForRequests() {
        for (ApprovalWay way : List.of(
                new ApprovalWay.NextMeeting(),
                new ApprovalWay.NextMeetingElseSilence(Deadline.workingDaysAfterDispatch(4)),
                new ApprovalWay.Signed(2),
                new ApprovalWay.SignedBy(Set.of(Office.CHAIR), 1))) {
            RulesInForce rules = rules(new MinutesApproval(way), new MinutesDeadline(Deadline.weeksAfterMeeting(1)));
            Finding fits = fits(rules);
            assertThat(fits.outcome()).isInstanceOf(Outcome.NotApplicable.class);
            assertThat(fits.citations()).hasSize(2);
            Judgement request = Engine.judge(
                    new Act.ObjectToMinutes(new Objection(
                            BEFORE_EASTER, at("2024-03-26T16:00"), ANNA, at("2024-05-01T12:00"), Set.of(ANNA))),
                    rules);
            assertThat(Findings.part(request, Clause.OBJECTION_IN_TIME).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
            assertThat(Findings.part(request, Clause.OBJECTION_BY_PARTICIPANT).outcome())
                    .isInstanceOf(Outcome.Met.class);
        }
    }

    @Nested
    @DisplayName(
            "Lederen avgjør ønsker om endringer innen tre virkedager; de føres som merknad, og godkjenningen går som"
                    + " før")
    class Requests {
        private final Deadline threeDays = new Deadline(
                3,
                DeadlineUnit.WORKING_DAY,
                Anchor.REQUEST_FOR_CHANGES,
                Direction.AFTER,
                AnchorDay.NOT_COUNTED,
                new EndOfDay.NotStated());
        private final Provision silence =
                new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4)));
        private final RulesInForce remarks =
                rules(silence, new RequestsForChanges(CHAIR, RequestEffect.RECORDED_AS_REMARK, threeDays));

        private Finding with(RulesInForce rules, @Nullable RequestResult result) {
            return approval(
                    rules,
                    "2024-04-05T00:00",
                    List.of(new ChangeRequest(BERIT, at("2024-04-02T09:00"), result)),
                    null,
                    null,
                    null);
        }

        @Test
        void aRequestRecordedAsARemarkLeavesTheApprovalAsItIs() {
            Finding finding = with(remarks, RequestResult.RECORDED_AS_REMARK);
            assertThat(finding.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(finding, Clause.NOBODY_ASKED_FOR_CHANGES).notes())
                    .containsExactly(new Note.RecordedAsRemark(BERIT));
        }

        @Test
        void oneThatIsNotSettledStopsItAndIsToBeRecorded() {
            Finding open = Findings.part(with(remarks, null), Clause.NOBODY_ASKED_FOR_CHANGES);
            assertThat(open.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(open.remedies()).containsExactly(new Remedy.PutRight());
        }

        @Test
        void whereANewWindowIsTheRuleOrNothingIsSaidARemarkDoesNotHelp() {
            RulesInForce window = rules(silence, new RequestsForChanges(CHAIR, RequestEffect.NEW_WINDOW, null));
            for (RulesInForce rules : List.of(window, rules(silence))) {
                Finding finding = with(rules, RequestResult.RECORDED_AS_REMARK);
                assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
                assertThat(Findings.part(finding, Clause.NOBODY_ASKED_FOR_CHANGES)
                                .remedies())
                        .containsExactly(new Remedy.SendMinutesAgain());
            }
        }

        @Test
        @DisplayName(
                "sier ingen om regelen om merknader gjelder organet, er godkjenningen uavklart bare der den avgjør")
        void whereNobodyHasSaidForWhomTheRuleHoldsItIsOpenOnlyWhereItMatters() {
            Rule unconfirmed = new Rule(
                    new ProvisionId("requests"),
                    Force.SHALL,
                    new Scope.NoBodyNamed(),
                    new RequestsForChanges(CHAIR, RequestEffect.RECORDED_AS_REMARK, threeDays));
            RulesInForce rules = Ssu.rules(Ssu.paragraph("6", "§ 6", Ssu.rule("silence", silence), unconfirmed));
            Finding remark = with(rules, RequestResult.RECORDED_AS_REMARK);
            assertThat(remark.outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Undetermined.class,
                            open -> assertThat(open.questions())
                                    .singleElement()
                                    .isInstanceOfSatisfying(
                                            Question.ChoiceMissing.class,
                                            question -> assertThat(question.choice())
                                                    .isEqualTo(Choice.SCOPE)));
            assertThat(with(rules, RequestResult.CHANGED).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(approval(rules, "2024-04-05T00:00", List.of(), null, null, null)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        private Judgement settle(Organ by, @Nullable String when, RulesInForce rules) {
            return Engine.judge(
                    new Act.SettleRequest(new RequestSettled(
                            BEFORE_EASTER, BERIT, at("2024-03-27T09:00"), by, when == null ? null : at(when))),
                    rules);
        }

        @Test
        void whereNoDeadlineIsSaidThereIsNoneToKeep() {
            RulesInForce window = rules(silence, new RequestsForChanges(CHAIR, RequestEffect.NEW_WINDOW, null));
            assertThat(Findings.part(settle(CHAIR, null, window), Clause.REQUEST_SETTLED_IN_TIME)
                            .outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void theChairSettlesItOnTheThirdWorkingDayAfterTheHolidays() {
            // 2, 3 and 4 April.
            assertThat(settle(CHAIR, "2024-04-04T23:59", remarks).disposition())
                    .isEqualTo(new Disposition.Allowed(List.of()));
            Judgement late = settle(CHAIR, "2024-04-05T00:00", remarks);
            assertThat(Findings.part(late, Clause.REQUEST_SETTLED_IN_TIME).outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(late.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        }

        @Test
        void theSecretariatDoesNotAndTheMomentMustBeKnown() {
            assertThat(Findings.part(settle(SECRETARIAT, "2024-04-02T12:00", remarks), Clause.REQUEST_SETTLED_BY)
                            .outcome())
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.part(settle(CHAIR, null, remarks), Clause.REQUEST_SETTLED_IN_TIME)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void whereNoRuleSaysTheCommunityIsAsked() {
            assertThat(settle(CHAIR, "2024-04-02T12:00", rules(silence)).disposition())
                    .isEqualTo(new Disposition.Allowed(List.of(
                            new Question.NoRule(Clause.REQUEST_SETTLED_BY, Ssu.BODY),
                            new Question.NoRule(Clause.REQUEST_SETTLED_IN_TIME, Ssu.BODY))));
        }
    }

    @Test
    @DisplayName(
            "Stillhet over påske mot publisering innen en uke: sendt tirsdag før påske blir det godkjent to dager for"
                    + " sent")
    void silenceAcrossEasterDoesNotFitAWeek() {
        RulesInForce rules = rules(
                new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4))),
                new MinutesDeadline(Deadline.weeksAfterMeeting(1)),
                new MinutesPublishedWhen(PublishedMinutes.ONLY_APPROVED));
        Finding fits = Findings.part(
                Engine.judge(
                        new Act.SendMinutes(new MinutesSent(BEFORE_EASTER, at("2024-03-26T16:00"), Set.of())), rules),
                Clause.APPROVAL_FITS_PUBLICATION);
        assertThat(fits.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.timing(fits).lastDay().date()).isEqualTo(LocalDate.of(2024, 4, 2));
        // No day will do: the window across Easter is longer than the week.
        assertThat(MinutesJudge.lastDayToSend(BEFORE_EASTER, rules)).isEmpty();
        MeetingFacts plain = ordinary(LocalDate.of(2024, 4, 9));
        assertThat(MinutesJudge.lastDayToSend(plain, rules)).containsExactly(LocalDate.of(2024, 4, 9));
    }

    @Nested
    @DisplayName("Den som stemte imot, kan få sin mening ført når det blir bedt om før møtet er slutt")
    class Dissents {
        private final RulesInForce rules =
                rules(new DissentInMinutes(Dissenter.WHO_VOTED_AGAINST, DissentUntil.THE_MEETING_ENDS));

        private Finding dissents(@Nullable DissentAsked asked) {
            return Findings.part(
                    Engine.judge(
                            new Act.SendMinutes(new MinutesSent(
                                    BEFORE_EASTER,
                                    at("2024-03-26T16:00"),
                                    Set.of(),
                                    SECRETARIAT,
                                    asked == null ? null : List.of(asked))),
                            rules),
                    Clause.DISSENT_WRITTEN);
        }

        private DissentAsked asked(Dissenter standing, DissentUntil until, DissentText text) {
            return new DissentAsked(CARL, new CaseRef("21/24"), standing, until, text);
        }

        @Test
        void leftOutItIsNamed() {
            Finding finding =
                    dissents(asked(Dissenter.WHO_VOTED_AGAINST, DissentUntil.THE_MEETING_ENDS, DissentText.LEFT_OUT));
            assertThat(finding.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(finding.notes()).containsExactly(new Note.DissentLeftOut(CARL, new CaseRef("21/24")));
            assertThat(dissents(asked(
                                    Dissenter.WHO_VOTED_AGAINST, DissentUntil.THE_CASE_IS_CLOSED, DissentText.WRITTEN))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void thatOfSomeoneElseOrAskedForTooLateMayBeLeftOut() {
            assertThat(dissents(asked(Dissenter.WHO_HAS_A_VOTE, DissentUntil.THE_MEETING_ENDS, DissentText.LEFT_OUT))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(dissents(asked(
                                    Dissenter.WHO_VOTED_AGAINST,
                                    DissentUntil.THE_MINUTES_ARE_SENT,
                                    DissentText.LEFT_OUT))
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(dissents(null).outcome()).isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("Sekretariatet sender ut referatet, og det sier når og hvor møtet ble holdt")
    class SentAndHolding {
        private Finding send(@Nullable Organ by, Clause clause, MinutesPart... parts) {
            return Findings.part(
                    Engine.judge(
                            new Act.SendMinutes(
                                    new MinutesSent(BEFORE_EASTER, at("2024-03-26T16:00"), Set.of(parts), by, null)),
                            rules(
                                    new MinutesSentBy(Set.of(SECRETARIAT)),
                                    new MinutesContents(Set.of(MinutesPart.TIME_AND_PLACE, MinutesPart.DISSENT)))),
                    clause);
        }

        @Test
        void byAnotherIsNotByTheSecretariat() {
            assertThat(send(SECRETARIAT, Clause.MINUTES_SENT_BY).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(send(CHAIR, Clause.MINUTES_SENT_BY).outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(send(null, Clause.MINUTES_SENT_BY).outcome()).isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void whatIsMissingIsNamed() {
            Finding missing = send(SECRETARIAT, Clause.MINUTES_CONTENTS, MinutesPart.TIME_AND_PLACE);
            assertThat(missing.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(missing.notes()).containsExactly(new Note.MinutesPartMissing(MinutesPart.DISSENT));
            Finding whole = send(SECRETARIAT, Clause.MINUTES_CONTENTS, MinutesPart.TIME_AND_PLACE, MinutesPart.DISSENT);
            assertThat(whole.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(whole.notes()).isEmpty();
        }
    }
}
