package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.platform.ids.Prefix;
import org.jspecify.annotations.Nullable;

/**
 * One seat of a body as it stood on a date: who fills it and who is the personal deputy. Without contact details, so that
 * it may be shown to anyone.
 *
 * @param partner the partner group, by its code in the statutes
 * @param partnerKind {@code trust} or {@code municipality} when such parties belong to the partner; null for the others
 * @param standing {@code voting} or {@code observer}
 * @param partyName the party whose seat it is; null when it belongs to several
 * @param partyCode what statutes call it; null when it belongs to several
 * @param memberId null when the seat is vacant; so are the four that follow
 * @param deputyId null when nobody is appointed; so are the four that follow
 */
@Introspected
@MappedEntity(value = "seat", schema = "tenant")
public record SeatHolding(
        @Id UUID id,
        String partner,
        @Nullable String partnerKind,
        String standing,
        String label,
        int position,
        @Nullable String partyName,
        @Nullable String partyCode,
        @Nullable UUID memberId,
        @Nullable String memberName,
        @Nullable LocalDate memberSince,
        @Nullable LocalDate memberUntil,
        @Nullable String memberBy,
        @Nullable UUID deputyId,
        @Nullable String deputyName,
        @Nullable LocalDate deputySince,
        @Nullable LocalDate deputyUntil,
        @Nullable String deputyBy) {

    public boolean votes() {
        return standing.equals("voting");
    }

    public boolean vacant() {
        return memberId == null;
    }

    /** The same seat with this one as its member. */
    SeatHolding heldBy(Appointment term) {
        return new SeatHolding(
                id,
                partner,
                partnerKind,
                standing,
                label,
                position,
                partyName,
                partyCode,
                term.personId(),
                term.personName(),
                term.since(),
                null,
                term.appointedBy(),
                deputyId,
                deputyName,
                deputySince,
                deputyUntil,
                deputyBy);
    }

    /** What the engine calls the seat. */
    public SeatId seatId() {
        return new SeatId(Prefix.SEAT.show(id));
    }

    /** What the engine calls whoever fills it; null when vacant. */
    public @Nullable PersonId member() {
        return memberId == null ? null : new PersonId(Prefix.PERSON.show(memberId));
    }

    /** What the engine calls the personal deputy; null when nobody is appointed. */
    public @Nullable PersonId deputy() {
        return deputyId == null ? null : new PersonId(Prefix.PERSON.show(deputyId));
    }
}
