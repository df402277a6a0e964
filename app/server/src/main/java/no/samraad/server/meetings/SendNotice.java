package no.samraad.server.meetings;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.cases.Way;
import no.samraad.statutes.AskedActs;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Calls a planned meeting, or sends what has come on the agenda of a called one: gives the items their numbers in the
 * order of the agenda, marks their papers as sent, and writes to everyone who should have them.
 */
@Singleton
public class SendNotice {
    private static final String UNIQUE_VIOLATION = "23505";

    private final PrepareNotice prepare;
    private final MeetingRows meetings;
    private final AgendaRows agenda;
    private final NoticeRows notices;
    private final MeetingMail mail;
    private final Outbox outbox;
    private final Acts acts;
    private final Ids ids;

    public SendNotice(
            PrepareNotice prepare,
            MeetingRows meetings,
            AgendaRows agenda,
            NoticeRows notices,
            MeetingMail mail,
            Outbox outbox,
            Acts acts,
            Ids ids) {
        this.prepare = prepare;
        this.meetings = meetings;
        this.agenda = agenda;
        this.notices = notices;
        this.mail = mail;
        this.outbox = outbox;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param meeting planned or called
     * @param version as the page showed it
     * @param reason why a rule of order is not kept; blank for none
     * @param ground why an extraordinary meeting is called; blank for none
     */
    public record Command(Meeting meeting, int version, Role by, String reason, String ground, Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Sent(int recipients) implements Outcome {}

        /** A rule of order is not kept and no reason is given: nothing is sent. */
        record NeedsReason(NoticeDraft draft) implements Outcome {}

        /** No key opens it. */
        record Refused(NoticeDraft draft) implements Outcome {}

        /** There is nothing on the agenda that has not been sent. */
        record Nothing(NoticeDraft draft) implements Outcome {}

        /** The meeting or its agenda was changed since the page was read. */
        record Stale() implements Outcome {}
    }

    /** @throws NumbersTaken when another notice took the numbers at the same moment; do it again in a new transaction */
    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Meeting meeting = command.meeting();
        Instant now = caller.happenedAt().toInstant();
        NoticeDraft draft = prepare.handle(tenant, meeting, now, command.ground());
        if (meeting.version() != command.version()) {
            return new Outcome.Stale();
        }
        if (draft.nothing()) {
            return new Outcome.Nothing(draft);
        }
        Way ofNotice = Way.of(draft.notice(), command.reason());
        Way ofAgenda = Way.of(draft.agenda(), command.reason());
        if (ofNotice instanceof Way.Shut || ofAgenda instanceof Way.Shut) {
            return new Outcome.Refused(draft);
        }
        if (!(ofNotice instanceof Way.Open(var noticeStanding))
                || !(ofAgenda instanceof Way.Open(var agendaStanding))) {
            return new Outcome.NeedsReason(draft);
        }
        int changed = meeting instanceof PlannedMeeting
                ? meetings.call(tenant, meeting.id(), command.version(), now)
                : meetings.touch(tenant, meeting.id(), command.version());
        if (changed == 0) {
            return new Outcome.Stale();
        }
        number(tenant, draft, now);
        UUID notice = ids.next();
        acts.record(Act.by(caller, command.by(), "agenda_set")
                .about(meeting.id())
                .inMeeting(meeting.bodyId(), meeting.id())
                .knowing(CanonicalJson.of(
                        Map.of("items", items(draft), AskedActs.MEMBER, AskedActs.of(draft.askedOfAgenda()))))
                .judged(draft.statutes().recorded(draft.agenda()), agendaStanding));
        UUID act = acts.record(Act.by(caller, command.by(), "notice_sent")
                .about(notice)
                .inMeeting(meeting.bodyId(), meeting.id())
                .knowing(facts(draft, now, command.ground()))
                .judged(draft.statutes().recorded(draft.notice()), noticeStanding)
                .once(command.once()));
        notices.insert(tenant, notice, meeting.id(), act, now, draft.sequence());
        announce(caller, draft, notice);
        return new Outcome.Sent(draft.reached().size());
    }

