package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.net.URI;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.CalendarFeedEntry;
import no.samraad.platform.mail.CalendarFeedEntry.Standing;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Messages;

/** A meeting as it stands in a calendar to subscribe to: the same in every one of them. */
@Singleton
public class MeetingEntry {
    private final Messages messages;
    private final Settings settings;

    public MeetingEntry(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** @param path of the page that tells of it */
    public CalendarFeedEntry of(Caller caller, Meeting meeting, String path) {
        Appointed appointed = meeting.appointed();
        String key = "meetings.name." + appointed.kind().code();
        return new CalendarFeedEntry(
                meeting.id(),
                meeting.version() - 1,
                standing(meeting),
                appointed.body().shortName() + ": "
                        + messages.text(key, caller.language(), appointed.ref().written())
                                .orElse(key),
                appointed.place(),
                appointed.starts(),
                appointed.ends(),
                URI.create(settings.origin(caller.tenant().slug()) + path));
    }

    private static Standing standing(Meeting meeting) {
        return switch (meeting) {
            case PlannedMeeting _ -> Standing.PLANNED;
            case CancelledMeeting _ -> Standing.CANCELLED;
            case CalledMeeting _ -> Standing.CONFIRMED;
            case OpenMeeting _ -> Standing.CONFIRMED;
            case ClosedMeeting _ -> Standing.CONFIRMED;
        };
    }
}
