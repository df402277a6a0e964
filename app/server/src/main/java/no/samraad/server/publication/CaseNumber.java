package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import no.samraad.server.meetings.NumberFormat;

/**
 * The number of a case as it stands on paper and in an address.
 *
 * @param format how the body writes it: {@code {n}} the number, {@code {nn}} two digits, {@code {yy}} and {@code {yyyy}}
 *     the year
 */
@Serdeable
public record CaseNumber(String bodyCode, String format, int year, int number) {
    /** Such as {@code 70/25}. */
    public String written() {
        return new NumberFormat(format).written(year, number);
    }

    /** The case's own page. */
    public String path() {
        return "/saker/" + bodyCode + "/" + year + "/" + number;
    }
}
