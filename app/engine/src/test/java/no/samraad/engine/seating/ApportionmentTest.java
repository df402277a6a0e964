package no.samraad.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.SeatProvision.SeatRounding;
import no.samraad.engine.seating.Apportionment.Share;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Plassene fordeles på partene etter en nøkkel, og delene er alltid til sammen det hele")
class ApportionmentTest {
    private static final int ROUNDS = 2_000;

    private static Map<PartyCode, Long> key(long... figures) {
        Map<PartyCode, Long> key = new TreeMap<>();
        for (int at = 0; at < figures.length; at++) {
            key.put(new PartyCode("p" + (char) ('a' + at)), figures[at]);
        }
        return key;
    }

    private static List<Integer> least(Map<PartyCode, Share> shares) {
        return shares.values().stream().map(Share::least).toList();
    }

    private static List<Integer> most(Map<PartyCode, Share> shares) {
        return shares.values().stream().map(Share::most).toList();
    }

    @Test
    void theFourMethodsDivideTheSameFiguresDifferently() {
        Map<PartyCode, Long> key = key(53_000, 24_000, 23_000);
        assertThat(least(Apportionment.of(key, 7, SeatRounding.LARGEST_REMAINDER, 0)))
                .containsExactly(4, 2, 1);
        // Quotients 53 26.5 24 23 17.67 13.25 12: four, two and one.
        assertThat(least(Apportionment.of(key, 7, SeatRounding.HIGHEST_AVERAGES, 0)))
                .containsExactly(4, 2, 1);
        // Quotients 53 24 23 17.67 10.6 8 7.67: the seventh is 24/3, so three, two and two at 7; three, two, one at 6.
        assertThat(least(Apportionment.of(key, 6, SeatRounding.ODD_DIVISORS, 0)))
                .containsExactly(3, 2, 1);
        assertThat(least(Apportionment.of(key, 5, SeatRounding.ODD_DIVISORS, 0)))
                .containsExactly(3, 1, 1);
    }

    @Test
    void theFirstDivisorOfElectionsKeepsTheSmallestOutALittleLonger() {
        // 1,000 / 3 = 333.3 goes before 400 / 1.4 = 285.7, but not before 400 / 1.
        Map<PartyCode, Long> key = key(1_000, 400);
        assertThat(least(Apportionment.of(key, 2, SeatRounding.ODD_DIVISORS, 0)))
                .containsExactly(1, 1);
        assertThat(least(Apportionment.of(key, 2, SeatRounding.MODIFIED_ODD_DIVISORS, 0)))
                .containsExactly(2, 0);
    }

    @Test
    void exactlyEqualFiguresForTheLastSeatAreLeftToLot() {
        SortedMap<PartyCode, Share> shares = Apportionment.of(key(500, 500), 3, SeatRounding.HIGHEST_AVERAGES, 0);
        assertThat(least(shares)).containsExactly(1, 1);
        assertThat(most(shares)).containsExactly(2, 2);
        SortedMap<PartyCode, Share> remainders =
                Apportionment.of(key(100, 100, 100), 4, SeatRounding.LARGEST_REMAINDER, 0);
        assertThat(least(remainders)).containsExactly(1, 1, 1);
        assertThat(most(remainders)).containsExactly(2, 2, 2);
    }

    @ParameterizedTest
    @EnumSource(SeatRounding.class)
    void everyPartyHasTheLeastAndTheRestIsDivided(SeatRounding rounding) {
        SortedMap<PartyCode, Share> shares = Apportionment.of(key(77_000, 2_000, 1_000), 6, rounding, 1);
        assertThat(least(shares)).containsExactly(4, 1, 1);
        assertThat(least(Apportionment.of(key(10, 10, 10), 2, rounding, 1))).containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @EnumSource(SeatRounding.class)
    void thePartsSumToTheWholeForAnyFigures(SeatRounding rounding) {
        Random random = new Random(20_261_123L + rounding.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            int parties = 1 + random.nextInt(30);
            long[] figures = new long[parties];
            for (int at = 0; at < parties; at++) {
                figures[at] = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextLong(1, 1_000_000_000_000L);
            }
            int leastEach = random.nextInt(3);
            int seats = Math.max(1, leastEach * parties + random.nextInt(40));
            SortedMap<PartyCode, Share> shares = Apportionment.of(key(figures), seats, rounding, leastEach);
            int least = least(shares).stream().mapToInt(Integer::intValue).sum();
            int most = most(shares).stream().mapToInt(Integer::intValue).sum();
            assertThat(least).as("seats %s, figures %s", seats, figures).isLessThanOrEqualTo(seats);
            assertThat(most).as("seats %s, figures %s", seats, figures).isGreaterThanOrEqualTo(seats);
            if (least == most) {
                assertThat(least).isEqualTo(seats);
            }
            assertThat(least(shares)).allMatch(share -> share >= leastEach);
        }
    }

    @ParameterizedTest
    @EnumSource(SeatRounding.class)
    void aLargerPartyNeverHasFewerAndOrderNeverMatters(SeatRounding rounding) {
        Random random = new Random(7L * rounding.ordinal() + 3);
        for (int round = 0; round < ROUNDS; round++) {
            Map<PartyCode, Long> key = new TreeMap<>();
            for (int at = 0; at < 8; at++) {
                key.put(new PartyCode("p" + at), random.nextLong(0, 80_000));
            }
            SortedMap<PartyCode, Share> shares =
                    Apportionment.of(key, 1 + random.nextInt(25), rounding, random.nextInt(2));
            List<PartyCode> parties = new ArrayList<>(key.keySet());
            for (PartyCode one : parties) {
                for (PartyCode other : parties) {
                    if (key.getOrDefault(one, 0L) > key.getOrDefault(other, 0L)) {
                        assertThat(shares.getOrDefault(one, new Share(0, 0)).least())
                                .isGreaterThanOrEqualTo(shares.getOrDefault(other, new Share(0, 0))
                                        .least());
                    }
                }
            }
        }
    }
}
