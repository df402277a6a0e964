package no.samraad.server.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.statutes.StatutesInForce;

/** Records that the body that must treat a case first has done so (E8). */
@Singleton
public class RecordFirstTreatment {
    private final CaseRows cases;
    private final BodyRows bodies;
    private final StatutesInForce statutes;
    private final Acts acts;

    public RecordFirstTreatment(CaseRows cases, BodyRows bodies, StatutesInForce statutes, Acts acts) {
        this.cases = cases;
        this.bodies = bodies;
        this.statutes = statutes;
        this.acts = acts;
    }

    /** @param treatedOn the day it was treated, by the statutes' clock not after today */
    public record Command(CaseMatter matter, Role by, LocalDate treatedOn, Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Recorded(Body body) implements Outcome {}

        /** No rule in force asks for a first treatment. */
        record NotAsked() implements Outcome {}

        /** That day has not been. */
        record NotYet() implements Outcome {}
    }

    /** The body that treats cases of {@code body} first; empty where no rule in force says so. */
    public Optional<Body> first(UUID tenant, Body body, LocalDate day) {
        return switch (statutes.on(tenant, day).rules().find(TwoSteps.class, body.bodyCode())) {
            case Lookup.Holds<TwoSteps>(List<InForce<TwoSteps>> found) ->
                bodies.withCode(tenant, found.getFirst().provision().first().value());
            case Lookup.ScopeOpen<TwoSteps>(List<InForce<TwoSteps>> found) ->
                bodies.withCode(tenant, found.getFirst().provision().first().value());
            case Lookup.Silent<TwoSteps> _ -> Optional.empty();
        };
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        CaseMatter matter = command.matter();
        if (command.treatedOn().isAfter(caller.today())) {
            return new Outcome.NotYet();
        }
        Body body = bodies.find(tenant, matter.bodyId()).orElseThrow();
        Optional<Body> first = first(tenant, body, caller.today());
        if (first.isEmpty()) {
            return new Outcome.NotAsked();
        }
        cases.treatFirst(tenant, matter.id(), first.get().id(), command.treatedOn());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("first", first.get().code());
        facts.put("treated_on", command.treatedOn());
        acts.record(Act.by(caller, command.by(), "first_treatment_recorded")
                .about(matter.id())
                .inBody(matter.bodyId())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Recorded(first.get());
    }
}
