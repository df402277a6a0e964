package no.samraad.server.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a meeting is named within its body: in addresses, in the plan and on paper. It never changes. */
public sealed interface MeetingRef {
    /** An ordinary meeting, such as number 9 of the plan for 2025; a cancelled meeting keeps its number. */
    record InPlan(int year, int number) implements MeetingRef {}

    /** An extraordinary meeting: it takes no number, and a body holds at most one a day. */
    record OnDay(LocalDate day) implements MeetingRef {}

    /** As it stands in an address: {@code 2025-9} or {@code 2025-11-05}. */
    default String text() {
        return switch (this) {
            case InPlan(int year, int number) -> year + "-" + number;
            case OnDay(LocalDate day) -> day.toString();
        };
    }

    /** As it is written on paper: {@code 9-2025} or {@code 05.11.2025}. */
    default String written() {
        return switch (this) {
            case InPlan(int year, int number) -> number + "-" + year;
            case OnDay(LocalDate day) ->
                "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        };
    }

    /** The name in an address; empty when it is none. */
    static Optional<MeetingRef> of(String text) {
        Matcher inPlan = Parts.IN_PLAN.matcher(text);
        if (inPlan.matches()) {
            return Optional.of(new InPlan(Integer.parseInt(inPlan.group(1)), Integer.parseInt(inPlan.group(2))));
        }
        if (!Parts.ON_DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OnDay(LocalDate.parse(text)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** How the two kinds of name are told apart. */
    final class Parts {
        private static final Pattern IN_PLAN = Pattern.compile("(2[01][0-9]{2})-([1-9][0-9]?)");
        private static final Pattern ON_DAY = Pattern.compile("2[01][0-9]{2}-[0-9]{2}-[0-9]{2}");

        private Parts() {}
    }
}
