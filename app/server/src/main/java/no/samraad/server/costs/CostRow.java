package no.samraad.server.costs;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import no.samraad.engine.cost.IncurredCost;
import org.jspecify.annotations.Nullable;

/**
 * A cost as it was entered, and how far it has come.
 *
 * @param appointmentId the appointment it was had in; null for what is common to all
 * @param person whose it is, by name; null for what is common to all
 * @param partner the partner the person sits for; null for what is common to all
 * @param partyCode the party the person comes from; null where none is known
 * @param kind {@code fee}, {@code lost_earnings}, {@code travel}, {@code meeting_place}, {@code secretariat} or {@code project}
 * @param ore less than zero in what takes another entry back
 * @param state {@code submitted}, {@code approved}, {@code returned} or {@code withdrawn}
 * @param position of the last step
 * @param stepDay the day of the last step
 * @param reason of the last step; empty for none
 * @param reversesId the entry it takes back; null when it takes back none
 * @param reversed whether another entry takes it back
 */
@Introspected
@MappedEntity(value = "cost_entry", schema = "tenant")
public record CostRow(
        @Id UUID id,
        UUID bodyId,
        String bodyCode,
        String bodyName,
        @Nullable UUID appointmentId,
        @Nullable UUID personId,
        @Nullable String person,
        @Nullable String partner,
        @Nullable UUID partyId,
        @Nullable String partyCode,
        String kind,
        LocalDate hadOn,
        long ore,
        String words,
        UUID enteredBy,
        String state,
        int position,
        LocalDate stepDay,
        String reason,
        @Nullable UUID reversesId,
        boolean reversed) {
    public String kroner() {
        return Amount.shown(ore);
    }

    IncurredCost incurred() {
        return IncurredCost.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    public boolean waits() {
        return state.equals("submitted");
    }

    public boolean approved() {
        return state.equals("approved");
    }
}
