package no.samraad.server.statutebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.Convention.ScopeConfirmed;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.PathStep;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.RecordingWhen;
import no.samraad.engine.provision.DecisionProvision.TieBreak;
import no.samraad.engine.provision.DecisionProvision.TieBreaker;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.LeadershipProvision.ChoosingMethod;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.MeetingLeader;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.BetweenMatters;
import no.samraad.engine.provision.MeetingProvision.CancelledCounts;
import no.samraad.engine.provision.MeetingProvision.CancelledMeetings;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.ChairsMandate;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.ConsultationMeans;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetingsChosen;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
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
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.MeetingProvision.RoundAgreement;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.MeetingProvision.RoundObjection;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.MeetingProvision.ToldNext;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.MeetingProvision.WrittenRound;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.MinutesProvision.RequestEffect;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.RemoteCountsChosen;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyBesideMember;
import no.samraad.engine.provision.SeatProvision.DeputyForm;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.DeputyPapers;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.Told;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.review.Matter;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.server.bodies.Body;

/**
 * How one kind of gap is answered: controls that can hold nothing but a rule. No value is suggested: what another
 * community has chosen is never carried over.
 *
 * @param slug its name in addresses
 * @param fields the controls, in order
 * @param build turns the controls into the rule
 */
public record AnswerForm(String slug, List<Field> fields, Function<Filled, Provision> build) {
    private static final String SENTENCE = "regel";

    public AnswerForm {
        fields = List.copyOf(fields);
    }

    /** What reading a form came to. */
    public sealed interface Reading {
        record Rule(Provision provision) implements Reading {}

        record Faulty(FieldErrors errors) implements Reading {}
    }

    /** The rule a form says, or what is wrong with it. */
    public Reading read(Form form) {
        FieldErrors errors = FieldErrors.none();
        Map<String, List<String>> values = new HashMap<>();
        List<Provision> sentence = new ArrayList<>();
        for (Field field : fields) {
            switch (field) {
                case Field.Sentences(String name, List<Provision> alternatives) -> {
                    int chosen = form.number(name).orElse(0);
                    if (chosen < 1 || chosen > alternatives.size()) {
                        errors = errors.and(name, "form.error.choice");
                    } else {
                        sentence.add(alternatives.get(chosen - 1));
                    }
                }
                case Field.One(String name, List<Field.Option> options, Optional<Field.When> when) -> {
                    if (needed(when, form)) {
                        String code = form.text(name);
                        if (options.stream().noneMatch(option -> option.code().equals(code))) {
                            errors = errors.and(name, "form.error.choice");
                        }
                        values.put(name, List.of(code));
                    }
                }
                case Field.Many(String name, List<Field.Option> options) -> {
                    List<String> codes = form.all(name).stream().distinct().toList();
                    boolean known =
                            options.stream().map(Field.Option::code).toList().containsAll(codes);
                    if (codes.isEmpty() || !known) {
                        errors = errors.and(name, "statutebook.answer.error.many");
                    }
                    values.put(name, codes);
                }
                case Field.Count(String name, int least, int most, Optional<Field.When> when) -> {
                    if (needed(when, form)) {
                        int number = form.number(name).orElse(least - 1);
                        if (number < least || number > most) {
                            errors = errors.and(name, "statutebook.answer.error.count", least, most);
                        }
                        values.put(name, List.of(String.valueOf(number)));
                    }
                }
            }
        }
        errors = wholeShare(errors, form);
        return errors.isEmpty()
                ? new Reading.Rule(build.apply(new Filled(values, sentence)))
                : new Reading.Faulty(errors);
    }

    private static boolean needed(Optional<Field.When> when, Form form) {
        return when.isEmpty()
                || when.get().values().contains(form.text(when.get().field()));
    }

