package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/**
 * Who sits where, in one way of reading the rules: every way the people present could have been placed is tried, and what
 * holds in all of them is sure.
 *
 * @param composition the seats
 * @param attendance who is in
 * @param partial who is partial
 * @param remote whether those who take part remotely count
 * @param partialSeat what becomes of a partial member's seat
 * @param partialBase whether it stays in the base
 * @param vacant whether the deputy of a vacant seat represents it
 */
record World(
        Composition composition,
        Attendance attendance,
        Set<PersonId> partial,
        RemoteCounts remote,
        PartialSeat partialSeat,
        BaseAtPartiality partialBase,
        DeputyOfVacantSeat vacant) {

    /** How surely a seat is represented. */
    enum Sitting {
        SURELY,
        PERHAPS,
        NO
    }

    Map<SeatId, Sitting> sittings() {
        List<Map<SeatId, PersonId>> placings = placings();
        Map<SeatId, Sitting> sittings = new HashMap<>();
        for (Seat seat : seats()) {
            boolean always = placings.stream().allMatch(placing -> placing.containsKey(seat.id()));
            boolean ever = placings.stream().anyMatch(placing -> placing.containsKey(seat.id()));
            sittings.put(seat.id(), always ? Sitting.SURELY : ever ? Sitting.PERHAPS : Sitting.NO);
        }
        return sittings;
    }

    List<Seat> seats() {
        return composition.seats().stream()
                .filter(seat -> seat.vote() == VotingRight.VOTES)
                .toList();
    }

    private boolean counts(CheckIn checkIn) {
        return checkIn.presence() == Presence.IN_ROOM || remote == RemoteCounts.COUNTS;
    }

    private boolean isIn(PersonId person) {
        return attendance.checkIns().stream()
                .anyMatch(checkIn -> checkIn.person().equals(person) && counts(checkIn));
    }

    private boolean claims(PersonId person, Seat seat) {
        return attendance.checkIns().stream()
                .anyMatch(checkIn ->
                        checkIn.person().equals(person) && seat.id().equals(checkIn.seat()) && counts(checkIn));
    }

    /** Whether the member would sit, but for being partial. Whoever declined is simply away. */
    boolean sitsOut(Seat seat) {
        PersonId member = seat.member();
        if (member == null || !partial.contains(member)) {
            return false;
        }
        boolean declined = attendance.absences().stream()
                .anyMatch(absence -> absence.person().equals(member) && absence.kind() == Absence.Kind.DECLINED);
        return isIn(member) || !declined;
    }

    private List<Map<SeatId, PersonId>> placings() {
        List<Map<SeatId, PersonId>> placings = List.of(new HashMap<>());
        Set<PersonId> present = new HashSet<>();
        attendance.checkIns().stream().map(CheckIn::person).filter(this::isIn).forEach(present::add);
        List<PersonId> membersFirst = new ArrayList<>();
        present.stream().filter(this::isMember).forEach(membersFirst::add);
        present.stream().filter(person -> !isMember(person)).forEach(membersFirst::add);
        for (PersonId person : membersFirst) {
            List<Map<SeatId, PersonId>> next = new ArrayList<>();
            for (Map<SeatId, PersonId> placing : placings) {
                for (List<Seat> way : ways(person)) {
                    Map<SeatId, PersonId> placed = new HashMap<>(placing);
                    way.forEach(seat -> placed.putIfAbsent(seat.id(), person));
                    next.add(placed);
                }
            }
            placings = next;
        }
        return placings;
    }

    private boolean isMember(PersonId person) {
        return seats().stream().anyMatch(seat -> person.equals(seat.member()));
    }

    /** The seats this person could be filling, one way for each; a way with none is to fill no seat. */
    private List<List<Seat>> ways(PersonId person) {
        List<List<Seat>> ways = new ArrayList<>();
        if (isMember(person)) {
            List<Seat> own = seats().stream()
                    .filter(seat -> person.equals(seat.member()))
                    .toList();
            List<Seat> claimed =
                    own.stream().filter(seat -> claims(person, seat)).toList();
            for (Seat seat : claimed.size() == 1 ? claimed : own) {
                ways.add(partial.contains(person) ? List.of() : List.of(seat));
            }
            return ways;
        }
        if (partial.contains(person)) {
            return List.of(List.of());
        }
        for (Seat seat : seats()) {
            if (claims(person, seat) && seat.deputies().contains(person) && freeForDeputy(seat)) {
                ways.add(List.of(seat));
            }
        }
        if (ways.isEmpty()) {
            // Neither member nor deputy of a seat that is free: perhaps appointed after all, perhaps not.
            ways.add(List.of());
            for (Seat seat : seats()) {
                if (claims(person, seat) && !seat.deputies().contains(person) && freeForDeputy(seat)) {
                    ways.add(List.of(seat));
                }
            }
        }
        return ways;
    }

    private boolean freeForDeputy(Seat seat) {
        PersonId member = seat.member();
        if (member == null) {
            return vacant == DeputyOfVacantSeat.REPRESENTS_IT;
        }
        if (sitsOut(seat)) {
            return partialSeat == PartialSeat.DEPUTY_STEPS_IN;
        }
        return !isIn(member);
    }
}
