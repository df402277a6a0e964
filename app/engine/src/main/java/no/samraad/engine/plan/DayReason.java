package no.samraad.engine.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;

/** Why a drafted meeting lies where it lies. */
public sealed interface DayReason {
    /**
     * So that the meetings are spread evenly.
     *
     * @param number which meeting
     * @param of of how many
     * @param middle the middle of its part of the year, days kept free not counted
     */
    record Spread(int number, int of, LocalDate middle) implements DayReason {}

    /** It is to lie by this. */
    record LiesBy(LocalText event, Anchored.Place place) implements DayReason {}

    /** It is a weekday that is preferred. */
    record Preferred(DayOfWeek weekday) implements DayReason {}

    /**
     * A day that would have come first was passed over.
     *
     * @param day that day
     * @param why the first thing that speaks against it
     */
    record PassedOver(LocalDate day, DayRemark why) implements DayReason {}

    /** The rules say which form this meeting has. */
    record FormStated(MeetingForm form, Citation by) implements DayReason {}
}
