package no.samraad.engine.seat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import org.jspecify.annotations.Nullable;

/**
 * Who represents which voting seat (B13, B18). A seat is represented when its member is in, or the member is out and the
 * deputy appointed for it, or the one the member handed the vote to, is in. A deputy while the member is in never counts. One person never fills two seats: whoever
 * is a member fills the own seat. The order of facts never matters.
 */
public final class Representation {
    private final Composition composition;
    private final Attendance attendance;
    private final Set<PersonId> declined = new HashSet<>();
    private final Set<PersonId> partial;
    private final Terms terms;
    private final List<DelegatedVote> handedOver;

    /**
     * What is read out of the rules before seats are counted.
     *
     * @param remote whether remote attendance counts
     * @param partialSeat what happens to a partial member's seat
     * @param vacantSeat what the deputy of a vacant seat may do
     */
    public record Terms(RemoteCounts remote, PartialSeat partialSeat, DeputyOfVacantSeat vacantSeat) {}

    /**
     * Prepares the facts.
     *
     * @param composition the seats
     * @param attendance who is in
     * @param partial who is partial in the item
     * @param terms how the rules are read
     */
    public Representation(Composition composition, Attendance attendance, Set<PersonId> partial, Terms terms) {
        this(composition, attendance, partial, terms, List.of());
    }

    /**
     * The same where votes have been handed over (B15).
     *
     * @param handedOver those that are handed over as the rules want
     */
    public Representation(
            Composition composition,
            Attendance attendance,
            Set<PersonId> partial,
            Terms terms,
            List<DelegatedVote> handedOver) {
        this.handedOver = List.copyOf(handedOver);
        this.composition = composition;
        this.attendance = attendance;
        this.partial = partial;
        this.terms = terms;
        for (Absence absence : attendance.absences()) {
            if (absence.kind() == Absence.Kind.DECLINED) {
                declined.add(absence.person());
            }
        }
    }

    private boolean counts(CheckIn checkIn) {
        return switch (checkIn.presence()) {
            case IN_ROOM -> true;
            case REMOTE ->
                switch (terms.remote()) {
                    case COUNTS -> true;
                    case DOES_NOT_COUNT, NOT_STATED -> false;
                };
        };
    }

