package no.samraad.server.duties;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;

/** Names who sees to each kind of statutory date of a body; a kind nobody is named for is the secretariat's together. */
@Singleton
public class NameOwners {
    private final OwnerRows rows;
    private final Acts acts;

    public NameOwners(OwnerRows rows, Acts acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** @param owners a kind that is not in it is to be nobody's */
    public record Command(Body body, Role by, Map<DutyKind, UUID> owners, Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Named() implements Outcome {}

        /** Somebody is named who holds no office there. */
        record NotThere(DutyKind kind) implements Outcome {}
    }

    /** Who may be named, and who is. */
    public List<Candidate> candidates(Caller caller, Body body) {
        return rows.candidates(caller.tenant().id(), body.id(), caller.today());
    }

    /** Who is named for what. */
    public static Map<DutyKind, UUID> named(List<Candidate> candidates) {
        Map<DutyKind, UUID> named = new EnumMap<>(DutyKind.class);
        for (Candidate candidate : candidates) {
            for (String duty : candidate.named()) {
                DutyKind.of(duty).ifPresent(kind -> named.put(kind, candidate.person()));
            }
        }
        return named;
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Body body = command.body();
        List<Candidate> there = candidates(caller, body);
        Map<DutyKind, UUID> before = named(there);
        for (Map.Entry<DutyKind, UUID> named : command.owners().entrySet()) {
            boolean stays = named.getValue().equals(before.get(named.getKey()));
            if (!stays
                    && there.stream()
                            .noneMatch(one -> one.holdsOffice() && one.person().equals(named.getValue()))) {
                return new Outcome.NotThere(named.getKey());
            }
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        for (DutyKind kind : DutyKind.values()) {
            UUID now = command.owners().get(kind);
            if (Objects.equals(now, before.get(kind))) {
                continue;
            }
            if (now == null) {
                rows.release(tenant, body.id(), kind.code());
            } else {
                rows.name(tenant, body.id(), kind.code(), now);
            }
            changed.put(kind.code(), now == null ? "" : now.toString());
        }
        if (!changed.isEmpty()) {
            acts.record(Act.by(caller, command.by(), "duty_owners_named")
                    .about(body.id())
                    .inBody(body.id())
                    .knowing(CanonicalJson.of(changed))
                    .once(command.once()));
        }
        return new Outcome.Named();
    }
}
