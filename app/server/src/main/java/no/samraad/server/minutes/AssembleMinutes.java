package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.platform.ids.Prefix;
import no.samraad.server.attendance.Capacity;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Ballot;
import no.samraad.server.attendance.Sitting.BallotMode;
import no.samraad.server.attendance.Sitting.Choice;
import no.samraad.server.attendance.Sitting.Decided;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.attendance.Sitting.Standing;
import no.samraad.server.attendance.Sitting.Stay;
import no.samraad.server.attendance.Whereabouts;
import no.samraad.server.meetings.NumberFormat;
import no.samraad.server.minutes.MinutesRecord.ActLine;
import no.samraad.server.minutes.MinutesRecord.Approval;
import no.samraad.server.minutes.MinutesRecord.Attended;
import no.samraad.server.minutes.MinutesRecord.Claim;
import no.samraad.server.minutes.MinutesRecord.ItemLine;
import no.samraad.server.minutes.MinutesRecord.SeatLine;
import no.samraad.server.minutes.MinutesRecord.SignatureLine;
import no.samraad.server.minutes.MinutesRecord.VoteLine;
import org.jspecify.annotations.Nullable;

/** Makes the minutes out of what was recorded while the meeting went on. Nobody writes them; the secretary may add to them. */
@Singleton
public class AssembleMinutes {
    private final MinutesRows rows;

    public AssembleMinutes(MinutesRows rows) {
        this.rows = rows;
    }

    /** The minutes as they stand now, unpublished. */
    public MinutesRecord handle(UUID tenantId, String community, HeldMeeting held) {
        Sitting sitting = held.sitting();
        List<KeptAct> acts = rows.acts(tenantId, sitting.id());
        Minutes kept = held.minutes();
        return new MinutesRecord(
                MinutesRecord.FORMAT,
                community,
                sitting.bodyCode(),
                sitting.shortName(),
                sitting.nameNb(),
                sitting.nameNn(),
                sitting.nameEn(),
                sitting.kind(),
                sitting.year(),
                sitting.planNumber(),
                sitting.startsAt(),
                sitting.endsAt(),
                sitting.openedAt(),
                sitting.closedAt(),
                sitting.form(),
                sitting.place(),
                leader(sitting),
                seats(sitting),
                others(sitting),
                acts.stream()
                        .filter(act -> act.kind().equals("notice_sent"))
                        .map(AssembleMinutes::line)
                        .toList(),
                acts.stream()
                        .filter(act -> act.kind().equals("meeting_opened"))
                        .map(AssembleMinutes::line)
                        .findFirst()
                        .orElse(null),
                items(sitting, acts),
                breaches(acts),
                kept.remarks(),
                new Approval(kept.sentAt(), kept.silenceEndsOn(), kept.approvedAt(), signatures(held.signatures())),
                names(sitting),
                null,
                null);
    }

    private static List<SignatureLine> signatures(List<MinutesSignature> signatures) {
        return signatures.stream()
                .map(signature -> new SignatureLine(signature.personName(), signature.office(), signature.signedAt()))
                .toList();
    }

    /** Every act of the meeting that kept no binding rule, in the order they were recorded. */
    List<ActLine> breaches(UUID tenantId, UUID meetingId) {
        return breaches(rows.acts(tenantId, meetingId));
    }

    private static List<ActLine> breaches(List<KeptAct> acts) {
        return acts.stream()
                .filter(act -> act.reason() != null)
                .map(AssembleMinutes::line)
                .toList();
    }

