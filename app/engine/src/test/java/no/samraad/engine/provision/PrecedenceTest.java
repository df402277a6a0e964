package no.samraad.engine.provision;

import static no.samraad.engine.model.Ssu.BODY;
import static no.samraad.engine.model.Ssu.document;
import static no.samraad.engine.model.Ssu.paragraph;
import static no.samraad.engine.model.Ssu.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Convention.OwnedBy;
import no.samraad.engine.provision.Convention.Precedence;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Avtalen går foran vedtektene, og de foran mandatet, som kan fylle ut og skjerpe, men ikke si noe annet")
class PrecedenceTest {
    private static RulesInForce both(Provision statutes, Provision mandate) {
        return RulesInForce.on(
                Ssu.MEETING,
                List.of(
                        document(DocumentKind.MANDATE, paragraph("m", "punkt 1", rule("mandat", mandate))),
                        document(DocumentKind.STATUTES, paragraph("v", "§ 1", rule("vedtekt", statutes)))));
    }

    private static List<String> holding(Provision statutes, Provision mandate) {
        return both(statutes, mandate).find(statutes.getClass(), BODY) instanceof Lookup.Holds<?> holds
                ? holds.rules().stream().map(rule -> rule.rule().id().value()).toList()
                : List.of();
    }

    private static CaseDeadline weeks(int weeks) {
        return new CaseDeadline(Deadline.weeksBeforeMeeting(weeks), ExtraordinaryHolds.NOT_STATED);
    }

    private static Deadline before(int amount, DeadlineUnit unit, AnchorDay counted, EndOfDay ends) {
        return new Deadline(amount, unit, Anchor.MEETING_START, Direction.BEFORE, counted, ends);
    }

    @Nested
    @DisplayName("mandatet skjerper vedtektene")
    class Narrows {
        @Test
        void aLongerDeadlineHoldsBesideTheStatutesOwn() {
            assertThat(holding(weeks(3), weeks(4))).containsExactly("vedtekt", "mandat");
        }

        @Test
        void theSameDeadlineIsSaidOnce() {
            assertThat(holding(weeks(3), weeks(3))).containsExactly("vedtekt");
        }

        @Test
        void aShorterDeadlineDoesNotHoldAndIsToldOf() {
            assertThat(holding(weeks(3), weeks(2))).containsExactly("vedtekt");
            assertThat(both(weeks(3), weeks(2)).overruled(BODY)).singleElement().satisfies(overruled -> {
                assertThat(overruled.rule().rule().id().value()).isEqualTo("mandat");
                assertThat(overruled.by().rule().id().value()).isEqualTo("vedtekt");
                assertThat(overruled.how()).isEqualTo(Strictness.LOOSER);
            });
            assertThat(both(weeks(3), weeks(4)).overruled(BODY)).isEmpty();
        }

        @ParameterizedTest(name = "vedtektenes {0} og {1} uker, mandatets {2}: {3} går foran")
        @CsvSource({"2, 3, 2, second", "3, 2, 2, first", "3, 2, 1, second"})
        void whatIsToldIsTheLastOfTheRulesItSaysLessThan(int first, int second, int mandate, String by) {
            RulesInForce rules = RulesInForce.on(
                    Ssu.MEETING,
                    List.of(
                            document(
                                    DocumentKind.STATUTES,
                                    paragraph("v", "§ 1", rule("first", weeks(first)), rule("second", weeks(second)))),
                            document(DocumentKind.MANDATE, paragraph("m", "punkt 1", rule("mandat", weeks(mandate))))));
            assertThat(rules.overruled(BODY))
                    .singleElement()
                    .extracting(overruled -> overruled.by().rule().id().value())
                    .isEqualTo(by);
        }

        @Test
        void theCaseIsDueByTheStricterOfTheTwo() {
            MeetingFacts meeting = new MeetingFacts(BODY, MeetingKind.ORDINARY, LocalDate.of(2025, 12, 10));
            assertThat(Duties.of(meeting, both(weeks(3), weeks(4))))
                    .filteredOn(duty -> duty.what() == Duty.What.SUBMIT_CASES)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Duty.Due.class,
                            due -> assertThat(due.lastDay().date()).isEqualTo(LocalDate.of(2025, 11, 12)));
        }

