package no.samraad.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.oracle.Histories.QuorumCase;
import no.samraad.engine.oracle.QuorumOracle.Verdict;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.RuleClass;
import no.samraad.engine.quorum.QuorumJudge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Motoren og det langsomme oraklet er enige")
class EngineAgreesWithOracleTest {
    private static final long SEED = Long.getLong("samraad.seed", 20_251_210L);

    private static Verdict verdict(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met _ -> Verdict.MET;
            case Outcome.NotMet _ -> Verdict.NOT_MET;
            case Outcome.Undetermined _ -> Verdict.UNDETERMINED;
            case Outcome.NotApplicable _ -> Verdict.MET;
        };
    }

    @Test
    void aboutTheQuorum() {
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        for (int history = 0; history < Histories.count(); history++) {
            long seed = SEED + history;
            QuorumCase question = new Histories(seed).quorumCase();
            Verdict engine = verdict(
                    QuorumJudge.judge(question.facts(), question.rules()).outcome());
            assertThat(engine).as("seed %d: %s", seed, question).isEqualTo(QuorumOracle.judge(question));
            seen.merge(engine, 1, Integer::sum);
        }
        // A generator that only makes easy cases would prove nothing.
        assertThat(seen).hasSize(3);
        assertThat(seen.values()).allMatch(count -> count * 25 > Histories.count());
    }

    private final HolidayManager published =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));
    private final Map<Integer, Set<LocalDate>> holidays = new HashMap<>();

    private boolean works(LocalDate day) {
        Set<LocalDate> ofYear = holidays.computeIfAbsent(
                day.getYear(),
                year -> published.getHolidays(Year.of(year)).stream()
                        .map(de.focus_shift.jollyday.core.Holiday::getDate)
                        .collect(Collectors.toSet()));
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !ofYear.contains(day);
    }

    /** Walks one day at a time. */
    private LocalDate walk(Deadline deadline, LocalDate anchor) {
        if (deadline.amount() == 0) {
            return anchor;
        }
        int step = deadline.direction() == Direction.AFTER ? 1 : -1;
        boolean counted = deadline.anchorDay() == AnchorDay.COUNTED;
        return switch (deadline.unit()) {
            case CALENDAR_DAY -> steps(anchor, deadline.amount() - (counted ? 1 : 0), step);
            case WEEK -> steps(anchor, deadline.amount() * 7 - (counted ? 1 : 0), step);
            case MONTH -> {
                YearMonth month = YearMonth.from(anchor).plusMonths((long) step * deadline.amount());
                LocalDate day = month.atDay(Math.min(anchor.getDayOfMonth(), month.lengthOfMonth()));
                yield counted ? steps(day, 1, -step) : day;
            }
            case WORKING_DAY -> {
                LocalDate day = counted ? anchor : anchor.plusDays(step);
                int left = deadline.amount();
                while (true) {
                    if (works(day) && --left == 0) {
                        yield day;
                    }
                    day = day.plusDays(step);
                }
            }
        };
    }

    private static LocalDate steps(LocalDate from, int number, int step) {
        LocalDate day = from;
        for (int walked = 0; walked < number; walked++) {
            day = day.plusDays(step);
        }
        return day;
    }

    @Test
    void aboutDeadlines() {
        for (int history = 0; history < Histories.count(); history++) {
            long seed = SEED + history;
            Histories histories = new Histories(seed);
            Deadline deadline = new Deadline(
                    histories.below(16),
                    histories.any(DeadlineUnit.values()),
                    histories.any(Anchor.values()),
                    histories.any(Direction.values()),
                    histories.any(AnchorDay.values()),
                    new EndOfDay.NotStated());
            LocalDate anchor = LocalDate.of(2020, 1, 1).plusDays(histories.below(5000));
            assertThat(LastDay.of(deadline, anchor, new EndOfDay.NotStated()).date())
                    .as("seed %d: %s from %s", seed, deadline, anchor)
                    .isEqualTo(walk(deadline, anchor));
        }
    }

    @Test
    void aboutWhatMayHappen() {
        for (int history = 0; history < Histories.count(); history++) {
            long seed = SEED + history;
            Histories histories = new Histories(seed);
            List<Finding> parts = new ArrayList<>();
            int number = histories.below(6);
            for (int part = 0; part < number; part++) {
                parts.add(finding(histories));
            }
            assertThat(kind(Engine.dispositionOf(parts)))
                    .as("seed %d: %s", seed, parts)
                    .isEqualTo(expected(parts));
        }
    }

    private static String kind(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Allowed _ -> "allowed";
            case Disposition.NeedsReason _ -> "needs a reason";
            case Disposition.Refused _ -> "refused";
        };
    }

    /** Read straight off the plan: any binding breach of competence refuses; else any of order needs a reason. */
    private static String expected(List<Finding> parts) {
        String result = "allowed";
        for (RuleClass ruleClass : List.of(RuleClass.ORDER, RuleClass.COMPETENCE)) {
            for (Finding part : parts) {
                boolean binding = part.force() == Force.SHALL && part.clause().ruleClass() == ruleClass;
                boolean broken = part.outcome().equals(new Outcome.NotMet());
                boolean asks = part.outcome() instanceof Outcome.Undetermined(List<Question> questions)
                        && questions.stream().anyMatch(question -> !(question instanceof Question.NoRule));
                if (binding && (broken || asks)) {
                    result = ruleClass == RuleClass.ORDER ? "needs a reason" : "refused";
                }
            }
        }
        return result;
    }

    private static Finding finding(Histories histories) {
        Question gap = new Question.NoRule(Clause.QUORUM, Ssu.BODY);
        Question fact = new Question.FactMissing(Fact.VOTES, new Subject.OfBody(Ssu.BODY));
        Outcome outcome = histories.any(List.of(
                new Outcome.Met(),
                new Outcome.NotMet(),
                new Outcome.NotApplicable(),
                new Outcome.Undetermined(List.of(gap)),
                new Outcome.Undetermined(List.of(gap, fact)),
                new Outcome.Undetermined(List.of(fact))));
        return new Finding(
                histories.any(Clause.values()),
                new Subject.OfBody(Ssu.BODY),
                outcome,
                histories.any(Force.values()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
