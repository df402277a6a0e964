package no.samraad.server.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.plan.DayRemark;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.sentence.Sentences;
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

    /**
     * A remark in words.
     *
     * @param breaks whether a rule cannot be kept, and not only advice
     * @param rules the paragraphs behind it
     */
    public record Said(String text, boolean breaks, List<Rule> rules) {
        static Said of(DayRemark remark, List<Duty> duties, Sentences sentences) {
            List<Citation> cited = switch (remark) {
                case DayRemark.NoRoomForApproval room -> room.finding().citations();
                case DayRemark.DueWhenFree due -> of(due.what(), duties);
                case DayRemark.DueBeforeAdoption due -> of(due.what(), duties);
                case DayRemark.MeetingWhenFree _ -> List.of();
                case DayRemark.OtherBodyMeets _ -> List.of();
                case DayRemark.TwiceOnDay _ -> List.of();
                case DayRemark.OutsideYear _ -> List.of();
            };
            return new Said(
                    sentences.remark(remark),
                    remark.weight() == DayRemark.Weight.BREAKS,
                    cited.stream()
                            .filter(citation -> citation.kind() != DocumentKind.CHOICE)
                            .map(citation -> new Rule(
                                    sentences.citation(citation),
                                    "/vedtekter/" + citation.inForceFrom() + "#"
                                            + citation.paragraph().value()))
                            .distinct()
                            .toList());
        }

        private static List<Citation> of(Duty.What what, List<Duty> duties) {
            return duties.stream()
                    .filter(duty -> duty.what() == what && duty instanceof Duty.Due)
                    .findFirst()
                    .map(duty -> ((Duty.Due) duty).citations())
                    .orElse(List.of());
        }
    }

    /** Where a rule stands, as cited, and its address. */
    public record Rule(String label, String href) {}

    /** Whether a rule cannot be kept on this day. */
    public boolean breaks() {
        return remarks.stream().anyMatch(Said::breaks);
    }

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
