package no.samraad.local.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.local.yaml.YamlNode;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.time.Clocks;
import no.samraad.server.cases.CaseRows;
import no.samraad.server.cases.RecordFirstTreatment;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.meetings.MeetingRows;

/**
 * The next ordinary meeting of each deciding body, far enough ahead that its whole cycle can be walked lawfully, with cases
 * that are ready for its agenda. All of it was done yesterday, so that whatever somebody does today, however early, comes after.
 */
final class PlanNextMeetings implements DemonstrationStep {
    private static final int DAYS_AHEAD = 29;
    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 18);
    private static final MonthDay EPIPHANY = MonthDay.of(Month.JANUARY, 7);

    @Override
    public String name() {
        return "the next ordinary meetings";
    }

    @Override
    public void load(Demonstration demonstration) {
        LocalDate today = LocalDate.ofInstant(demonstration.bean(Clocks.class).system(), Clocks.OSLO);
        for (YamlNode entry :
                YamlNode.resource("demonstration/meetings/next.yaml").list("communities")) {
            demonstration.inside(entry.text("slug"), () -> {
                plan(demonstration, entry, today);
                return null;
            });
        }
    }

    private static void plan(Demonstration demonstration, YamlNode entry, LocalDate today) {
        String slug = entry.text("slug");
        UUID tenant = demonstration.tenant(slug);
        LocalDate day = dayFrom(today.plusDays(DAYS_AHEAD));
        if (demonstration
                .bean(MeetingRows.class)
                .find(tenant, entry.text("body"), new MeetingRef.InPlan(day.getYear(), 1))
                .isPresent()) {
            return;
        }
        MeetingWork work = new MeetingWork(demonstration, slug, entry.text("secretary"), entry.text("body"));
        LocalDate yesterday = today.minusDays(1);
        work.plan(yesterday, 1, day, LocalTime.of(12, 0), LocalTime.of(15, 0), entry);
        for (YamlNode paper : entry.list("cases")) {
            UUID matter = work.ready(yesterday, paper, Optional.<Meeting>empty(), paper.texts("references"));
            if (paper.optional("first").filter("yes"::equals).isPresent()) {
                demonstration
                        .bean(RecordFirstTreatment.class)
                        .handle(
                                demonstration.caller(
                                        slug,
                                        entry.text("secretary"),
                                        yesterday.atTime(13, 0).atZone(Clocks.OSLO)),
                                new RecordFirstTreatment.Command(
                                        demonstration
                                                .bean(CaseRows.class)
                                                .find(tenant, matter)
                                                .orElseThrow(),
                                        Role.SECRETARY,
                                        yesterday,
                                        Optional.empty()));
            }
        }
    }

    /** The first Wednesday from a day on that is a working day, not in July or at Christmas, with no holiday in the week after. */
    static LocalDate dayFrom(LocalDate earliest) {
        LocalDate day = earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        while (!suits(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    private static boolean suits(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        boolean christmas = !inYear.isBefore(CHRISTMAS) || inYear.isBefore(EPIPHANY);
        // Four working days of silence and then publication within the week: a holiday among them, and it cannot be
        // kept.
        return day.getMonth() != Month.JULY
                && !christmas
                && NorwegianCalendar.isWorkingDay(day)
                && Stream.of(1, 2, 5, 6, 7).map(day::plusDays).allMatch(NorwegianCalendar::isWorkingDay);
    }
}
