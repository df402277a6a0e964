package no.samraad.platform.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a community's chain at some moment. Whoever has a copy of it, printed in a published record, can tell later
 * whether anything up to that place was changed.
 *
 * @param place from 1
 * @param hash 64 hexadecimal digits
 */
public record Head(long place, String hash) {
    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

    /** As it is printed: {@code place:hash}. */
    public String text() {
        return place + ":" + hash;
    }

    /** The head that {@code printed} names; empty when it names none. */
    public static Optional<Head> of(String printed) {
        Matcher matcher = TEXT.matcher(printed.strip());
        return matcher.matches()
                ? Optional.of(new Head(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
