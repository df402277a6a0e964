package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.SeatProvision.SeatRounding;

/**
 * B10: whole seats in proportion to a key, in exact integers. Where two stand equal for the last seat, no text decides
 * between them but lot; then each gets at least what it has without the lot, and at most one more.
 */
public final class Apportionment {
    private static final int FIRST_OF_MODIFIED = 14;
    private static final int TENTHS = 10;

    private Apportionment() {}

    /**
     * What a party gets.
     *
     * @param least whatever the lot says
     * @param most with luck
     */
    public record Share(int least, int most) {}

    /**
     * Divides seats.
     *
     * @param key what they are divided by, zero or more for each, at most 10^12
     * @param seats how many there are, at most 10^4
     * @param rounding how whole seats are found
     * @param leastEach at least so many for each; more than there are seats is more than can be given, and given all the same
     */
    public static SortedMap<PartyCode, Share> of(
            Map<PartyCode, Long> key, int seats, SeatRounding rounding, int leastEach) {
        SortedMap<PartyCode, Integer> given = new TreeMap<>();
        key.keySet().forEach(party -> given.put(party, leastEach));
        int left = seats - leastEach * key.size();
        if (key.isEmpty() || left <= 0) {
            return shares(given, List.of());
        }
        return switch (rounding) {
            case LARGEST_REMAINDER -> byRemainder(key, seats, leastEach, given);
            case HIGHEST_AVERAGES, ODD_DIVISORS, MODIFIED_ODD_DIVISORS -> byDivisor(key, left, rounding, given);
        };
    }

    private static SortedMap<PartyCode, Share> shares(Map<PartyCode, Integer> given, List<PartyCode> drawing) {
        SortedMap<PartyCode, Share> shares = new TreeMap<>();
        given.forEach((party, seats) -> shares.put(party, new Share(seats, seats + (drawing.contains(party) ? 1 : 0))));
        return shares;
    }

    /** One seat after the other to whoever has the highest quotient; equals get one each while there are enough. */
    private static SortedMap<PartyCode, Share> byDivisor(
            Map<PartyCode, Long> key, int seats, SeatRounding rounding, SortedMap<PartyCode, Integer> given) {
        int left = seats;
        while (left > 0) {
            List<PartyCode> first = new ArrayList<>();
            for (PartyCode party : given.keySet()) {
                int order = first.isEmpty() ? 1 : compare(party, first.getFirst(), key, given, rounding);
                if (order > 0) {
                    first.clear();
                }
                if (order >= 0) {
                    first.add(party);
                }
            }
            if (first.size() > left) {
                return shares(given, first);
            }
            first.forEach(party -> given.merge(party, 1, Integer::sum));
            left -= first.size();
        }
        return shares(given, List.of());
    }

    private static int compare(
            PartyCode one,
            PartyCode other,
            Map<PartyCode, Long> key,
            Map<PartyCode, Integer> given,
            SeatRounding rounding) {
        long here = key.getOrDefault(one, 0L) * divisor(given.getOrDefault(other, 0), rounding);
        long there = key.getOrDefault(other, 0L) * divisor(given.getOrDefault(one, 0), rounding);
        return Long.compare(here, there);
    }

    /** In tenths, because of 1.4. */
    private static long divisor(int seats, SeatRounding rounding) {
        return switch (rounding) {
            case HIGHEST_AVERAGES -> (long) TENTHS * (seats + 1);
            case ODD_DIVISORS, LARGEST_REMAINDER -> TENTHS * (2L * seats + 1);
            case MODIFIED_ODD_DIVISORS -> seats == 0 ? FIRST_OF_MODIFIED : TENTHS * (2L * seats + 1);
        };
    }

    /** Whoever is due less than the least gets the least and is taken out; the rest is divided among the others. */
    private static SortedMap<PartyCode, Share> byRemainder(
            Map<PartyCode, Long> key, int seats, int leastEach, SortedMap<PartyCode, Integer> given) {
        SortedMap<PartyCode, Long> dividing = new TreeMap<>(key);
        int left = seats;
        List<PartyCode> out;
        do {
            long sum = sum(dividing);
            int toDivide = left;
            out = dividing.entrySet().stream()
                    .filter(entry -> entry.getValue() * toDivide < leastEach * sum)
                    .map(Map.Entry::getKey)
                    .toList();
            out.forEach(dividing::remove);
            left -= leastEach * out.size();
        } while (!out.isEmpty());
        if (sum(dividing) == 0) {
            dividing.replaceAll((_, _) -> 1L);
        }
        long sum = sum(dividing);
        SortedMap<Long, List<PartyCode>> remainders = new TreeMap<>(Comparator.reverseOrder());
        int toDivide = left;
        for (Map.Entry<PartyCode, Long> entry : dividing.entrySet()) {
            long due = entry.getValue() * toDivide;
            int whole = (int) (due / sum);
            given.put(entry.getKey(), whole);
            left -= whole;
            remainders.computeIfAbsent(due % sum, _ -> new ArrayList<>()).add(entry.getKey());
        }
        for (List<PartyCode> equal : remainders.values()) {
            if (equal.size() > left) {
                return shares(given, left == 0 ? List.of() : equal);
            }
            equal.forEach(party -> given.merge(party, 1, Integer::sum));
            left -= equal.size();
        }
        return shares(given, List.of());
    }

    private static long sum(Map<PartyCode, Long> key) {
        return key.values().stream().mapToLong(Long::longValue).sum();
    }
}