    /** A share is at most the whole; more than the whole can never be reached. */
    private static FieldErrors wholeShare(FieldErrors errors, Form form) {
        if (!errors.isEmpty()) {
            return errors;
        }
        Optional<Integer> parts = form.number("teller");
        Optional<Integer> whole = form.number("nevner");
        boolean share =
                form.text("krav").equals("at-least") || form.text("krav").equals("more-than");
        if (share && parts.isPresent() && whole.isPresent()) {
            boolean tooMuch =
                    form.text("krav").equals("more-than") ? parts.get() >= whole.get() : parts.get() > whole.get();
            if (tooMuch) {
                return errors.and("teller", "statutebook.answer.error.share");
            }
        }
        return errors;
    }

    /**
     * The form for a matter; empty when no choice can answer it, because it must stand in the text itself.
     *
     * @param body whose gap it is
     * @param bodies those that may be named
     * @param rule the rule whose scope is open; used for {@link Matter#SCOPE} alone
     */
    public static Optional<AnswerForm> of(Matter matter, BodyCode body, List<Body> bodies, Optional<ProvisionId> rule) {
        return switch (matter) {
            case SEATS -> Optional.empty();
            case SCOPE -> rule.map(id -> scope(id, bodies));
            case QUORUM -> Optional.of(quorum());
            case WITHOUT_QUORUM ->
                Optional.of(new AnswerForm(
                        "uten-beslutningsdyktighet",
                        List.of(treatments()),
                        filled -> new WithoutQuorum(filled.many("behandling", Treatment.class))));
            case WITHOUT_CONSENSUS ->
                Optional.of(new AnswerForm(
                        "uten-enighet",
                        List.of(treatments()),
                        filled -> new WithoutConsensus(filled.many("behandling", Treatment.class))));
            case CONSENSUS -> Optional.of(consensus());
            case NOTICE_DEADLINE ->
                Optional.of(new AnswerForm(
                        "innkallingsfrist",
                        List.of(count(0, 400), unit(), atExtraordinary()),
                        filled -> new NoticeDeadline(
                                beforeMeeting(filled), filled.one("ekstra", ExtraordinaryHolds.class))));
            case CASE_DEADLINE ->
                Optional.of(new AnswerForm(
                        "saksfrist",
                        List.of(count(0, 400), unit(), atExtraordinary()),
                        filled -> new CaseDeadline(
                                beforeMeeting(filled), filled.one("ekstra", ExtraordinaryHolds.class))));
            case EXTRAORDINARY_MEETINGS ->
                Optional.of(new AnswerForm(
                        "ekstraordinaere-moter",
                        List.of(
                                new Field.One("grunn", options(ExtraordinaryGround.class), Optional.empty()),
                                count(0, 400),
                                unit()),
                        filled -> new ExtraordinaryMeetings(
                                filled.one("grunn", ExtraordinaryGround.class), beforeMeeting(filled))));
            case MINUTES_DEADLINE ->
                Optional.of(new AnswerForm(
                        "referatfrist",
                        List.of(count(0, 400), unit()),
                        filled -> new MinutesDeadline(deadline(filled, Anchor.MEETING_START, Direction.AFTER))));
            case MINUTES_APPROVAL -> Optional.of(approval());
            case MEETING_FORMS ->
                Optional.of(new AnswerForm(
                        "moteform",
                        List.of(new Field.Many("former", options(MeetingForm.class))),
                        filled -> new MeetingForms(filled.many("former", MeetingForm.class))));
            case NOTICE_CONTENTS ->
                Optional.of(new AnswerForm(
                        "innkallingens-innhold",
                        List.of(
                                new Field.Many("deler", options(NoticePart.class)),
                                new Field.Many("mottakere", options(Recipient.class))),
                        filled -> new NoticeContents(
                                filled.many("deler", NoticePart.class), filled.many("mottakere", Recipient.class))));
            case MINUTES_CONTENTS ->
                Optional.of(new AnswerForm(
                        "referatets-innhold",
                        List.of(new Field.Many("referatdeler", options(MinutesPart.class))),
                        filled -> new MinutesContents(filled.many("referatdeler", MinutesPart.class))));
            case LEADERSHIP_CHOSEN -> Optional.of(sentences("valg-av-ledelse", leadership(body, bodies)));
            case SEAT_BASE ->
                Optional.of(sentences(
                        "plasser-eller-medlemmer",
                        List.of(new SeatBaseChosen(SeatBase.SEATS), new SeatBaseChosen(SeatBase.FILLED_SEATS))));
            case REMOTE_COUNTS ->
                Optional.of(sentences(
                        "video-og-telefon",
                        List.of(
                                new RemoteCountsChosen(RemoteCounts.COUNTS),
                                new RemoteCountsChosen(RemoteCounts.DOES_NOT_COUNT))));
            case DECISION_MODE ->
                Optional.of(sentences(
                        "beslutningsform",
                        List.of(
                                new DecidesBy(new DecisionMode.Consensus()),
                                majority(new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.CAST),
                                majority(new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.REPRESENTED),
                                majority(new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.ALL_SEATS),
                                majority(new Threshold.AtLeast(new Fraction(2, 3)), VoteBase.CAST),
                                majority(new Threshold.AtLeast(new Fraction(2, 3)), VoteBase.REPRESENTED))));
            case NON_UNANIMOUS_VOTE ->
                Optional.of(sentences(
                        "ikke-enstemmig",
                        List.of(
                                new NonUnanimousVote(NonUnanimous.NO_DECISION),
                                new NonUnanimousVote(NonUnanimous.DECISION_BY_MAJORITY_OF_VOTES_CAST))));
            case TIE_BREAK ->
                Optional.of(sentences(
                        "likt-stemmetall",
                        Arrays.stream(TieBreaker.values())
                                .<Provision>map(by -> new TieBreak(by, null))
                                .toList()));
            case REQUESTS_FOR_CHANGES -> Optional.of(sentences("onske-om-endringer", requestsForChanges()));
            case VOTE_RECORDING ->
                Optional.of(sentences(
                        "foring-av-stemmer",
                        List.of(
                                new VoteRecording(RecordingWhen.WHEN_NOT_UNANIMOUS, Recording.NAMED),
                                new VoteRecording(RecordingWhen.WHEN_NOT_UNANIMOUS, Recording.COUNTS),
                                new VoteRecording(RecordingWhen.ALWAYS, Recording.NAMED),
                                new VoteRecording(RecordingWhen.ALWAYS, Recording.COUNTS))));
            case DISAGREEMENT_PATH ->
                Optional.of(sentences(
                        "uenighet",
                        List.of(
                                path(PathAction.TALK_AGAIN_IN_THE_BODY),
                                path(PathAction.TO_THE_PARTIES_LEADERSHIP),
                                path(PathAction.AS_THE_COOPERATION_AGREEMENT_SAYS),
                                path(PathAction.TALK_AGAIN_IN_THE_BODY, PathAction.TO_THE_PARTIES_LEADERSHIP),
                                path(
                                        PathAction.TALK_AGAIN_IN_THE_BODY,
                                        PathAction.TO_THE_PARTIES_LEADERSHIP,
                                        PathAction.NATIONAL_DISPUTE_BOARD))));
            case TWO_STEP_MATTERS ->
                Optional.of(sentences(
                        "to-ledd",
                        List.of(
                                new TwoStepMattersChosen(TwoStepMatters.EVERY),
                                new TwoStepMattersChosen(TwoStepMatters.MARKED))));
            case UNNOTIFIED_MATTERS ->
                Optional.of(sentences(
                        "saker-som-ikke-er-varslet",
                        Arrays.stream(UnnotifiedDecision.values())
                                .<Provision>map(UnnotifiedMatters::new)
                                .toList()));
            case NOTICE_CHANNELS ->
                Optional.of(sentences(
                        "utsending",
                        List.of(
                                new NoticeChannels(Set.of(Channel.EMAIL)),
                                new NoticeChannels(Set.of(Channel.LETTER)),
                                new NoticeChannels(Set.of(Channel.EMAIL, Channel.LETTER)))));
            case ORDINARY_DEADLINES_AT_EXTRAORDINARY ->
                Optional.of(sentences("frister-ved-ekstraordinaere-moter", atExtraordinaryMeetings()));
            case CASE_SUBMITTERS ->
                Optional.of(sentences(
                        "hvem-melder-saker",
                        List.of(
                                new CaseSubmitters(
                                        Set.of(Submitter.values()), Consultation.CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT),
                                new CaseSubmitters(Set.of(Submitter.values()), Consultation.NOT_REQUIRED),
                                new CaseSubmitters(
                                        Set.of(Submitter.REPRESENTATIVE, Submitter.SECRETARIAT),
                                        Consultation.CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT),
                                new CaseSubmitters(
                                        Set.of(Submitter.REPRESENTATIVE, Submitter.SECRETARIAT),
                                        Consultation.NOT_REQUIRED),
                                new CaseSubmitters(Set.of(Submitter.SECRETARIAT), Consultation.NOT_REQUIRED))));
            case CONSULTATION ->
                Optional.of(sentences(
                        "samrad",
                        List.of(
                                new ConsultationMeans(ConsultationForm.RECEIPT_BY_SECRETARIAT),
                                new ConsultationMeans(ConsultationForm.TALK))));
            case COUNTED_MEETINGS ->
                Optional.of(sentences(
                        "moter-som-teller",
                        List.of(
                                new CountedMeetingsChosen(CountedMeetings.ORDINARY_ONLY),
                                new CountedMeetingsChosen(CountedMeetings.ALSO_EXTRAORDINARY))));
            case CANCELLED_MEETINGS ->
                Optional.of(sentences(
                        "avlyste-moter",
                        List.of(
                                new CancelledMeetings(CancelledCounts.DOES_NOT_COUNT),
                                new CancelledMeetings(CancelledCounts.COUNTS))));
            case BETWEEN_MEETINGS -> Optional.of(sentences("mellom-motene", betweenMeetings()));
            case MEETING_LEADER -> Optional.of(sentences("moteledelse", leaders()));
            case PARTIALITY ->
                Optional.of(sentences(
                        "inhabilitet",
                        List.of(
                                new Partiality(PartialityDecider.BODY, PartialSeat.DEPUTY_STEPS_IN),
                                new Partiality(PartialityDecider.BODY, PartialSeat.STAYS_EMPTY),
                                new Partiality(PartialityDecider.MEETING_LEADER, PartialSeat.DEPUTY_STEPS_IN),
                                new Partiality(PartialityDecider.MEETING_LEADER, PartialSeat.STAYS_EMPTY))));
            case PARTIALITY_AND_BASE ->
                Optional.of(sentences(
                        "inhabilitet-og-grunnlag",
                        List.of(
                                new PartialityAndBase(BaseAtPartiality.SHRINKS),
                                new PartialityAndBase(BaseAtPartiality.STAYS))));
            case DEPUTIES -> Optional.of(sentences("varaer", deputies()));
            case DEPUTY_BESIDE_MEMBER ->
                Optional.of(sentences(
                        "vara-ved-siden-av",
                        List.of(
                                new DeputyBesideMember(BesideMember.ATTEND_AND_SPEAK),
                                new DeputyBesideMember(BesideMember.ATTEND),
                                new DeputyBesideMember(BesideMember.STAY_AWAY))));
            case DEPUTY_OF_VACANT_SEAT ->
                Optional.of(sentences(
                        "vara-for-ledig-plass",
                        List.of(
                                new VacantSeat(DeputyOfVacantSeat.REPRESENTS_IT),
                                new VacantSeat(DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT))));
            case MINUTES_PUBLISHED_WHEN ->
                Optional.of(sentences(
                        "hvilke-referater",
                        List.of(
                                new MinutesPublishedWhen(PublishedMinutes.ONLY_APPROVED),
                                new MinutesPublishedWhen(PublishedMinutes.ALSO_UNAPPROVED))));
            case MINUTES_PLACES ->
                Optional.of(sentences(
                        "hvor-referatet-gar",
                        List.of(
                                new MinutesPlaces(Set.of(MinutesPlace.SENT_TO_MEMBERS, MinutesPlace.WEB)),
                                new MinutesPlaces(Set.of(MinutesPlace.WEB)),
                                new MinutesPlaces(Set.of(MinutesPlace.SENT_TO_MEMBERS)))));
            case MEETINGS_OPEN ->
                Optional.of(sentences(
                        "apne-moter", List.of(new MeetingsOpen(Openness.OPEN), new MeetingsOpen(Openness.CLOSED))));
            case FIXED_ITEMS ->
                Optional.of(sentences(
                        "faste-saker",
                        List.of(
                                fixed(
                                        List.of(FixedItem.APPROVAL_OF_NOTICE_AND_AGENDA),
                                        List.of(FixedItem.NEXT_MEETING)),
                                fixed(List.of(FixedItem.APPROVAL_OF_NOTICE_AND_AGENDA), List.of()),
                                fixed(
                                        List.of(
                                                FixedItem.APPROVAL_OF_NOTICE_AND_AGENDA,
                                                FixedItem.APPROVAL_OF_LAST_MINUTES),
                                        List.of(FixedItem.ANY_OTHER_BUSINESS)))));
            case ITEM_TYPES ->
                Optional.of(sentences(
                        "sakstyper",
                        List.of(
                                new ItemTypes(Set.of(ItemType.values())),
                                new ItemTypes(Set.of(ItemType.DECISION, ItemType.INFORMATION)))));
        };
    }

