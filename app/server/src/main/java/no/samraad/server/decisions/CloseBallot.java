package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Ballot;
import no.samraad.server.attendance.SittingRows;

/**
 * Closes the question put in an item. Waits for the votes on their way: each is either in and confirmed, or refused and
 * never confirmed.
 */
@Singleton
public class CloseBallot {
    private final AtHand atHand;
    private final SittingRows sittings;
    private final DecisionRows rows;
    private final BallotClosing closing;

    CloseBallot(AtHand atHand, SittingRows sittings, DecisionRows rows, BallotClosing closing) {
        this.atHand = atHand;
        this.sittings = sittings;
        this.rows = rows;
        this.closing = closing;
    }

    public record Command(Address address, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        /** @param votes how many counted */
        record Closed(int votes) implements Outcome {}

        /** No question is put. */
        record NoneOpen(Sitting sitting) implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        return atHand.item(caller, command.address(), AtHand.Who.RUNS_IT, Outcome.Stopped::new, here -> {
            Optional<Ballot> open = here.sitting().openBallot(here.item().id());
            if (open.isEmpty()) {
                return Optional.of(new Outcome.NoneOpen(here.sitting()));
            }
            if (!sittings.advance(tenant, here.sitting())) {
                return Optional.empty();
            }
            rows.holdBallot(tenant, open.get().id());
            Sitting held = sittings.find(
                            tenant, command.address().body(), command.address().meeting())
                    .orElseThrow();
            Ballot full = held.openBallot(here.item().id()).orElseThrow();
            closing.close(caller, here.role(), held, full, command.key());
            return Optional.of(new Outcome.Closed(full.votes().size()));
        });
    }
}
