package no.samraad.engine.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.provision.Convention.DayEnds;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/** Holds a moment against a deadline. */
public final class Timeliness {
    private Timeliness() {}

    /**
     * The convention for the end of the last day, with the choice it comes from.
     *
     * @param endOfDay when the day ends
     * @param choice where it stands; empty when nobody has chosen
     */
    private record Ending(EndOfDay endOfDay, Optional<Citation> choice) {}

    private static Ending ending(InForce<DayEnds> rule) {
        return new Ending(rule.provision().endOfDay(), Optional.of(Citation.of(rule)));
    }

    /** What is said of just these deadlines goes before what is said of every one. */
    private static Ending ending(RulesInForce rules, BodyCode body, WhichDeadlines which) {
        InForce<DayEnds> ofEvery = null;
        for (InForce<DayEnds> rule : Ruling.holding(rules.find(DayEnds.class, body))) {
            if (rule.provision().deadlines() == which) {
                return ending(rule);
            }
            if (rule.provision().deadlines() == WhichDeadlines.EVERY_DEADLINE) {
                ofEvery = rule;
            }
        }
        if (ofEvery != null) {
            return ending(ofEvery);
        }
        return new Ending(new EndOfDay.NotStated(), Optional.empty());
    }

    /** Where the deadline falls, by the community's convention for the end of the day. */
    public static LastDay lastDay(
            Deadline deadline, LocalDate anchor, RulesInForce rules, BodyCode body, WhichDeadlines which) {
        return LastDay.of(deadline, anchor, ending(rules, body, which).endOfDay());
    }

    /**
     * Whether something was done in time.
     *
     * @param found when; null when not known
     * @param fact the fact that is missing when it is not known
     */
    public static Finding judge(
            Clause clause,
            Subject about,
            InForce<?> rule,
            Deadline deadline,
            LocalDate anchor,
            @Nullable Instant found,
            Fact fact,
            RulesInForce rules,
            BodyCode body) {
        Ending ending = ending(rules, body, WhichDeadlines.EVERY_DEADLINE);
        LastDay lastDay = LastDay.of(deadline, anchor, ending.endOfDay());
        Outcome outcome;
        List<Remedy> remedies = List.of();
        long marginDays = 0;
        if (found == null) {
            outcome = Ruling.missing(fact, about);
            remedies = List.of(new Remedy.DoBy(lastDay.date()));
        } else {
            marginDays = ChronoUnit.DAYS.between(dayOf(found), lastDay.date());
            if (found.isBefore(lastDay.ends())) {
                outcome = new Outcome.Met();
            } else {
                outcome = new Outcome.NotMet();
                if (deadline.direction() == Direction.BEFORE) {
                    remedies =
                            List.of(new Remedy.MeetNoEarlierThan(earliestAnchor(deadline, found, ending.endOfDay())));
                }
            }
        }
        return new Finding(
                clause,
                about,
                outcome,
                rule.rule().force(),
                citations(rule, ending),
                List.of(new Measure.Timing(deadline, anchor, lastDay, found, marginDays)),
                notes(deadline, lastDay, ending.choice().isPresent()),
                remedies,
                List.of(),
                List.of());
    }

    private static List<Citation> citations(InForce<?> rule, Ending ending) {
        return ending.choice()
                .map(choice -> List.of(Citation.of(rule), choice))
                .orElseGet(() -> List.of(Citation.of(rule)));
    }

    /** The same finding without the advice to hold the event later, for events whose day is given. */
    public static Finding onGivenDay(Finding finding) {
        return new Finding(
                finding.clause(),
                finding.about(),
                finding.outcome(),
                finding.force(),
                finding.citations(),
                finding.measures(),
                finding.notes(),
                finding.remedies().stream()
                        .filter(remedy -> !(remedy instanceof Remedy.MeetNoEarlierThan))
                        .toList(),
                finding.parts(),
                finding.readings());
    }

    /** The conventions used, and the working day before where the last day is none. */
    static List<Note> notes(Deadline deadline, LastDay lastDay, boolean chosen) {
        List<Note> notes = new ArrayList<>();
        if (!NorwegianCalendar.isWorkingDay(lastDay.date())) {
            Holiday holiday = NorwegianCalendar.holidayOn(lastDay.date());
            notes.add(new Note.LastDayNotWorkingDay(
                    lastDay.date(), holiday, NorwegianCalendar.lastWorkingDayUntil(lastDay.date())));
        }
        Note.ConventionOrigin origin = switch (deadline.endOfDay()) {
            case EndOfDay.Midnight _ -> Note.ConventionOrigin.RULE;
            case EndOfDay.OfficeHours _ -> Note.ConventionOrigin.RULE;
            case EndOfDay.NotStated _ -> chosen ? Note.ConventionOrigin.CHOICE : Note.ConventionOrigin.DEFAULT;
        };
        notes.add(new Note.DayEndsAt(lastDay.endOfDay(), origin));
        notes.add(new Note.AnchorDayWas(deadline.anchorDay()));
        return notes;
    }

    /** The first day the event could be held on for what was found to be in time. */
    private static LocalDate earliestAnchor(Deadline deadline, Instant found, EndOfDay endOfDay) {
        // No unit is shorter than a day, so that it cannot be sooner than as many days from what was found.
        LocalDate day = dayOf(found).plusDays(deadline.amount() - 1L);
        while (!found.isBefore(LastDay.of(deadline, day, endOfDay).ends())) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day a moment falls on in Oslo. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(NorwegianCalendar.OSLO).toLocalDate();
    }
}