    /** What the minutes contain, for the rules on that. A part counts when the records hold it. */
    static Set<MinutesPart> parts(MinutesRecord minutes) {
        Set<MinutesPart> parts = EnumSet.of(
                MinutesPart.ABSENCES,
                MinutesPart.DEPUTIES_STANDING,
                MinutesPart.VOTES_WHEN_NOT_UNANIMOUS,
                MinutesPart.PARTIALITY,
                MinutesPart.RECORDED_BREACHES);
        if (!minutes.place().isBlank()) {
            parts.add(MinutesPart.TIME_AND_PLACE);
        }
        if (minutes.leader() != null) {
            parts.add(MinutesPart.MEETING_LEADER);
        }
        if (minutes.seats().stream().anyMatch(seat -> !seat.attended().isEmpty())) {
            parts.add(MinutesPart.ATTENDANCE);
        }
        if (minutes.notices().stream().anyMatch(notice -> notice.finding() != null)) {
            parts.add(MinutesPart.LAWFUL_NOTICE);
        }
        if (minutes.items().stream().allMatch(item -> item.outcome() != null)) {
            parts.add(MinutesPart.DECISION_PER_CASE);
        }
        if (minutes.items().stream()
                .filter(item -> "decided".equals(item.outcome()))
                .allMatch(item -> item.finding() != null)) {
            parts.add(MinutesPart.QUORUM_AT_EACH_DECISION);
        }
        return parts;
    }

    private static ActLine line(KeptAct act) {
        return new ActLine(
                act.kind(),
                act.happenedAt(),
                act.actorRole(),
                act.actorName(),
                act.disposition(),
                act.finding(),
                act.reason());
    }

    private static @Nullable String leader(Sitting sitting) {
        UUID leader = sitting.leaderId();
        return leader == null ? null : sitting.names().get(leader);
    }

    private static List<SeatLine> seats(Sitting sitting) {
        return sitting.seats().stream()
                .sorted(Comparator.comparingInt(SeatHeld::position))
                .map(seat -> new SeatLine(
                        seat.label(),
                        seat.partner(),
                        seat.standing() == Standing.VOTING ? "voting" : "observer",
                        seat.memberName(),
                        seat.deputyName(),
                        staysFor(sitting, seat.id()).stream()
                                .map(stay -> attended(sitting, seat, stay))
                                .toList(),
                        sitting.replies().stream()
                                .anyMatch(reply ->
                                        !reply.coming() && reply.personId().equals(seat.memberId()))))
                .toList();
    }

    private static List<Stay> staysFor(Sitting sitting, UUID seatId) {
        return sitting.stays().stream()
                .filter(stay -> !stay.withdrawn() && seatId.equals(stay.seatId()))
                .sorted(Comparator.comparing(Stay::arrivedAt).thenComparing(Stay::id))
                .toList();
    }

    private static List<Attended> others(Sitting sitting) {
        return sitting.stays().stream()
                .filter(stay -> !stay.withdrawn() && stay.seatId() == null)
                .sorted(Comparator.comparing((Stay stay) -> stay.capacity() == Capacity.GUEST)
                        .thenComparing(Stay::name)
                        .thenComparing(Stay::arrivedAt))
                .map(stay -> attended(sitting, null, stay))
                .toList();
    }

    private static Attended attended(Sitting sitting, @Nullable SeatHeld seat, Stay stay) {
        return new Attended(
                stay.name(),
                stay.capacity().code(),
                stay.whereabouts() == Whereabouts.REMOTE,
                seat != null && memberWasInToo(sitting, seat, stay),
                from(sitting, stay),
                until(sitting, stay));
    }

    private static boolean memberWasInToo(Sitting sitting, SeatHeld seat, Stay stay) {
        return !stay.personId().equals(seat.memberId())
                && sitting.stays().stream()
                        .filter(other -> !other.withdrawn() && other.personId().equals(seat.memberId()))
                        .anyMatch(other -> overlap(other, stay));
    }

    private static boolean overlap(Stay one, Stay other) {
        return before(one.arrivedAt(), other.leftAt()) && before(other.arrivedAt(), one.leftAt());
    }

    private static boolean before(Instant moment, @Nullable Instant end) {
        return end == null || moment.isBefore(end);
    }

