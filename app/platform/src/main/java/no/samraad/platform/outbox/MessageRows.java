package no.samraad.platform.outbox;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.mail.CalendarMethod;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.mail.Letter;
import org.jspecify.annotations.Nullable;

/** The outbox of one community, and the errands outside the wall that point into it. */
@Singleton
class MessageRows {
    // Claimed by moving it into the future: should this process die, the errand falls due again by itself, and no
    // transaction is open while the mail server is spoken to.
    private static final String CLAIM = """
            update platform.due_work set due_at = ?, attempts = least(attempts + 1, 30000)
            where id = (
                select id from platform.due_work
                where kind = 'mail' and due_at <= ?
                order by due_at
                limit 1
                for update skip locked)
            returning id, tenant_id, subject_id, attempts""";
    private static final String WAITING = """
            select m.id, t.name as sender_name, m.recipient, m.subject, m.body, m.calendar, m.calendar_method, m.written_at
            from tenant.outbox_message m join platform.tenant t on t.id = m.tenant_id
            where m.tenant_id = ? and m.id = ? and m.state = 'waiting'""";
    private static final String SETTLE = """
            update tenant.outbox_message
            set state = ?, attempts = ?, last_error = ?, sent_at = ?
            where tenant_id = ? and id = ? and state = 'waiting'""";
    private static final String FORGET = "delete from platform.due_work where id = ?";
    private static final String POSTPONE = "update platform.due_work set due_at = ? where id = ?";

    private final JdbcOperations jdbc;

    MessageRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** An errand of the mail worker, claimed. */
    record Errand(UUID id, UUID tenantId, UUID messageId, int attempt) {}

    Optional<Errand> claim(Instant now, Instant until) {
        return jdbc.prepareStatement(CLAIM, statement -> {
            time(statement, 1, until);
            time(statement, 2, now);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Errand(
                                row.getObject("id", UUID.class),
                                row.getObject("tenant_id", UUID.class),
                                row.getObject("subject_id", UUID.class),
                                row.getInt("attempts")))
                        : Optional.empty();
            }
        });
    }

    /** The message, unless it has been sent or given up. */
    Optional<Letter> waiting(Errand errand) {
        return jdbc.prepareStatement(WAITING, statement -> {
            statement.setObject(1, errand.tenantId());
            statement.setObject(2, errand.messageId());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(letter(row)) : Optional.empty();
            }
        });
    }

    private static Letter letter(ResultSet row) throws SQLException {
        @Nullable String calendar = row.getString("calendar");
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("sender_name"),
                new EmailAddress(row.getString("recipient")),
                row.getString("subject"),
                row.getString("body"),
                calendar == null
                        ? Optional.empty()
                        : Optional.of(new Letter.CalendarPart(
                                CalendarMethod.valueOf(row.getString("calendar_method")), calendar)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    void sent(Errand errand, Instant now) {
        settle(errand, "sent", "", now);
        forget(errand);
    }

    void failed(Errand errand, String reason) {
        settle(errand, "failed", reason, null);
        forget(errand);
    }

    void again(Errand errand, String reason, Instant when) {
        settle(errand, "waiting", reason, null);
        jdbc.prepareStatement(POSTPONE, statement -> {
            time(statement, 1, when);
            statement.setObject(2, errand.id());
            return statement.executeUpdate();
        });
    }

    void forget(Errand errand) {
        jdbc.prepareStatement(FORGET, statement -> {
            statement.setObject(1, errand.id());
            return statement.executeUpdate();
        });
    }

    private void settle(Errand errand, String state, String reason, @Nullable Instant sentAt) {
        jdbc.prepareStatement(SETTLE, statement -> {
            statement.setString(1, state);
            statement.setInt(2, errand.attempt());
            statement.setString(3, reason);
            statement.setObject(4, sentAt == null ? null : sentAt.atOffset(ZoneOffset.UTC));
            statement.setObject(5, errand.tenantId());
            statement.setObject(6, errand.messageId());
            return statement.executeUpdate();
        });
    }

    private static void time(PreparedStatement statement, int place, Instant time) throws SQLException {
        statement.setObject(place, time.atOffset(ZoneOffset.UTC));
    }
}