    private void number(UUID tenant, NoticeDraft draft, Instant now) {
        int number = draft.highest();
        try {
            for (AgendaItem item : draft.fresh()) {
                // What is sent is kept with the item: the case may go on changing, the notice may not.
                agenda.rewrite(tenant, item.id(), item.kind(), item.title(), item.background(), item.sender());
                agenda.deletePoints(tenant, item.id());
                int position = 1;
                for (String point : item.proposal()) {
                    agenda.insertPoint(tenant, item.id(), position++, point);
                }
                agenda.number(tenant, item.id(), draft.year(), ++number, now);
            }
        } catch (DataAccessException refused) {
            if (numberIsTaken(refused)) {
                throw new NumbersTaken(refused);
            }
            throw refused;
        }
    }

    private static boolean numberIsTaken(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                @Nullable ServerErrorMessage message = refused.getServerErrorMessage();
                @Nullable String constraint = message == null ? null : message.getConstraint();
                return constraint != null && constraint.contains("number_year");
            }
        }
        return false;
    }

    private void announce(Caller caller, NoticeDraft draft, UUID notice) {
        UUID tenant = caller.tenant().id();
        Appointed meeting = draft.meeting().appointed();
        List<String> list = draft.items().stream()
                .map(item -> draft.numberOf(item).orElse("") + "  " + item.title() + " ("
                        + item.caseKind().code() + ")")
                .toList();
        int sequence = CalendarSequence.after(
                draft.meeting(), draft.sequence() - 1, caller.happenedAt().toInstant());
        List<OutgoingMail> mails = new ArrayList<>();
        List<Recipient> sentTo = new ArrayList<>();
        for (Recipient recipient : draft.reached()) {
            Optional<MeetingMail.Reader> reader = MeetingMail.Reader.of(recipient);
            if (reader.isPresent()) {
                sentTo.add(recipient);
                mails.add(
                        recipient.standing().equals("deputy")
                                ? mail.papersToDeputy(
                                        caller.tenant(), meeting, reader.get(), recipient.seatLabel(), list, sequence)
                                : mail.notice(caller.tenant(), meeting, reader.get(), list, sequence));
            }
        }
        List<UUID> messages = outbox.enqueue(tenant, mails);
        for (int at = 0; at < messages.size(); at++) {
            Recipient recipient = sentTo.get(at);
            notices.insertRecipient(tenant, notice, recipient.personId(), recipient.standing(), messages.get(at));
        }
    }

    private static List<Map<String, Object>> items(NoticeDraft draft) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (AgendaItem item : draft.items()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("item", Prefix.ITEM.show(item.id()));
            one.put("kind", item.kind());
            one.put("number", draft.numberOf(item).orElse(""));
            one.put("fixed", Optional.ofNullable(item.fixedCode()).orElse(""));
            items.add(one);
        }
        return items;
    }

    private static CanonicalJson facts(NoticeDraft draft, Instant now, String ground) {
        Appointed meeting = draft.meeting().appointed();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("meeting_kind", meeting.kind().code());
        facts.put("meeting_day", meeting.day());
        facts.put("form", meeting.form().code());
        facts.put("sent_at", now);
        facts.put("channel", "email");
        facts.put("sequence", draft.sequence());
        facts.put("ground", ground);
        facts.put("recipients", people(draft.reached()));
        facts.put("without_address", people(draft.unreached()));
        facts.put(
                "items",
                draft.fresh().stream().map(item -> Prefix.ITEM.show(item.id())).toList());
        facts.put(
                "without_paper",
                draft.withoutPaper().stream()
                        .map(item -> Prefix.ITEM.show(item.id()))
                        .toList());
        facts.put(AskedActs.MEMBER, AskedActs.of(draft.askedOfNotice()));
        return CanonicalJson.of(facts);
    }

    private static List<Map<String, String>> people(List<Recipient> recipients) {
        return recipients.stream()
                .map(person -> Map.of(
                        "person", Prefix.PERSON.show(person.personId()),
                        "seat", Prefix.SEAT.show(person.seatId()),
                        "standing", person.standing()))
                .toList();
    }
}
