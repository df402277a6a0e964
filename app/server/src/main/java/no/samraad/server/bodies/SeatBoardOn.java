package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Answers who held each seat of a body on any date, with every term before and after: one exchange with the database. */
@Singleton
public class SeatBoardOn {
    private final SeatBoardRows rows;

    public SeatBoardOn(SeatBoardRows rows) {
        this.rows = rows;
    }

    /** Empty when the community has no such body. */
    public Optional<SeatBoard> of(UUID tenantId, String body, LocalDate on) {
        return SeatBoard.of(rows.board(tenantId, body, on), on);
    }
}
