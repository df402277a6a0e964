package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/**
 * Changes when on its day, and where, a meeting is. Deadlines are counted from the day, so no rule is touched; whoever was
 * called is told, and the entry in their calendars moves.
 */
@Singleton
public class ChangeHours {
    private final MeetingRows meetings;
    private final RecipientRows people;
    private final DeputyCallRows calls;
    private final NoticeRows notices;
    private final MeetingMail mail;
    private final Outbox outbox;
    private final Acts acts;

    public ChangeHours(
            MeetingRows meetings,
            RecipientRows people,
            DeputyCallRows calls,
            NoticeRows notices,
            MeetingMail mail,
            Outbox outbox,
            Acts acts) {
        this.meetings = meetings;
        this.people = people;
        this.calls = calls;
        this.notices = notices;
        this.mail = mail;
        this.outbox = outbox;
        this.acts = acts;
    }

    /** @param until after {@code from} */
    public record Command(
            Meeting meeting,
            int version,
            Role by,
            LocalTime from,
            LocalTime until,
            String place,
            Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        /** @param told how many get a mail */
        record Changed(int told) implements Outcome {}

        /** It is as it was. */
        record Nothing() implements Outcome {}

        /** Changed since the page was read, or begun, held or cancelled. */
        record Stale() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Meeting meeting = command.meeting();
        Appointed was = meeting.appointed();
        ZonedDateTime starts =
                was.day().atTime(command.from()).atZone(was.starts().getZone());
        ZonedDateTime ends =
                was.day().atTime(command.until()).atZone(was.starts().getZone());
        if (starts.equals(was.starts())
                && ends.equals(was.ends())
                && command.place().equals(was.place())) {
            return new Outcome.Nothing();
        }
        if (meetings.reschedule(
                        tenant, meeting.id(), command.version(), starts.toInstant(), ends.toInstant(), command.place())
                == 0) {
            return new Outcome.Stale();
        }
        Appointed now = new Appointed(
                was.id(), was.bodyId(), was.body(), was.kind(), was.ref(), starts, ends, was.form(), command.place());
        int sequence = CalendarSequence.after(
                meeting,
                notices.latestSequence(tenant, meeting.id()),
                caller.happenedAt().toInstant());
        List<OutgoingMail> mails = new ArrayList<>();
        for (Recipient recipient : told(tenant, meeting)) {
            MeetingMail.Reader.of(recipient)
                    .ifPresent(reader -> mails.add(mail.changed(caller.tenant(), now, reader, sequence)));
        }
        outbox.enqueue(tenant, mails);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("starts_at", starts.toInstant().toString());
        facts.put("ends_at", ends.toInstant().toString());
        facts.put("place", command.place());
        facts.put("told", mails.size());
        acts.record(Act.by(caller, command.by(), "meeting_hours_changed")
                .about(meeting.id())
                .inMeeting(meeting.bodyId(), meeting.id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Changed(mails.size());
    }

    /** Those whose calendars hold the meeting, once each; of the deputies those who are called. */
    private List<Recipient> told(UUID tenant, Meeting meeting) {
        if (meeting.calledAt().isEmpty()) {
            return List.of();
        }
        Set<UUID> calledSeats =
                calls.of(tenant, meeting.id()).stream().map(DeputyCall::seatId).collect(Collectors.toSet());
        Map<UUID, Recipient> once = new LinkedHashMap<>();
        people.of(tenant, meeting.bodyId(), meeting.appointed().day()).stream()
                .filter(person -> !person.standing().equals("deputy") || calledSeats.contains(person.seatId()))
                .forEach(person -> once.putIfAbsent(person.personId(), person));
        return List.copyOf(once.values());
    }
}
