package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.meetings.MeetingRef;

/** Keeps what the secretary adds to the minutes in words, while they are a draft. */
@Singleton
public class WriteRemarks {
    private final HeldMeetings meetings;
    private final MinutesRows rows;

    public WriteRemarks(HeldMeetings meetings, MinutesRows rows) {
        this.meetings = meetings;
        this.rows = rows;
    }

    /**
     * @param version as the page showed it
     * @param remarks at most 40,000 characters
     */
    public record Command(String body, MeetingRef meeting, int version, String remarks) {}

    /** How it went. */
    public sealed interface Outcome {
        record Kept() implements Outcome {}

        /** Somebody else wrote meanwhile, or the minutes have left the desk. */
        record Stale(HeldMeeting meeting) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Optional<HeldMeeting> found = meetings.begin(tenant, command.body(), command.meeting());
        if (found.isEmpty() || !MinutesRights.of(caller, found.get()).sees()) {
            return new Outcome.NotFound();
        }
        if (MinutesRights.of(caller, found.get()).writing().isEmpty()) {
            return new Outcome.NotAllowed();
        }
        UUID meeting = found.get().sitting().id();
        return isWritten(found.get().minutes(), command)
                        || rows.write(tenant, meeting, command.version(), command.remarks()) == 1
                ? new Outcome.Kept()
                : new Outcome.Stale(found.get());
    }

    /** Writing remarks is no act with a key; a form sent twice is known by what it says. */
    private static boolean isWritten(Minutes minutes, Command command) {
        return minutes.stands() == MinutesState.DRAFT && minutes.remarks().equals(command.remarks());
    }
}
