package no.samraad.server.duties;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.samraad.platform.time.Clocks;
import no.samraad.server.meetings.MeetingRef;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a community that still waits for somebody in the secretariat.
 *
 * @param meetings that are not over, or whose minutes are not published; the earliest first
 * @param submitted cases that have come in and are not taken up
 * @param failedMails mails that were given up
 * @param bodies that stand at the end of this year or the next
 * @param years each body that stands, in this year and the next
 * @param owners who is named to see to what
 * @param leaders everyone who leads or has led a body
 * @param members those with a vote whose term may run out soon and whom nobody is appointed to follow
 * @param nominations letters to those who appoint, that are not finished
 * @param calls calls for participants that are open
 */
@Serdeable
public record Ahead(
        List<WaitingMeeting> meetings,
        List<SubmittedCase> submitted,
        int failedMails,
        List<OfBody> bodies,
        List<BodyYear> years,
        List<Named> owners,
        List<LeaderTerm> leaders,
        List<MemberTerm> members,
        List<AskedForNames> nominations,
        OpenCalls calls) {

    /**
     * Letters of a body that ask for names.
     *
     * @param lastDay the first of their last days to answer
     * @param answered whether all who must say yes have answered
     */
    @Serdeable
    public record AskedForNames(
            UUID bodyId, String bodyCode, String shortName, LocalDate lastDay, boolean answered, int count) {
        public String path() {
            return "/utvalg/" + bodyCode + "/brev";
        }
    }

    /**
     * Calls for participants that are open.
     *
     * @param lastDay the first of their last days to answer; null where there are none
     */
    @Serdeable
    public record OpenCalls(int count, @Nullable LocalDate lastDay) {}

    /** A body. */
    @Serdeable
    public record OfBody(UUID id, String code, String shortName) {}

    /** Somebody is named to see to a kind of date of a body. */
    @Serdeable
    public record Named(UUID bodyId, String duty, UUID personId, String name) {}

    /**
     * Someone's time as chair or deputy chair.
     *
     * @param role {@code chair} or {@code deputy_chair}
     * @param until the first day after; null while open
     * @param partner of the seat the holder had in the body; null when there was none
     * @param partnerKind {@code trust} or {@code municipality} when such parties belong to the partner
     * @param party the code of the party whose seat it is; null when it belongs to several
     */
    @Serdeable
    public record LeaderTerm(
            String bodyCode,
            String role,
            UUID personId,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String partner,
            @Nullable String partnerKind,
            @Nullable String party) {}

    /**
     * Someone's time in a seat with a vote.
     *
     * @param until the first day after; null while open
     */
    @Serdeable
    public record MemberTerm(
            UUID bodyId,
            UUID seatId,
            String label,
            String partner,
            UUID personId,
            String name,
            LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * A meeting on its way from plan to published minutes.
     *
     * @param minutesState null where nobody has begun on them
     * @param silenceEndsOn null unless the minutes are out and silence approves them
     * @param openRequests how many have asked for changes and have no answer
     */
    @Serdeable
    public record WaitingMeeting(
            UUID bodyId,
            String bodyCode,
            String shortName,
            String kind,
            int year,
            @Nullable Integer planNumber,
            Instant startsAt,
            String state,
            @Nullable String minutesState,
            @Nullable LocalDate silenceEndsOn,
            int openRequests,
            int version) {
        public LocalDate day() {
            return startsAt.atZone(Clocks.OSLO).toLocalDate();
        }

        public String path() {
            MeetingRef ref = planNumber == null ? new MeetingRef.OnDay(day()) : new MeetingRef.InPlan(year, planNumber);
            return "/utvalg/" + bodyCode + "/moter/" + ref.text();
        }

        /** How far the minutes have come; {@code draft} where nobody has begun. */
        public String minutes() {
            return minutesState == null ? "draft" : minutesState;
        }
    }

    /**
     * The meetings of a body in a calendar year.
     *
     * @param planState of the body's plan for the year: {@code draft} or {@code adopted}; null where there is none
     * @param meetings by day, such as {@code 2026-01-14 ordinary closed}, with a comma between: there may be thousands;
     *     empty for a year that has not begun
     */
    @Serdeable
    public record BodyYear(
            UUID bodyId,
            String bodyCode,
            String shortName,
            int year,
            @Nullable String planState,
            String meetings) {
        /** The meetings, each by itself. */
        List<MeetingOfYear> each() {
            return meetings.isEmpty()
                    ? List.of()
                    : Arrays.stream(meetings.split(","))
                            .map(MeetingOfYear::read)
                            .toList();
        }

        public String path() {
            return "/utvalg/" + bodyCode + "/plan/" + year;
        }
    }

    /** One meeting of a year, with the code of its state. */
    record MeetingOfYear(LocalDate day, String kind, String state) {
        private static MeetingOfYear read(String written) {
            String[] parts = written.split(" ", 3);
            return new MeetingOfYear(LocalDate.parse(parts[0]), parts[1], parts[2]);
        }
    }

    /** Cases of one body that have come in. */
    @Serdeable
    public record SubmittedCase(UUID bodyId, String shortName, int count, Instant oldest) {
        public LocalDate since() {
            return oldest.atZone(Clocks.OSLO).toLocalDate();
        }
    }
}
