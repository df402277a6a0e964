package no.samraad.server.calls;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A call upon parties to name who takes part in something.
 *
 * @param words what it is about, and what is asked
 * @param lastDay the last day to answer
 * @param each how many one party may name, 1 to 4
 * @param most how many take part in all; null where nobody has said
 * @param language the letters are written in
 * @param state {@code open}, {@code closed} or {@code withdrawn}
 * @param version rises at every change
 */
@Introspected
@MappedEntity(value = "participant_call", schema = "tenant")
public record ParticipantCall(
        @Id UUID id,
        String title,
        String words,
        LocalDate lastDay,
        int each,
        @Nullable Integer most,
        String language,
        String state,
        Instant madeAt,
        int version) {
    /** Late answers are taken for so many days. */
    private static final int DAYS_LATE = 14;

    public boolean open() {
        return state.equals("open");
    }

    /** The language the letters are written in. */
    public Language writtenIn() {
        return Language.of(language).orElse(Language.NB);
    }

    /** When no code leads here any more, by the statutes' clock. */
    Instant expires() {
        return lastDay.plusDays(DAYS_LATE + 1).atStartOfDay(Clocks.OSLO).toInstant();
    }
}
