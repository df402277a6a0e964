package no.samraad.engine.seat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import org.jspecify.annotations.Nullable;

/**
 * Who represents which voting seat (B13, B18). A seat is represented when its member is in, or the member is out and the
 * deputy appointed for it is in. A deputy while the member is in never counts. One person never fills two seats: whoever
 * is a member fills the own seat. The order of facts never matters.
 */
public final class Representation {
    private final Map<PersonId, List<SeatId>> claims;
    private final Map<PersonId, List<SeatId>> memberOf;
    private final Map<SeatId, List<PersonId>> claimants;
    private final Set<PersonId> declined = new HashSet<>();
    private final Set<PersonId> partial;
    private final Terms terms;
    private final Map<SeatId, Seat> votingSeats;

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
        this.partial = partial;
        this.terms = terms;
        List<Seat> voting = composition.votingSeats();
        this.votingSeats = HashMap.newHashMap(voting.size());
        this.memberOf = HashMap.newHashMap(voting.size());
        for (Seat seat : voting) {
            votingSeats.put(seat.id(), seat);
            PersonId member = seat.member();
            if (member != null) {
                memberOf.merge(member, List.of(seat.id()), Representation::both);
            }
        }
        List<CheckIn> checkIns = attendance.checkIns();
        this.claims = HashMap.newHashMap(checkIns.size());
        this.claimants = HashMap.newHashMap(checkIns.size());
        for (CheckIn checkIn : checkIns) {
            if (counts(checkIn)) {
                claim(checkIn.person(), checkIn.seat());
            }
        }
        for (Absence absence : attendance.absences()) {
            if (absence.kind() == Absence.Kind.DECLINED && !claims.containsKey(absence.person())) {
                declined.add(absence.person());
            }
        }
    }

    /** A person who is in, and the voting seat sat for; a guest sits for none. */
    private void claim(PersonId person, @Nullable SeatId seat) {
        List<SeatId> before = claims.getOrDefault(person, List.of());
        if (seat == null || !votingSeats.containsKey(seat)) {
            claims.put(person, before);
        } else if (!before.contains(seat)) {
            claims.put(person, both(before, List.of(seat)));
            claimants.merge(seat, List.of(person), Representation::both);
        }
    }

    /** Both lists together in order; nearly always of one, so that the order is had for nothing. */
    private static <T extends Comparable<T>> List<T> both(List<T> some, List<T> others) {
        if (some.isEmpty()) {
            return others;
        }
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(null);
        return all;
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
        return claims.containsKey(person);
    }

    /** Whether the seat's member is partial and, but for that, would sit. A member who declined is simply away. */
    public boolean emptiedByPartiality(Seat seat) {
        PersonId member = seat.member();
        return member != null && partial.contains(member) && !declined.contains(member);
    }

    /** The voting seats this person sits for, or claims to; empty for guests. */
    public List<SeatId> seatsClaimedBy(PersonId person) {
        return List.copyOf(claims.getOrDefault(person, List.of()));
    }

    /** How this voting seat stands. */
    public SeatStanding standing(Seat seat) {
        PersonId member = seat.member();
        boolean partialSeat = emptiedByPartiality(seat);
        if (member != null && isIn(member) && !partialSeat) {
            return isMemberOfOneSeat(member)
                    ? new SeatStanding.Represented(member, SeatStanding.Capacity.MEMBER, deputiesReadyFor(seat))
                    : ownSeatOrDoubt(member, seat);
        }
        if (partialSeat && terms.partialSeat() != PartialSeat.DEPUTY_STEPS_IN) {
            return new SeatStanding.NotRepresented();
        }
        if (member == null && terms.vacantSeat() == DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT) {
            return new SeatStanding.NotRepresented();
        }
        return withoutMember(seat);
    }

    private SeatStanding ownSeatOrDoubt(PersonId member, Seat seat) {
        Set<SeatId> ownClaimed = new TreeSet<>(memberOf.getOrDefault(member, List.of()));
        ownClaimed.retainAll(claims.getOrDefault(member, List.of()));
        if (ownClaimed.size() == 1) {
            return ownClaimed.contains(seat.id())
                    ? new SeatStanding.Represented(member, SeatStanding.Capacity.MEMBER, deputiesReadyFor(seat))
                    : new SeatStanding.NotRepresented();
        }
        return new SeatStanding.InDoubt(member, SeatStanding.Doubt.SEVERAL_SEATS);
    }

    private SeatStanding withoutMember(Seat seat) {
        List<PersonId> certain = new ArrayList<>();
        PersonId inDoubt = null;
        PersonId standIn = null;
        for (PersonId person : claimants.getOrDefault(seat.id(), List.of())) {
            if (memberOf.containsKey(person) || partial.contains(person)) {
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
        for (SeatId id : claims.getOrDefault(deputy, List.of())) {
            Seat seat = votingSeats.get(id);
            if (seat != null && seat.deputies().contains(deputy) && mayBeFilledByDeputy(seat)) {
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

    private List<PersonId> deputiesReadyFor(Seat seat) {
        List<PersonId> ready = new ArrayList<>();
        for (PersonId person : claimants.getOrDefault(seat.id(), List.of())) {
            if (seat.deputies().contains(person)
                    && !memberOf.containsKey(person)
                    && !partial.contains(person)
                    && claims.getOrDefault(person, List.of()).size() == 1) {
                ready.add(person);
            }
        }
        return ready;
    }

    /** The person who already fills or claims a voting seat, so that no other seat can be filled by the same person. */
    public boolean alreadySits(PersonId person) {
        return (isIn(person) && memberOf.containsKey(person))
                || !seatsClaimedBy(person).isEmpty();
    }

    /** Whether the person is a member with a vote. */
    public boolean isMember(PersonId person) {
        return memberOf.containsKey(person);
    }

    /** Whether the person is a member of one voting seat, as everyone should be. */
    public boolean isMemberOfOneSeat(PersonId member) {
        return memberOf.getOrDefault(member, List.of()).size() == 1;
    }
}