    private static AnswerForm sentences(String slug, List<? extends Provision> alternatives) {
        return new AnswerForm(
                slug,
                List.of(new Field.Sentences(SENTENCE, List.copyOf(alternatives))),
                filled -> filled.sentence().getFirst());
    }

    private static AnswerForm scope(ProvisionId rule, List<Body> bodies) {
        return new AnswerForm(
                "gjelder-" + rule.value(),
                List.of(new Field.Many(
                        "organer",
                        bodies.stream()
                                .map(body -> new Field.Option(body.code(), body.shortName()))
                                .toList())),
                filled -> {
                    Set<BodyCode> named = new HashSet<>();
                    filled.all("organer").forEach(code -> named.add(new BodyCode(code)));
                    return new ScopeConfirmed(Set.of(rule), named);
                });
    }

    private static AnswerForm quorum() {
        Optional<Field.When> share = Optional.of(new Field.When("krav", List.of("at-least", "more-than")));
        return new AnswerForm(
                "beslutningsdyktig",
                List.of(
                        new Field.One("krav", named("at-least", "more-than", "number"), Optional.empty()),
                        new Field.Count("teller", 1, 100, share),
                        new Field.Count("nevner", 1, 100, share),
                        new Field.Count("minst", 1, 500, Optional.of(new Field.When("krav", List.of("number")))),
                        new Field.One("grunnlag", named("all-seats", "each-partner", "each-side"), Optional.empty()),
                        new Field.One("plasser", named("seats", "filled-seats"), Optional.empty()),
                        new Field.One("fjern", named("counts", "does-not-count"), Optional.empty())),
                filled -> new Quorum(
                        threshold(filled),
                        switch (filled.one("grunnlag")) {
                            case "each-partner" -> new QuorumBase.EachPartner();
                            case "each-side" -> new QuorumBase.EachSide();
                            default -> new QuorumBase.AllSeats();
                        },
                        filled.one("plasser", SeatBase.class),
                        filled.one("fjern", RemoteCounts.class)));
    }