        @Test
        void minutesSoonerAreStricterAndLaterLooser() {
            assertThat(holding(
                            new MinutesDeadline(Deadline.weeksAfterMeeting(2)),
                            new MinutesDeadline(Deadline.weeksAfterMeeting(1))))
                    .containsExactly("vedtekt", "mandat");
            assertThat(holding(
                            new MinutesDeadline(Deadline.weeksAfterMeeting(1)),
                            new MinutesDeadline(Deadline.weeksAfterMeeting(2))))
                    .containsExactly("vedtekt");
        }

        @Test
        void aQuorumOfMoreThanHalfInAllHoldsBesideHalfOfEachPartner() {
            Quorum total = new Quorum(
                    new Threshold.MoreThan(new Fraction(1, 2)),
                    new QuorumBase.AllSeats(),
                    SeatBase.SEATS,
                    RemoteCounts.COUNTS);
            RulesInForce rules = both(Ssu.half(SeatBase.SEATS), total);
            assertThat(quorum(rules, 3, 3, 1, 1).outcome()).isEqualTo(new Outcome.NotMet());
            assertThat(quorum(rules, 4, 3, 1, 1).outcome()).isEqualTo(new Outcome.Met());
            assertThat(quorum(rules, 6, 6, 2, 0).outcome()).isEqualTo(new Outcome.NotMet());
        }

        @Test
        void whereTheMandateDoesNotCountThoseOnVideoTheyMustBeEnoughWithoutThem() {
            Quorum inTheRoom = new Quorum(
                    new Threshold.AtLeast(new Fraction(1, 2)),
                    new QuorumBase.EachPartner(),
                    SeatBase.SEATS,
                    RemoteCounts.DOES_NOT_COUNT);
            Quorum counting = new Quorum(
                    new Threshold.AtLeast(new Fraction(1, 2)),
                    new QuorumBase.EachPartner(),
                    SeatBase.SEATS,
                    RemoteCounts.COUNTS);
            assertThat(Narrowing.of(inTheRoom, counting)).isEqualTo(Strictness.STRICTER);
            assertThat(Narrowing.of(counting, inTheRoom)).isEqualTo(Strictness.SAME);
        }

        private Finding quorum(RulesInForce rules, int trust, int municipalities, int gps, int users) {
            return QuorumJudge.judge(
                    new QuorumFacts(Ssu.composition(), Ssu.attendance(trust, municipalities, gps, users), Set.of()),
                    rules);
        }

        @Test
        void consensusIsMoreThanAMajorityAndAMajorityLessThanConsensus() {
            DecidesBy consensus = new DecidesBy(new DecisionMode.Consensus());
            DecidesBy half =
                    new DecidesBy(new DecisionMode.Majority(new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.CAST));
            assertThat(holding(half, consensus)).containsExactly("vedtekt", "mandat");
            assertThat(both(consensus, half).overruled(BODY))
                    .singleElement()
                    .extracting(Overruled::how)
                    .isEqualTo(Strictness.LOOSER);
        }

        @Test
        void fewerFormsAreStricterAndOthersAreOtherwise() {
            MeetingForms two = new MeetingForms(Set.of(MeetingForm.IN_PERSON, MeetingForm.VIDEO));
            assertThat(holding(two, new MeetingForms(Set.of(MeetingForm.VIDEO))))
                    .containsExactly("vedtekt", "mandat");
            assertThat(both(two, new MeetingForms(Set.of(MeetingForm.VIDEO, MeetingForm.TELEPHONE)))
                            .overruled(BODY))
                    .singleElement()
                    .extracting(Overruled::how)
                    .isEqualTo(Strictness.OTHERWISE);
        }

