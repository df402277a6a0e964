package no.samraad.server.costs;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.cost.IncurredCost;
import no.samraad.parties.Party;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;

/** Enters a cost somebody has had, to be approved. */
@Singleton
public class EnterCost {
    private final CostRows rows;
    private final WhoPays whoPays;
    private final Acts acts;
    private final Ids ids;

    public EnterCost(CostRows rows, WhoPays whoPays, Acts acts, Ids ids) {
        this.rows = rows;
        this.whoPays = whoPays;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param whose the appointment it was had in; empty for what is common to all
     * @param party where the one who has it comes from; empty where it is not known
     * @param role what it is entered as
     */
    public record Command(
            Body body,
            Optional<SatIn> whose,
            Optional<Party> party,
            IncurredCost kind,
            LocalDate on,
            long ore,
            String words,
            Role role,
            Optional<UUID> once) {
        WhoPays.Asked asked() {
            return new WhoPays.Asked(body.bodyCode(), on, kind, whose.map(SatIn::partner), party.map(Party::code), ore);
        }
    }

    /** Who will pay it, before it is entered. */
    public WhoPays.Answer preview(Caller caller, Command command) {
        return whoPays.handle(caller.tenant().id(), command.asked());
    }

    public void handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        UUID by = caller.signedIn().orElseThrow().personId();
        UUID id = ids.next();
        rows.insert(
                tenant,
                id,
                command.body().id(),
                command.whose().map(SatIn::id).orElse(null),
                command.whose().map(SatIn::personId).orElse(null),
                command.whose().map(SatIn::partner).orElse(null),
                command.whose().isEmpty()
                        ? null
                        : command.party().map(Party::id).orElse(null),
                command.kind().name().toLowerCase(Locale.ROOT),
                command.on(),
                command.ore(),
                command.words(),
                by,
                caller.happenedAt().toInstant(),
                null);
        rows.step(tenant, id, 1, "submitted", by, caller.today(), "");
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", command.kind().name().toLowerCase(Locale.ROOT));
        facts.put("on", command.on());
        facts.put("ore", command.ore());
        acts.record(Act.by(caller, command.role(), "cost_entered")
                .about(id)
                .inBody(command.body().id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
    }
}
