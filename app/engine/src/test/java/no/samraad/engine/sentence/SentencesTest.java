package no.samraad.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.decision.RatificationFacts.RatificationStatus;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.meeting.NoticeJudge;
import no.samraad.engine.model.Provisions;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.CancelledCounts;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.ItemType;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.GroupForm;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.TermUpOn;
import no.samraad.engine.provision.Strictness;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.review.Flaw;
import no.samraad.engine.review.Mend;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.SoundnessFinding;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Setningene, på bokmål, nynorsk og engelsk")
class SentencesTest {
    /** Raw ids are marked with a sign no sentence uses, so that a leak shows. */
    private static final Names NAMES = new Names() {
        @Override
        public String body(BodyCode body, Language language) {
            return body.equals(Ssu.BODY) ? "SSU" : "Partnerskapsmøtet";
        }

        @Override
        public String partner(PartnerCode partner, Language language) {
            return partner.equals(Ssu.TRUST) ? "UNN" : language == Language.EN ? "the municipalities" : "kommunene";
        }

        @Override
        public String party(PartyCode party, Language language) {
            return "Kåfjord kommune";
        }

        @Override
        public String person(PersonId person) {
            return "Ingrid Hætta";
        }

        @Override
        public String seat(SeatId seat, Language language) {
            return language == Language.EN ? "the seat of Harstad" : "plassen til Harstad";
        }
    };

    private static final Pattern LEAK = Pattern.compile(
            "[a-z0-9]+-[a-z0-9]+-\\d|\\b[mdp]-[a-z]|[A-Z]{2,}_[A-Z]|null|\\[|\\]|=|  |\\.\\.| \\.| ,|\\{|\\}|\\bof\\(");
    private static final Citation CITATION = new Citation(
            new DocumentId("vedtekter-id-1"),
            DocumentKind.STATUTES,
            LocalDate.of(2025, 6, 12),
            new ParagraphId("6-12"),
            "§ 6 nr. 12",
            new ProvisionId("6-12-quorum-1"));
    private static final PersonId PERSON = new PersonId("m-unn-1");
    private static final SeatId SEAT = new SeatId("unn-seat-1");
    private static final PartyCode PARTY = new PartyCode("kommune-5501-1");
    private static final CaseRef CASE = new CaseRef("73/25");

    private static Sentences in(Language language) {
        return Sentences.in(language, NAMES);
    }

    private static void wellFormed(String sentence) {
        assertThat(sentence).isNotBlank();
        assertThat(LEAK.matcher(sentence).find()).as("leak in: %s", sentence).isFalse();
        assertThat(Character.isUpperCase(sentence.charAt(0)) || !Character.isLetter(sentence.charAt(0)))
                .as("starts with a capital: %s", sentence)
                .isTrue();
        assertThat(sentence).matches(".*[.?)]$");
        for (String ours : List.of("finding", "tenant", "clause", "funn")) {
            assertThat(sentence.toLowerCase(Locale.ROOT)).doesNotContain(ours);
        }
    }

