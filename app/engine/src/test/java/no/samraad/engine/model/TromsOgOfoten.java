package no.samraad.engine.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.ItemFacts.Advance;
import no.samraad.engine.decision.ItemFacts.Consent;
import no.samraad.engine.decision.ItemFacts.TwoStepMark;
import no.samraad.engine.decision.ItemFacts.Urgency;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.NoticeFacts;
import no.samraad.engine.provision.Convention.DayEnds;
import no.samraad.engine.provision.Convention.ScopeConfirmed;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.PathStep;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.RecordingWhen;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision.ChoosingMethod;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.ConsultationMeans;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.ItemType;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.PlanDeadline;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.MeetingProvision.YearRequirement;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyForm;
import no.samraad.engine.provision.SeatProvision.DeputyPapers;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.Told;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import org.jspecify.annotations.Nullable;

/**
 * The statutes of Troms og Ofoten as the plan describes them (draft of 15.01.2021, amended 12.06.2025), in the engine's own
 * types, with the demonstration's choices as a document of its own.
 */
public final class TromsOgOfoten {
    public static final BodyCode PM = new BodyCode("pm");
    public static final BodyCode FLR = new BodyCode("flr");
    public static final LocalDate SSU_9_2025 = LocalDate.of(2025, 12, 10);

    private static final Scope SSU = new Scope.BodiesNamed(Set.of(Ssu.BODY));
    private static final Scope NO_BODY = new Scope.NoBodyNamed();

    private TromsOgOfoten() {}

    private static Rule rule(String id, Scope scope, Provision provision) {
        return new Rule(new ProvisionId(id), Force.SHALL, scope, provision);
    }

    private static Paragraph no(int number, Rule... rules) {
        return new Paragraph(
                new ParagraphId("6-" + number),
                "§ 6 nr. " + number,
                new LocalText(Map.of(Language.NB, "Paragraf 6 nummer " + number)),
                List.of(rules),
                null);
    }

