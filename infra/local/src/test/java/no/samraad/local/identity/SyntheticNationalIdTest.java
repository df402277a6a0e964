package no.samraad.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticNationalIdTest {

    private static final long SEED = 20251210;

    @Test
    void anyDateAndOrderGivesAMarkedNumberThatCarriesTheDateAndNeverTheSameTwice() {
        Random random = new Random(SEED);
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 3_000; round++) {
            LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(140 * 365));
            int order = random.nextInt(350);
            SyntheticNationalId id = SyntheticNationalId.of(birth, order);
            String as = "seed " + SEED + ", " + birth + ", " + order;
            assertThat(id.digits()).as(as).matches("[0-9]{2}(8[1-9]|9[0-2])[0-9]{7}");
            assertThat(id.birthDate()).as(as).isEqualTo(birth);
            // An independent reading of the two check digits: the weighted sum with the digit itself is 0 modulo 11.
            assertThat(weighted(id.digits(), "3761894521")).as(as).isZero();
            assertThat(weighted(id.digits(), "54327654321")).as(as).isZero();
            seen.add(birth + " " + order + " " + id.digits());
        }
        assertThat(seen.stream()
                        .map(line -> line.substring(line.lastIndexOf(' ')))
                        .distinct()
                        .count())
                .isEqualTo(seen.size());
    }

    @Test
    void anySingleWrongDigitIsFound() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            String digits = SyntheticNationalId.of(LocalDate.of(1970, 1, 1).plusDays(round), round % 300)
                    .digits();
            int place = random.nextInt(11);
            char other = (char) ('0' + (digits.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = digits.substring(0, place) + other + digits.substring(place + 1);
            assertThatThrownBy(() -> new SyntheticNationalId(wrong))
                    .as("%s at %d", wrong, place)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(wrong);
        }
    }

    @Test
    void aNumberWithoutTheMarkIsRefusedEvenWhenItsCheckDigitsHold() {
        // 01.01.1970 with individual number 001, computed by hand for this test: unmarked month 01.
        String nine = "010170001";
        int first = (11 - sum(nine, "376189452") % 11) % 11;
        String ten = nine + first;
        int second = (11 - sum(ten, "5432765432") % 11) % 11;
        assertThatThrownBy(() -> new SyntheticNationalId(ten + second)).hasMessageContaining("synthetic");
    }

    private static int weighted(String digits, String weights) {
        return sum(digits, weights) % 11;
    }

    private static int sum(String digits, String weights) {
        int sum = 0;
        for (int place = 0; place < weights.length(); place++) {
            sum += (weights.charAt(place) - '0') * (digits.charAt(place) - '0');
        }
        return sum;
    }
}
