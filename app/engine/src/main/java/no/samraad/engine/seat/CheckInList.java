package no.samraad.engine.seat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** Those who are in, as they were given, and found again by person and by seat. */
final class CheckInList extends AbstractList<CheckIn> implements RandomAccess {
    private static final Comparator<CheckIn> IN_ORDER = Comparator.comparing(CheckIn::person)
            .thenComparing(CheckIn::seat, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<CheckIn> checkIns;
    private final Map<PersonId, List<CheckIn>> byPerson = new HashMap<>();
    private final Map<SeatId, List<CheckIn>> bySeat = new HashMap<>();
    private final Map<SeatId, List<PersonId>> personsBySeat = new HashMap<>();

    CheckInList(List<CheckIn> given) {
        checkIns = List.copyOf(given);
        checkIns.stream().sorted(IN_ORDER).forEach(checkIn -> {
            byPerson.computeIfAbsent(checkIn.person(), _ -> new ArrayList<>(1)).add(checkIn);
            SeatId seat = checkIn.seat();
            if (seat != null) {
                bySeat.computeIfAbsent(seat, _ -> new ArrayList<>(1)).add(checkIn);
            }
        });
        bySeat.forEach((seat, some) -> personsBySeat.put(
                seat, some.stream().map(CheckIn::person).distinct().toList()));
    }

    @Override
    public CheckIn get(int index) {
        return checkIns.get(index);
    }

    @Override
    public int size() {
        return checkIns.size();
    }

    /** In order of seat; those without one first. */
    List<CheckIn> of(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** In order of person. */
    List<CheckIn> at(SeatId seat) {
        return bySeat.getOrDefault(seat, List.of());
    }

    /** Each once, in order. */
    List<PersonId> personsAt(SeatId seat) {
        return personsBySeat.getOrDefault(seat, List.of());
    }
}
