package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.decision.BallotFacts;
import no.samraad.engine.decision.RollCallFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.RecordingOnDemand;
import no.samraad.engine.provision.DecisionProvision.RecordingWhen;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.statutes.oracle.QuorumAgain.Present;

/** Who may vote (B1, B2, B13, B17, B18), and how votes are recorded (E4). */
final class VoteOracle {
    private final Present present;
    private final Law law;

    VoteOracle(Present present, Law law) {
        this.present = present;
        this.law = law;
    }

    static List<Part> castVote(BallotFacts facts, Law law) {
        Present present = new Present(facts.composition(), facts.attendance(), facts.partial());
        return new VoteOracle(present, law).cast(facts.vote());
    }

    static List<Part> recordRollCall(RollCallFacts facts, Law law) {
        Present present = new Present(facts.composition(), facts.attendance(), facts.partial());
        List<Part> parts = new ArrayList<>(new VoteOracle(present, law).each(facts.votes(), Asked.AS_IT_IS_CAST));
        parts.addAll(recorded(facts.votes(), facts.recording(), present, law));
        parts.addAll(law
                .each(
                        RecordingOnDemand.class,
                        present.body(),
                        Clause.RECORDED_ON_DEMAND,
                        rule -> onDemand(rule, facts, DecisionOracle.takingPart(present, Set.of(), law)))
                .stream()
                .filter(part -> part.state() != State.GAP)
                .toList());
        return parts;
    }

    /** When a vote is judged. */
    private enum Asked {
        AS_IT_IS_CAST,
        /** Later, when the one who voted may have left, and the member come after the deputy voted. */
        AS_RECEIVED
    }

    List<Part> received(List<VoteCast> votes) {
        return each(votes, Asked.AS_RECEIVED);
    }

    static List<Part> recorded(List<VoteCast> votes, Recording recording, Present present, Law law) {
        Set<VoteCast.Value> said = new HashSet<>();
        votes.forEach(vote -> said.add(vote.value()));
        return law.each(
                VoteRecording.class,
                present.body(),
                Clause.VOTES_RECORDED,
                rule -> rule.when() == RecordingWhen.WHEN_NOT_UNANIMOUS && said.size() < 2
                        ? State.NOT_APPLICABLE
                        : State.of(recording == Recording.NAMED || rule.recording() == Recording.COUNTS));
    }

    /** A recording by name tells how many too. Where nobody asks, nothing is demanded; where it is so in any case, who asked does not matter. */
    private static State onDemand(RecordingOnDemand rule, RollCallFacts facts, Set<SeatId> represented) {
        boolean so = facts.recording() == Recording.NAMED || rule.recording() == Recording.COUNTS;
        Set<SeatId> askedBy = facts.askedBy();
        if (askedBy == null) {
            return so ? State.MET : State.OPEN;
        }
        Set<SeatId> asking = new HashSet<>(askedBy);
        asking.retainAll(represented);
        boolean enough = !asking.isEmpty() && asking.size() >= QuorumAgain.needed(rule.askedBy(), represented.size());
        return enough ? State.of(so) : State.NOT_APPLICABLE;
    }

    /** Each vote by itself, and one answer more for every seat that has answered twice. */
    private List<Part> each(List<VoteCast> votes, Asked asked) {
        List<Part> parts = new ArrayList<>();
        for (VoteCast vote : votes) {
            List<Part> one = asked == Asked.AS_IT_IS_CAST ? cast(vote) : standing(vote);
            parts.add(new Part(Clause.HAS_VOTE, Force.SHALL, Answer.of(one).whole()));
        }
        for (Seat seat : present.composition().seats()) {
            long answers =
                    votes.stream().filter(vote -> vote.seat().equals(seat.id())).count();
            if (answers > 1) {
                parts.add(new Part(Clause.ONE_PERSON_ONE_SEAT, Force.SHALL, State.NOT_MET));
            }
        }
        return parts;
    }

