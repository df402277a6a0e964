package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.BallotMode;
import no.samraad.server.attendance.SittingRows;

/** Puts a question to those with a vote: whether anyone objects, or how each votes. */
@Singleton
public class OpenBallot {
    private final AtHand atHand;
    private final SittingRows sittings;
    private final DecisionRows rows;
    private final Acts acts;
    private final Ids ids;

    OpenBallot(AtHand atHand, SittingRows sittings, DecisionRows rows, Acts acts, Ids ids) {
        this.atHand = atHand;
        this.sittings = sittings;
        this.rows = rows;
        this.acts = acts;
        this.ids = ids;
    }

    public record Command(Address address, BallotMode mode, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Opened(UUID ballotId) implements Outcome {}

        /** A question is put already; one at a time. */
        record AskedAlready(UUID ballotId) implements Outcome {}

        /** There is nothing to ask about: no proposal. */
        record NoProposal(Sitting sitting) implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        return atHand.item(caller, command.address(), AtHand.Who.RUNS_IT, Outcome.Stopped::new, here -> {
            var open = here.sitting().openBallot(here.item().id());
            if (open.isPresent()) {
                return Optional.of(new Outcome.AskedAlready(open.get().id()));
            }
            if (here.item().points().isEmpty()) {
                return Optional.of(new Outcome.NoProposal(here.sitting()));
            }
            if (!sittings.advance(tenant, here.sitting())) {
                return Optional.empty();
            }
            UUID ballot = ids.next();
            String mode = command.mode().name().toLowerCase(Locale.ROOT);
            rows.openBallot(
                    tenant,
                    ballot,
                    here.item().id(),
                    mode,
                    here.item().version(),
                    caller.happenedAt().toInstant());
            rows.take(tenant, here.sitting().id(), here.item().id());
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("item", here.item().id());
            facts.put("mode", mode);
            facts.put("points", here.item().points());
            acts.record(Act.by(caller, here.role(), "ballot_opened")
                    .about(ballot)
                    .inMeeting(here.sitting().bodyId(), here.sitting().id())
                    .knowing(CanonicalJson.of(facts))
                    .once(command.key()));
            return Optional.of(new Outcome.Opened(ballot));
        });
    }
}