    /** The first case settled after someone came; null for those who were there when it began. */
    private static @Nullable String from(Sitting sitting, Stay stay) {
        Instant opened = sitting.openedAt();
        if (opened == null || !stay.arrivedAt().isAfter(opened)) {
            return null;
        }
        List<Item> settled = settled(sitting);
        if (settled.isEmpty() || !recorded(settled.getFirst()).isBefore(stay.arrivedAt())) {
            return null;
        }
        return settled.stream()
                .filter(item -> !recorded(item).isBefore(stay.arrivedAt()))
                .findFirst()
                .map(item -> number(sitting, item))
                .orElse(null);
    }

    /** The last case settled before someone left; null for those who stayed to the end. */
    private static @Nullable String until(Sitting sitting, Stay stay) {
        Instant left = stay.leftAt();
        List<Item> settled = settled(sitting);
        if (left == null || settled.isEmpty() || !recorded(settled.getLast()).isAfter(left)) {
            return null;
        }
        return settled.reversed().stream()
                .filter(item -> !recorded(item).isAfter(left))
                .findFirst()
                .map(item -> number(sitting, item))
                .orElse(null);
    }

    private static List<Item> settled(Sitting sitting) {
        return sitting.items().stream()
                .filter(item -> item.decision() != null)
                .sorted(Comparator.comparing(AssembleMinutes::recorded).thenComparing(Item::position))
                .toList();
    }

    private static Instant recorded(Item item) {
        return Objects.requireNonNull(item.decision()).recordedAt();
    }

    private static @Nullable String number(Sitting sitting, Item item) {
        Integer number = item.number();
        Integer year = item.numberYear();
        if (number == null || year == null) {
            return null;
        }
        return new NumberFormat(sitting.numberFormat()).written(year, number);
    }

    private static List<ItemLine> items(Sitting sitting, List<KeptAct> acts) {
        List<ItemLine> lines = new ArrayList<>();
        for (Item item : sitting.items().stream()
                .sorted(Comparator.comparingInt(Item::position))
                .toList()) {
            Decided decision = item.decision();
            Optional<KeptAct> act = decision == null
                    ? Optional.empty()
                    : acts.stream()
                            .filter(kept -> kept.id().equals(decision.actId()))
                            .findFirst();
            lines.add(new ItemLine(
                    item.position(),
                    number(sitting, item),
                    item.kind(),
                    item.title(),
                    item.sender(),
                    item.points(),
                    decision == null ? null : decision.outcome(),
                    decision == null ? null : decision.mode(),
                    decision == null ? null : decision.text(),
                    decision == null ? null : decision.recordedAt(),
                    act.map(KeptAct::finding).orElse(null),
                    act.map(KeptAct::reason).orElse(null),
                    sitting.claimsIn(item.id()).stream()
                            .map(claim -> new Claim(
                                    claim.name(),
                                    claim.reason(),
                                    claim.state().name().toLowerCase(java.util.Locale.ROOT)))
                            .toList(),
                    votes(sitting, item)));
        }
        return lines;
    }

    /** A roll-call is always told by name; of a question of consensus, only an objection is. */
    private static List<VoteLine> votes(Sitting sitting, Item item) {
        List<Ballot> ballots = sitting.ballotsOf(item.id()).stream()
                .filter(ballot -> !ballot.isOpen())
                .toList();
        if (ballots.isEmpty()) {
            return List.of();
        }
        Ballot last = ballots.getLast();
        return last.votes().stream()
                .filter(vote -> last.mode() == BallotMode.ROLL_CALL || vote.choice() == Choice.OBJECTION)
                .map(vote -> new VoteLine(
                        vote.name(),
                        sitting.seat(vote.seatId()).map(SeatHeld::label).orElse(""),
                        vote.choice().name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    private static Map<String, String> names(Sitting sitting) {
        Map<String, String> names = new HashMap<>();
        sitting.names().forEach((id, name) -> names.put(Prefix.PERSON.show(id), name));
        sitting.seats().forEach(seat -> names.put(Prefix.SEAT.show(seat.id()), seat.label()));
        names.putAll(sitting.bodies());
        return names;
    }
}
