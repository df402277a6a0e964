package no.samraad.engine.seat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<SeatId, Chair> chairs;
    private final Map<PersonId, Sitter> sitters;
    private final Set<PersonId> partial;
    private final Terms terms;

    /**
     * What is read out of the rules before seats are counted.
     *
     * @param remote whether remote attendance counts
     * @param partialSeat what happens to a partial member's seat
     * @param vacantSeat what the deputy of a vacant seat may do
     */
    public record Terms(RemoteCounts remote, PartialSeat partialSeat, DeputyOfVacantSeat vacantSeat) {}

    /** A voting seat, with its member and those who are in and sit for it, in order. */
    private static final class Chair {
        private final Seat seat;
        private final Sitter member;
        private List<PersonId> claimants = List.of();

        private Chair(Seat seat, Sitter member) {
            this.seat = seat;
            this.member = member;
        }
    }

    /** A person, with the voting seats held as a member and those sat for, each in order. */
    private static final class Sitter {
        private static final Sitter NOBODY = new Sitter();

        private List<SeatId> memberOf = List.of();
        private List<SeatId> claims = List.of();
        private boolean in;
        private boolean declined;

        private boolean isAway() {
            return declined && !in;
        }
    }

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
        this.chairs = HashMap.newHashMap(voting.size());
        this.sitters = HashMap.newHashMap(2 * voting.size());
        for (Seat seat : voting) {
            PersonId member = seat.member();
            Sitter sitter = Sitter.NOBODY;
            if (member != null) {
                sitter = known(member);
                sitter.memberOf = with(sitter.memberOf, seat.id());
            }
            chairs.put(seat.id(), new Chair(seat, sitter));
        }
        for (CheckIn checkIn : attendance.checkIns()) {
            if (counts(checkIn)) {
                claim(checkIn.person(), checkIn.seat());
            }
        }
        for (Absence absence : attendance.absences()) {
            if (absence.kind() == Absence.Kind.DECLINED) {
                known(absence.person()).declined = true;
            }
        }
    }

    private Sitter known(PersonId person) {
        Sitter known = sitters.get(person);
        if (known == null) {
            known = new Sitter();
            sitters.put(person, known);
        }
        return known;
    }

    private Sitter of(PersonId person) {
        return sitters.getOrDefault(person, Sitter.NOBODY);
    }

    /** A person who is in, and the voting seat sat for; a guest sits for none. */
    private void claim(PersonId person, @Nullable SeatId seat) {
        Sitter sitter = known(person);
        sitter.in = true;
        Chair chair = chairs.get(seat);
        if (chair != null && !sitter.claims.contains(chair.seat.id())) {
            sitter.claims = with(sitter.claims, chair.seat.id());
            chair.claimants = with(chair.claimants, person);
        }
    }

    /** The list and one more, in order; nearly always of one, so that the order is had for nothing. */
    private static <T extends Comparable<T>> List<T> with(List<T> some, T one) {
        if (some.isEmpty()) {
            return List.of(one);
        }
        List<T> all = new ArrayList<>(some);
        all.add(one);
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
        return of(person).in;
    }

    /** Whether the seat's member is partial and, but for that, would sit. A member who declined is simply away. */
    public boolean emptiedByPartiality(Seat seat) {
        PersonId member = seat.member();
        return member != null && partial.contains(member) && !of(member).isAway();
    }

    /** The voting seats this person sits for, or claims to; empty for guests. */
    public List<SeatId> seatsClaimedBy(PersonId person) {
        return List.copyOf(of(person).claims);
    }

    /**
     * How a voting seat stands.
     *
     * @param seat one of the composition's voting seats
     * @throws IllegalArgumentException if it is none of them
     */
    public SeatStanding standing(Seat seat) {
        Chair chair = chairs.get(seat.id());
        if (chair == null) {
            throw new IllegalArgumentException("not a voting seat here: " + seat.id());
        }
        PersonId member = seat.member();
        boolean partialSeat = emptiedByPartiality(seat);
        if (member != null && chair.member.in && !partialSeat) {
            return chair.member.memberOf.size() == 1
                    ? new SeatStanding.Represented(member, SeatStanding.Capacity.MEMBER, deputiesReadyFor(chair))
                    : ownSeatOrDoubt(member, chair);
        }
        if (partialSeat && terms.partialSeat() != PartialSeat.DEPUTY_STEPS_IN) {
            return new SeatStanding.NotRepresented();
        }
        if (member == null && terms.vacantSeat() == DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT) {
            return new SeatStanding.NotRepresented();
        }
        return withoutMember(chair);
    }

    private SeatStanding ownSeatOrDoubt(PersonId member, Chair chair) {
        Set<SeatId> ownClaimed = new TreeSet<>(chair.member.memberOf);
        ownClaimed.retainAll(chair.member.claims);
        if (ownClaimed.size() == 1) {
            return ownClaimed.contains(chair.seat.id())
                    ? new SeatStanding.Represented(member, SeatStanding.Capacity.MEMBER, deputiesReadyFor(chair))
                    : new SeatStanding.NotRepresented();
        }
        return new SeatStanding.InDoubt(member, SeatStanding.Doubt.SEVERAL_SEATS);
    }

    private SeatStanding withoutMember(Chair chair) {
        List<PersonId> certain = List.of();
        PersonId inDoubt = null;
        PersonId standIn = null;
        for (PersonId person : chair.claimants) {
            if (isMember(person) || partial.contains(person)) {
                continue;
            }
            if (!chair.seat.deputies().contains(person)) {
                // Whoever has a seat to fill as appointed deputy fills that one, and stands in nowhere else.
                standIn = standIn == null && openClaims(person) == 0 ? person : standIn;
            } else if (openClaims(person) == 1) {
                certain = with(certain, person);
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
        for (SeatId id : of(deputy).claims) {
            Chair chair = Objects.requireNonNull(chairs.get(id));
            if (chair.seat.deputies().contains(deputy) && mayBeFilledByDeputy(chair)) {
                open++;
            }
        }
        return open;
    }

    private boolean mayBeFilledByDeputy(Chair chair) {
        if (chair.seat.member() == null) {
            return terms.vacantSeat() == DeputyOfVacantSeat.REPRESENTS_IT;
        }
        if (emptiedByPartiality(chair.seat)) {
            return terms.partialSeat() == PartialSeat.DEPUTY_STEPS_IN;
        }
        return !chair.member.in;
    }

    private List<PersonId> deputiesReadyFor(Chair chair) {
        List<PersonId> ready = List.of();
        for (PersonId person : chair.claimants) {
            if (chair.seat.deputies().contains(person) && !partial.contains(person)) {
                Sitter sitter = of(person);
                if (sitter.memberOf.isEmpty() && sitter.claims.size() == 1) {
                    ready = with(ready, person);
                }
            }
        }
        return ready;
    }

    /** Whether the person fills or claims a voting seat already, so that no other seat can be filled by the same person. */
    public boolean alreadySits(PersonId person) {
        return !of(person).claims.isEmpty();
    }

    /** Whether the person is a member with a vote. */
    public boolean isMember(PersonId person) {
        return !of(person).memberOf.isEmpty();
    }

    /** Whether the person is a member of one voting seat, as everyone should be. */
    public boolean isMemberOfOneSeat(PersonId member) {
        return of(member).memberOf.size() == 1;
    }
}
