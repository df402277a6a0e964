package no.samraad.engine.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Andeler er nøyaktige heltall")
class FractionTest {
    @Test
    void twoThirdsOfThosePresentIsTheLeastNumberThatReachesIt() {
        Fraction twoThirds = new Fraction(2, 3);
        assertThat(IntStream.rangeClosed(8, 16)
                        .map(twoThirds::atLeastOf)
                        .boxed()
                        .toList())
                .isEqualTo(List.of(6, 6, 7, 8, 8, 9, 10, 10, 11));
    }

    @Test
    void atLeastHalfOfFiveIsThreeAndMoreThanHalfOfFourIsThree() {
        Fraction half = new Fraction(1, 2);
        assertThat(half.atLeastOf(5)).isEqualTo(3);
        assertThat(half.atLeastOf(4)).isEqualTo(2);
        assertThat(half.moreThanOf(4)).isEqualTo(3);
        assertThat(half.moreThanOf(5)).isEqualTo(3);
    }

    @Test
    void nothingBelowZeroAndNothingOverNothing() {
        assertThatThrownBy(() -> new Fraction(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThresholdInANumberDoesNotFollowTheBase() {
        assertThat(new Threshold.AtLeastNumber(7).requiredOf(3)).isEqualTo(7);
        assertThat(new Threshold.AtLeast(new Fraction(2, 3)).requiredOf(9)).isEqualTo(6);
        assertThat(new Threshold.MoreThan(new Fraction(2, 3)).requiredOf(9)).isEqualTo(7);
        assertThatThrownBy(() -> new Threshold.AtLeastNumber(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
