package no.samraad.server.plans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.server.meetings.EarlierRows;
import org.jspecify.annotations.Nullable;

/** Enters a meeting from before the community came here, or takes an entry out again; both leave their trace. */
@Singleton
public class EnterEarlier {
    private final EarlierRows rows;
    private final Acts acts;
    private final Ids ids;

    public EnterEarlier(EarlierRows rows, Acts acts, Ids ids) {
        this.rows = rows;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param day before today
     * @param ordinary whether it was a meeting of the plan
     * @param number in the plan; empty where it has none or is not known
     * @param held whether it was held, and not cancelled
     * @param knownFrom where it is known from; 1 to 300 characters
     */
    public record Command(
            Body body,
            Role by,
            LocalDate day,
            boolean ordinary,
            Optional<Integer> number,
            boolean held,
            String knownFrom,
            Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Entered() implements Outcome {}

        /** The body has a meeting that day already. */
        record DayTaken() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        @Nullable Integer number = command.ordinary() ? command.number().orElse(null) : null;
        UUID id = ids.next();
        if (rows.insert(
                        caller.tenant().id(),
                        id,
                        command.body().id(),
                        command.day(),
                        command.ordinary() ? "ordinary" : "extraordinary",
                        number,
                        command.held() ? "held" : "cancelled",
                        command.knownFrom())
                == 0) {
            return new Outcome.DayTaken();
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", command.day().toString());
        facts.put("ordinary", command.ordinary());
        facts.put("held", command.held());
        facts.put("known_from", command.knownFrom());
        acts.record(Act.by(caller, command.by(), "earlier_meeting_entered")
                .about(id)
                .inBody(command.body().id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Entered();
    }

    /** Nothing happens when it is no meeting of the body. */
    public void remove(Caller caller, Body body, Role by, UUID id) {
        if (rows.delete(caller.tenant().id(), body.id(), id) > 0) {
            acts.record(Act.by(caller, by, "earlier_meeting_removed").about(id).inBody(body.id()));
        }
    }
}
