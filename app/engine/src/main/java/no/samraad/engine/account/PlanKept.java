package no.samraad.engine.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;

/**
 * What became of a plan. No rule asks that every meeting of a plan be held; the number of meetings is judged by itself.
 *
 * @param year the calendar year
 * @param planned every meeting of the plan, by date
 * @param held those of them that were held
 * @param ahead those of them still to come
 * @param cancelled those of them that were cancelled
 * @param extraordinary meetings held outside the plan
 */
public record PlanKept(
        int year,
        List<LocalDate> planned,
        List<LocalDate> held,
        List<LocalDate> ahead,
        List<LocalDate> cancelled,
        List<LocalDate> extraordinary) {
    public PlanKept {
        planned = List.copyOf(planned);
        held = List.copyOf(held);
        ahead = List.copyOf(ahead);
        cancelled = List.copyOf(cancelled);
        extraordinary = List.copyOf(extraordinary);
    }

    /** Counts up the meetings of a year. A tentative meeting that lapsed was never more than a possibility. */
    public static PlanKept of(YearFacts facts) {
        List<LocalDate> planned = new ArrayList<>();
        List<LocalDate> held = new ArrayList<>();
        List<LocalDate> ahead = new ArrayList<>();
        List<LocalDate> cancelled = new ArrayList<>();
        List<LocalDate> extraordinary = new ArrayList<>();
        for (YearMeeting meeting : facts.meetings().stream()
                .filter(one -> one.date().getYear() == facts.year())
                .sorted(Comparator.comparing(YearMeeting::date))
                .toList()) {
            switch (meeting.kind()) {
                case ORDINARY, TENTATIVE -> {
                    switch (meeting.standing()) {
                        case HELD -> held.add(meeting.date());
                        case AHEAD -> ahead.add(meeting.date());
                        case CANCELLED -> cancelled.add(meeting.date());
                        case LAPSED -> {}
                    }
                    if (meeting.standing() != MeetingStanding.LAPSED) {
                        planned.add(meeting.date());
                    }
                }
                case EXTRAORDINARY -> {
                    if (meeting.standing() == MeetingStanding.HELD) {
                        extraordinary.add(meeting.date());
                    }
                }
            }
        }
        return new PlanKept(facts.year(), planned, held, ahead, cancelled, extraordinary);
    }

    /** How it stands with the plan. */
    public Standing standing() {
        if (planned.isEmpty()) {
            return Standing.NO_PLAN;
        }
        if (!cancelled.isEmpty()) {
            return Standing.NOT_KEPT;
        }
        return ahead.isEmpty() ? Standing.KEPT : Standing.SO_FAR_KEPT;
    }

    /** How it stands with a plan. */
    public enum Standing {
        KEPT,
        SO_FAR_KEPT,
        NOT_KEPT,
        NO_PLAN
    }
}