    /** § 3.2 and § 6, as far as the engine reads them. */
    public static StatutesDocument statutes() {
        return new StatutesDocument(
                new DocumentId("vedtekter"),
                DocumentKind.STATUTES,
                new LocalText(Map.of(Language.NB, "Vedtekter for Helsefellesskapet Troms og Ofoten")),
                null,
                LocalDate.of(2021, 4, 22),
                null,
                null,
                List.of(
                        new Paragraph(
                                new ParagraphId("3-2"),
                                "§ 3.2",
                                new LocalText(Map.of(Language.NB, "SSU")),
                                List.of(
                                        rule(
                                                "3-2-seats",
                                                SSU,
                                                new VotingSeats(List.of(
                                                        new SeatCount(Ssu.TRUST, 6),
                                                        new SeatCount(Ssu.MUNICIPALITIES, 6),
                                                        new SeatCount(Ssu.GPS, 2),
                                                        new SeatCount(Ssu.USERS, 2)))),
                                        rule(
                                                "3-2-deputies",
                                                SSU,
                                                new Deputies(
                                                        DeputyForm.PERSONAL,
                                                        DeputyPapers.ALL_PAPERS,
                                                        BesideMember.NOT_STATED,
                                                        Set.of(Told.SECRETARIAT, Told.DEPUTY)))),
                                null),
                        new Paragraph(
                                new ParagraphId("6"),
                                "§ 6",
                                new LocalText(Map.of(Language.NB, "Ledelse")),
                                List.of(rule(
                                        "6-leadership",
                                        SSU,
                                        new LeadershipChosen(
                                                Set.of(Office.CHAIR, Office.DEPUTY_CHAIR, Office.SECRETARIAT),
                                                new ChoosingMethod.ElectedBy(PM)))),
                                null),
                        no(1, rule("6-1-number", new Scope.BodiesNamed(Set.of(PM)), atLeast(1))),
                        no(2, rule("6-2-number", SSU, atLeast(8))),
                        no(
                                3,
                                new Rule(
                                        new ProvisionId("6-3-open"),
                                        Force.IN_PRINCIPLE,
                                        NO_BODY,
                                        new MeetingsOpen(Openness.OPEN))),
                        no(4, rule("6-4-forms", NO_BODY, new MeetingForms(Set.of(MeetingForm.values())))),
                        no(5, rule("6-5-plan", NO_BODY, new PlanDeadline(Deadline.beforeTheYear()))),
                        no(
                                6,
                                rule(
                                        "6-6-submitters",
                                        NO_BODY,
                                        new CaseSubmitters(
                                                Set.of(Submitter.ANYONE_WITH_AN_INTEREST),
                                                Consultation.CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT))),
                        no(
                                7,
                                rule(
                                        "6-7-cases",
                                        SSU,
                                        new CaseDeadline(
                                                Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.NOT_STATED))),
                        no(
                                8,
                                rule(
                                        "6-8-notice",
                                        NO_BODY,
                                        new NoticeDeadline(
                                                Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.NOT_STATED)),
                                rule(
                                        "6-8-contents",
                                        NO_BODY,
                                        new NoticeContents(
                                                Set.of(NoticePart.values()),
                                                Set.of(Recipient.MEMBERS, Recipient.DEPUTIES)))),
                        no(9, rule("6-9-email", NO_BODY, new NoticeChannels(Set.of(Channel.EMAIL)))),
                        no(10, rule("6-10-unnotified", SSU, new UnnotifiedMatters(UnnotifiedDecision.NEVER))),
                        no(12, rule("6-12-quorum", SSU, Ssu.half(SeatBase.NOT_STATED))),
                        no(13, rule("6-13-consensus", NO_BODY, new DecidesBy(new DecisionMode.Consensus()))),
                        no(
                                14,
                                rule(
                                        "6-14-votes",
                                        NO_BODY,
                                        new VoteRecording(RecordingWhen.WHEN_NOT_UNANIMOUS, Recording.NAMED)),
                                rule(
                                        "6-14-disputes",
                                        NO_BODY,
                                        new DisagreementPath(List.of(
                                                new PathStep(PathAction.AS_THE_COOPERATION_AGREEMENT_SAYS, null))))),
                        no(
                                15,
                                rule(
                                        "6-15-silence",
                                        NO_BODY,
                                        new MinutesApproval(
                                                new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4))))),
                        no(16, rule("6-16-minutes", NO_BODY, new MinutesDeadline(Deadline.weeksAfterMeeting(1)))),
                        no(
                                17,
                                rule(
                                        "6-17-places",
                                        NO_BODY,
                                        new MinutesPlaces(Set.of(MinutesPlace.SENT_TO_MEMBERS, MinutesPlace.WEB)))),
                        no(
                                18,
                                rule(
                                        "6-18-extraordinary",
                                        NO_BODY,
                                        new ExtraordinaryMeetings(
                                                ExtraordinaryGround.QUITE_SPECIAL_CASES,
                                                Deadline.weeksBeforeMeeting(1))))));
    }

    private static MeetingsPerYear atLeast(int number) {
        return new MeetingsPerYear(number, YearRequirement.MINIMUM, CountedMeetings.NOT_STATED);
    }

    /** The demonstration's choices, without those named. */
    public static StatutesDocument choices(Rule... more) {
        List<Rule> rules = new ArrayList<>(List.of(
                rule(
                        "v-scope",
                        new Scope.AllBodies(),
                        new ScopeConfirmed(
                                Set.of(
                                        new ProvisionId("6-3-open"),
                                        new ProvisionId("6-4-forms"),
                                        new ProvisionId("6-5-plan"),
                                        new ProvisionId("6-6-submitters"),
                                        new ProvisionId("6-8-notice"),
                                        new ProvisionId("6-8-contents"),
                                        new ProvisionId("6-9-email"),
                                        new ProvisionId("6-13-consensus"),
                                        new ProvisionId("6-14-votes"),
                                        new ProvisionId("6-14-disputes"),
                                        new ProvisionId("6-15-silence"),
                                        new ProvisionId("6-16-minutes"),
                                        new ProvisionId("6-17-places"),
                                        new ProvisionId("6-18-extraordinary")),
                                Set.of(Ssu.BODY, PM))),
                rule("v-seats", SSU, new SeatBaseChosen(SeatBase.SEATS)),
                rule(
                        "v-consensus",
                        new Scope.BodiesNamed(Set.of(Ssu.BODY, PM)),
                        new ConsensusMeans(
                                ConsensusMeaning.NO_OBJECTION,
                                Effect.DOES_NOT_STOP_CONSENSUS,
                                Effect.DOES_NOT_STOP_CONSENSUS)),
                rule(
                        "v-approved",
                        new Scope.BodiesNamed(Set.of(Ssu.BODY, PM)),
                        new MinutesPublishedWhen(PublishedMinutes.ONLY_APPROVED)),
                rule(
                        "v-receipt",
                        new Scope.AllBodies(),
                        new ConsultationMeans(ConsultationForm.RECEIPT_BY_SECRETARIAT)),
                rule(
                        "v-extraordinary",
                        SSU,
                        new OrdinaryDeadlinesAtExtraordinary(
                                ExtraordinaryHolds.DOES_NOT_HOLD, ExtraordinaryHolds.DOES_NOT_HOLD)),
                rule(
                        "v-fixed",
                        SSU,
                        new FixedItems(
                                MeetingKind.ORDINARY,
                                List.of(FixedItem.APPROVAL_OF_NOTICE_AND_AGENDA),
                                List.of(
                                        FixedItem.ROUND_OF_INFORMATION,
                                        FixedItem.MINUTES_FOR_INFORMATION,
                                        FixedItem.NEXT_MEETING))),
                rule("v-types", SSU, new ItemTypes(Set.of(ItemType.values())))));
        rules.addAll(List.of(more));
        return new StatutesDocument(
                new DocumentId("valg"),
                DocumentKind.CHOICE,
                new LocalText(Map.of(Language.NB, "Egne valg")),
                null,
                LocalDate.of(2021, 4, 22),
                null,
                null,
                List.of(new Paragraph(
                        new ParagraphId("valg"), "valg", new LocalText(Map.of(Language.NB, "Valg")), rules, null)));
    }

    public static RulesInForce on(LocalDate date, Rule... more) {
        return RulesInForce.on(date, List.of(statutes(), choices(more)));
    }

    /** The statutes alone, before the community has chosen anything. */
    public static RulesInForce unchosen(LocalDate date) {
        return RulesInForce.on(date, List.of(statutes()));
    }

    /** A day ends at 24:00, but the window for changes ends with office hours. */
    public static Rule windowEndsWithOfficeHours() {
        return rule(
                "v-office",
                new Scope.AllBodies(),
                new DayEnds(new EndOfDay.OfficeHours(LocalTime.of(16, 0)), WhichDeadlines.APPROVAL_WINDOW));
    }

    public static Rule choice(String id, Provision provision) {
        return rule(id, SSU, provision);
    }

    public static MeetingFacts ordinary(LocalDate date) {
        return new MeetingFacts(Ssu.BODY, MeetingKind.ORDINARY, date);
    }

    public static MeetingFacts extraordinary(LocalDate date) {
        return new MeetingFacts(Ssu.BODY, MeetingKind.EXTRAORDINARY, date);
    }

    /** A moment in Oslo, such as {@code 2025-11-26T12:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NorwegianCalendar.OSLO).toInstant();
    }

    /** Everyone who should have the papers. */
    public static Set<PersonId> everyone() {
        Set<PersonId> all = new TreeSet<>();
        for (Seat seat : Ssu.composition().seats()) {
            if (seat.member() != null) {
                all.add(seat.member());
            }
            all.addAll(seat.deputies());
        }
        return all;
    }

    /** A notice in order in everything but perhaps its time. */
    public static NoticeFacts notice(MeetingFacts meeting, @Nullable Instant sentAt) {
        return new NoticeFacts(
                meeting,
                MeetingForm.IN_PERSON,
                Openness.OPEN,
                meeting.kind() == MeetingKind.ORDINARY
                        ? NoticeFacts.Ground.NOT_STATED
                        : NoticeFacts.Ground.QUITE_SPECIAL_CASE_STATED,
                sentAt,
                Set.of(NoticePart.values()),
                Ssu.composition(),
                everyone(),
                Set.of(Channel.EMAIL));
    }

    /** An item in order: notified, complete, nobody objects. */
    public static ItemFacts item(Treatment treatment, Attendance attendance, Agreement agreement) {
        return item(treatment, attendance, agreement, Advance.SENT, List.of());
    }

    public static ItemFacts item(
            Treatment treatment,
            Attendance attendance,
            Agreement agreement,
            Advance advance,
            List<ItemFacts.PartialityFound> partialities) {
        return new ItemFacts(
                ordinary(SSU_9_2025),
                new CaseRef("73/25"),
                treatment,
                List.of("SSU slutter seg til forslaget."),
                advance,
                Consent.NOT_ASKED,
                Urgency.NOT_ASKED,
                List.of(),
                TwoStepMark.NOT_MARKED,
                Ssu.composition(),
                attendance,
                partialities,
                agreement);
    }

    /** Asked whether anyone objects; nobody does. */
    public static Agreement nobodyObjects() {
        return new Agreement.AskedForObjections(Set.of(), Set.of());
    }
}
