package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;

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
        return format.replace("{nn}", "%02d".formatted(number))
                .replace("{n}", String.valueOf(number))
                .replace("{yyyy}", String.valueOf(year))
                .replace("{yy}", "%02d".formatted(year % 100));
    }

    /** The case's own page. */
    public String path() {
        return "/saker/" + bodyCode + "/" + year + "/" + number;
    }
}
