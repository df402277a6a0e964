package no.samraad.server.meetings;

/**
 * How a body writes its case numbers.
 *
 * @param pattern {@code {n}} is the number, {@code {nn}} the number with at least two digits, {@code {yy}} and
 *     {@code {yyyy}} the year
 */
public record NumberFormat(String pattern) {
    /** Such as {@code 68/25}, {@code 35/2023} or {@code 09/23}. */
    public String written(int year, int number) {
        return pattern.replace("{nn}", "%02d".formatted(number))
                .replace("{n}", String.valueOf(number))
                .replace("{yyyy}", String.valueOf(year))
                .replace("{yy}", "%02d".formatted(year % 100));
    }
}