    private static Threshold threshold(Filled filled) {
        return switch (filled.one("krav")) {
            case "at-least" -> new Threshold.AtLeast(new Fraction(filled.count("teller"), filled.count("nevner")));
            case "more-than" -> new Threshold.MoreThan(new Fraction(filled.count("teller"), filled.count("nevner")));
            default -> new Threshold.AtLeastNumber(filled.count("minst"));
        };
    }

    private static AnswerForm consensus() {
        return new AnswerForm(
                "enighet",
                List.of(
                        new Field.One("mening", options(ConsensusMeaning.class), Optional.empty()),
                        new Field.One("avstar", named("stops-consensus", "does-not-stop-consensus"), Optional.empty()),
                        new Field.One("borte", named("stops-consensus", "does-not-stop-consensus"), Optional.empty())),
                filled -> new ConsensusMeans(
                        filled.one("mening", ConsensusMeaning.class),
                        filled.one("avstar", Effect.class),
                        filled.one("borte", Effect.class)));
    }

    private static AnswerForm approval() {
        Optional<Field.When> silence = Optional.of(new Field.When("mate", List.of("silence")));
        return new AnswerForm(
                "godkjenning-av-referat",
                List.of(
                        new Field.One("mate", named("silence", "next-meeting", "signed"), Optional.empty()),
                        new Field.Count("antall", 0, 400, silence),
                        new Field.One("enhet", options(DeadlineUnit.class), silence),
                        new Field.Count(
                                "underskrifter", 1, 50, Optional.of(new Field.When("mate", List.of("signed"))))),
                filled -> new MinutesApproval(
                        switch (filled.one("mate")) {
                            case "silence" ->
                                new ApprovalWay.Silence(deadline(filled, Anchor.DISPATCH, Direction.AFTER));
                            case "signed" -> new ApprovalWay.Signed(filled.count("underskrifter"));
                            default -> new ApprovalWay.NextMeeting();
                        }));
    }

