package no.samraad.server.attendance;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import no.samraad.server.meetings.MeetingRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands at one moment, with everything its room shows: read in one exchange, so that nothing in it is
 * newer than anything else. Seats and appointments are those of the meeting's day.
 *
 * @param version rises by one at every change a page in the meeting must show
 * @param leaderId who leads it; empty until it is opened
 * @param handedOver the votes handed over for the meeting, without those taken back
 * @param bodies the short names of the community's bodies by code: a rule may ask for another body's part
 */
@Serdeable
public record Sitting(
        UUID id,
        UUID bodyId,
        String bodyCode,
        String shortName,
        String nameNb,
        String nameNn,
        String nameEn,
        String numberFormat,
        String kind,
        int year,
        @Nullable Integer planNumber,
        Instant startsAt,
        Instant endsAt,
        String form,
        String place,
        State state,
        @Nullable UUID leaderId,
        @Nullable UUID currentItemId,
        int version,
        @Nullable Instant calledAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<SeatHeld> seats,
        List<Stay> stays,
        List<Reply> replies,
        List<Call> calls,
        List<OfficeHeld> offices,
        List<Item> items,
        List<Claim> claims,
        List<Ballot> ballots,
        Map<String, String> bodies,
        List<HandedOver> handedOver) {

    /** Where a meeting is in its life. */
    public enum State {
        PLANNED,
        CALLED,
        OPEN,
        CLOSED,
        CANCELLED
    }

    /** Whether a seat votes. */
    public enum Standing {
        VOTING,
        OBSERVER
    }

    /**
     * A seat and who is appointed to it on the day.
     *
     * @param partner the code of its partner
     * @param partnerKind {@code trust} or {@code municipality} when such parties belong to the partner
     * @param label such as {@code Hålogaland, plass 1}
     */
    @Serdeable
    public record SeatHeld(
            UUID id,
            String partner,
            @Nullable String partnerKind,
            Standing standing,
            String label,
            int position,
            @Nullable UUID memberId,
            @Nullable String memberName,
            @Nullable UUID deputyId,
            @Nullable String deputyName) {}

    /**
     * One stay of a person in the meeting, from arrival to leaving.
     *
     * @param seatId the seat sat for; none for guests and the secretariat
     * @param withdrawn whether it was registered by mistake and taken back; such a stay counts for nothing
     */
    @Serdeable
    public record Stay(
            UUID id,
            UUID personId,
            String name,
            @Nullable UUID seatId,
            Capacity capacity,
            Whereabouts whereabouts,
            Instant arrivedAt,
            @Nullable Instant leftAt,
            boolean withdrawn) {
        /** Whether the person is in now. */
        public boolean now() {
            return leftAt == null && !withdrawn;
        }
    }

    /**
     * A vote handed to another for the meeting (B15).
     *
     * @param writing whether it was done in writing
     * @param document the letter it stands in; none where none is named
     * @param partyFrom the code of the party whose vote it is; none where it is no party's, or not known
     * @param partyTo the code of the party the other comes from; none where none, or not known
     */
    @Serdeable
    public record HandedOver(
            UUID id,
            UUID seatId,
            UUID fromId,
            String fromName,
            UUID toId,
            String toName,
            boolean writing,
            @Nullable String document,
            @Nullable String partyFrom,
            @Nullable String partyTo) {}

    /** What someone answered to the notice. */
    @Serdeable
    public record Reply(UUID personId, boolean coming) {}

    /** The deputy of a seat has been called. */
    @Serdeable
    public record Call(UUID seatId, UUID personId, Instant calledAt) {}

    /** An office that somebody holds in the body, or in the whole community, on the day. */
    @Serdeable
    public record OfficeHeld(String role, UUID personId, String name) {}

    /** How an item stands. */
    public enum ItemState {
        WAITING,
        CURRENT,
        DECIDED,
        NOTED,
        DISCUSSED,
        POSTPONED,
        RECOMMENDED
    }

    /**
     * One item of the agenda with the proposal as it stands in this meeting.
     *
     * @param kind B decision, O information, R minutes for information
     * @param firstTreatments the bodies that treated the case before this one
     * @param notifiedAt when its papers were sent; none when they were not
     * @param change the change of rules it is about; none for every other item
     */
    @Serdeable
    public record Item(
            UUID id,
            @Nullable UUID caseId,
            @Nullable String fixedCode,
            int position,
            String kind,
            String title,
            String sender,
            @Nullable Integer numberYear,
            @Nullable Integer number,
            @Nullable Instant notifiedAt,
            ItemState state,
            int version,
            List<String> points,
            List<FirstTreatment> firstTreatments,
            @Nullable ChangeOfRules change,
            @Nullable Decided decision) {
        /** Where the whole text is read that is put as this item; empty text when it changes no rules. */
        public String changePath() {
            return change == null || caseId == null ? "" : "/vedtekter/fremlagt/" + Prefix.CASE.show(caseId);
        }

        /** Whether nothing has been settled about it yet. */
        public boolean isOpen() {
            return switch (state) {
                case WAITING, CURRENT -> true;
                case DECIDED, NOTED, DISCUSSED, POSTPONED, RECOMMENDED -> false;
            };
        }
    }

    /**
     * A draft of the rules put as the case of an item.
     *
     * @param id of the amendment
     * @param draft the draft's number
     * @param document the code of the document it changes
     * @param kind of that document, such as {@code statutes}
     * @param undertaking {@code change} or {@code first_adoption}
     * @param sha256 of the text, in hexadecimal
     * @param changed the ids of the paragraphs it changes
     * @param marked {@code small} or {@code large}; none when it is not marked
     * @param overlap with the cooperation agreement: {@code overlaps}, {@code does_not_overlap} or {@code not_known}
     * @param overtaken whether another change of the same document, which this one does not build on, is adopted since
     * @param asPut whether the draft and the proposal of the item both say what they said when the draft was put
     * @param readings the meetings that have discussed a text of the draft
     * @param parties the parties of the cooperation agreement on the day of the meeting
     */
    @Serdeable
    public record ChangeOfRules(
            UUID id,
            int draft,
            String document,
            String kind,
            String undertaking,
            String sha256,
            List<String> changed,
            @Nullable String marked,
            String overlap,
            boolean asPut,
            boolean overtaken,
            List<Discussed> readings,
            List<PartyAnswer> parties) {}

    /** A meeting of a body discussed a text. */
    @Serdeable
    public record Discussed(String bodyCode, LocalDate on, String sha256) {}

    /**
     * What a party of the cooperation agreement has answered.
     *
     * @param answer {@code not_asked}, {@code asked}, {@code heard}, {@code agreed} or {@code refused}
     */
    @Serdeable
    public record PartyAnswer(UUID id, String name, String answer) {}

    /** Another body treated the case first, on that day. */
    @Serdeable
    public record FirstTreatment(String bodyCode, LocalDate on) {}

    /** What became of an item. */
    @Serdeable
    public record Decided(
            UUID actId, String outcome, @Nullable String mode, String text, Instant recordedAt) {}

    /** How a claim of partiality stands. */
    public enum ClaimState {
        CLAIMED,
        PARTIAL,
        IMPARTIAL
    }

    /**
     * Someone's partiality in an item has been raised.
     *
     * @param decidedBy {@code body} or {@code meeting_leader}; none until it is settled
     */
    @Serdeable
    public record Claim(
            UUID itemId,
            UUID personId,
            String name,
            String reason,
            ClaimState state,
            @Nullable String decidedBy) {}

    /** How a ballot is taken. */
    public enum BallotMode {
        CONSENSUS,
        ROLL_CALL
    }

    /**
     * A question put to those with a vote.
     *
     * @param itemVersion the version of the proposal it was asked about
     */
    @Serdeable
    public record Ballot(
            UUID id,
            UUID itemId,
            BallotMode mode,
            int itemVersion,
            Instant openedAt,
            @Nullable Instant closedAt,
            List<Vote> votes) {
        public boolean isOpen() {
            return closedAt == null;
        }
    }

    /** What a vote says. */
    public enum Choice {
        FOR,
        AGAINST,
        ABSTAIN,
        NO_OBJECTION,
        OBJECTION
    }

    /**
     * One seat's vote.
     *
     * @param recordedBy who recorded it on the voter's spoken word; none when the voter gave it
     */
    @Serdeable
    public record Vote(
            UUID seatId,
            UUID personId,
            String name,
            Choice choice,
            @Nullable UUID recordedBy,
            Instant receivedAt) {}

    /** What open pages hear of: rises at every change and at every vote. */
    public long liveVersion() {
        return version
                + ballots.stream().mapToLong(ballot -> ballot.votes().size()).sum();
    }

    /** The day of the meeting: seats and rules are read as they stand on it. */
    public LocalDate day() {
        return starts().toLocalDate();
    }

    public ZonedDateTime starts() {
        return startsAt.atZone(Clocks.OSLO);
    }

    public ZonedDateTime ends() {
        return endsAt.atZone(Clocks.OSLO);
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

    /** Who is in now, in the order they came. */
    public List<Stay> inNow() {
        return stays.stream()
                .filter(Stay::now)
                .sorted(Comparator.comparing(Stay::arrivedAt).thenComparing(Stay::id))
                .toList();
    }

    /** The stay of a person who is in now; empty for one who is not. */
    public Optional<Stay> stayOf(UUID person) {
        return stays.stream()
                .filter(stay -> stay.now() && stay.personId().equals(person))
                .findFirst();
    }

    /** The latest stay of a person that counts, over or not. */
    public Optional<Stay> latestOf(UUID person) {
        return stays.stream()
                .filter(stay -> !stay.withdrawn() && stay.personId().equals(person))
                .max(Comparator.comparing(Stay::arrivedAt).thenComparing(Stay::id));
    }

    /** The vote of a seat, where its member has handed it over. */
    public Optional<HandedOver> handedOver(UUID seatId) {
        return handedOver.stream().filter(vote -> vote.seatId().equals(seatId)).findFirst();
    }

    public Optional<SeatHeld> seat(UUID seatId) {
        return seats.stream().filter(seat -> seat.id().equals(seatId)).findFirst();
    }

    public Optional<Item> item(UUID itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    public Optional<Item> itemAt(int position) {
        return items.stream().filter(item -> item.position() == position).findFirst();
    }

    /** The item being treated. */
    public Optional<Item> current() {
        return Optional.ofNullable(currentItemId).flatMap(this::item);
    }

    /** The ballots of an item, the latest last. */
    public List<Ballot> ballotsOf(UUID itemId) {
        return ballots.stream()
                .filter(ballot -> ballot.itemId().equals(itemId))
                .sorted(Comparator.comparing(Ballot::openedAt).thenComparing(Ballot::id))
                .toList();
    }

    /** The question now put in an item. */
    public Optional<Ballot> openBallot(UUID itemId) {
        return ballotsOf(itemId).stream().filter(Ballot::isOpen).findFirst();
    }

    public List<Claim> claimsIn(UUID itemId) {
        return claims.stream().filter(claim -> claim.itemId().equals(itemId)).toList();
    }

    /** Those found partial in an item. */
    public Set<UUID> partialIn(UUID itemId) {
        return claimsIn(itemId).stream()
                .filter(claim -> claim.state() == ClaimState.PARTIAL)
                .map(Claim::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<OfficeHeld> officeHolder(String role) {
        return offices.stream().filter(office -> office.role().equals(role)).findFirst();
    }

    /** Everyone named here, by id. */
    public Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        for (SeatHeld seat : seats) {
            put(names, seat.memberId(), seat.memberName());
            put(names, seat.deputyId(), seat.deputyName());
        }
        stays.forEach(stay -> names.put(stay.personId(), stay.name()));
        offices.forEach(office -> names.put(office.personId(), office.name()));
        handedOver.forEach(vote -> {
            names.put(vote.fromId(), vote.fromName());
            names.put(vote.toId(), vote.toName());
        });
        claims.forEach(claim -> names.put(claim.personId(), claim.name()));
        ballots.stream()
                .map(Ballot::votes)
                .flatMap(Collection::stream)
                .forEach(vote -> names.put(vote.personId(), vote.name()));
        return names;
    }

    private static void put(Map<UUID, String> names, @Nullable UUID id, @Nullable String name) {
        if (id != null && name != null) {
            names.put(id, name);
        }
    }

    /** The partners of the seats with a vote, in the order of their seats. */
    public List<String> votingPartners() {
        List<String> partners = new ArrayList<>();
        seats.stream()
                .filter(seat -> seat.standing() == Standing.VOTING)
                .sorted(Comparator.comparingInt(SeatHeld::position))
                .map(SeatHeld::partner)
                .forEach(partner -> {
                    if (!partners.contains(partner)) {
                        partners.add(partner);
                    }
                });
        return partners;
    }
}
