package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Threshold;

/** Draws at random, but the same for the same seed; fond of the days and hours where rules go wrong. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean in(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Some of them, each with this probability. */
    <T> Set<T> some(T[] values, double probability) {
        Set<T> some = new HashSet<>();
        for (T value : values) {
            if (in(probability)) {
                some.add(value);
            }
        }
        return some;
    }

    /** Some of them, at least one. */
    <T> Set<T> someOf(T[] values) {
        Set<T> some = some(values, 0.6);
        return some.isEmpty() ? Set.of(any(values)) : some;
    }

    /** A day between 2019 and 2037, most often near a feast, a month's end, a change of year or of the clock. */
    LocalDate day() {
        int year = 2020 + below(16);
        LocalDate near = any(List.of(
                Days.easter(year),
                Days.easter(year).plusDays(49),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 5, 17),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 3, 31),
                LocalDate.of(year, 10, 31),
                LocalDate.of(year, 2, 28),
                LocalDate.of(year, 1, 1).plusDays(below(365))));
        return near.plusDays(below(41) - 20L);
    }

    EndOfDay endOfDay() {
        return switch (below(8)) {
            case 0 -> new EndOfDay.Midnight();
            case 1 -> new EndOfDay.OfficeHours(any(List.of(LocalTime.of(15, 0), LocalTime.of(16, 0))));
            case 2 -> new EndOfDay.OfficeHours(LocalTime.of(2, 30));
            default -> new EndOfDay.NotStated();
        };
    }

    Deadline deadline(Anchor anchor, Direction direction) {
        return new Deadline(
                below(in(0.5) ? 5 : 16),
                any(DeadlineUnit.values()),
                anchor,
                in(0.97) ? direction : any(Direction.values()),
                in(0.8) ? AnchorDay.NOT_COUNTED : AnchorDay.COUNTED,
                endOfDay());
    }

    Deadline beforeMeeting() {
        return deadline(Anchor.MEETING_START, Direction.BEFORE);
    }

    Deadline after(Anchor anchor) {
        return deadline(anchor, Direction.AFTER);
    }

    /** A moment on, just before or just after the last day of one of these deadlines, or anywhere near when there is none. */
    Instant moment(List<Deadline> deadlines, LocalDate anchor) {
        LocalDate day =
                deadlines.isEmpty() || in(0.1) ? anchor.plusDays(below(61) - 30L) : Days.last(any(deadlines), anchor);
        LocalDate moved = day.plusDays(any(List.of(-1, 0, 0, 0, 1, 1, 2)));
        LocalTime time = any(List.of(
                LocalTime.MIDNIGHT,
                LocalTime.of(2, 29, 59),
                LocalTime.of(2, 30),
                LocalTime.NOON,
                LocalTime.of(14, 59, 59),
                LocalTime.of(15, 0),
                LocalTime.of(15, 59, 59),
                LocalTime.of(16, 0),
                LocalTime.of(16, 0, 1),
                LocalTime.of(23, 59, 59)));
        return moved.atTime(time).atZone(Days.OSLO).toInstant();
    }

    Threshold threshold() {
        Fraction share = any(List.of(
                new Fraction(1, 2), new Fraction(2, 3), new Fraction(1, 3), new Fraction(3, 4), new Fraction(1, 1)));
        return switch (below(3)) {
            case 0 -> new Threshold.AtLeast(share);
            case 1 -> new Threshold.MoreThan(share);
            default -> new Threshold.AtLeastNumber(1 + below(5));
        };
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(below(left.size())));
        }
        return shuffled;
    }
}
