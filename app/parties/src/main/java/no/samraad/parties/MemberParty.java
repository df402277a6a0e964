package no.samraad.parties;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A span in which a party was a full member of the community.
 *
 * @param code what statutes call it
 * @param partner the partner group it belongs to, by the same code as in the statutes
 * @param since its first day
 * @param until the first day it was no member; null while it is one
 * @param figures what counts of it, such as {@code inhabitants 2026 41000}, with a comma between; null when nothing is known
 */
@Introspected
public record MemberParty(
        UUID id,
        UUID partyId,
        String code,
        String name,
        String partner,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String figures) {

    /** One figure on 1 January of a year. */
    public record Figure(String kind, int year, long number) {}

    /** Its figures, each by itself. */
    public List<Figure> eachFigure() {
        return figures == null
                ? List.of()
                : Arrays.stream(figures.split(","))
                        .map(written -> written.split(" "))
                        .map(parts -> new Figure(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2])))
                        .toList();
    }
}
