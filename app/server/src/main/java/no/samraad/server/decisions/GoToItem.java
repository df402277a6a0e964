package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.SittingRows;

/** Takes up an item: from now on it is the one everyone in the meeting sees. */
@Singleton
public class GoToItem {
    private final AtHand atHand;
    private final SittingRows sittings;
    private final DecisionRows rows;
    private final Acts acts;

    GoToItem(AtHand atHand, SittingRows sittings, DecisionRows rows, Acts acts) {
        this.atHand = atHand;
        this.sittings = sittings;
        this.rows = rows;
        this.acts = acts;
    }

    public record Command(Address address, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Taken() implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        return atHand.meeting(
                caller,
                command.address().body(),
                command.address().meeting(),
                AtHand.Who.RUNS_IT,
                Outcome.Stopped::new,
                here -> {
                    var item = here.sitting().itemAt(command.address().position());
                    if (item.isEmpty()) {
                        return Optional.of(new Outcome.Stopped(new Stop.NotFound()));
                    }
                    if (item.get().id().equals(here.sitting().currentItemId())) {
                        return Optional.of(new Outcome.Taken());
                    }
                    if (!sittings.advance(caller.tenant().id(), here.sitting())) {
                        return Optional.empty();
                    }
                    rows.take(
                            caller.tenant().id(),
                            here.sitting().id(),
                            item.get().id());
                    acts.record(Act.by(caller, here.role(), "item_taken_up")
                            .about(item.get().id())
                            .inMeeting(here.sitting().bodyId(), here.sitting().id())
                            .knowing(CanonicalJson.of(
                                    Map.of("position", item.get().position())))
                            .once(command.key()));
                    return Optional.of(new Outcome.Taken());
                });
    }
}
