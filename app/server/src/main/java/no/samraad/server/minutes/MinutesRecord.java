package no.samraad.server.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import no.samraad.server.meetings.MeetingRef;
import org.jspecify.annotations.Nullable;

/**
 * The minutes as they are read: made out of the meeting's records until they are published, from then on exactly as they
 * were. Findings are kept as the engine gave them, and worded when they are shown.
 *
 * @param format the version of this form
 * @param planNumber null for an extraordinary meeting
 * @param openedAt null while the meeting has not begun
 * @param closedAt null while it goes on
 * @param leader who led it; null while nobody does
 * @param seats every seat of the body on the day, in the order of lists
 * @param others the secretariat and guests
 * @param names of persons and seats that findings speak of, by prefixed id
 * @param head the end of the chain of acts when it was published, {@code place:hash}; null before
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MinutesRecord(
        int format,
        String community,
        String bodyCode,
        String shortName,
        String nameNb,
        String nameNn,
        String nameEn,
        String kind,
        int year,
        @Nullable Integer planNumber,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        String form,
        String place,
        @Nullable String leader,
        List<SeatLine> seats,
        List<Attended> others,
        List<ActLine> notices,
        @Nullable ActLine opening,
        List<ItemLine> items,
        List<ActLine> breaches,
        String remarks,
        Approval approval,
        Map<String, String> names,
        @Nullable Instant publishedAt,
        @Nullable String head) {
    /** The version of the form this build writes. */
    public static final int FORMAT = 1;

    /**
     * One seat and who sat in it.
     *
     * @param standing {@code voting} or {@code observer}
     * @param member null when the seat was vacant
     * @param attended who was in for the seat, the member or somebody else; empty when nobody was
     * @param declined whether the member had said that he or she could not come
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SeatLine(
            String label,
            String partner,
            String standing,
            @Nullable String member,
            @Nullable String deputy,
            List<Attended> attended,
            boolean declined) {
        public boolean votes() {
            return standing.equals("voting");
        }

        /** Whether the member was in at some time. */
        public boolean memberCame() {
            return attended.stream().anyMatch(stay -> stay.name().equals(member));
        }
    }

    /**
     * Someone's stay in the meeting.
     *
     * @param capacity such as {@code deputy}
     * @param beside whether the member of the seat was in at the same time, so that this stay gave no vote
     * @param from the case being treated when he or she came; null for the beginning
     * @param until the last case before he or she left; null for the end
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Attended(
            String name,
            String capacity,
            boolean remote,
            boolean beside,
            @Nullable String from,
            @Nullable String until) {}

    /**
     * One item of the agenda.
     *
     * @param number null when it never got one
     * @param points the proposal as it stood when it was treated
     * @param outcome null while it has not been treated
     * @param mode {@code consensus} or {@code roll_call}; null where nothing was decided
     * @param text what was decided
     * @param finding what the rules said then, JSON; null when no rule concerned it
     * @param breachReason why a rule of order was not kept; null when all were
     * @param votes how each voted, where it was not by plain consensus
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ItemLine(
            int position,
            @Nullable String number,
            String kind,
            String title,
            String sender,
            List<String> points,
            @Nullable String outcome,
            @Nullable String mode,
            @Nullable String text,
            @Nullable Instant recordedAt,
            @Nullable String finding,
            @Nullable String breachReason,
            List<Claim> claims,
            List<VoteLine> votes) {
        /** Whether the decision only repeats the proposal. */
        public boolean asProposed() {
            String decided = text;
            return decided != null
                    && decided.strip().equals(String.join("\n", points).strip());
        }
    }

    /**
     * Somebody's partiality in an item.
     *
     * @param state {@code claimed}, {@code partial} or {@code impartial}
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Claim(String name, String reason, String state) {}

    /** How one seat voted. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record VoteLine(String name, String seat, String choice) {}

    /**
     * An act of the meeting with what the rules said of it.
     *
     * @param byName null when time did it
     * @param finding JSON; null when no rule concerned it
     * @param reason null unless it was a recorded breach
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ActLine(
            String kind,
            Instant at,
            String byRole,
            @Nullable String byName,
            String disposition,
            @Nullable String finding,
            @Nullable String reason) {
        public ZonedDateTime when() {
            return at.atZone(Clocks.OSLO);
        }
    }

    /**
     * How the minutes were approved.
     *
     * @param sentAt null while they are a draft
     * @param silenceEndsOn the last day a change could be asked for; null where the rules set none
     * @param approvedAt null until they were
     * @param signatures under the version that was sent, first to last; none in minutes kept before they could be signed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Approval(
            @Nullable Instant sentAt,
            @Nullable LocalDate silenceEndsOn,
            @Nullable Instant approvedAt,
            @Nullable List<SignatureLine> signatures) {
        public Approval {
            signatures = signatures == null ? List.of() : List.copyOf(signatures);
        }

        public @Nullable LocalDate sentOn() {
            return day(sentAt);
        }

        public @Nullable LocalDate approvedOn() {
            return day(approvedAt);
        }
    }

    /**
     * A signature under the minutes.
     *
     * @param office {@code chair}, {@code deputy_chair} or {@code secretary}; null for one who took part
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SignatureLine(String name, @Nullable String office, Instant signedAt) {
        public LocalDate signedOn() {
            return signedAt.atZone(Clocks.OSLO).toLocalDate();
        }
    }

    /** The same as it is published. */
    public MinutesRecord published(Instant at, @Nullable String chainHead, List<ActLine> allBreaches) {
        return new MinutesRecord(
                format,
                community,
                bodyCode,
                shortName,
                nameNb,
                nameNn,
                nameEn,
                kind,
                year,
                planNumber,
                startsAt,
                endsAt,
                openedAt,
                closedAt,
                form,
                place,
                leader,
                seats,
                others,
                notices,
                opening,
                items,
                allBreaches,
                remarks,
                approval,
                names,
                at,
                chainHead);
    }

    public ZonedDateTime starts() {
        return startsAt.atZone(Clocks.OSLO);
    }

    public ZonedDateTime ends() {
        return endsAt.atZone(Clocks.OSLO);
    }

    public @Nullable ZonedDateTime opened() {
        return openedAt == null ? null : openedAt.atZone(Clocks.OSLO);
    }

    public @Nullable ZonedDateTime closed() {
        return closedAt == null ? null : closedAt.atZone(Clocks.OSLO);
    }

    public LocalDate day() {
        return starts().toLocalDate();
    }

    public @Nullable LocalDate publishedOn() {
        return day(publishedAt);
    }

    public MeetingRef ref() {
        return planNumber == null ? new MeetingRef.OnDay(day()) : new MeetingRef.InPlan(year, planNumber);
    }

    /** The meeting's own page. */
    public String path() {
        return "/utvalg/" + bodyCode + "/moter/" + ref().text();
    }

    /** The whole name of the body; Northern Sámi readers meet bokmål. */
    public String bodyName(Language language) {
        return switch (language) {
            case NB, SE -> nameNb;
            case NN -> nameNn;
            case EN -> nameEn;
        };
    }

    /** Seats with a vote that somebody sat in, by partner. */
    public List<SeatLine> voting() {
        return seats.stream().filter(SeatLine::votes).toList();
    }

    public List<SeatLine> withoutVote() {
        return seats.stream().filter(seat -> !seat.votes()).toList();
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(Clocks.OSLO).toLocalDate();
    }
}
