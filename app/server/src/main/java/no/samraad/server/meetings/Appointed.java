package no.samraad.server.meetings;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * What is settled about a meeting when it is planned, and stays with it through its whole life.
 *
 * @param starts Norwegian time
 * @param ends Norwegian time, after the start
 * @param place a place, or the address of a video meeting
 */
public record Appointed(
        UUID id,
        UUID bodyId,
        BodyName body,
        MeetingKind kind,
        MeetingRef ref,
        ZonedDateTime starts,
        ZonedDateTime ends,
        MeetingForm form,
        String place) {
    /** The day of the meeting: deadlines are counted from it, and the rules are read as they stand on it. */
    public LocalDate day() {
        return starts.toLocalDate();
    }

    /** The meeting's own page. */
    public String path() {
        return "/utvalg/" + body.code() + "/moter/" + ref.text();
    }
}
