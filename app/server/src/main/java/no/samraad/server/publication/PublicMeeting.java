package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import no.samraad.server.meetings.MeetingRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that everyone may see: it has been called.
 *
 * @param state {@code called}, {@code open}, {@code closed} or {@code cancelled}
 * @param planNumber null for an extraordinary meeting
 * @param cases how many items were notified
 */
@Serdeable
public record PublicMeeting(
        String bodyCode,
        String shortName,
        String nameNb,
        String nameNn,
        String nameEn,
        String state,
        int year,
        @Nullable Integer planNumber,
        Instant startsAt,
        Instant endsAt,
        String form,
        String place,
        int cases) {

    public LocalDate day() {
        return startsAt.atZone(Clocks.OSLO).toLocalDate();
    }

    public LocalTime from() {
        return startsAt.atZone(Clocks.OSLO).toLocalTime();
    }

    public LocalTime to() {
        return endsAt.atZone(Clocks.OSLO).toLocalTime();
    }

    /** The whole name of the body; Northern Sámi readers meet bokmål. */
    public String bodyName(Language language) {
        return switch (language) {
            case NB, SE -> nameNb;
            case NN -> nameNn;
            case EN -> nameEn;
        };
    }

    public MeetingRef ref() {
        return planNumber == null ? new MeetingRef.OnDay(day()) : new MeetingRef.InPlan(year, planNumber);
    }

    /** The meeting's own page. */
    public String path() {
        return "/utvalg/" + bodyCode + "/moter/" + ref().text();
    }

    public boolean cancelled() {
        return state.equals("cancelled");
    }

    /** Whether it is by video or telephone, so that no place is to be found on a map. */
    public boolean remote() {
        return !form.equals("physical");
    }
}