    private static Field treatments() {
        return new Field.Many("behandling", named("discuss", "recommend", "postpone", "take-as-information"));
    }

    private static Field count(int least, int most) {
        return new Field.Count("antall", least, most, Optional.empty());
    }

    private static Field unit() {
        return new Field.One("enhet", options(DeadlineUnit.class), Optional.empty());
    }

    private static Field atExtraordinary() {
        return new Field.One("ekstra", named("holds", "does-not-hold"), Optional.empty());
    }

    private static Deadline beforeMeeting(Filled filled) {
        return deadline(filled, Anchor.MEETING_START, Direction.BEFORE);
    }

    /** The day of the event is not counted, as in the other rules of this kind. */
    private static Deadline deadline(Filled filled, Anchor anchor, Direction direction) {
        return new Deadline(
                filled.count("antall"),
                filled.one("enhet", DeadlineUnit.class),
                anchor,
                direction,
                AnchorDay.NOT_COUNTED,
                new EndOfDay.NotStated());
    }

    private static List<Provision> leadership(BodyCode body, List<Body> bodies) {
        Set<Office> offices = Set.of(Office.CHAIR, Office.DEPUTY_CHAIR);
        List<Provision> ways = new ArrayList<>();
        ways.add(new LeadershipChosen(offices, new ChoosingMethod.SelfConstituted()));
        ways.add(new LeadershipChosen(offices, new ChoosingMethod.InTurn()));
        bodies.stream()
                .filter(other -> !other.bodyCode().equals(body))
                .forEach(other ->
                        ways.add(new LeadershipChosen(offices, new ChoosingMethod.ElectedBy(other.bodyCode()))));
        return ways;
    }

