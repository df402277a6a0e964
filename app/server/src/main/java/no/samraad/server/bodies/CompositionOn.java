package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** Answers who held each seat of a body, and who was the personal deputy, on any date. */
@Singleton
public class CompositionOn {
    private final SeatRows seats;

    public CompositionOn(SeatRows seats) {
        this.seats = seats;
    }

    /** The seats as they stood on {@code date}; one exchange with the database. */
    public Seating of(UUID tenantId, Body body, LocalDate date) {
        return new Seating(body, date, seats.holdings(tenantId, body.id(), date));
    }
}
