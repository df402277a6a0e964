package no.samraad.server.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a written reference points at: {@code oppfølging av 47/23}, {@code punkt 2 i 47/23},
 * {@code SSU 47/2023 pkt. 2}.
 *
 * @param words as written
 * @param number the case number
 * @param year its year, with century
 * @param point which point of the decision; empty for the whole case
 */
public record ReferenceWords(String words, int number, int year, Optional<Integer> point) {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9/])0*([1-9][0-9]{0,3})/((?:20)?[0-9]{2})(?![0-9/])");
    private static final Pattern POINT =
            Pattern.compile("(?:punkt|pkt\\.?|point|čuokkis)\\s*([1-9][0-9]?)(?![0-9/])", Pattern.CASE_INSENSITIVE);

    /** What the words point at; empty when they name no number. */
    public static Optional<ReferenceWords> of(String words) {
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            return Optional.empty();
        }
        String year = number.group(2);
        Matcher point = POINT.matcher(words);
        return Optional.of(new ReferenceWords(
                words,
                Integer.parseInt(number.group(1)),
                year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year),
                point.find() ? Optional.of(Integer.parseInt(point.group(1))) : Optional.empty()));
    }
}
