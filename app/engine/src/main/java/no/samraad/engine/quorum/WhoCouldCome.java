package no.samraad.engine.quorum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Representation;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** Who could come so that the quorum is there: members and deputies who are neither in, away nor partial. */
final class WhoCouldCome {
    private WhoCouldCome() {}

    static List<Remedy> bringIn(
            QuorumFacts facts,
            Subject group,
            Representation representation,
            Openings.Terms terms,
            List<Seat> unrepresented,
            int missing) {
        Set<PersonId> away = new HashSet<>();
        for (Absence absence : facts.attendance().absences()) {
            away.add(absence.person());
        }
        List<Remedy.Candidate> candidates = new ArrayList<>();
        for (Seat seat : unrepresented) {
            boolean partialSeat = representation.emptiedByPartiality(seat);
            PersonId member = seat.member();
            if (member != null
                    && representation.isMemberOfOneSeat(member)
                    && mayBeCalled(member, representation, away, facts)) {
                candidates.add(new Remedy.Candidate(member, seat.id(), Remedy.Standing.MEMBER));
            }
            boolean memberOut = member == null
                    ? terms.vacantSeat() == DeputyOfVacantSeat.REPRESENTS_IT
                    : partialSeat || !representation.isIn(member);
            boolean deputyCounts = memberOut && (!partialSeat || terms.partialSeat() == PartialSeat.DEPUTY_STEPS_IN);
            if (deputyCounts) {
                for (PersonId deputy : seat.deputies()) {
                    if (!representation.isMember(deputy) && mayBeCalled(deputy, representation, away, facts)) {
                        candidates.add(new Remedy.Candidate(deputy, seat.id(), Remedy.Standing.DEPUTY));
                    }
                }
            }
        }
        return mostSeatsFilledBy(candidates) >= missing
                ? List.of(new Remedy.BringIn(group, missing, candidates))
                : List.of();
    }

    /** How many seats the candidates can fill at once, one person for each seat and one seat for each person. */
    private static int mostSeatsFilledBy(List<Remedy.Candidate> candidates) {
        Map<SeatId, List<PersonId>> personsFor = new LinkedHashMap<>();
        for (Remedy.Candidate candidate : candidates) {
            personsFor
                    .computeIfAbsent(candidate.seat(), _ -> new ArrayList<>(2))
                    .add(candidate.person());
        }
        Map<PersonId, SeatId> placed = new HashMap<>();
        int filled = 0;
        for (Map.Entry<SeatId, List<PersonId>> seat : personsFor.entrySet()) {
            if (placedFree(seat, placed) || place(seat.getKey(), personsFor, placed, new HashSet<>())) {
                filled++;
            }
        }
        return filled;
    }

    /** Nearly everybody could come for one seat only, and is free. */
    private static boolean placedFree(Map.Entry<SeatId, List<PersonId>> seat, Map<PersonId, SeatId> placed) {
        for (PersonId person : seat.getValue()) {
            if (placed.putIfAbsent(person, seat.getKey()) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean place(
            SeatId seat, Map<SeatId, List<PersonId>> personsFor, Map<PersonId, SeatId> placed, Set<PersonId> tried) {
        for (PersonId person : personsFor.getOrDefault(seat, List.of())) {
            if (tried.add(person)) {
                SeatId taken = placed.get(person);
                if (taken == null || place(taken, personsFor, placed, tried)) {
                    placed.put(person, seat);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayBeCalled(
            PersonId person, Representation representation, Set<PersonId> away, QuorumFacts facts) {
        return !away.contains(person) && !facts.partial().contains(person) && !representation.alreadySits(person);
    }
}
