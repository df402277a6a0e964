package no.samraad.local.cycle;

import java.time.LocalDate;
import java.util.Locale;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.local.stack.RunningSamraad;

/**
 * The next meeting the demonstration has planned for a body.
 *
 * @param name as the pages write it, such as {@code SSU 1-2027}
 */
record Planned(String body, String name, String path, LocalDate day) {
    static Planned of(RunningSamraad samraad, String slug, String body, String shortName) {
        LocalDate day = LocalDate.parse(samraad.text("""
                select min((m.starts_at at time zone 'Europe/Oslo')::date)::text from tenant.meeting m
                  join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                where m.tenant_id = ? and b.code = ? and m.state = 'planned'""", samraad.tenant(slug), body));
        return new Planned(
                body, shortName + " 1-" + day.getYear(), "/utvalg/" + body + "/moter/" + day.getYear() + "-1", day);
    }

    /** The day as it begins a line. */
    String startingDay() {
        String written = Window.DAY.format(day);
        return written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    }

    /** The day this many working days after the meeting. */
    LocalDate workingDaysAfter(int days) {
        LocalDate last = day;
        for (int counted = 0; counted < days; ) {
            last = last.plusDays(1);
            if (NorwegianCalendar.isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }
}
