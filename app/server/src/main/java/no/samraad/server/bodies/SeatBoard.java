package no.samraad.server.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a body on a day, with every term there ever was in them.
 *
 * @param seating who sits on the day
 * @param terms every term, by seat, members before deputies, the earliest first
 * @param nextMeeting the first meeting planned or called on or after the day; empty when there is none
 */
public record SeatBoard(Seating seating, List<Appointment> terms, Optional<LocalDate> nextMeeting) {
    public SeatBoard {
        terms = List.copyOf(terms);
    }

    /** What the rows say; empty when there is no such body. */
    static Optional<SeatBoard> of(List<SeatBoardRow> rows, LocalDate on) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SeatBoardRow first = rows.getFirst();
        Map<UUID, List<SeatBoardRow>> bySeat = new LinkedHashMap<>();
        for (SeatBoardRow row : rows) {
            if (row.seatId() != null) {
                bySeat.computeIfAbsent(row.seatId(), _ -> new ArrayList<>()).add(row);
            }
        }
        List<SeatHolding> seats = new ArrayList<>();
        List<Appointment> terms = new ArrayList<>();
        bySeat.values().forEach(own -> {
            own.stream()
                    .filter(row -> row.termId() != null)
                    .map(SeatBoard::term)
                    .forEach(terms::add);
            if (Boolean.TRUE.equals(own.getFirst().stands())) {
                seats.add(seat(own, on));
            }
        });
        return Optional.of(
                new SeatBoard(new Seating(first.body(), on, seats), terms, Optional.ofNullable(first.nextMeeting())));
    }

    /** The term someone who sits on the day sits in; empty when the seat is vacant then. */
    public Optional<Appointment> termOf(UUID seatId, Capacity as) {
        return terms.stream()
                .filter(term -> term.seatId().equals(seatId) && term.capacity().equals(as.code()))
                .filter(term -> term.lastsOn(seating.on()))
                .findFirst();
    }

    private static Appointment term(SeatBoardRow row) {
        return new Appointment(
                Objects.requireNonNull(row.termId()),
                Objects.requireNonNull(row.seatId()),
                Objects.requireNonNull(row.position()),
                Objects.requireNonNull(row.label()),
                Objects.requireNonNull(row.personId()),
                Objects.requireNonNull(row.personName()),
                Objects.requireNonNull(row.capacity()),
                Objects.requireNonNull(row.since()),
                row.until(),
                Objects.requireNonNull(row.appointedBy()),
                row.how(),
                row.decision(),
                row.personParty(),
                row.known(),
                row.termUntil());
    }

    private static SeatHolding seat(List<SeatBoardRow> own, LocalDate on) {
        SeatBoardRow row = own.getFirst();
        Appointment member = holds(own, Capacity.MEMBER, on);
        Appointment deputy = holds(own, Capacity.DEPUTY, on);
        return new SeatHolding(
                Objects.requireNonNull(row.seatId()),
                Objects.requireNonNull(row.partner()),
                row.partnerKind(),
                Objects.requireNonNull(row.standing()),
                Objects.requireNonNull(row.label()),
                Objects.requireNonNull(row.position()),
                row.partyName(),
                row.partyCode(),
                member == null ? null : member.personId(),
                member == null ? null : member.personName(),
                member == null ? null : member.since(),
                member == null ? null : member.until(),
                member == null ? null : member.appointedBy(),
                deputy == null ? null : deputy.personId(),
                deputy == null ? null : deputy.personName(),
                deputy == null ? null : deputy.since(),
                deputy == null ? null : deputy.until(),
                deputy == null ? null : deputy.appointedBy());
    }

    private static @Nullable Appointment holds(List<SeatBoardRow> own, Capacity as, LocalDate on) {
        return own.stream()
                .filter(row -> row.termId() != null && as.code().equals(row.capacity()))
                .map(SeatBoard::term)
                .filter(term -> term.lastsOn(on))
                .findFirst()
                .orElse(null);
    }
}
