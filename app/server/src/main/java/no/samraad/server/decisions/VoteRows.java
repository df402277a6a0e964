package no.samraad.server.decisions;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samraad.server.attendance.Sitting.Choice;
import org.jspecify.annotations.Nullable;

/** Writes votes: one exchange for each, without waiting for any other vote. */
@Singleton
class VoteRows {
    // The ballot is shared among voters and held by whoever closes it: a vote is either in before the closing counts,
    // or
    // finds the ballot closed. It is written only if the meeting is still at the version its right was judged by.
    private static final String CAST = """
            with open_ballot as (
                select b.id from tenant.ballot b
                join tenant.meeting m on m.tenant_id = b.tenant_id and m.id = ?
                where b.tenant_id = ? and b.id = ? and b.closed_at is null and m.state = 'open' and m.version = ?
                for share of b),
            written as (
                insert into tenant.vote (
                    tenant_id, ballot_id, seat_id, person_id, choice, idempotency_key, finding, received_at, recorded_by,
                    handed_over_id)
                select ?, o.id, ?, ?, ?, ?, ?::jsonb, ?, ?, ? from open_ballot o
                on conflict do nothing
                returning received_at)
            select (select count(*) from open_ballot), (select received_at from written)""";
    private static final String FIND = """
            select v.choice, v.received_at, v.idempotency_key from tenant.vote v
            where v.tenant_id = ? and v.ballot_id = ? and (v.idempotency_key = ? or v.seat_id = ?
                or v.person_id = ? and v.handed_over_id is null and ?)
            order by v.idempotency_key = ? desc limit 1""";

    private final JdbcOperations jdbc;

    VoteRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** How writing went. */
    sealed interface Written {
        record In(Instant receivedAt) implements Written {}

        /** The seat or the person has voted, or the key is used. */
        record Taken() implements Written {}

        /** The ballot is closed, or the meeting has moved on from the version judged by. */
        record NotAtThisVersion() implements Written {}
    }

    /** A vote about to be written. */
    record NewVote(
            UUID tenantId,
            UUID meetingId,
            int meetingVersion,
            UUID ballotId,
            UUID seatId,
            UUID personId,
            Choice choice,
            UUID key,
            String finding,
            Instant receivedAt,
            Optional<UUID> recordedBy,
            Optional<UUID> handedOver) {}

    /** A vote that is in. */
    record Existing(Choice choice, Instant receivedAt, UUID key) {}

    Written cast(NewVote vote) {
        return Objects.requireNonNull(jdbc.prepareStatement(CAST, statement -> {
            statement.setObject(1, vote.meetingId());
            statement.setObject(2, vote.tenantId());
            statement.setObject(3, vote.ballotId());
            statement.setInt(4, vote.meetingVersion());
            statement.setObject(5, vote.tenantId());
            statement.setObject(6, vote.seatId());
            statement.setObject(7, vote.personId());
            statement.setString(8, vote.choice().name().toLowerCase(Locale.ROOT));
            statement.setObject(9, vote.key());
            statement.setString(10, vote.finding());
            statement.setObject(11, vote.receivedAt().atOffset(ZoneOffset.UTC));
            statement.setObject(12, vote.recordedBy().orElse(null), java.sql.Types.OTHER);
            statement.setObject(13, vote.handedOver().orElse(null), java.sql.Types.OTHER);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                @Nullable OffsetDateTime received = row.getObject(2, OffsetDateTime.class);
                if (received != null) {
                    return new Written.In(received.toInstant());
                }
                return row.getLong(1) == 0 ? new Written.NotAtThisVersion() : new Written.Taken();
            }
        }));
    }

    /**
     * The vote with this key, else the one of this seat or person.
     *
     * @param own whether it is the person's own vote that is asked for, not one handed over
     */
    Optional<Existing> find(UUID tenantId, UUID ballotId, UUID key, UUID seatId, UUID personId, boolean own) {
        return Objects.requireNonNull(jdbc.prepareStatement(FIND, statement -> {
            statement.setObject(1, tenantId);
            statement.setObject(2, ballotId);
            statement.setObject(3, key);
            statement.setObject(4, seatId);
            statement.setObject(5, personId);
            statement.setBoolean(6, own);
            statement.setObject(7, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Existing(
                                Choice.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getObject(3, UUID.class)))
                        : Optional.<Existing>empty();
            }
        }));
    }
}
