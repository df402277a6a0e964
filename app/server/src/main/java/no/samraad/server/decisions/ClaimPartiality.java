package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.SittingRows;

/** Raises that someone may be partial in an item: anyone for themselves, whoever runs the meeting for anyone. */
@Singleton
public class ClaimPartiality {
    private static final int LONGEST_REASON = 1000;

    private final AtHand atHand;
    private final SittingRows sittings;
    private final DecisionRows rows;
    private final Acts acts;

    ClaimPartiality(AtHand atHand, SittingRows sittings, DecisionRows rows, Acts acts) {
        this.atHand = atHand;
        this.sittings = sittings;
        this.rows = rows;
        this.acts = acts;
    }

    public record Command(Address address, UUID personId, String reason, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Raised() implements Outcome {}

        /** No reason, or one longer than 1000 characters. */
        record NoReason(Sitting sitting) implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        return atHand.item(caller, command.address(), AtHand.Who.TAKES_PART, Outcome.Stopped::new, here -> {
            boolean own =
                    here.rights().person().filter(command.personId()::equals).isPresent();
            if (!own && here.rights().running().isEmpty()) {
                return Optional.of(new Outcome.Stopped(new Stop.NotAllowed()));
            }
            if (here.sitting().seats().stream()
                    .noneMatch(seat -> command.personId().equals(seat.memberId())
                            || command.personId().equals(seat.deputyId()))) {
                return Optional.of(new Outcome.Stopped(new Stop.NotFound()));
            }
            if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
                return Optional.of(new Outcome.NoReason(here.sitting()));
            }
            if (!sittings.advance(tenant, here.sitting())) {
                return Optional.empty();
            }
            rows.claim(tenant, here.item().id(), command.personId(), command.reason());
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("person", command.personId());
            facts.put("reason", command.reason());
            acts.record(Act.by(caller, here.role(), "partiality_raised")
                    .about(here.item().id())
                    .inMeeting(here.sitting().bodyId(), here.sitting().id())
                    .knowing(CanonicalJson.of(facts))
                    .once(command.key()));
            return Optional.of(new Outcome.Raised());
        });
    }
}
