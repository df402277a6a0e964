package no.samraad.server.decisions;

import jakarta.inject.Singleton;
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
import no.samraad.server.attendance.SittingRows;

/**
 * Changes the proposal of an item in the meeting. What was asked about the proposal before no longer counts. The proposal of a
 * change of rules stands as it was put: it names the text that is adopted.
 */
@Singleton
public class EditProposal {
    /** The most points a proposal can have. */
    public static final int MOST_POINTS = 99;

    /** The most characters a point can have. */
    public static final int LONGEST_POINT = 4000;

    private final AtHand atHand;
    private final SittingRows sittings;
    private final DecisionRows rows;
    private final Acts acts;

    EditProposal(AtHand atHand, SittingRows sittings, DecisionRows rows, Acts acts) {
        this.atHand = atHand;
        this.sittings = sittings;
        this.rows = rows;
        this.acts = acts;
    }

    /**
     * @param version the version of the item that was read
     * @param points what is proposed, in order, none blank
     */
    public record Command(Address address, int version, List<String> points, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        /** It is a change of rules: another text is another draft. */
        record OfRules(Sitting sitting) implements Outcome {}

        /** A question is put about the proposal as it stands; it is withdrawn or settled first. */
        record BeingAsked(Sitting sitting) implements Outcome {}

        /** Someone else changed the proposal since it was read. */
        record Stale(Sitting sitting) implements Outcome {}

        /** Too many points, or one too long, or none. */
        record Invalid(Sitting sitting) implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        return atHand.item(caller, command.address(), AtHand.Who.RUNS_IT, Outcome.Stopped::new, here -> {
            if (here.item().change() != null) {
                return Optional.of(new Outcome.OfRules(here.sitting()));
            }
            if (command.points().isEmpty()
                    || command.points().size() > MOST_POINTS
                    || command.points().stream().anyMatch(point -> point.isBlank() || point.length() > LONGEST_POINT)) {
                return Optional.of(new Outcome.Invalid(here.sitting()));
            }
            if (here.sitting().openBallot(here.item().id()).isPresent()) {
                return Optional.of(new Outcome.BeingAsked(here.sitting()));
            }
            if (here.item().version() != command.version()) {
                return Optional.of(new Outcome.Stale(here.sitting()));
            }
            if (!sittings.advance(tenant, here.sitting())) {
                return Optional.empty();
            }
            rows.newVersion(tenant, here.item().id(), command.version());
            rows.clearPoints(tenant, here.item().id());
            for (int place = 0; place < command.points().size(); place++) {
                rows.addPoint(
                        tenant, here.item().id(), place + 1, command.points().get(place));
            }
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("before", here.item().points());
            facts.put("after", command.points());
            acts.record(Act.by(caller, here.role(), "proposal_changed")
                    .about(here.item().id())
                    .inMeeting(here.sitting().bodyId(), here.sitting().id())
                    .knowing(CanonicalJson.of(facts))
                    .once(command.key()));
            return Optional.of(new Outcome.Changed());
        });
    }
}
