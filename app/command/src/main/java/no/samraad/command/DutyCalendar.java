package no.samraad.command;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import no.samraad.engine.sentence.Sentences;

/** Duties as a calendar (RFC 5545): one all-day event each, under an id that is the same every time it is written. */
final class DutyCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private DutyCalendar() {}

    static String of(List<WhatIsDue.Dated> due, Sentences sentences) {
        DutyCalendar calendar = new DutyCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Samraad//statutes//NO");
        for (WhatIsDue.Dated dated : due) {
            calendar.event(dated, sentences);
        }
        calendar.line("END:VCALENDAR");
        return calendar.out.toString();
    }

    private void event(WhatIsDue.Dated dated, Sentences sentences) {
        LocalDate day = dated.day();
        line("BEGIN:VEVENT");
        line("UID:" + uid(dated) + "@samraad");
        // There is no clock here: the stamp follows the contents, so that the same file is written twice.
        line("DTSTAMP:" + DAY.format(day) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(sentences.duty(dated.duty())));
        line("DESCRIPTION:" + escaped(dated.about()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The same duty of the same meeting keeps its id when its day moves (RFC 5545 §3.8.4.7). */
    private static UUID uid(WhatIsDue.Dated dated) {
        return UUID.nameUUIDFromBytes(
                (dated.about() + "\n" + dated.duty().what().name()).getBytes(StandardCharsets.UTF_8));
    }

    /** RFC 5545 §3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** RFC 5545 §3.1: no line longer than 75 octets; what goes on begins with a space. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int letter = content.codePointAt(at);
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += size;
            at += one.length();
        }
        out.append("\r\n");
    }
}