        @Test
        void anotherWayOfApprovingMinutesIsNeitherMoreNorLessAndDoesNotHold() {
            MinutesApproval silence =
                    new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4)));
            MinutesApproval next = new MinutesApproval(new ApprovalWay.NextMeeting());
            assertThat(holding(silence, next)).containsExactly("vedtekt");
            assertThat(both(silence, next).overruled(BODY)).hasSize(1);
            assertThat(holding(
                            silence,
                            new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(5)))))
                    .containsExactly("vedtekt", "mandat");
        }
    }

    @ParameterizedTest(name = "{0} mot {1}: {2}")
    @CsvSource({
        "AtLeast 1/2, AtLeast 1/2, SAME",
        "AtLeast 2/4, AtLeast 1/2, SAME",
        "MoreThan 1/2, AtLeast 1/2, STRICTER",
        "AtLeast 1/2, MoreThan 1/2, LOOSER",
        "AtLeast 2/3, MoreThan 1/2, STRICTER",
        "MoreThan 1/3, AtLeast 1/2, LOOSER",
        "AtLeastNumber 8, AtLeastNumber 7, STRICTER",
        "AtLeastNumber 7, AtLeastNumber 8, LOOSER",
        "AtLeastNumber 7, AtLeast 1/2, OTHERWISE",
        "AtLeast 1/2, AtLeastNumber 7, OTHERWISE"
    })
    @DisplayName("terskler sammenlignes som brøker, aldri som desimaltall")
    void thresholds(String lower, String higher, Strictness expected) {
        assertThat(Narrowing.threshold(threshold(lower), threshold(higher))).isEqualTo(expected);
    }

    private static Threshold threshold(String text) {
        String[] parts = text.split(" ");
        if (parts[0].equals("AtLeastNumber")) {
            return new Threshold.AtLeastNumber(Integer.parseInt(parts[1]));
        }
        String[] share = parts[1].split("/");
        Fraction fraction = new Fraction(Integer.parseInt(share[0]), Integer.parseInt(share[1]));
        return parts[0].equals("MoreThan") ? new Threshold.MoreThan(fraction) : new Threshold.AtLeast(fraction);
    }

    @Test
    @DisplayName("frister i ulike enheter sammenlignes bare når alle datoer gir samme svar")
    void deadlinesInDifferentUnits() {
        EndOfDay open = new EndOfDay.NotStated();
        Deadline twoWeeks = before(2, DeadlineUnit.WEEK, AnchorDay.NOT_COUNTED, open);
        Deadline fourteen = before(14, DeadlineUnit.CALENDAR_DAY, AnchorDay.NOT_COUNTED, open);
        Deadline fifteen = before(15, DeadlineUnit.CALENDAR_DAY, AnchorDay.NOT_COUNTED, open);
        Deadline month = before(1, DeadlineUnit.MONTH, AnchorDay.NOT_COUNTED, open);
        assertThat(Narrowing.deadline(fourteen, twoWeeks)).isEqualTo(Strictness.SAME);
        assertThat(Narrowing.deadline(fifteen, twoWeeks)).isEqualTo(Strictness.STRICTER);
        assertThat(Narrowing.deadline(twoWeeks, fifteen)).isEqualTo(Strictness.LOOSER);
        assertThat(Narrowing.deadline(month, twoWeeks)).isEqualTo(Strictness.STRICTER);
        assertThat(Narrowing.deadline(month, before(30, DeadlineUnit.CALENDAR_DAY, AnchorDay.NOT_COUNTED, open)))
                .isEqualTo(Strictness.OTHERWISE);
        assertThat(Narrowing.deadline(before(10, DeadlineUnit.WORKING_DAY, AnchorDay.NOT_COUNTED, open), twoWeeks))
                .isEqualTo(Strictness.OTHERWISE);
        assertThat(Narrowing.deadline(before(2, DeadlineUnit.WEEK, AnchorDay.COUNTED, open), twoWeeks))
                .isEqualTo(Strictness.LOOSER);
        assertThat(Narrowing.deadline(
                        before(2, DeadlineUnit.WEEK, AnchorDay.NOT_COUNTED, new EndOfDay.OfficeHours(LocalTime.NOON)),
                        twoWeeks))
                .isEqualTo(Strictness.STRICTER);
        assertThat(Narrowing.deadline(Deadline.weeksAfterMeeting(2), twoWeeks)).isEqualTo(Strictness.OTHERWISE);
    }

    @Test
    @DisplayName("det samme sagt sterkere skjerper; «skal» i mandatet ved siden av «bør» i vedtektene")
    void theSameSaidMoreStrongly() {
        Rule should = new Rule(new ProvisionId("bor"), Force.SHOULD, new Scope.BodiesNamed(Set.of(BODY)), weeks(3));
        Rule shall = rule("skal", weeks(3));
        assertThat(rules(should, shall)).containsExactly("bor", "skal");
        assertThat(rules(shall, should)).containsExactly("skal");
    }

    private static List<String> rules(Rule statutes, Rule mandate) {
        RulesInForce rules = RulesInForce.on(
                Ssu.MEETING,
                List.of(
                        document(DocumentKind.STATUTES, paragraph("v", "§ 1", statutes)),
                        document(DocumentKind.MANDATE, paragraph("m", "punkt 1", mandate))));
        return ((Lookup.Holds<CaseDeadline>) rules.find(CaseDeadline.class, BODY))
                .rules().stream().map(rule -> rule.rule().id().value()).toList();
    }

    @Test
    @DisplayName("et eget valg gjør ikke «bør» i vedtektene til «skal»")
    void aChoiceDoesNotMakeAdviceBind() {
        Rule should = new Rule(new ProvisionId("bor"), Force.SHOULD, new Scope.BodiesNamed(Set.of(BODY)), weeks(3));
        RulesInForce rules = RulesInForce.on(
                Ssu.MEETING,
                List.of(
                        document(DocumentKind.STATUTES, paragraph("v", "§ 1", should)),
                        document(DocumentKind.CHOICE, paragraph("c", "nr. 1", rule("valg", weeks(3))))));
        assertThat(((Lookup.Holds<CaseDeadline>) rules.find(CaseDeadline.class, BODY)).rules())
                .extracting(rule -> rule.rule().id().value())
                .containsExactly("bor");
    }

    @Test
    @DisplayName("et eget valg fyller et tomrom og skjerper aldri vedtektene")
    void aChoiceNeverNarrows() {
        RulesInForce rules = RulesInForce.on(
                Ssu.MEETING,
                List.of(
                        document(DocumentKind.STATUTES, paragraph("v", "§ 1", rule("vedtekt", weeks(3)))),
                        document(DocumentKind.CHOICE, paragraph("c", "nr. 1", rule("valg", weeks(4))))));
        assertThat(((Lookup.Holds<CaseDeadline>) rules.find(CaseDeadline.class, BODY)).rules())
                .hasSize(1);
        assertThat(rules.overruled(BODY)).hasSize(1);
    }

    private static MeetingForms forms(MeetingForm... forms) {
        return new MeetingForms(Set.of(forms));
    }

    private static RulesInForce three(Provision agreement, Provision statutes, Provision... mandates) {
        List<Rule> rules = new ArrayList<>();
        for (Provision provision : mandates) {
            rules.add(rule("mandat-" + rules.size(), provision));
        }
        return RulesInForce.on(
                Ssu.MEETING,
                List.of(
                        document(DocumentKind.AGREEMENT, paragraph("a", "punkt 1", rule("avtale", agreement))),
                        document(DocumentKind.STATUTES, paragraph("v", "§ 1", rule("vedtekt", statutes))),
                        document(DocumentKind.MANDATE, paragraph("m", "punkt 1", rules.toArray(Rule[]::new)))));
    }

    @Test
    @DisplayName("det som går foran, er det dokumentet mandatet sier mindre enn eller noe annet enn")
    void theRuleThatOverrulesIsTheOneItCollidesWith() {
        assertThat(three(weeks(2), weeks(4), weeks(3)).overruled(BODY))
                .singleElement()
                .satisfies(overruled ->
                        assertThat(overruled.by().rule().id().value()).isEqualTo("vedtekt"));
        MeetingForm[] all = MeetingForm.values();
        assertThat(three(forms(all), forms(all[0]), forms(all[1])).overruled(BODY))
                .singleElement()
                .satisfies(overruled -> {
                    assertThat(overruled.how()).isEqualTo(Strictness.OTHERWISE);
                    assertThat(overruled.by().rule().id().value()).isEqualTo("vedtekt");
                });
    }

    @Test
    @DisplayName("to regler i samme mandat holdes mot vedtektene, ikke mot hverandre")
    void rulesOfOneKindOfDocumentDoNotNarrowEachOther() {
        RulesInForce rules = three(weeks(1), weeks(2), weeks(4), weeks(3));
        assertThat(((Lookup.Holds<CaseDeadline>) rules.find(CaseDeadline.class, BODY)).rules())
                .extracting(rule -> rule.rule().id().value())
                .containsExactly("avtale", "vedtekt", "mandat-0", "mandat-1");
    }

    @Test
    @DisplayName("et valg som sier det samme som vedtektene, viker ikke for noe")
    void aChoiceThatSaysTheSameIsNotOverruled() {
        RulesInForce rules = RulesInForce.on(
                Ssu.MEETING,
                List.of(
                        document(DocumentKind.STATUTES, paragraph("v", "§ 1", rule("vedtekt", weeks(3)))),
                        document(DocumentKind.CHOICE, paragraph("c", "nr. 1", rule("valg", weeks(3))))));
        assertThat(rules.overruled(BODY)).isEmpty();
    }

    @Test
    @DisplayName("et mandat sier hvem som eier det selv, ikke hvem som eier et annet dokument")
    void whatAMandateSaysOfADocumentIsSaidOfItself() {
        StatutesDocument mandate =
                document(DocumentKind.MANDATE, paragraph("m", "punkt 1", rule("eier", new OwnedBy(BODY, null))));
        RulesInForce rules = RulesInForce.on(Ssu.MEETING, List.of(mandate));
        assertThat(rules.about(OwnedBy.class, mandate.id(), _ -> true)).isInstanceOf(Lookup.Holds.class);
        assertThat(rules.about(OwnedBy.class, new DocumentId("vedtekter"), _ -> true))
                .isInstanceOf(Lookup.Silent.class);
    }

    @Test
    @DisplayName("sier dokumentene selv en annen rekkefølge, gjelder den")
    void thePrecedenceOfTheDocumentsThemselves() {
        RulesInForce rules = RulesInForce.on(
                Ssu.MEETING,
                List.of(
                        document(DocumentKind.STATUTES, paragraph("v", "§ 1", rule("vedtekt", weeks(3)))),
                        document(
                                DocumentKind.AGREEMENT,
                                paragraph(
                                        "a",
                                        "punkt 1",
                                        rule("avtale", weeks(2)),
                                        rule(
                                                "rekkefolge",
                                                new Precedence(
                                                        List.of(DocumentKind.STATUTES, DocumentKind.AGREEMENT)))))));
        assertThat(rules.documents())
                .extracting(StatutesDocument::kind)
                .containsExactly(DocumentKind.STATUTES, DocumentKind.AGREEMENT);
        assertThat(((Lookup.Holds<CaseDeadline>) rules.find(CaseDeadline.class, BODY)).rules())
                .extracting(rule -> rule.rule().id().value())
                .containsExactly("vedtekt");
    }

    @Test
    @DisplayName("begge reglene prøves og vises når mandatet skjerper")
    void bothFindingsAreShown() {
        RulesInForce rules = both(
                Ssu.half(SeatBase.SEATS),
                new Quorum(
                        new Threshold.AtLeastNumber(10),
                        new QuorumBase.AllSeats(),
                        SeatBase.SEATS,
                        RemoteCounts.COUNTS));
        Finding finding =
                QuorumJudge.judge(new QuorumFacts(Ssu.composition(), Ssu.attendance(3, 3, 1, 1), Set.of()), rules);
        assertThat(finding.clause()).isEqualTo(Clause.QUORUM);
        assertThat(finding.parts())
                .extracting(Finding::outcome)
                .containsExactlyInAnyOrder(new Outcome.Met(), new Outcome.NotMet());
    }
}
