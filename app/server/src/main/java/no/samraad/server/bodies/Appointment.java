package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seating.Person;
import no.samraad.platform.ids.Prefix;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * A term in a seat.
 *
 * @param capacity {@code member} or {@code deputy}
 * @param since the first day
 * @param until the first day after; null while open
 * @param appointedBy who appointed, in words
 * @param how a {@link HowAppointed} as it is kept; null when nobody has said
 * @param decision the decision or letter it follows from; null when none is named
 * @param partyCode the party the person comes from; null when from none, or not known
 * @param known a {@link KnownOfPerson} as it is kept; null when nothing is known of the person
 * @param termUntil the first day after the term as it was given, where the person left before or sits on after it; else null
 */
@Introspected
@MappedEntity(value = "appointment", schema = "tenant")
public record Appointment(
        @Id UUID id,
        UUID seatId,
        int seatPosition,
        String seatLabel,
        UUID personId,
        String personName,
        String capacity,
        LocalDate since,
        @Nullable LocalDate until,
        String appointedBy,
        @Nullable String how,
        @Nullable String decision,
        @Nullable String partyCode,
        @Nullable String known,
        @Nullable LocalDate termUntil) {

    /** How the person came to the seat. */
    public HowAppointed way() {
        return how == null ? HowAppointed.NOT_KNOWN : RecordText.readOwn(how, HowAppointed.class);
    }

    /** What the engine is told of the person; empty when nothing is known. */
    Optional<Person> holder() {
        return Optional.ofNullable(known)
                .map(kept -> RecordText.readOwn(kept, KnownOfPerson.class)
                        .of(new PersonId(Prefix.PERSON.show(personId)), partyCode));
    }

    /** The first day after the term as it was given; null when it was given without end. */
    public @Nullable LocalDate given() {
        return termUntil == null ? until : termUntil;
    }

    /** The same, with the person sitting on after the term. */
    Appointment sittingOn() {
        return new Appointment(
                id,
                seatId,
                seatPosition,
                seatLabel,
                personId,
                personName,
                capacity,
                since,
                null,
                appointedBy,
                how,
                decision,
                partyCode,
                known,
                given());
    }

    /** Whether it is in force on a day. */
    public boolean lastsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Whether both are in force on some day; {@code until} null means without end. */
    boolean touches(LocalDate from, @Nullable LocalDate end) {
        return (end == null || since.isBefore(end)) && (until == null || from.isBefore(until));
    }
}
