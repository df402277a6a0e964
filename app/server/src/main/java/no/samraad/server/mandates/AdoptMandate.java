package no.samraad.server.mandates;

import jakarta.inject.Singleton;
import java.time.LocalDate;
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
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;

/** Records a version of a body's mandate: approved, approved but for some points, or returned. */
@Singleton
public class AdoptMandate {
    private final MandateRows mandates;
    private final Acts acts;
    private final Ids ids;

    public AdoptMandate(MandateRows mandates, Acts acts, Ids ids) {
        this.mandates = mandates;
        this.acts = acts;
        this.ids = ids;
    }

    /** How far a mandate was approved. */
    public enum Approval {
        WHOLE,
        PART,
        RETURNED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param version one more than the last the page showed
     * @param leftOpen what came back; empty where it was approved whole, and only then
     */
    public record Command(
            Body body,
            int version,
            String words,
            LocalDate inForceFrom,
            Decided decided,
            Approval approval,
            String leftOpen,
            Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Kept() implements Outcome {}

        /** Somebody else kept that version meanwhile. */
        record Stale() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID id = ids.next();
        Decided decided = command.decided();
        if (mandates.insert(
                        caller.tenant().id(),
                        id,
                        command.body().id(),
                        command.version(),
                        command.words(),
                        command.inForceFrom(),
                        decided.on(),
                        decided.by().map(Body::id).orElse(null),
                        decided.others(),
                        decided.where(),
                        command.approval().code(),
                        command.leftOpen())
                == 0) {
            return new Outcome.Stale();
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", command.version());
        facts.put("in_force_from", command.inForceFrom());
        facts.put("decision", decided.where());
        facts.put("approval", command.approval().code());
        acts.record(Act.by(caller, Role.SECRETARY, "mandate_kept")
                .about(id)
                .inBody(command.body().id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Kept();
    }
}
