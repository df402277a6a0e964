package no.samraad.server.mandates;

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

/** Sets up and ends the groups that work for a body. */
@Singleton
public class KeepGroup {
    private final WorkGroupRows groups;
    private final Acts acts;
    private final Ids ids;

    public KeepGroup(WorkGroupRows groups, Acts acts, Ids ids) {
        this.groups = groups;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param kind {@code helper}, {@code working}, {@code steering}, {@code reference} or {@code pre_meeting}
     * @param members a line each; empty while nobody is named
     */
    public record Command(
            Body body,
            String kind,
            String name,
            String task,
            String members,
            Optional<LocalDate> dueOn,
            String decision,
            LocalDate since,
            Optional<UUID> once) {}

    public void setUp(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        UUID id = ids.next();
        groups.insert(
                tenant,
                id,
                command.kind(),
                command.name(),
                command.task(),
                command.members(),
                command.dueOn().orElse(null),
                command.decision(),
                command.since());
        groups.house(tenant, id, command.since(), command.body().id());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", command.kind());
        facts.put("name", command.name());
        facts.put("decision", command.decision());
        facts.put("since", command.since());
        record(caller, command.body(), id, "group_set_up", facts, command.once());
    }

    /**
     * @param version as the page showed it
     * @return false when it has ended already or was changed meanwhile
     */
    public boolean end(Caller caller, Body body, UUID group, int version, Optional<UUID> once) {
        LocalDate until = caller.today().plusDays(1);
        if (groups.end(caller.tenant().id(), group, version, until) == 0) {
            return false;
        }
        record(caller, body, group, "group_ended", Map.of("last_day", caller.today()), once);
        return true;
    }

    private void record(
            Caller caller, Body body, UUID group, String kind, Map<String, Object> facts, Optional<UUID> once) {
        acts.record(Act.by(caller, Role.SECRETARY, kind)
                .about(group)
                .inBody(body.id())
                .knowing(CanonicalJson.of(facts))
                .once(once));
    }
}