    private static Finding finding(Clause clause, Outcome outcome, Subject about) {
        return new Finding(
                clause, about, outcome, Force.SHALL, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Subject> subjects() {
        return List.of(
                new Subject.OfBody(Ssu.BODY),
                new Subject.OfPartner(Ssu.TRUST),
                new Subject.OfSide(Side.MUNICIPAL),
                new Subject.OfParty(PARTY),
                new Subject.OfSeat(SEAT),
                new Subject.OfPerson(PERSON),
                new Subject.OfCase(CASE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyClauseHasASentenceForEveryOutcomeAndTheyDiffer(Language language) {
        for (Clause clause : Clause.values()) {
            List<String> headlines = new ArrayList<>();
            for (Outcome outcome : List.of(
                    new Outcome.Met(),
                    new Outcome.NotMet(),
                    new Outcome.NotApplicable(),
                    new Outcome.Undetermined(List.of(new Question.NoRule(clause, Ssu.BODY))))) {
                for (Subject about : subjects()) {
                    wellFormed(in(language).headline(finding(clause, outcome, about)));
                }
                headlines.add(in(language).headline(finding(clause, outcome, new Subject.OfBody(Ssu.BODY))));
                assertThat(in(language).state(finding(clause, outcome, new Subject.OfBody(Ssu.BODY))))
                        .isNotBlank();
            }
            assertThat(headlines).as(clause.name()).doesNotHaveDuplicates();
            wellFormed(in(language).question(new Question.NoRule(clause, Ssu.BODY)));
        }
    }

    @Test
    void theThreeLanguagesDiffer() {
        for (Clause clause : Clause.values()) {
            for (Outcome outcome : List.of(new Outcome.NotMet(), new Outcome.NotApplicable())) {
                Finding finding = finding(clause, outcome, new Subject.OfBody(Ssu.BODY));
                assertThat(List.of(
                                in(Language.NB).headline(finding),
                                in(Language.NN).headline(finding),
                                in(Language.EN).headline(finding)))
                        .as(clause.name())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleTurnsBackIntoASentence(Language language) {
        for (Provision provision : Provisions.ofEveryKind()) {
            wellFormed(in(language).provision(provision));
            for (Force force : Force.values()) {
                wellFormed(in(language)
                        .rule(new Rule(new ProvisionId("6-12-quorum-1"), force, new Scope.NoBodyNamed(), provision)));
            }
        }
        wellFormed(in(language).scope(new Scope.AllBodies()));
        wellFormed(in(language).scope(new Scope.BodiesNamed(Set.of(Ssu.BODY, TromsOgOfoten.PM))));
    }

    @Test
    void theQuorumRuleReadsAsTheStatutes() {
        Provision rule = Ssu.half(SeatBase.NOT_STATED);
        assertThat(in(Language.NB).provision(rule))
                .startsWith("Organet er beslutningsdyktig når minst halvparten av de stemmeberettigede medlemmene fra "
                        + "hver partner er representert.");
        assertThat(in(Language.NN).provision(rule))
                .startsWith("Organet er vedtaksført når minst halvparten av dei røysteføre medlemene frå kvar partnar "
                        + "er representerte.");
        assertThat(in(Language.EN).provision(rule))
                .startsWith("The body has a quorum when at least half of the voting members of each partner are "
                        + "represented.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionIsAQuestion(Language language) {
        for (Choice choice : Choice.values()) {
            String question = in(language).question(new Question.ChoiceMissing(choice, CITATION, Ssu.BODY));
            wellFormed(question);
            assertThat(question).contains("?").contains("§ 6 nr. 12");
        }
        for (Fact fact : Fact.values()) {
            String question = in(language).question(new Question.FactMissing(fact, new Subject.OfPerson(PERSON)));
            wellFormed(question);
            assertThat(question).contains("?");
        }
    }

    private static List<Note> notes() {
        List<Note> notes = new ArrayList<>(List.of(
                new Note.LostIfLeaves(List.of(PERSON, PERSON)),
                new Note.DeputyBesideMember(PERSON, SEAT),
                new Note.StandInNotCounted(PERSON, SEAT),
                new Note.OnePersonSeveralSeats(PERSON, List.of(SEAT, SEAT)),
                new Note.SeatVacant(SEAT),
                new Note.SeatWithoutDeputy(SEAT),
                new Note.PartialMember(PERSON, SEAT),
                new Note.PartialTookPart(PERSON, SEAT),
                new Note.RemoteNotCounted(PERSON, SEAT),
                new Note.LastDayNotWorkingDay(LocalDate.of(2024, 3, 30), null, LocalDate.of(2024, 3, 27)),
                new Note.NotSentTo(PERSON),
                new Note.AnsweredTooLate(PERSON, SEAT),
                new Note.AnswerNotCounted(PERSON, SEAT),
                new Note.WantsAMeeting(SEAT),
                new Note.BlankInProposal(2, "xx"),
                new Note.SeatObjects(SEAT),
                new Note.SeatAbstains(SEAT),
                new Note.SeatAbsent(SEAT),
                new Note.SeatSilent(SEAT),
                new Note.AnswerStands(SEAT),
                new Note.Tie(4),
                new Note.NotTreatedBy(new Subject.OfPartner(Ssu.TRUST)),
                new Note.LastsUntil(LocalDate.of(2026, 12, 31)),
                new Note.RecordedAsRemark(PERSON),
                new Note.DissentLeftOut(PERSON, CASE),
                new Note.PartyStands(new PartyCode("Tromsø kommune"), RatificationStatus.YES, null),
                new Note.PartyStands(new PartyCode("Tromsø kommune"), RatificationStatus.NO, null),
                new Note.PartyStands(new PartyCode("Tromsø kommune"), RatificationStatus.NOT_ANSWERED, null),
                new Note.PartyStands(
                        new PartyCode("Tromsø kommune"), RatificationStatus.CONDITIONAL, LocalDate.of(2026, 6, 1)),
                new Note.AskedForChanges(PERSON),
                new Note.StillOwesItsShare(PARTY),
                new Note.NotAPartner(Ssu.TRUST),
                new Note.NoParty(PARTY),
                new Note.LotDecides(List.of(PARTY, PARTY)),
                new Note.MetBy(List.of(PERSON)),
                new Note.VacantSeatsLeft(2),
                new Note.NoSeatForOffice(Office.CHAIR, Ssu.BODY),
                new Note.HoldsTheOffice(PERSON, Office.DEPUTY_CHAIR, Ssu.BODY),
                new Note.AppointsTooMany(new Appointer.OneParty(PARTY)),
                new Note.ProposalShouldComeFrom(SEAT, new Appointer.CommunityBody(Ssu.BODY)),
                new Note.TermLasts(SEAT, LocalDate.of(2025, 12, 31)),
                new Note.TermEnded(SEAT, LocalDate.of(2025, 12, 31)),
                new Note.SitsOn(SEAT, LocalDate.of(2025, 12, 31)),
                new Note.RankedBefore(PERSON),
                new Note.HeldBefore(Office.CHAIR, new Subject.OfPartner(Ssu.TRUST)),
                new Note.HeldSince(
                        Office.CHAIR,
                        new Subject.OfPartner(Ssu.TRUST),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2026, 1, 1)),
                new Note.TurnOf(PARTY),
                new Note.SharesSumTo(9_950),
                new Note.SharesSumTo(10_001),
                new Note.SwapOn(LocalDate.of(2026, 1, 1)),
                new Note.HostWas(LocalDate.of(2026, 1, 1), new Subject.OfParty(PARTY)),
                new Note.OtherTextDiscussed(LocalDate.of(2025, 10, 9))));
        for (HoldOver holdOver : HoldOver.values()) {
            notes.add(new Note.OfficeOver(LocalDate.of(2025, 12, 31), holdOver));
        }
        for (LeaderSource by : LeaderSource.values()) {
            notes.add(new Note.ActsAsChair(by));
        }
        for (Attribute.Sector sector : Attribute.Sector.values()) {
            notes.add(new Note.SectorShort(sector, 1, 2));
        }
        for (VotingRight right : VotingRight.values()) {
            notes.add(new Note.VoteShouldBe(SEAT, right));
        }
        for (AppointingMethod method : AppointingMethod.values()) {
            notes.add(new Note.MethodShouldBe(SEAT, method));
        }
        for (GroupForm form : GroupForm.values()) {
            notes.add(new Note.DeputiesShouldStand(SEAT, form));
        }
        for (Note.WhyNotCounted why : Note.WhyNotCounted.values()) {
            notes.add(new Note.PartyNotCounted(PARTY, why));
        }
        for (Holiday holiday : Holiday.values()) {
            notes.add(new Note.LastDayNotWorkingDay(LocalDate.of(2024, 3, 29), holiday, LocalDate.of(2024, 3, 27)));
        }
        for (Note.ConventionOrigin origin : Note.ConventionOrigin.values()) {
            notes.add(new Note.DayEndsAt(new EndOfDay.Midnight(), origin));
            notes.add(new Note.DayEndsAt(new EndOfDay.OfficeHours(LocalTime.of(15, 45)), origin));
            notes.add(new Note.DayEndsAt(new EndOfDay.NotStated(), origin));
        }
        for (AnchorDay day : AnchorDay.values()) {
            notes.add(new Note.AnchorDayWas(day));
        }
        for (NoticePart part : NoticePart.values()) {
            notes.add(new Note.PartNotSent(part));
        }
        for (Channel channel : Channel.values()) {
            notes.add(new Note.ChannelNotAllowed(channel));
        }
        for (FixedItem item : FixedItem.values()) {
            notes.add(new Note.FixedItemMissing(item));
            notes.add(new Note.FixedItemMisplaced(item));
        }
        for (ItemType type : ItemType.values()) {
            notes.add(new Note.TypeNotInUse(CASE, type));
        }
        for (LeaderSource source : LeaderSource.values()) {
            notes.add(new Note.ShouldLeadInstead(source));
        }
        for (MinutesPart part : MinutesPart.values()) {
            notes.add(new Note.MinutesPartMissing(part));
        }
        for (MinutesPlace place : MinutesPlace.values()) {
            notes.add(new Note.PlaceMissing(place));
        }
        return notes;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNoteIsASentence(Language language) {
        List<String> sentences = notes().stream().map(in(language)::note).toList();
        sentences.forEach(SentencesTest::wellFormed);
        Set<?> kinds = notes().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds).hasSize(Note.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRemedyIsASentence(Language language) {
        List<Remedy> remedies = new ArrayList<>(List.of(
                new Remedy.BringIn(
                        new Subject.OfPartner(Ssu.MUNICIPALITIES),
                        1,
                        List.of(
                                new Remedy.Candidate(PERSON, SEAT, Remedy.Standing.MEMBER),
                                new Remedy.Candidate(PERSON, SEAT, Remedy.Standing.DEPUTY))),
                new Remedy.Postpone(),
                new Remedy.DoBy(LocalDate.of(2025, 11, 26)),
                new Remedy.MeetNoEarlierThan(LocalDate.of(2025, 12, 11)),
                new Remedy.WaitUntil(TromsOgOfoten.at("2025-12-17T00:00")),
                new Remedy.Answer(new Question.NoRule(Clause.QUORUM, Ssu.BODY)),
                new Remedy.HaveItRaisedBy(List.of(Submitter.values())),
                new Remedy.HaveItDoneBy(Set.of(
                        new Organ.TheBody(),
                        new Organ.OtherBody(TromsOgOfoten.PM),
                        new Organ.Officers(Set.of(Office.values())))),
                new Remedy.CallFurther(2, LocalDate.of(2025, 12, 17)),
                new Remedy.TreatInTheOpen(),
                new Remedy.TakeToMeeting(),
                new Remedy.SendAlsoTo(List.of(PERSON, PERSON)),
                new Remedy.PutRight(),
                new Remedy.LetLead(LeaderSource.CHAIR),
                new Remedy.TreatFirstIn(Ssu.BODY),
                new Remedy.FollowPath(List.of(PathAction.values())),
                new Remedy.LetVote(PERSON, SEAT),
                new Remedy.SendMinutesAgain(),
                new Remedy.RecommendInstead(),
                new Remedy.HaveItChosenBy(Ssu.BODY),
                new Remedy.DiscussNowAdoptLater(LocalDate.of(2025, 12, 11)),
                new Remedy.LetItTakeEffectOn(LocalDate.of(2026, 1, 1)),
                new Remedy.AskParties(List.of(PARTY, PARTY)),
                new Remedy.SeatSomeone(new Subject.OfPartner(Ssu.MUNICIPALITIES), 2, new Attribute.FromParty(PARTY)),
                new Remedy.ChooseFromAnother(Office.CHAIR, new Subject.OfPartner(Ssu.TRUST)),
                new Remedy.ChooseFrom(Office.CHAIR, new Subject.OfParty(PARTY)),
                new Remedy.ChooseSomeone(Office.CHAIR, new Attribute.WithStanding(Attribute.Standing.PRACTISING_GP)),
                new Remedy.ChooseAnew(),
                new Remedy.SwapPlaces(),
                new Remedy.PutInWriting(),
                new Remedy.MoveFollowUpsTo(Ssu.BODY),
                new Remedy.SeatThisOne(PERSON, SEAT),
                new Remedy.SeatSomeoneElse(SEAT),
                new Remedy.FillSeat(SEAT),
                new Remedy.HaveItAppointedBy(new Appointer.EachParty(), SEAT),
                new Remedy.EndTermOn(LocalDate.of(2025, 12, 31))));
        remedies.forEach(remedy -> wellFormed(in(language).remedy(remedy)));
        assertThat(remedies).hasSize(Remedy.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberIsASentence(Language language) {
        Deadline deadline = Deadline.weeksBeforeMeeting(2);
        LocalDate meeting = LocalDate.of(2025, 12, 10);
        LastDay lastDay = LastDay.of(deadline, meeting, new EndOfDay.NotStated());
        for (Measure.CountUnit unit : Measure.CountUnit.values()) {
            wellFormed(in(language).measure(new Measure.Count(new Subject.OfPartner(Ssu.TRUST), 2, 6, 3, unit)));
            wellFormed(in(language).measure(new Measure.Count(new Subject.OfPartner(Ssu.TRUST), 1, 1, 1, unit)));
            wellFormed(in(language).measure(new Measure.Tally(new Subject.OfBody(Ssu.BODY), 23, 24, unit)));
        }
        for (long margin : List.of(0L, 1L, 3L, -1L, -3L)) {
            wellFormed(in(language)
                    .measure(new Measure.Timing(
                            deadline,
                            meeting,
                            lastDay,
                            lastDay.date()
                                    .minusDays(margin)
                                    .atTime(12, 0)
                                    .atZone(NorwegianCalendar.OSLO)
                                    .toInstant(),
                            margin)));
        }
        wellFormed(in(language).measure(new Measure.Timing(deadline, meeting, lastDay, null, 0)));
        wellFormed(in(language).measure(new Measure.Amount(Money.kroner(1_250_000), new Money(5_000_050))));
        wellFormed(in(language).measure(new Measure.Share(new Subject.OfParty(PARTY), 1_250_050, 5_000_000)));
        wellFormed(in(language).measure(new Measure.Share(new Subject.OfPartner(Ssu.TRUST), -9_950, -9_950)));
        wellFormed(in(language).measure(new Measure.Charged(new Subject.OfSide(Side.MUNICIPAL), 0, 1_250_050)));
        wellFormed(in(language).measure(new Measure.DaysBetween(meeting, meeting.plusDays(7), 7)));
        wellFormed(in(language).measure(new Measure.Meetings(new Subject.OfBody(Ssu.BODY), 2025, 10, 0, 1, 10, 8)));
        wellFormed(in(language).measure(new Measure.Meetings(new Subject.OfBody(Ssu.BODY), 2025, 3, 2, 0, 3, 8)));
        wellFormed(in(language).measure(new Measure.Lasting(150, 120)));
        wellFormed(in(language).measure(new Measure.AtMost(new Subject.OfParty(PARTY), 4, 3, Measure.CountUnit.SEATS)));
        wellFormed(in(language).measure(new Measure.TermEnds(meeting, meeting.minusDays(1), meeting)));
        wellFormed(in(language).measure(new Measure.TermEnds(null, meeting, meeting)));
        wellFormed(in(language).remedy(new Remedy.CallFurther(1, null)));
    }

    private static List<Flaw> flaws() {
        LocalDate day = LocalDate.of(2025, 12, 19);
        List<Flaw> all = new ArrayList<>(List.of(
                new Flaw.LeftOpen(new Question.NoRule(Clause.QUORUM, Ssu.BODY)),
                new Flaw.NoWayToChange(DocumentKind.STATUTES),
                new Flaw.OverruledByHigher(Strictness.LOOSER, DocumentKind.MANDATE),
                new Flaw.OverruledByHigher(Strictness.OTHERWISE, DocumentKind.CHOICE),
                new Flaw.SaysTwoThings(),
                new Flaw.NeverDecides(),
                new Flaw.SameIdTwice(new ProvisionId("plasser")),
                new Flaw.NamesUnknownRule(new ProvisionId("plasser")),
                new Flaw.SeatsDoNotAddUp(17, 16),
                new Flaw.PartnerMismatch(Ssu.TRUST, Flaw.Lacking.SEATS),
                new Flaw.PartnerMismatch(Ssu.TRUST, Flaw.Lacking.A_PLACE_AMONG_THE_PARTNERS),
                new Flaw.OnePartnerCanStop(Ssu.TRUST, 2, 16, 2),
                new Flaw.QuorumNeverReached(17, 16),
                new Flaw.QuorumOfNone(),
                new Flaw.MajorityNeverReached(17, 16),
                new Flaw.MajorityOfNone(),
                new Flaw.BothSidesCanWin(),
                new Flaw.OneAnswerDecides(RoundAnswers.SILENCE_IS_CONSENT),
                new Flaw.OneAnswerDecides(RoundAnswers.SILENCE_IS_NOT_COUNTED),
                new Flaw.CountedTheWrongWay(),
                new Flaw.CasesAfterNotice(day, 12, 2510),
                new Flaw.ApprovalAfterPublication(day, 38, 2510),
                new Flaw.ApprovedAtNextMeetingTooLate(),
                new Flaw.ReportsToNone(Set.of(TromsOgOfoten.PM, Ssu.BODY)),
                new Flaw.QuorumSaidTwice(),
                new Flaw.ChangedInSomeLanguages("§ 6 nr. 12", Set.of(Language.NB), Set.of(Language.NN, Language.EN)),
                new Flaw.ReportsToUnknown(TromsOgOfoten.PM),
                new Flaw.ReportsInACircle(),
                new Flaw.NobodyAppoints(Ssu.TRUST, 1),
                new Flaw.NobodyAppoints(Ssu.TRUST, 2),
                new Flaw.MoreAppointedThanSeats(Ssu.TRUST, 7, 6),
                new Flaw.SharesSumTo(8_333),
                new Flaw.NobodyPaysFor(Ssu.USERS),
                new Flaw.FixedAmountsExceed(Money.kroner(120), Money.kroner(100)),
                new Flaw.NobodyHasInhabitants(),
                new Flaw.BodyWithoutSeats(TromsOgOfoten.PM)));
        for (Flaw.TierFault fault : Flaw.TierFault.values()) {
            all.add(new Flaw.TierTrouble(fault));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFlawOfTheRulesAndWhatMendsItIsASentence(Language language) {
        List<Mend> mends = List.of(
                new Mend.AnswerIt(new Question.NoRule(Clause.QUORUM, Ssu.BODY)),
                new Mend.RemoveOrTighten(),
                new Mend.KeepOne(),
                new Mend.GiveOwnId(),
                new Mend.NameExistingRule(),
                new Mend.PutNumbersRight(),
                new Mend.AskForAtMost(16),
                new Mend.AskForAtLeast(1),
                new Mend.AskForMoreThanHalf(),
                new Mend.AskForAnswersOfMore(),
                new Mend.CountTheOtherWay(),
                new Mend.CasesEarlier(),
                new Mend.PublishLater(1),
                new Mend.PublishLater(5),
                new Mend.CountBothInWorkingDays(),
                new Mend.PublishUnapproved(),
                new Mend.SayWhatHoldsWithoutThem(),
                new Mend.AddTierForTheRest(),
                new Mend.StricterTierFirst(),
                new Mend.AddAmendmentRule(),
                new Mend.SayWhomItReportsTo(),
                new Mend.SayThatBothHold(),
                new Mend.ChangeTheOthersToo(),
                new Mend.SayWhoAppoints(),
                new Mend.SayWhoPays(),
                new Mend.DivideByAnotherKey(),
                new Mend.GiveTheBodySeats());
        for (Flaw flaw : flaws()) {
            SoundnessFinding finding = new SoundnessFinding(Severity.ERROR, flaw, Ssu.BODY, List.of(), mends);
            wellFormed(in(language).flaw(finding));
            wellFormed(in(language).flaw(new SoundnessFinding(Severity.NOTE, flaw, null, List.of(), List.of())));
            in(language).mends(finding).forEach(SentencesTest::wellFormed);
        }
        assertThat(flaws().stream().map(Object::getClass).collect(Collectors.toSet()))
                .hasSize(Flaw.class.getPermittedSubclasses().length);
        assertThat(mends.stream().map(Object::getClass).collect(Collectors.toSet()))
                .hasSize(Mend.class.getPermittedSubclasses().length);
        for (Severity severity : Severity.values()) {
            assertThat(in(language).severity(severity)).isNotBlank();
        }
    }

    private static List<ReadAs> readings() {
        List<ReadAs> all = new ArrayList<>();
        for (ReadAs.DividedBy value : ReadAs.DividedBy.values()) {
            all.add(new ReadAs.CostDivided(value));
        }
        for (ReadAs.Holding value : ReadAs.Holding.values()) {
            all.add(new ReadAs.RuleHolds(value));
        }
        for (SeatBase value : SeatBase.values()) {
            all.add(new ReadAs.Seats(value));
        }
        for (RemoteCounts value : RemoteCounts.values()) {
            all.add(new ReadAs.Remote(value));
        }
        for (PartialSeat value : PartialSeat.values()) {
            all.add(new ReadAs.Partial(value));
        }
        for (BaseAtPartiality value : BaseAtPartiality.values()) {
            all.add(new ReadAs.PartialBase(value));
        }
        for (DeputyOfVacantSeat value : DeputyOfVacantSeat.values()) {
            all.add(new ReadAs.VacantSeat(value));
        }
        for (BesideMember value : BesideMember.values()) {
            all.add(new ReadAs.Beside(value));
        }
        for (ExtraordinaryHolds value : ExtraordinaryHolds.values()) {
            all.add(new ReadAs.Extraordinary(value));
        }
        for (ConsultationForm value : ConsultationForm.values()) {
            all.add(new ReadAs.Consultation(value));
        }
        for (CountedMeetings value : CountedMeetings.values()) {
            all.add(new ReadAs.Counted(value));
        }
        for (CancelledCounts value : CancelledCounts.values()) {
            all.add(new ReadAs.Cancelled(value));
        }
        for (ConsensusMeaning value : ConsensusMeaning.values()) {
            all.add(new ReadAs.Meaning(value));
        }
        for (Effect value : Effect.values()) {
            all.add(new ReadAs.Abstention(value));
            all.add(new ReadAs.AbsentSeat(value));
        }
        for (NonUnanimous value : NonUnanimous.values()) {
            all.add(new ReadAs.NotUnanimous(value));
        }
        for (PartialityDecider value : PartialityDecider.values()) {
            all.add(new ReadAs.Decider(value));
        }
        for (TwoStepMatters value : TwoStepMatters.values()) {
            all.add(new ReadAs.TwoSteps(value));
        }
        for (TermUpOn value : TermUpOn.values()) {
            all.add(new ReadAs.TermUp(value));
        }
        for (HoldOver value : HoldOver.values()) {
            all.add(new ReadAs.MembersHoldOver(value));
            all.add(new ReadAs.LeadersHoldOver(value));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReadingIsASentenceAndBelongsToItsOwnChoice(Language language) {
        Finding finding = finding(Clause.QUORUM, new Outcome.NotMet(), new Subject.OfBody(Ssu.BODY));
        readings().forEach(readAs -> wellFormed(in(language).reading(new Reading(List.of(readAs), finding))));
        assertThat(readings().stream().map(ReadAs::choice)).containsOnly(Choice.values());
    }

    @Test
    void aFindingOnThePageReadsAsThePlanSays() {
        Attendance left = new Attendance(
                Ssu.members(4, 2, 1, 2), List.of(new Absence(Ssu.member(Ssu.USERS, 1), Absence.Kind.LEFT)));
        Finding quorum =
                QuorumJudge.judge(new QuorumFacts(Ssu.composition(), left, Set.of()), TromsOgOfoten.on(Ssu.MEETING));
        Sentences nb = in(Language.NB);
        assertThat(nb.headline(quorum)).isEqualTo("SSU er ikke beslutningsdyktig.");
        assertThat(nb.measures(quorum.parts().get(1)))
                .containsExactly("Kommunene: 2 av 6 plasser representert, trenger 3, mangler 1.");
        assertThat(nb.remedies(quorum)).last().isEqualTo("Utsett saken.");
        assertThat(nb.workings(quorum.parts().get(2))).containsExactly("Tapes hvis Ingrid Hætta går.");
        assertThat(nb.citation(CITATION)).isEqualTo("Vedtektene § 6 nr. 12 (i kraft fra 12.06.2025)");
        assertThat(in(Language.NN).citation(CITATION)).isEqualTo("Vedtektene § 6 nr. 12 (i kraft frå 12.06.2025)");
        assertThat(in(Language.EN).citation(CITATION)).isEqualTo("The statutes § 6 nr. 12 (in force from 12.06.2025)");
    }

    @Test
    void datesAreWrittenWithTheirWeekday() {
        LocalDate date = LocalDate.of(2025, 11, 26);
        assertThat(in(Language.NB).date(date)).isEqualTo("onsdag 26. november 2025");
        assertThat(in(Language.NN).date(date)).isEqualTo("onsdag 26. november 2025");
        assertThat(in(Language.EN).date(date)).isEqualTo("Wednesday 26 November 2025");
        assertThat(in(Language.NN).date(LocalDate.of(2025, 11, 29))).isEqualTo("laurdag 29. november 2025");
        for (int day = 0; day < 7; day++) {
            assertThat(in(Language.EN).date(date.plusDays(day)))
                    .startsWith(date.plusDays(day).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        for (int month = 1; month <= 12; month++) {
            assertThat(in(Language.EN).date(LocalDate.of(2026, month, 1)))
                    .contains(LocalDate.of(2026, month, 1).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
    }

    @Test
    void theDatesOfAMeetingAreSaidInOneSentenceEach() {
        List<Duty> duties =
                Duties.of(TromsOgOfoten.ordinary(TromsOgOfoten.SSU_9_2025), TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025));
        assertThat(in(Language.NB).duty(duties.get(1)))
                .isEqualTo("Innkallingen må sendes senest onsdag 26. november 2025.");
        for (Language language : Language.values()) {
            duties.forEach(duty -> wellFormed(in(language).duty(duty)));
            Duties.of(TromsOgOfoten.ordinary(LocalDate.of(2024, 4, 12)), Ssu.rules())
                    .forEach(duty -> wellFormed(in(language).duty(duty)));
            Duties.of(
                            TromsOgOfoten.extraordinary(LocalDate.of(2025, 12, 31)),
                            TromsOgOfoten.on(LocalDate.of(2025, 12, 31)))
                    .forEach(duty -> wellFormed(in(language).duty(duty)));
            Duties.of(TromsOgOfoten.ordinary(LocalDate.of(2024, 4, 12)), TromsOgOfoten.on(LocalDate.of(2024, 4, 12)))
                    .forEach(duty -> wellFormed(in(language).duty(duty)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDutyIsASentence(Language language) {
        LastDay day = LastDay.of(Deadline.beforeTheYear(), LocalDate.of(2026, 1, 1), new EndOfDay.NotStated());
        List<String> sentences = new ArrayList<>();
        for (Duty.What what : Duty.What.values()) {
            sentences.add(in(language).duty(new Duty.Due(what, day, null, List.of(CITATION), null)));
            for (Force force : Force.values()) {
                wellFormed(in(language)
                        .duty(new Duty.NextHolder(
                                what, Office.CHAIR, new Subject.OfPartner(Ssu.TRUST), force, day, List.of(CITATION))));
            }
            wellFormed(in(language)
                    .duty(new Duty.NextHolder(what, Office.DEPUTY_CHAIR, null, Force.SHALL, day, List.of(CITATION))));
            wellFormed(in(language).duty(new Duty.SeatRunsOut(what, SEAT, PERSON, day, List.of(CITATION))));
            wellFormed(in(language).duty(new Duty.NotHere(what, List.of(CITATION))));
        }
        assertThat(sentences).doesNotHaveDuplicates().allSatisfy(SentencesTest::wellFormed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatMayHappenIsSaid(Language language) {
        Finding finding = finding(Clause.QUORUM, new Outcome.NotMet(), new Subject.OfBody(Ssu.BODY));
        wellFormed(in(language).disposition(new Disposition.Allowed(List.of())));
        wellFormed(in(language)
                .disposition(new Disposition.Allowed(List.of(new Question.NoRule(Clause.QUORUM, Ssu.BODY)))));
        wellFormed(in(language).disposition(new Disposition.NeedsReason(List.of(finding), List.of())));
        wellFormed(in(language).disposition(new Disposition.Refused(List.of(finding))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatOnlyAdvisesSaysSo(Language language) {
        for (Force force : List.of(Force.SHOULD, Force.IN_PRINCIPLE)) {
            Finding advice = new Finding(
                    Clause.MEETING_OPEN,
                    new Subject.OfBody(Ssu.BODY),
                    new Outcome.NotMet(),
                    force,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            in(language).workings(advice).forEach(SentencesTest::wellFormed);
            assertThat(in(language).workings(advice)).hasSize(1);
        }
    }

    @Test
    void everyKindOfDocumentIsNamedInACitation() {
        for (Language language : Language.values()) {
            List<String> citations = new ArrayList<>();
            for (DocumentKind kind : DocumentKind.values()) {
                citations.add(in(language)
                        .citation(new Citation(
                                CITATION.document(),
                                kind,
                                CITATION.inForceFrom(),
                                CITATION.paragraph(),
                                "§ 1",
                                CITATION.provision())));
            }
            assertThat(citations).doesNotHaveDuplicates().allSatisfy(SentencesTest::wellFormed);
        }
    }

    @Test
    void aDeadlineSaysItsUnitAndDirection() {
        for (Language language : Language.values()) {
            for (DeadlineUnit unit : DeadlineUnit.values()) {
                for (Direction direction : Direction.values()) {
                    for (int amount : List.of(0, 1, 2, 12, 14)) {
                        wellFormed(in(language)
                                .provision(Provisions.noticeWithin(amount, unit, direction, AnchorDay.COUNTED)));
                    }
                }
            }
        }
        assertThat(NoticeJudge.deadlines(TromsOgOfoten.ordinary(Ssu.MEETING), TromsOgOfoten.on(Ssu.MEETING)))
                .hasSize(1);
    }
}
