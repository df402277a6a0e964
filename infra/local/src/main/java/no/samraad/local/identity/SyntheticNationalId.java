package no.samraad.local.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * A national identity number that belongs to nobody: eleven digits {@code ddmmyyiiikk} where the month is raised by 80
 * (Skatteetaten's marking of synthetic persons), with the two ordinary check digits modulo 11.
 *
 * @param digits all eleven
 */
public record SyntheticNationalId(String digits) {

    private static final int MONTH_MARK = 80;
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    /** @throws IllegalArgumentException unless date, mark and both check digits hold; the message never shows the digits */
    public SyntheticNationalId {
        if (!digits.matches("[0-9]{11}")) {
            throw new IllegalArgumentException("a national identity number has eleven digits");
        }
        int month = Integer.parseInt(digits.substring(2, 4));
        if (month <= MONTH_MARK || month > MONTH_MARK + 12) {
            throw new IllegalArgumentException("not marked as synthetic (month + 80)");
        }
        if (check(digits, FIRST_WEIGHTS) != digits.charAt(9) - '0'
                || check(digits, SECOND_WEIGHTS) != digits.charAt(10) - '0') {
            throw new IllegalArgumentException("the check digits do not hold");
        }
        birthDate(digits);
    }

    /**
     * The numbers of one birth date, in rising order of the individual number.
     *
     * @param birth from 1900 to 2039
     * @param order 0 for the first number of that date; every date has at least 350
     * @throws IllegalArgumentException outside those bounds
     */
    public static SyntheticNationalId of(LocalDate birth, int order) {
        if (birth.getYear() < 1900 || birth.getYear() > 2039) {
            throw new IllegalArgumentException("no series of individual numbers for " + birth.getYear());
        }
        int first = birth.getYear() < 2000 ? 0 : 500;
        return IntStream.range(first, first + 500)
                .mapToObj(individual -> "%02d%02d%02d%03d"
                        .formatted(
                                birth.getDayOfMonth(),
                                birth.getMonthValue() + MONTH_MARK,
                                birth.getYear() % 100,
                                individual))
                .filter(SyntheticNationalId::hasCheckDigits)
                .skip(order)
                .findFirst()
                .map(SyntheticNationalId::completed)
                .orElseThrow(() -> new IllegalArgumentException("no number " + order + " for " + birth));
    }

    /** The date the number carries, without the mark. */
    public LocalDate birthDate() {
        return birthDate(digits);
    }

    /** Even a synthetic number stays out of logs, so that the habit holds. */
    @Override
    public String toString() {
        return "SyntheticNationalId[hidden]";
    }

    private static LocalDate birthDate(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4)) - MONTH_MARK;
        int year = Integer.parseInt(digits.substring(4, 6));
        int individual = Integer.parseInt(digits.substring(6, 9));
        // 000–499: 1900–1999; 900–999 also 1940–1999; else 500–999: 2000–2039 (the 1800s are past).
        int century = individual < 500 || (individual >= 900 && year >= 40) ? 1900 : 2000;
        if (century == 2000 && year >= 40) {
            throw new IllegalArgumentException("the individual number has no century");
        }
        try {
            return LocalDate.of(century + year, month, day);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("no such date", impossible);
        }
    }

    private static boolean hasCheckDigits(String nine) {
        int first = check(nine, FIRST_WEIGHTS);
        return first < 10 && check(nine + first, SECOND_WEIGHTS) < 10;
    }

    private static SyntheticNationalId completed(String nine) {
        String ten = nine + check(nine, FIRST_WEIGHTS);
        return new SyntheticNationalId(ten + check(ten, SECOND_WEIGHTS));
    }

    /** 11 minus the weighted sum modulo 11; 11 counts as 0, and 10 means that no digit fits. */
    private static int check(String digits, int[] weights) {
        int sum = IntStream.range(0, weights.length)
                .map(place -> weights[place] * (digits.charAt(place) - '0'))
                .sum();
        return (11 - sum % 11) % 11;
    }
}
