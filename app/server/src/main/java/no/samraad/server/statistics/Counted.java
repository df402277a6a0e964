package no.samraad.server.statistics;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a community.
 *
 * @param bodies that stood at some time of the year
 * @param seats by partner, on the day asked for, in the body asked for or in all
 * @param attendance by partner: in the body asked for, each meeting; else each body in the year
 * @param meetings of the year, those entered from before included; of all bodies
 */
@Serdeable
public record Counted(
        List<CountedBody> bodies, List<Seats> seats, List<Attendance> attendance, List<MeetingOfBody> meetings) {

    @Serdeable
    public record CountedBody(UUID id, String code, String shortName) {}

    /** How many seats a partner has, and how many of them somebody holds. */
    @Serdeable
    public record Seats(String partner, int seats, int filled) {}

    /**
     * How many of a partner's voting seats were represented, of those there were.
     *
     * @param day of the meeting; null where it is the sum of a body's year
     */
    @Serdeable
    public record Attendance(
            String bodyCode, @Nullable LocalDate day, String partner, int meetings, int seats, int represented) {}

    /** One meeting, with the code of its state. */
    @Serdeable
    public record MeetingOfBody(String bodyCode, LocalDate day, String kind, String state) {}
}
