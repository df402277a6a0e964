package no.samraad.server.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.server.meetings.web.DutyLine;

/**
 * A line of a plan, ready to show.
 *
 * @param number of the line, from 1; 0 where it cannot be changed
 * @param field the id of its field; empty text where it cannot be changed
 * @param typed what stands in the field
 * @param day empty for a blank line and for what is no day
 * @param form the code of its form; empty text when the plan does not say
 * @param name of a meeting that stands, such as {@code Møte 3-2027}; empty text for a line of a draft
 * @param path of a meeting the reader may open; empty text for others
 * @param state the code of a standing meeting's state; empty text for a line of a draft
 * @param id of the meeting to move, prefixed; empty text where none can be
 * @param remarks what speaks against the day
 * @param duties its statutory dates
 * @param reasons why it was drafted there
 */
public record PlanLine(
        int number,
        String field,
        String typed,
        Optional<LocalDate> day,
        String form,
        String name,
        String path,
        String state,
        String id,
        List<Said> remarks,
        List<DutyLine> duties,
        List<String> reasons) {

    /** A remark in words. */
    public record Said(String text, boolean breaks) {}

    /** A line to write another day in. */
    static PlanLine blank(int number, String field, String form) {
        return new PlanLine(number, field, "", Optional.empty(), form, "", "", "", "", List.of(), List.of(), List.of());
    }

    /** The name of the field of its form. */
    public String formField() {
        return "form-" + number;
    }

    /** The name of the field that holds the meeting. */
    public String meetingField() {
        return "mote-" + number;
    }
}
