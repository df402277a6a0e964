package no.samraad.server.nominations;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.HowAppointed;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be named for a place in a seat.
 *
 * @param capacity {@code member} or {@code deputy}
 * @param since the first day in the seat
 * @param until the first day after the term; null where the letter says nothing of it
 * @param lastDay the last day to answer
 * @param how a {@link HowAppointed} as it is kept
 * @param words what the secretary adds; may be blank
 * @param language of the letters
 * @param state {@code open}, {@code accepted} or {@code withdrawn}
 * @param version rises at every change
 */
@Introspected
@MappedEntity(value = "nomination", schema = "tenant")
public record Nomination(
        @Id UUID id,
        UUID bodyId,
        String bodyCode,
        UUID seatId,
        String seatLabel,
        int seatPosition,
        String capacity,
        LocalDate since,
        @Nullable LocalDate until,
        LocalDate lastDay,
        String how,
        String words,
        String language,
        String state,
        Instant askedAt,
        int version) {
    /** Late answers are taken for so many days. */
    private static final int DAYS_LATE = 14;

    public boolean open() {
        return state.equals("open");
    }

    public Capacity as() {
        return Capacity.of(capacity).orElseThrow();
    }

    /** Who appoints, how and on whose proposal. */
    public HowAppointed way() {
        return RecordText.readOwn(how, HowAppointed.class);
    }

    /** The language the letters are written in. */
    public Language writtenIn() {
        return Language.of(language).orElse(Language.NB);
    }

    /** When no code leads here any more, by the statutes' clock. */
    public Instant expires() {
        return expires(lastDay);
    }

    static Instant expires(LocalDate lastDay) {
        return lastDay.plusDays(DAYS_LATE + 1).atStartOfDay(Clocks.OSLO).toInstant();
    }
}
