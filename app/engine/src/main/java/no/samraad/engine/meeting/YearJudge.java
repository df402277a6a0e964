package no.samraad.engine.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MeetingProvision.CancelledCounts;
import no.samraad.engine.provision.MeetingProvision.CancelledMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetingsChosen;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/**
 * D1 and D9: the meetings of a year against the number required. A text that says "meets at least eight times" leaves open
 * whether extraordinary meetings count, and nearly always what a cancelled one is worth.
 */
public final class YearJudge {
    private YearJudge() {}

    /** Judges the year as it stands. Meetings still ahead never count as held. */
    public static Finding judge(YearFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfBody(facts.body());
        return Ruling.by(
                rules.find(MeetingsPerYear.class, facts.body()),
                Clause.MEETINGS_IN_YEAR,
                about,
                facts.body(),
                rule -> switch (rule.provision().requirement()) {
                    case PLANNED -> planned(facts, about, rule);
                    case MINIMUM -> minimum(facts, rules, about, rule);
                });
    }

    /**
     * The last day notice of a meeting on this day can be sent, by the strictest deadline that holds for its kind. Empty
     * when no rule in force says so, or when it turns on a choice nobody has made.
     */
    public static Optional<LocalDate> lastCall(MeetingFacts meeting, RulesInForce rules) {
        LocalDate strictest = null;
        for (Finding finding : NoticeJudge.deadlines(meeting, rules)) {
            boolean settled = switch (finding.outcome()) {
                case Outcome.Undetermined(List<Question> questions) ->
                    questions.stream().allMatch(Question.FactMissing.class::isInstance);
                case Outcome.Met _ -> true;
                case Outcome.NotMet _ -> true;
                case Outcome.NotApplicable _ -> true;
            };
            if (!settled) {
                return Optional.empty();
            }
            for (LocalDate day : lastDays(finding)) {
                strictest = strictest == null || day.isBefore(strictest) ? day : strictest;
            }
        }
        return Optional.ofNullable(strictest);
    }

    /** Where a mandate narrows the statutes, the finding has a part for each of the rules. */
    private static List<LocalDate> lastDays(Finding finding) {
        List<LocalDate> days = new ArrayList<>();
        for (Measure measure : finding.measures()) {
            if (measure instanceof Measure.Timing timing) {
                days.add(timing.lastDay().date());
            }
        }
        finding.parts().forEach(part -> days.addAll(lastDays(part)));
        return days;
    }