    /** Whether the person is in and counts as being in. */
    public boolean isIn(PersonId person) {
        for (CheckIn checkIn : attendance.of(person)) {
            if (counts(checkIn)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the seat's member is partial and, but for that, would sit. A member who declined is simply away. */
    public boolean emptiedByPartiality(Seat seat) {
        PersonId member = seat.member();
        return member != null && partial.contains(member) && !(declined.contains(member) && !isIn(member));
    }

    /** The voting seats this person sits for, or claims to, in order; empty for guests. */
    public List<SeatId> seatsClaimedBy(PersonId person) {
        List<SeatId> claims = new ArrayList<>(1);
        for (CheckIn checkIn : attendance.of(person)) {
            SeatId seat = checkIn.seat();
            if (seat != null && counts(checkIn) && composition.votingSeat(seat) != null) {
                addOnce(seat, claims);
            }
        }
        return claims;
    }

    /** Those who are in and sit for the seat, or claim to, in order. */
    private List<PersonId> claimants(Seat seat) {
        return switch (terms.remote()) {
            case COUNTS -> attendance.personsAt(seat.id());
            case DOES_NOT_COUNT, NOT_STATED -> claimantsWhoCount(seat);
        };
    }

    private List<PersonId> claimantsWhoCount(Seat seat) {
        List<CheckIn> here = attendance.at(seat.id());
        List<PersonId> claimants = new ArrayList<>(here.size());
        for (CheckIn checkIn : here) {
            if (counts(checkIn)) {
                addOnce(checkIn.person(), claimants);
            }
        }
        return claimants;
    }

    /** They come in order, so that what is there already was the last. */
    private static <T> void addOnce(T one, List<T> some) {
        if (some.isEmpty() || !some.getLast().equals(one)) {
            some.add(one);
        }
    }

    /**
     * How a voting seat stands.
     *
     * @param seat one of the composition's voting seats
     * @throws IllegalArgumentException if it does not vote
     */
    public SeatStanding standing(Seat seat) {
        if (seat.vote() != VotingRight.VOTES) {
            throw new IllegalArgumentException("not a voting seat: " + seat.id());
        }
        PersonId member = seat.member();
        boolean partialSeat = emptiedByPartiality(seat);
        List<PersonId> claimants = claimants(seat);
        if (member != null && !partialSeat && (claimants.contains(member) || isIn(member))) {
            return !composition.holdsSeveral(member)
                    ? new SeatStanding.Represented(
                            member, SeatStanding.Capacity.MEMBER, deputiesReadyFor(seat, claimants))
                    : ownSeatOrDoubt(member, seat, claimants);
        }
        if (partialSeat && terms.partialSeat() != PartialSeat.DEPUTY_STEPS_IN) {
            return new SeatStanding.NotRepresented();
        }
        if (member == null && terms.vacantSeat() == DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT) {
            return new SeatStanding.NotRepresented();
        }
        PersonId delegate = member == null || partialSeat ? null : delegateIn(seat, member, claimants);
        return delegate == null
                ? withoutMember(seat, claimants)
                : new SeatStanding.Represented(
                        delegate, SeatStanding.Capacity.DEPUTY, deputiesReadyFor(seat, claimants));
    }

    /**
     * Whoever sits for the seat because its member handed over the vote; null when nobody does. A member of another seat fills
     * that one: such a delegate casts the vote, but represents no second seat.
     */
    private @Nullable PersonId delegateIn(Seat seat, PersonId member, List<PersonId> claimants) {
        for (DelegatedVote vote : handedOver) {
            if (vote.seat().equals(seat.id())
                    && vote.from().equals(member)
                    && claimants.contains(vote.to())
                    && !isMember(vote.to())
                    && !partial.contains(vote.to())
                    && seatsClaimedBy(vote.to()).size() == 1) {
                return vote.to();
            }
        }
        return null;
    }

    private SeatStanding ownSeatOrDoubt(PersonId member, Seat seat, List<PersonId> claimants) {
        Set<SeatId> ownClaimed = new TreeSet<>(composition.votingSeatsHeldBy(member));
        ownClaimed.retainAll(seatsClaimedBy(member));
        if (ownClaimed.size() == 1) {
            return ownClaimed.contains(seat.id())
                    ? new SeatStanding.Represented(
                            member, SeatStanding.Capacity.MEMBER, deputiesReadyFor(seat, claimants))
                    : new SeatStanding.NotRepresented();
        }
        return new SeatStanding.InDoubt(member, SeatStanding.Doubt.SEVERAL_SEATS);
    }

    private SeatStanding withoutMember(Seat seat, List<PersonId> claimants) {
        List<PersonId> certain = new ArrayList<>(claimants.size());
        PersonId inDoubt = null;
        PersonId standIn = null;
        for (PersonId person : claimants) {
            if (isMember(person) || partial.contains(person)) {
                continue;
            }
            if (!seat.deputies().contains(person)) {
                // Whoever has a seat to fill as appointed deputy fills that one, and stands in nowhere else.
                standIn = standIn == null && openClaims(person) == 0 ? person : standIn;
            } else if (openClaims(person) == 1) {
                certain.add(person);
            } else {
                inDoubt = inDoubt == null ? person : inDoubt;
            }
        }
        if (!certain.isEmpty()) {
            return new SeatStanding.Represented(
                    certain.getFirst(), SeatStanding.Capacity.DEPUTY, certain.subList(1, certain.size()));
        }
        if (inDoubt != null) {
            return new SeatStanding.InDoubt(inDoubt, SeatStanding.Doubt.SEVERAL_SEATS);
        }
        if (standIn != null) {
            return new SeatStanding.InDoubt(standIn, SeatStanding.Doubt.NOT_APPOINTED);
        }
        return new SeatStanding.NotRepresented();
    }

    /** How many of the seats this deputy sits for have no member in, so that the deputy could fill them. */
    private int openClaims(PersonId deputy) {
        int open = 0;
        for (SeatId id : seatsClaimedBy(deputy)) {
            Seat seat = Objects.requireNonNull(composition.votingSeat(id));
            if (seat.deputies().contains(deputy) && mayBeFilledByDeputy(seat)) {
                open++;
            }
        }
        return open;
    }

    private boolean mayBeFilledByDeputy(Seat seat) {
        PersonId member = seat.member();
        if (member == null) {
            return terms.vacantSeat() == DeputyOfVacantSeat.REPRESENTS_IT;
        }
        if (emptiedByPartiality(seat)) {
            return terms.partialSeat() == PartialSeat.DEPUTY_STEPS_IN;
        }
        return !isIn(member);
    }

    private List<PersonId> deputiesReadyFor(Seat seat, List<PersonId> claimants) {
        List<PersonId> ready = List.of();
        for (PersonId person : claimants) {
            if (seat.deputies().contains(person)
                    && !partial.contains(person)
                    && !isMember(person)
                    && seatsClaimedBy(person).size() == 1) {
                ready = ready.isEmpty() ? new ArrayList<>() : ready;
                ready.add(person);
            }
        }
        return ready;
    }

    /** Whether the person fills or claims a voting seat already, so that no other seat can be filled by the same person. */
    public boolean alreadySits(PersonId person) {
        return !seatsClaimedBy(person).isEmpty();
    }

    /** Whether the person is a member with a vote. */
    public boolean isMember(PersonId person) {
        return !composition.votingSeatsHeldBy(person).isEmpty();
    }

    /** Whether the person is a member of one voting seat, as everyone should be. */
    public boolean isMemberOfOneSeat(PersonId member) {
        return composition.votingSeatsHeldBy(member).size() == 1;
    }
}