    private static List<Provision> leaders() {
        LeaderSource chair = LeaderSource.CHAIR;
        LeaderSource deputy = LeaderSource.DEPUTY_CHAIR;
        LeaderSource chosen = LeaderSource.CHOSEN_BY_THE_MEETING;
        return List.of(
                new MeetingLeader(List.of(chair, deputy, chosen)),
                new MeetingLeader(List.of(chair, deputy)),
                new MeetingLeader(List.of(chair, chosen)),
                new MeetingLeader(List.of(chair, deputy, LeaderSource.IN_TURN)),
                new MeetingLeader(List.of(LeaderSource.IN_TURN)),
                new MeetingLeader(List.of(chosen)));
    }

    private static List<Provision> deputies() {
        return List.of(
                new Deputies(
                        DeputyForm.PERSONAL,
                        DeputyPapers.ALL_PAPERS,
                        BesideMember.NOT_STATED,
                        Set.of(Told.SECRETARIAT, Told.DEPUTY)),
                new Deputies(
                        DeputyForm.PERSONAL,
                        DeputyPapers.ONLY_WHEN_CALLED,
                        BesideMember.NOT_STATED,
                        Set.of(Told.SECRETARIAT, Told.DEPUTY)),
                new Deputies(
                        DeputyForm.PERSONAL,
                        DeputyPapers.ONLY_WHEN_CALLED,
                        BesideMember.NOT_STATED,
                        Set.of(Told.SECRETARIAT)),
                new Deputies(DeputyForm.NONE, DeputyPapers.NOT_STATED, BesideMember.STAY_AWAY, Set.of()));
    }