    private Seat seatOf(VoteCast vote) {
        return present.composition().seats().stream()
                .filter(each -> each.id().equals(vote.seat()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such seat: " + vote));
    }

    private List<Part> cast(VoteCast vote) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Clause.VOTER_IS_IN, Force.SHALL, State.of(isIn(vote.by()))));
        parts.add(new Part(
                Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT, Force.SHALL, onlyWhenMemberIsOut(vote.by(), seatOf(vote))));
        parts.addAll(rightTo(vote));
        return parts;
    }

    private List<Part> standing(VoteCast vote) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Clause.VOTER_IS_IN, Force.SHALL, State.of(isIn(vote.by()) || hasLeft(vote.by()))));
        parts.addAll(rightTo(vote));
        return parts;
    }

    private List<Part> rightTo(VoteCast vote) {
        List<Part> parts = new ArrayList<>();
        parts.add(hasVote(vote.by(), seatOf(vote)));
        parts.add(
                new Part(Clause.ONE_PERSON_ONE_SEAT, Force.SHALL, State.of(sitsNowhereElse(vote.by(), seatOf(vote)))));
        if (present.partial().contains(vote.by())) {
            parts.addAll(law.each(Partiality.class, present.body(), Clause.PARTIAL_TAKES_NO_PART, _ -> State.NOT_MET));
        } else {
            parts.add(new Part(Clause.PARTIAL_TAKES_NO_PART, Force.SHALL, State.MET));
        }
        return parts;
    }

    private boolean hasLeft(PersonId person) {
        return present.attendance().absences().stream()
                .anyMatch(away -> away.person().equals(person) && away.kind() == Absence.Kind.LEFT);
    }

    private boolean hasDeclined(PersonId person) {
        return present.attendance().absences().stream()
                .anyMatch(away -> away.person().equals(person) && away.kind() == Absence.Kind.DECLINED);
    }

    private boolean isIn(PersonId person) {
        return present.attendance().checkIns().stream()
                .anyMatch(in -> in.person().equals(person));
    }

    private Part hasVote(PersonId voter, Seat seat) {
        if (seat.vote() == VotingRight.WITHOUT_VOTE) {
            return has(State.NOT_MET);
        }
        PersonId member = seat.member();
        if (voter.equals(member)) {
            return has(State.MET);
        }
        if (!seat.deputies().contains(voter)) {
            boolean memberElsewhere =
                    present.composition().seats().stream().anyMatch(each -> voter.equals(each.member()));
            return has(memberElsewhere ? State.NOT_MET : State.OPEN);
        }
        if (member == null) {
            return deputyOfVacantSeat();
        }
        boolean simplyAway = !isIn(member) && hasDeclined(member);
        return present.partial().contains(member) && !simplyAway ? deputyOfPartial() : has(State.MET);
    }

    private static Part has(State state) {
        return new Part(Clause.HAS_VOTE, Force.SHALL, state);
    }

    /** Where deputies are the rule but vacant seats are not spoken of, the rule is open; where nothing is said, it is a gap. */
    private Part deputyOfVacantSeat() {
        State state = law.each(
                        VacantSeat.class,
                        present.body(),
                        Clause.HAS_VOTE,
                        rule -> State.of(rule.deputy() == DeputyOfVacantSeat.REPRESENTS_IT))
                .getFirst()
                .state();
        boolean deputies = !law.holding(Deputies.class, present.body()).isEmpty();
        return has(state == State.GAP && deputies ? State.OPEN : state);
    }

    /** What is asked where nothing is said is what partiality does at all. */
    private Part deputyOfPartial() {
        State state = law.each(Partiality.class, present.body(), Clause.HAS_VOTE, rule -> switch (rule.seat()) {
                    case DEPUTY_STEPS_IN -> State.MET;
                    case STAYS_EMPTY -> State.NOT_MET;
                    case NOT_STATED -> State.OPEN;
                })
                .getFirst()
                .state();
        return state == State.GAP ? Part.gap(Clause.PARTIAL_TAKES_NO_PART) : has(state);
    }

    private State onlyWhenMemberIsOut(PersonId voter, Seat seat) {
        PersonId member = seat.member();
        if (member == null || voter.equals(member) || !seat.deputies().contains(voter)) {
            return State.NOT_APPLICABLE;
        }
        return State.of(!isIn(member) || present.partial().contains(member));
    }

    /** Nobody votes who has, or sits for, another seat, until it is put right. */
    private boolean sitsNowhereElse(PersonId voter, Seat seat) {
        Set<SeatId> seats = new HashSet<>();
        for (Seat each : present.composition().votingSeats()) {
            if (voter.equals(each.member())) {
                seats.add(each.id());
            }
        }
        for (CheckIn in : present.attendance().checkIns()) {
            if (in.person().equals(voter) && in.seat() != null) {
                seats.add(in.seat());
            }
        }
        return seats.stream().allMatch(id -> id.equals(seat.id()));
    }
}
