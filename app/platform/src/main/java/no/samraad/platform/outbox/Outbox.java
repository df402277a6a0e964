package no.samraad.platform.outbox;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkClock;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.mail.CalendarEntries;
import no.samraad.platform.mail.Invitation;
import no.samraad.platform.time.Clocks;

/** Takes mail in the transaction of the act it tells about: both are kept, or neither. */
@Singleton
public class Outbox {
    private static final String ENQUEUE = """
            with written as (
                insert into tenant.outbox_message (
                    tenant_id, id, recipient, subject, body, calendar, calendar_method, state, written_at)
                values (?, ?, ?, ?, ?, ?, ?, 'waiting', ?)
                returning tenant_id, id, written_at)
            insert into platform.due_work (id, tenant_id, kind, subject_id, clock, due_at)
            select ?, tenant_id, 'mail', id, 'system', written_at from written""";

    private static final String FAILED = """
            select id, subject, attempts, last_error, written_at from tenant.outbox_message
            where tenant_id = ? and state = 'failed'
            order by written_at desc
            limit ?""";
    private static final String REVIVE = """
            update tenant.outbox_message set state = 'waiting'
            where tenant_id = ? and id = ? and state = 'failed'""";

    private final JdbcOperations jdbc;
    private final LaterWork later;
    private final CalendarEntries calendar;
    private final Clocks clocks;
    private final Ids ids;

    public Outbox(JdbcOperations jdbc, LaterWork later, CalendarEntries calendar, Clocks clocks, Ids ids) {
        this.jdbc = jdbc;
        this.later = later;
        this.calendar = calendar;
        this.clocks = clocks;
        this.ids = ids;
    }

    /** Takes one mail; see {@link #enqueue(UUID, List)}. */
    public UUID enqueue(UUID tenantId, OutgoingMail mail) {
        return enqueue(tenantId, List.of(mail)).getFirst();
    }

    /**
     * Takes mails in the caller's transaction, in one exchange however many they are. They are sent after the commit.
     *
     * @return their ids in the same order; each is also what the mail's Message-ID begins with
     */
    public List<UUID> enqueue(UUID tenantId, List<OutgoingMail> mails) {
        List<UUID> messages = new ArrayList<>();
        if (mails.isEmpty()) {
            return messages;
        }
        OffsetDateTime now = clocks.system().atOffset(ZoneOffset.UTC);
        return jdbc.prepareStatement(ENQUEUE, statement -> {
            for (OutgoingMail mail : mails) {
                UUID id = ids.next();
                messages.add(id);
                statement.setObject(1, tenantId);
                statement.setObject(2, id);
                statement.setString(3, mail.recipient().text());
                statement.setString(4, mail.subject());
                statement.setString(5, mail.body());
                statement.setString(6, mail.invitation().map(calendar::write).orElse(null));
                statement.setString(
                        7,
                        mail.invitation()
                                .map(Invitation::method)
                                .map(Enum::name)
                                .orElse(null));
                statement.setObject(8, now);
                statement.setObject(9, ids.next());
                statement.addBatch();
            }
            statement.executeBatch();
            return messages;
        });
    }

    /**
     * A mail that was given up.
     *
     * @param lastError what the mail server said last, without addresses
     */
    public record Failed(UUID id, String subject, int attempts, String lastError, Instant writtenAt) {}

    /** The mails that were given up, newest first. */
    public List<Failed> failed(UUID tenantId, int most) {
        return jdbc.prepareStatement(FAILED, statement -> {
            statement.setObject(1, tenantId);
            statement.setInt(2, most);
            List<Failed> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Failed(
                            row.getObject("id", UUID.class),
                            row.getString("subject"),
                            row.getInt("attempts"),
                            row.getString("last_error"),
                            row.getObject("written_at", OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        });
    }

    /** Tries a mail that was given up once more; nothing happens to any other. */
    public void sendAgain(UUID tenantId, UUID messageId) {
        int revived = jdbc.prepareStatement(REVIVE, statement -> {
            statement.setObject(1, tenantId);
            statement.setObject(2, messageId);
            return statement.executeUpdate();
        });
        if (revived > 0) {
            later.schedule(tenantId, WorkKind.MAIL, messageId, WorkClock.SYSTEM, clocks.system());
        }
    }
}
