package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.BallotFacts;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.ItemFacts.PartialityFound;
import no.samraad.engine.decision.RollCallFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.RecordingWhen;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.Provision;
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
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** Random meetings opened, items treated, votes cast and roll-calls recorded. */
final class ItemFamily {
    private static final CaseRef ITEM = new CaseRef("70/25");

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
        return List.of(
                () -> new Quorum(
                        chance.threshold(),
                        base(),
                        chance.any(SeatBase.values()),
                        chance.in(0.7) ? RemoteCounts.COUNTS : chance.any(RemoteCounts.values())),
                () -> new DecidesBy(mode()),
                () -> new UnnotifiedMatters(chance.any(UnnotifiedDecision.values())),
                () -> new VoteRecording(chance.any(RecordingWhen.values()), chance.any(Recording.values())));
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
                () -> new WithoutConsensus(chance.some(Treatment.values(), 0.6)));
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
        return chance.in(0.5)
                ? new DecisionMode.Consensus()
                : new DecisionMode.Majority(
                        chance.threshold(),
                        chance.any(List.of(VoteBase.REPRESENTED, VoteBase.ALL_SEATS, VoteBase.CAST)));
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

    /** Each who is in and sits for a seat votes for it; now and then one does not, or someone else does. */
    private List<VoteCast> votes() {
        List<VoteCast> votes = new ArrayList<>();
        Set<SeatId> voted = new HashSet<>();
        double against = chance.any(List.of(0.0, 0.1, 0.3, 0.5));
        for (Seat seat : composition.seats()) {
            for (CheckIn in : attendance.checkIns()) {
                boolean members = in.person().equals(seat.member());
                if (seat.id().equals(in.seat()) && (members || chance.in(0.5)) && chance.in(0.97)) {
                    if (voted.add(seat.id())) {
                        votes.add(new VoteCast(seat.id(), in.person(), value(against)));
                    }
                }
            }
        }
        return votes;
    }

    private VoteCast.Value value(double against) {
        if (chance.in(against)) {
            return VoteCast.Value.AGAINST;
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

    Asked item() {
        return asked(new Act.TreatItem(new ItemFacts(
                new MeetingFacts(RandomStatutes.BODY, MeetingKind.ORDINARY, day),
                ITEM,
                treatment(),
                proposal(),
                chance.in(0.7) ? ItemFacts.Advance.SENT : chance.any(ItemFacts.Advance.values()),
                chance.any(ItemFacts.Consent.values()),
                chance.any(ItemFacts.Urgency.values()),
                List.of(),
                ItemFacts.TwoStepMark.NOT_MARKED,
                composition,
                attendance,
                partialities(),
                agreement())));
    }

    Asked rollCall() {
        return asked(new Act.RecordRollCall(
                new RollCallFacts(ITEM, votes(), chance.any(Recording.values()), composition, attendance, partial)));
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
