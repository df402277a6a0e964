package no.samraad.server.statutebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.provision.QuorumProvision;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.review.Gap;
import no.samraad.engine.review.Gaps;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.Seating;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.MeetingRow;
import no.samraad.server.meetings.MeetingRows;

/** Says what an answer would change, before it is given. */
@Singleton
public class Consequences {
    private final MeetingRows meetings;
    private final CompositionOn compositions;
    private final SatRows seated;
    private final NamesOf names;

    public Consequences(MeetingRows meetings, CompositionOn compositions, SatRows sat, NamesOf names) {
        this.meetings = meetings;
        this.compositions = compositions;
        this.seated = sat;
        this.names = names;
    }

    /**
     * What would change.
     *
     * @param closes the questions that would be answered
     * @param opens those that would be asked next
     * @param quorum empty unless the answer is about the quorum and the body has a meeting to show it on
     */
    public record Changed(List<Gap> closes, List<Gap> opens, Optional<Verdicts> quorum) {}

    /** Whose attendance the verdicts are about. */
    public enum Attended {
        /** Those who sat there. */
        AS_HELD,
        /** Every member, because the meeting has not been. */
        EVERY_MEMBER
    }

    /** The same meeting judged with and without the answer. */
    public record Verdicts(
            Appointed meeting,
            Attended attended,
            Finding before,
            RulesInForce rulesBefore,
            Finding after,
            RulesInForce rulesAfter,
            Names names) {}

    /** What {@code answer} would change. */
    public Changed of(Caller caller, StatuteBook.Opened opened, Body body, StatutesDocument answer) {
        List<Gap> before = Gaps.of(opened.rules(), body.bodyCode());
        List<Gap> after = Gaps.of(opened.with(answer), body.bodyCode());
        boolean quorum = answer.paragraphs().getFirst().rules().getFirst().provision() instanceof QuorumProvision;
        return new Changed(
                before.stream().filter(gap -> !after.contains(gap)).toList(),
                after.stream().filter(gap -> !before.contains(gap)).toList(),
                quorum ? verdicts(caller, opened, body, answer) : Optional.empty());
    }

    private Optional<Verdicts> verdicts(Caller caller, StatuteBook.Opened opened, Body body, StatutesDocument answer) {
        UUID tenantId = caller.tenant().id();
        for (MeetingRow row :
                meetings.pastOf(tenantId, body.id(), caller.happenedAt().toInstant(), 1, 0)) {
            Appointed held = row.meeting().appointed();
            List<CheckIn> sat = seated.at(tenantId, held.id()).stream()
                    .map(one -> new CheckIn(
                            new PersonId(Prefix.PERSON.show(one.personId())),
                            new SeatId(Prefix.SEAT.show(one.seatId())),
                            Presence.IN_ROOM))
                    .toList();
            if (!sat.isEmpty()) {
                Seating seating = compositions.of(tenantId, body, held.day());
                return Optional.of(judged(opened, held, Attended.AS_HELD, seating, sat, answer));
            }
        }
        for (MeetingRow row :
                meetings.comingOf(tenantId, body.id(), caller.happenedAt().toInstant(), 1, 0)) {
            Appointed next = row.meeting().appointed();
            Seating seating = compositions.of(tenantId, body, next.day());
            List<CheckIn> everyone = new ArrayList<>();
            seating.composition().votingSeats().forEach(seat -> {
                PersonId member = seat.member();
                if (member != null) {
                    everyone.add(new CheckIn(member, seat.id(), Presence.IN_ROOM));
                }
            });
            return Optional.of(judged(opened, next, Attended.EVERY_MEMBER, seating, everyone, answer));
        }
        return Optional.empty();
    }

    /** The answer is read as if it had held on the day of the meeting; nothing judged before is judged again. */
    private Verdicts judged(
            StatuteBook.Opened opened,
            Appointed meeting,
            Attended attended,
            Seating seating,
            List<CheckIn> checkIns,
            StatutesDocument answer) {
        LocalDate day = meeting.day();
        List<StatutesDocument> with = new ArrayList<>(opened.all());
        with.add(new StatutesDocument(
                answer.id(),
                answer.kind(),
                answer.title(),
                answer.adopted(),
                day,
                null,
                answer.origin(),
                answer.paragraphs()));
        RulesInForce before = RulesInForce.on(day, opened.all());
        RulesInForce after = RulesInForce.on(day, with);
        QuorumFacts facts = new QuorumFacts(seating.composition(), new Attendance(checkIns, List.of()), Set.of());
        return new Verdicts(
                meeting,
                attended,
                QuorumJudge.judge(facts, before),
                before,
                QuorumJudge.judge(facts, after),
                after,
                names.in(List.of(seating), Map.of()));
    }
}
