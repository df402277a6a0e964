package no.samraad.server.meetings.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;

/**
 * What the statutes demand for a meeting, ready for a page.
 *
 * @param what the code of it in message keys
 * @param day the last day; empty when it cannot be said or does not concern this meeting
 * @param workingDayBefore as advice, when the last day is none
 * @param label of the paragraph; empty text when no rule is in force
 * @param path of the paragraph; empty text when no rule is in force
 * @param standing {@code due}, {@code unknown} or {@code not-here}
 */
public record DutyLine(
        String what,
        Optional<LocalDate> day,
        Optional<LocalDate> workingDayBefore,
        String label,
        String path,
        String standing) {

    public static List<DutyLine> of(List<Duty> duties) {
        return duties.stream().map(DutyLine::of).toList();
    }

    private static DutyLine of(Duty duty) {
        String what = duty.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (duty) {
            case Duty.Due due ->
                new DutyLine(
                        what,
                        Optional.of(due.lastDay().date()),
                        Optional.ofNullable(due.workingDayBefore()),
                        label(due.citations()),
                        path(due.citations()),
                        "due");
            case Duty.NextHolder next ->
                new DutyLine(
                        what,
                        Optional.of(next.lastDay().date()),
                        Optional.empty(),
                        label(next.citations()),
                        path(next.citations()),
                        "due");
            case Duty.SeatRunsOut seat ->
                new DutyLine(
                        what,
                        Optional.of(seat.lastDay().date()),
                        Optional.empty(),
                        label(seat.citations()),
                        path(seat.citations()),
                        "due");
            case Duty.Unknown _ -> new DutyLine(what, Optional.empty(), Optional.empty(), "", "", "unknown");
            case Duty.NotHere here ->
                new DutyLine(
                        what,
                        Optional.empty(),
                        Optional.empty(),
                        label(here.citations()),
                        path(here.citations()),
                        "not-here");
        };
    }

    private static String label(List<Citation> citations) {
        return citations.isEmpty() ? "" : citations.getFirst().label();
    }

    private static String path(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : "/vedtekter/" + citations.getFirst().inForceFrom() + "#"
                        + citations.getFirst().paragraph().value();
    }

    static Optional<DutyLine> among(List<DutyLine> lines, Duty.What what) {
        String wanted = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return lines.stream().filter(line -> line.what().equals(wanted)).findFirst();
    }
}