    private static List<Provision> betweenMeetings() {
        Set<Organ> chair = Set.of(new Organ.Officers(Set.of(Office.CHAIR)));
        Deadline fiveDays = Deadline.workingDaysAfterDispatch(5);
        return List.of(
                new DecidesOnlyInMeetings(),
                new WrittenRound(
                        chair,
                        BetweenMatters.ANY,
                        fiveDays,
                        RoundAnswers.ALL_MUST_ANSWER,
                        RoundObjection.ONE_TAKES_IT_TO_A_MEETING,
                        new RoundAgreement.AllForIt(),
                        ToldNext.TOLD_AT_NEXT_MEETING),
                new WrittenRound(
                        chair,
                        BetweenMatters.ONLY_URGENT,
                        fiveDays,
                        RoundAnswers.SILENCE_IS_NOT_COUNTED,
                        RoundObjection.ONE_TAKES_IT_TO_A_MEETING,
                        new RoundAgreement.OfAllSeats(new Threshold.MoreThan(new Fraction(1, 2))),
                        ToldNext.TOLD_AT_NEXT_MEETING),
                new ChairsMandate(chair, BetweenMatters.ONLY_URGENT, ToldNext.TOLD_AT_NEXT_MEETING));
    }

    private static List<Provision> atExtraordinaryMeetings() {
        List<Provision> ways = new ArrayList<>();
        for (ExtraordinaryHolds cases : List.of(ExtraordinaryHolds.HOLDS, ExtraordinaryHolds.DOES_NOT_HOLD)) {
            for (ExtraordinaryHolds notice : List.of(ExtraordinaryHolds.HOLDS, ExtraordinaryHolds.DOES_NOT_HOLD)) {
                ways.add(new OrdinaryDeadlinesAtExtraordinary(cases, notice));
            }
        }
        return ways;
    }

    private static List<Provision> requestsForChanges() {
        List<Provision> ways = new ArrayList<>();
        for (Organ settledBy : List.of(
                new Organ.Officers(Set.of(Office.CHAIR)),
                new Organ.Officers(Set.of(Office.SECRETARIAT)),
                new Organ.TheBody())) {
            for (RequestEffect effect : RequestEffect.values()) {
                ways.add(new RequestsForChanges(settledBy, effect, null));
            }
        }
        return ways;
    }

    private static Provision majority(Threshold threshold, VoteBase of) {
        return new DecidesBy(new DecisionMode.Majority(threshold, of));
    }

    private static Provision path(PathAction... actions) {
        return new DisagreementPath(
                Arrays.stream(actions).map(action -> new PathStep(action, null)).toList());
    }

    private static Provision fixed(List<FixedItem> first, List<FixedItem> last) {
        return new FixedItems(MeetingKind.ORDINARY, first, last);
    }

    private static <E extends Enum<E>> List<Field.Option> options(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value ->
                        new Field.Option(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), ""))
                .toList();
    }

    private static List<Field.Option> named(String... codes) {
        return Arrays.stream(codes).map(code -> new Field.Option(code, "")).toList();
    }
}
