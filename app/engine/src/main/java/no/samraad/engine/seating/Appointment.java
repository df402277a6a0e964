package no.samraad.engine.seating;

import java.time.LocalDate;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import org.jspecify.annotations.Nullable;

/**
 * How someone came to a seat, and for how long.
 *
 * @param from the first day
 * @param lastDay the last day as the appointment names it; null when it names none, and the rules decide
 * @param restOf the last day of the one whose place was taken while the term ran; null when it is a whole term
 * @param by who appointed; null when not known
 * @param method how; null when not known
 * @param proposedBy on whose proposal; null when nobody proposed, or it is not known
 */
public record Appointment(
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate restOf,
        @Nullable Appointer by,
        @Nullable AppointingMethod method,
        @Nullable Appointer proposedBy) {
    public Appointment {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + lastDay);
        }
    }
}
