package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One term in one seat of one body, with the seat and the body: a seat nobody ever held has one row without a term, a body
 * without seats one row without a seat.
 *
 * @param nextMeeting the day of the first meeting planned or called on or after the day asked about; null when there is none
 * @param seatId null, as the rest of the seat, when the body has no seat
 * @param stands whether the seat is there on the day asked about
 * @param termId null, as the rest of the term, when nobody ever held the seat
 */
@Introspected
@MappedEntity(value = "seat", schema = "tenant")
public record SeatBoardRow(
        @Id UUID id,
        String code,
        String shortName,
        String nameNb,
        String nameNn,
        String nameEn,
        @Nullable String nameSe,
        int level,
        int bodyPosition,
        String numberFormat,
        LocalDate bodySince,
        @Nullable LocalDate bodyUntil,
        @Nullable LocalDate nextMeeting,
        @Nullable UUID seatId,
        @Nullable String partner,
        @Nullable String partnerKind,
        @Nullable String standing,
        @Nullable String label,
        @Nullable Integer position,
        @Nullable String partyName,
        @Nullable String partyCode,
        @Nullable Boolean stands,
        @Nullable UUID termId,
        @Nullable UUID personId,
        @Nullable String personName,
        @Nullable String capacity,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String appointedBy,
        @Nullable String how,
        @Nullable String decision,
        @Nullable String personParty,
        @Nullable String known,
        @Nullable LocalDate termUntil) {

    Body body() {
        return new Body(
                id,
                code,
                shortName,
                nameNb,
                nameNn,
                nameEn,
                nameSe,
                level,
                bodyPosition,
                numberFormat,
                bodySince,
                bodyUntil);
    }
}