    /** What stands in the plan is counted, whatever becomes of it. */
    private static Finding planned(YearFacts facts, Subject about, InForce<MeetingsPerYear> rule) {
        int held = 0;
        int ahead = 0;
        int cancelled = 0;
        for (YearMeeting meeting : inYear(facts)) {
            if (meeting.kind() == MeetingKind.ORDINARY) {
                switch (meeting.standing()) {
                    case HELD -> held++;
                    case AHEAD -> ahead++;
                    case CANCELLED -> cancelled++;
                    case LAPSED -> {}
                }
            }
        }
        int counted = held + ahead + cancelled;
        int required = rule.provision().number();
        boolean enough = counted >= required;
        return Ruling.of(
                Clause.MEETINGS_IN_YEAR,
                about,
                enough ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Meetings(about, facts.year(), held, ahead, cancelled, counted, required)),
                List.of(),
                List.of(new Remedy.CallFurther(required - counted, null)));
    }

    private static List<YearMeeting> inYear(YearFacts facts) {
        return facts.meetings().stream()
                .filter(meeting -> meeting.date().getYear() == facts.year())
                .toList();
    }

    private static Finding minimum(YearFacts facts, RulesInForce rules, Subject about, InForce<MeetingsPerYear> rule) {
        List<Citation> citations = new ArrayList<>();
        citations.add(Citation.of(rule));
        List<CountedMeetings> counting = counting(facts.body(), rules, rule, citations);
        List<CancelledCounts> cancelled = cancelled(facts, rules, citations);
        List<Reading> readings = new ArrayList<>();
        for (CountedMeetings kinds : counting) {
            for (CancelledCounts worth : cancelled) {
                List<ReadAs> readAs = new ArrayList<>();
                if (counting.size() > 1) {
                    readAs.add(new ReadAs.Counted(kinds));
                }
                if (cancelled.size() > 1) {
                    readAs.add(new ReadAs.Cancelled(worth));
                }
                readings.add(new Reading(readAs, under(facts, rules, about, rule, citations, kinds, worth)));
            }
        }
        if (readings.size() == 1) {
            return readings.getFirst().finding();
        }
        List<Question> questions = Readings.choicesThatMatter(readings).stream()
                .map(choice -> (Question) new Question.ChoiceMissing(choice, citations.getFirst(), facts.body()))
                .toList();
        return Readings.merge(Clause.MEETINGS_IN_YEAR, about, rule.rule().force(), citations, readings, questions);
    }

    /** The kinds that count: as the rule says, else as the community has chosen, else both readings. */
    private static List<CountedMeetings> counting(
            BodyCode body, RulesInForce rules, InForce<MeetingsPerYear> rule, List<Citation> citations) {
        List<CountedMeetings> both = List.of(CountedMeetings.ORDINARY_ONLY, CountedMeetings.ALSO_EXTRAORDINARY);
        return switch (rule.provision().counted()) {
            case ORDINARY_ONLY, ALSO_EXTRAORDINARY -> List.of(rule.provision().counted());
            case NOT_STATED -> {
                for (InForce<CountedMeetingsChosen> chosen :
                        Ruling.holding(rules.find(CountedMeetingsChosen.class, body))) {
                    if (chosen.provision().counted() != CountedMeetings.NOT_STATED) {
                        citations.add(Citation.of(chosen));
                        yield List.of(chosen.provision().counted());
                    }
                }
                yield both;
            }
        };
    }

    /** What a cancelled meeting is worth matters only in a year that has one. */
    private static List<CancelledCounts> cancelled(YearFacts facts, RulesInForce rules, List<Citation> citations) {
        if (inYear(facts).stream().noneMatch(meeting -> meeting.standing() == MeetingStanding.CANCELLED)) {
            return List.of(CancelledCounts.DOES_NOT_COUNT);
        }
        for (InForce<CancelledMeetings> rule : Ruling.holding(rules.find(CancelledMeetings.class, facts.body()))) {
            citations.add(Citation.of(rule));
            return List.of(rule.provision().counts());
        }
        return List.of(CancelledCounts.DOES_NOT_COUNT, CancelledCounts.COUNTS);
    }

    private static Finding under(
            YearFacts facts,
            RulesInForce rules,
            Subject about,
            InForce<MeetingsPerYear> rule,
            List<Citation> citations,
            CountedMeetings kinds,
            CancelledCounts worth) {
        int held = 0;
        int ahead = 0;
        int cancelled = 0;
        for (YearMeeting meeting : inYear(facts)) {
            if (counts(meeting.kind(), kinds)) {
                switch (meeting.standing()) {
                    case HELD -> held++;
                    case AHEAD -> ahead++;
                    case CANCELLED -> cancelled++;
                    case LAPSED -> {}
                }
            }
        }
        int counted = held
                + switch (worth) {
                    case COUNTS -> cancelled;
                    case DOES_NOT_COUNT -> 0;
                };
        int required = rule.provision().number();
        int lacking = required - counted - ahead;
        LocalDate lastCall = lastCallOf(facts, rules, kinds);
        boolean canBeCalled = facts.asOf().getYear() <= facts.year()
                && (lastCall == null || !facts.asOf().isAfter(lastCall));
        Outcome outcome;
        if (counted >= required) {
            outcome = new Outcome.Met();
        } else if (lacking <= 0 || canBeCalled) {
            outcome = Ruling.missing(Fact.MEETINGS_AHEAD, about);
        } else {
            outcome = new Outcome.NotMet();
        }
        return new Finding(
                Clause.MEETINGS_IN_YEAR,
                about,
                outcome,
                rule.rule().force(),
                citations,
                List.of(new Measure.Meetings(about, facts.year(), held, ahead, cancelled, counted, required)),
                List.of(),
                lacking > 0 && canBeCalled ? List.of(new Remedy.CallFurther(lacking, lastCall)) : List.of(),
                List.of(),
                List.of());
    }

    private static boolean counts(MeetingKind kind, CountedMeetings counted) {
        return switch (kind) {
            case ORDINARY, TENTATIVE -> true;
            case EXTRAORDINARY -> counted != CountedMeetings.ORDINARY_ONLY;
        };
    }

    /** The last day a meeting on 31 December can be called, of the kinds that count; null when no rule settles it. */
    private static @Nullable LocalDate lastCallOf(YearFacts facts, RulesInForce rules, CountedMeetings kinds) {
        LocalDate lastDay = LocalDate.of(facts.year(), 12, 31);
        Optional<LocalDate> ordinary = lastCall(new MeetingFacts(facts.body(), MeetingKind.ORDINARY, lastDay), rules);
        if (kinds == CountedMeetings.ORDINARY_ONLY) {
            return ordinary.orElse(null);
        }
        Optional<LocalDate> extraordinary =
                lastCall(new MeetingFacts(facts.body(), MeetingKind.EXTRAORDINARY, lastDay), rules);
        if (ordinary.isEmpty() || extraordinary.isEmpty()) {
            return null;
        }
        return ordinary.get().isAfter(extraordinary.get()) ? ordinary.get() : extraordinary.get();
    }
}
