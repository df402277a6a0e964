package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Ballot;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.attendance.StayRows;
import no.samraad.server.figures.Figures;
import no.samraad.server.meetings.MeetingRef;

/** Ends a meeting: what was not reached is postponed and said to be, everyone leaves, and the minutes can be made. */
@Singleton
public class CloseMeeting {
    private final AtHand atHand;
    private final SittingRows sittings;
    private final StayRows stays;
    private final DecisionRows rows;
    private final BallotClosing closing;
    private final Acts acts;
    private final Figures figures;

    CloseMeeting(
            AtHand atHand,
            SittingRows sittings,
            StayRows stays,
            DecisionRows rows,
            BallotClosing closing,
            Acts acts,
            Figures figures) {
        this.atHand = atHand;
        this.sittings = sittings;
        this.stays = stays;
        this.rows = rows;
        this.closing = closing;
        this.acts = acts;
        this.figures = figures;
    }

    /**
     * @param notReached what the minutes say of an item that was not reached
     */
    public record Command(String body, MeetingRef meeting, String notReached, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        /** @param postponed how many items were not reached */
        record Closed(int postponed) implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        return atHand.meeting(
                caller, command.body(), command.meeting(), AtHand.Who.RUNS_IT, Outcome.Stopped::new, here -> {
                    if (!sittings.advance(tenant, here.sitting())) {
                        return Optional.empty();
                    }
                    Instant at = caller.happenedAt().toInstant();
                    closeBallots(caller, here, command);
                    List<Item> open =
                            here.sitting().items().stream().filter(Item::isOpen).toList();
                    open.forEach(item -> postpone(caller, here, item, command.notReached(), at));
                    stays.allLeave(tenant, here.sitting().id(), at);
                    rows.closeMeeting(tenant, here.sitting().id(), at);
                    figures.stale(tenant, here.sitting().id());
                    Map<String, Object> facts = new LinkedHashMap<>();
                    facts.put("not_reached", open.stream().map(Item::id).toList());
                    acts.record(Act.by(caller, here.role(), "meeting_closed")
                            .about(here.sitting().id())
                            .inMeeting(here.sitting().bodyId(), here.sitting().id())
                            .knowing(CanonicalJson.of(facts))
                            .once(command.key()));
                    return Optional.of(new Outcome.Closed(open.size()));
                });
    }

    private void closeBallots(Caller caller, AtHand.Meeting here, Command command) {
        UUID tenant = caller.tenant().id();
        List<Ballot> open =
                here.sitting().ballots().stream().filter(Ballot::isOpen).toList();
        open.forEach(ballot -> rows.holdBallot(tenant, ballot.id()));
        if (!open.isEmpty()) {
            Sitting held =
                    sittings.find(tenant, command.body(), command.meeting()).orElseThrow();
            held.ballots().stream()
                    .filter(Ballot::isOpen)
                    .forEach(ballot -> closing.close(caller, here.role(), held, ballot, Optional.empty()));
        }
    }

    private void postpone(Caller caller, AtHand.Meeting here, Item item, String text, Instant at) {
        UUID tenant = caller.tenant().id();
        Sitting sitting = here.sitting();
        UUID act = acts.record(Act.by(caller, here.role(), "item_not_reached")
                .about(item.id())
                .inMeeting(sitting.bodyId(), sitting.id())
                .knowing(CanonicalJson.of(Map.of("text", text))));
        rows.decide(tenant, item.id(), act, "postponed", null, text, at);
        rows.settleItem(tenant, item.id(), "postponed");
        UUID caseId = item.caseId();
        if (caseId != null) {
            rows.caseBecomes(tenant, caseId, "ready");
        }
    }
}
