package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.BallotFacts;
import no.samraad.engine.decision.Circumstances;
import no.samraad.engine.decision.Circumstances.Known;
import no.samraad.engine.decision.Circumstances.PartnerTreatment;
import no.samraad.engine.decision.Circumstances.Reach;
import no.samraad.engine.decision.Circumstances.StepTaken;
import no.samraad.engine.decision.Circumstances.TieBroken;
import no.samraad.engine.decision.ElectionFacts;
import no.samraad.engine.decision.ElectionFacts.CandidateVotes;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.ItemFacts.EarlierTreatment;
import no.samraad.engine.decision.ItemFacts.PartialityFound;
import no.samraad.engine.decision.RollCallFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecidesMatterBy;
import no.samraad.engine.provision.DecisionProvision.DecisionBinds;
import no.samraad.engine.provision.DecisionProvision.DecisionEffect;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.FirstTreatedByParties;
import no.samraad.engine.provision.DecisionProvision.MeasureTrait;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.PathStep;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.RecordingOnDemand;
import no.samraad.engine.provision.DecisionProvision.RecordingWhen;
import no.samraad.engine.provision.DecisionProvision.SkipFirstStep;
import no.samraad.engine.provision.DecisionProvision.TieBreak;
import no.samraad.engine.provision.DecisionProvision.TieBreaker;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumAt;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.RemoteCountsChosen;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyForm;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.DeputyPapers;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** Random meetings opened, items treated, votes cast and roll-calls recorded. */
final class ItemFamily {
    private static final CaseRef ITEM = new CaseRef("70/25");
    private static final MatterKind[] MATTERS = {MatterKind.ELECTION, MatterKind.BUDGET, MatterKind.OTHER};
    private static final PathAction[] STEPS = {PathAction.MEDIATION, PathAction.NEW_VOTE};
    private static final List<BodyCode> FIRST_BODIES = RandomStatutes.OTHERS;
    private static final List<Organ> ORGANS = List.of(
            new Organ.TheBody(),
            new Organ.OtherBody(FIRST_BODIES.getFirst()),
            new Organ.Officers(Set.of(Office.CHAIR)),
            new Organ.Officers(Set.of(Office.CHAIR, Office.DEPUTY_CHAIR)));

    private final Chance chance;
    private final LocalDate day;
    private final Composition composition;
    private final Attendance attendance;
    private final Set<PersonId> partial;
    private final List<StatutesDocument> documents;

    ItemFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
        RandomBody body = new RandomBody(chance);
        this.composition = body.composition();
        this.attendance = body.attendance(composition);
        this.partial = body.partial(composition);
        this.documents = RandomStatutes.around(day, chance, texts(), choices());
    }

    private List<Supplier<Provision>> texts() {
        List<Supplier<Provision>> texts = new ArrayList<>(List.of(
                () -> new Quorum(
                        chance.threshold(),
                        base(),
                        chance.any(SeatBase.values()),
                        chance.in(0.7) ? RemoteCounts.COUNTS : chance.any(RemoteCounts.values()),
                        chance.in(0.8) ? null : chance.any(QuorumAt.values())),
                () -> new DecidesBy(mode()),
                () -> new UnnotifiedMatters(chance.any(UnnotifiedDecision.values())),
                () -> new VoteRecording(chance.any(RecordingWhen.values()), chance.any(Recording.values()))));
        for (Supplier<Provision> seldom : seldom()) {
            if (chance.in(0.35)) {
                texts.add(seldom);
            }
        }
        return texts;
    }

    /** What some texts say more, of an item or of a vote. */
    private List<Supplier<Provision>> seldom() {
        return List.of(
                () -> new DecidesMatterBy(chance.someOf(MATTERS), mode()),
                () -> new TieBreak(chance.any(TieBreaker.values()), chance.in(0.6) ? null : chance.someOf(MATTERS)),
                () -> new TwoSteps(
                        chance.any(FIRST_BODIES), chance.any(TwoStepMatters.values()), chance.below(4), skip()),
                () -> new FirstTreatedByParties(
                        chance.someOf(MeasureTrait.values()),
                        chance.in(0.5) ? null : new Money(1 + chance.below(3)),
                        Set.of(chance.any(composition.partners()).code()),
                        chance.in(0.5) ? Set.of() : Set.of(chance.any(FIRST_BODIES))),
                () -> chance.in(0.5)
                        ? new DecisionEffect(DecisionBinds.BINDING, Set.of())
                        : new DecisionEffect(DecisionBinds.ADVISORY, chance.some(MATTERS, 0.4)),
                () -> new DisagreementPath(List.of(new PathStep(chance.any(STEPS), null))),
                () -> new RecordingOnDemand(chance.any(Recording.values()), chance.threshold()),
                () -> new Deputies(
                        DeputyForm.PERSONAL, chance.any(DeputyPapers.values()), BesideMember.NOT_STATED, Set.of()));
    }

    private SkipFirstStep skip() {
        return switch (chance.below(6)) {
            case 0 -> new SkipFirstStep.IfUrgent();
            case 1 -> new SkipFirstStep.IfFoundUrgentBy(organ());
            case 2 -> new SkipFirstStep.IfAllAgree();
            case 3 -> new SkipFirstStep.IfSoManyAgree(chance.threshold());
            default -> new SkipFirstStep.Never();
        };
    }

    private Organ organ() {
        return chance.any(ORGANS);
    }

    private List<Supplier<Provision>> choices() {
        return List.of(
                () -> new SeatBaseChosen(chance.any(SeatBase.values())),
                () -> new RemoteCountsChosen(chance.any(RemoteCounts.values())),
                () -> new WithoutQuorum(chance.some(Treatment.values(), 0.6)),
                () -> new PartialityAndBase(chance.any(BaseAtPartiality.values())),
                () -> new VacantSeat(chance.any(DeputyOfVacantSeat.values())),
                () -> new Partiality(chance.any(PartialityDecider.values()), chance.any(PartialSeat.values())),
                () -> new NonUnanimousVote(chance.any(NonUnanimous.values())),
                () -> new ConsensusMeans(
                        chance.any(ConsensusMeaning.values()),
                        chance.any(Effect.values()),
                        chance.in(0.7) ? Effect.DOES_NOT_STOP_CONSENSUS : chance.any(Effect.values())),
                () -> new WithoutConsensus(chance.some(Treatment.values(), 0.6)),
                () -> new TwoStepMattersChosen(chance.any(TwoStepMatters.values())));
    }

    private QuorumBase base() {
        PartnerCode first = composition.partners().getFirst().code();
        return chance.any(List.of(
                new QuorumBase.AllSeats(),
                new QuorumBase.EachPartner(),
                new QuorumBase.EachSide(),
                new QuorumBase.NamedPartners(Set.of(first))));
    }

    private DecisionMode mode() {
        return switch (chance.below(10)) {
            case 0, 1, 2, 3 -> new DecisionMode.Consensus();
            case 4, 5, 6 -> new DecisionMode.Majority(chance.threshold(), chance.any(VoteBase.values()));
            case 7 ->
                new DecisionMode.MajorityOfEachSide(
                        chance.threshold(), chance.any(VoteBase.values()), chance.someOf(Side.values()));
            case 8 -> new DecisionMode.MostVotes();
            default ->
                new DecisionMode.ConsensusThenMajority(
                        chance.threshold(), chance.any(VoteBase.values()), chance.in(0.5) ? null : chance.any(STEPS));
        };
    }

    private Asked asked(Act act) {
        return new Asked(day, documents, act);
    }

    Asked opening() {
        return asked(new Act.OpenMeeting(day, composition, attendance));
    }

    private Treatment treatment() {
        return chance.in(0.75) ? Treatment.DECIDE : chance.any(Treatment.values());
    }

    private List<String> proposal() {
        return List.of(chance.in(0.9) ? "SSU slutter seg til forslaget." : "SSU oppnevner xx fra UNN.");
    }

    private List<PartialityFound> partialities() {
        List<PartialityFound> found = new ArrayList<>();
        for (PersonId person : partial.stream().sorted().toList()) {
            found.add(new PartialityFound(person, chance.any(ItemFacts.DecidedBy.values())));
        }
        return found;
    }

    /** Each who is in and sits for a seat votes for it; now and then one does not, or someone else does, or has left since. */
    private List<VoteCast> votes() {
        List<VoteCast> votes = new ArrayList<>();
        Set<SeatId> voted = new HashSet<>();
        double against = chance.any(List.of(0.0, 0.1, 0.3, 0.5));
        for (Seat seat : composition.seats()) {
            for (CheckIn in : attendance.checkIns()) {
                boolean members = in.person().equals(seat.member());
                if (seat.id().equals(in.seat()) && (members || chance.in(0.5)) && chance.in(0.97)) {
                    if (voted.add(seat.id()) || chance.in(0.01)) {
                        votes.add(new VoteCast(seat.id(), in.person(), value(against)));
                    }
                }
            }
            for (Absence absence : attendance.absences()) {
                boolean own = absence.person().equals(seat.member())
                        || seat.deputies().contains(absence.person());
                if (own && chance.in(absence.kind() == Absence.Kind.LEFT ? 0.4 : 0.05) && voted.add(seat.id())) {
                    votes.add(new VoteCast(seat.id(), absence.person(), value(against)));
                }
            }
        }
        return votes;
    }

    private VoteCast.Value value(double against) {
        if (chance.in(against)) {
            return VoteCast.Value.AGAINST;
        }
        if (chance.in(against / 4)) {
            return VoteCast.Value.BLANK;
        }
        return chance.in(against / 2) ? VoteCast.Value.ABSTAIN : VoteCast.Value.FOR;
    }

    private Agreement agreement() {
        int drawn = chance.below(10);
        if (drawn == 0) {
            return new Agreement.NotAsked();
        }
        if (drawn < 5) {
            return new Agreement.RollCall(votes());
        }
        Set<SeatId> objecting = new HashSet<>();
        Set<SeatId> abstaining = new HashSet<>();
        double some = chance.in(0.5) ? 0 : 0.15;
        for (VoteCast vote : votes()) {
            if (chance.in(some)) {
                (chance.in(0.5) ? objecting : abstaining).add(vote.seat());
            }
        }
        return new Agreement.AskedForObjections(objecting, abstaining);
    }

    private List<EarlierTreatment> earlier() {
        List<EarlierTreatment> earlier = new ArrayList<>();
        for (int treatment = chance.below(3); treatment > 0; treatment--) {
            earlier.add(new EarlierTreatment(chance.any(FIRST_BODIES), day.minusDays(chance.below(6) - 1L)));
        }
        return earlier;
    }

    private @Nullable Circumstances circumstances() {
        if (chance.in(0.2)) {
            return null;
        }
        List<StepTaken> steps = new ArrayList<>();
        for (int step = chance.below(3); step > 0; step--) {
            steps.add(new StepTaken(chance.any(STEPS), day.minusDays(chance.below(5) - 1L)));
        }
        List<PartnerTreatment> treated = new ArrayList<>();
        for (Partner partner : composition.partners()) {
            if (chance.in(0.6)) {
                treated.add(new PartnerTreatment(partner.code(), day.minusDays(chance.below(5) - 1L)));
            }
        }
        Set<SeatId> agreeing = new HashSet<>();
        composition.seats().forEach(seat -> {
            if (chance.in(0.7)) {
                agreeing.add(seat.id());
            }
        });
        return new Circumstances(
                chance.in(0.3) ? null : chance.any(MATTERS),
                steps,
                tie(),
                chance.in(0.4) ? null : organ(),
                chance.in(0.3) ? null : agreeing,
                chance.in(0.2) ? null : new Reach(known(), known(), chance.in(0.2) ? null : new Money(chance.below(5))),
                treated,
                chance.in(0.3) ? null : new RandomBody(chance).attendance(composition));
    }

    private Known known() {
        return chance.in(0.6) ? Known.YES : chance.any(Known.values());
    }

    Asked item() {
        return asked(new Act.TreatItem(new ItemFacts(
                new MeetingFacts(RandomStatutes.BODY, MeetingKind.ORDINARY, day),
                ITEM,
                treatment(),
                proposal(),
                chance.in(0.7) ? ItemFacts.Advance.SENT : chance.any(ItemFacts.Advance.values()),
                chance.any(ItemFacts.Consent.values()),
                chance.any(ItemFacts.Urgency.values()),
                earlier(),
                chance.any(ItemFacts.TwoStepMark.values()),
                composition,
                attendance,
                partialities(),
                agreement(),
                null,
                circumstances())));
    }

    /** Now and then with a vote too many, and with another than the one with most votes declared elected. */
    Asked election() {
        int left = Math.max(0, attendance.checkIns().size() + chance.below(3) - 1);
        List<CandidateVotes> candidates = new ArrayList<>();
        for (int candidate = 1 + chance.below(3); candidate > 0; candidate--) {
            int votes = chance.in(0.2) ? left / candidate : chance.below(left + 1);
            left -= votes;
            candidates.add(new CandidateVotes(new PersonId("c" + candidate), votes));
        }
        int most = candidates.stream().mapToInt(CandidateVotes::votes).max().orElse(0);
        PersonId best = candidates.stream()
                .filter(one -> one.votes() == most)
                .map(CandidateVotes::candidate)
                .findFirst()
                .orElseThrow();
        return asked(new Act.Elect(new ElectionFacts(
                ITEM,
                chance.shuffled(candidates),
                chance.in(0.6) ? 0 : chance.below(left + 1),
                chance.in(0.8) ? best : chance.any(candidates).candidate(),
                tie(),
                composition,
                attendance,
                partial,
                chance.in(0.3) ? null : new RandomBody(chance).attendance(composition))));
    }

    private @Nullable TieBroken tie() {
        return chance.in(0.4)
                ? null
                : new TieBroken(chance.any(TieBreaker.values()), chance.any(VoteCast.Value.values()));
    }

    Asked rollCall() {
        return asked(new Act.RecordRollCall(new RollCallFacts(
                ITEM, votes(), chance.any(Recording.values()), composition, attendance, partial, askedBy())));
    }

    private @Nullable Set<SeatId> askedBy() {
        if (chance.in(0.2)) {
            return null;
        }
        Set<SeatId> asking = new HashSet<>();
        composition.seats().forEach(seat -> {
            if (chance.in(0.4)) {
                asking.add(seat.id());
            }
        });
        return asking;
    }

    Asked vote() {
        Seat seat = chance.any(composition.seats());
        List<PersonId> persons = new ArrayList<>();
        attendance.checkIns().forEach(in -> persons.add(in.person()));
        persons.addAll(seat.deputies());
        PersonId member = seat.member();
        if (member != null) {
            persons.add(member);
            persons.add(member);
        }
        PersonId voter = persons.isEmpty() ? new PersonId("stranger") : chance.any(persons);
        return asked(new Act.CastVote(
                new BallotFacts(ITEM, new VoteCast(seat.id(), voter, value(0.3)), composition, attendance, partial)));
    }
}
