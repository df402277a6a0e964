package no.samraad.server.costs;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.cost.CostPart;
import no.samraad.engine.judgement.Disposition;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.statutes.AskedActs;

/** Approves, returns, withdraws and takes back costs. Nobody approves a cost of one's own, or one has entered. */
@Singleton
public class SettleCost {
    private final CostRows rows;
    private final WhoPays whoPays;
    private final Acts acts;
    private final Ids ids;

    public SettleCost(CostRows rows, WhoPays whoPays, Acts acts, Ids ids) {
        this.rows = rows;
        this.whoPays = whoPays;
        this.acts = acts;
        this.ids = ids;
    }

    /** What is done with an entry. */
    public enum What {
        APPROVE,
        RETURN,
        WITHDRAW,
        REVERSE
    }

    /**
     * @param position of the last step the page showed
     * @param reason needed to return and to take back
     */
    public record Command(UUID entry, int position, What what, String reason, Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** It is not settled who pays, or the rules refuse it. */
        record NotSettled(CostRow entry, WhoPays.Answer answer) implements Outcome {}

        /** Nobody approves a cost of one's own. */
        record OwnCost() implements Outcome {}

        record NeedsReason() implements Outcome {}

        /** Somebody has settled it meanwhile, or taken it back. */
        record Stale() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /** Who pays an entry, by the rules of the day it was had. */
    public WhoPays.Answer preview(Caller caller, CostRow entry) {
        return whoPays.handle(caller.tenant().id(), asked(entry));
    }

    private static WhoPays.Asked asked(CostRow entry) {
        return new WhoPays.Asked(
                new BodyCode(entry.bodyCode()),
                entry.hadOn(),
                entry.incurred(),
                Optional.ofNullable(entry.partner()),
                Optional.ofNullable(entry.partyCode()),
                entry.ore());
    }

    public Outcome handle(Caller caller, Command command) {
        Optional<CostRow> found = rows.find(caller.tenant().id(), command.entry());
        if (found.isEmpty() || caller.signedIn().isEmpty()) {
            return new Outcome.NotFound();
        }
        CostRow entry = found.get();
        UUID me = caller.signedIn().get().personId();
        boolean mine = me.equals(entry.personId()) || me.equals(entry.enteredBy());
        boolean settles = caller.rolesIn(entry.bodyId()).contains(Role.SECRETARY);
        if (!mine && !settles) {
            return new Outcome.NotFound();
        }
        return switch (command.what()) {
            case WITHDRAW ->
                mine && entry.waits()
                        ? step(caller, command, entry, "withdrawn")
                        : mine ? new Outcome.Stale() : new Outcome.NotAllowed();
            case RETURN -> {
                if (!settles) {
                    yield new Outcome.NotAllowed();
                }
                if (command.reason().isBlank()) {
                    yield new Outcome.NeedsReason();
                }
                yield entry.waits() ? step(caller, command, entry, "returned") : new Outcome.Stale();
            }
            case APPROVE -> {
                if (!settles) {
                    yield new Outcome.NotAllowed();
                }
                if (mine) {
                    yield new Outcome.OwnCost();
                }
                yield entry.waits() ? approve(caller, command, entry) : new Outcome.Stale();
            }
            case REVERSE -> {
                if (!settles) {
                    yield new Outcome.NotAllowed();
                }
                if (command.reason().isBlank()) {
                    yield new Outcome.NeedsReason();
                }
                yield entry.approved()
                                && !entry.reversed()
                                && entry.reversesId() == null
                                && command.position() == entry.position()
                        ? reverse(caller, command, entry)
                        : new Outcome.Stale();
            }
        };
    }

    private Outcome step(Caller caller, Command command, CostRow entry, String kind) {
        UUID me = caller.signedIn().orElseThrow().personId();
        if (command.position() != entry.position()
                || rows.step(
                                caller.tenant().id(),
                                entry.id(),
                                entry.position() + 1,
                                kind,
                                me,
                                caller.today(),
                                command.reason().strip())
                        == 0) {
            return new Outcome.Stale();
        }
        acts.record(begun(caller, entry, "cost_" + kind)
                .knowing(CanonicalJson.of(Map.of("ore", entry.ore())))
                .once(command.once()));
        return new Outcome.Done();
    }

    private static Act begun(Caller caller, CostRow entry, String kind) {
        Role role = caller.rolesIn(entry.bodyId()).contains(Role.SECRETARY) ? Role.SECRETARY : Role.MEMBER;
        return Act.by(caller, role, kind).about(entry.id()).inBody(entry.bodyId());
    }

    private Outcome approve(Caller caller, Command command, CostRow entry) {
        UUID tenant = caller.tenant().id();
        WhoPays.Answer answer = whoPays.handle(tenant, asked(entry));
        if (answer.parts().isEmpty() || !(answer.judgement().disposition() instanceof Disposition.Allowed)) {
            return new Outcome.NotSettled(entry, answer);
        }
        if (command.position() != entry.position()
                || rows.step(
                                tenant,
                                entry.id(),
                                entry.position() + 1,
                                "approved",
                                caller.signedIn().orElseThrow().personId(),
                                caller.today(),
                                "")
                        == 0) {
            return new Outcome.Stale();
        }
        keep(tenant, entry.id(), answer.parts());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("ore", entry.ore());
        facts.put("parts", answer.parts().stream().map(CostPart::ore).toList());
        facts.put(AskedActs.MEMBER, AskedActs.of(answer.asked()));
        acts.record(begun(caller, entry, "cost_approved")
                .knowing(CanonicalJson.of(facts))
                .judged(
                        answer.rules().recorded(answer.judgement()),
                        answer.rules().standing(answer.judgement(), ""))
                .once(command.once()));
        return new Outcome.Done();
    }

    /** The mirror of the entry, whatever the rules say by now. */
    private Outcome reverse(Caller caller, Command command, CostRow entry) {
        UUID tenant = caller.tenant().id();
        UUID me = caller.signedIn().orElseThrow().personId();
        UUID id = ids.next();
        if (rows.insert(
                        tenant,
                        id,
                        entry.bodyId(),
                        entry.appointmentId(),
                        entry.personId(),
                        entry.partner(),
                        entry.partyId(),
                        entry.kind(),
                        entry.hadOn(),
                        -entry.ore(),
                        entry.words(),
                        me,
                        caller.happenedAt().toInstant(),
                        entry.id())
                == 0) {
            return new Outcome.Stale();
        }
        rows.step(
                tenant, id, 1, "approved", me, caller.today(), command.reason().strip());
        keep(
                tenant,
                id,
                rows.parts(tenant, entry.id()).stream()
                        .map(PartRow::fact)
                        .map(part -> new CostPart(part.payer(), -part.ore()))
                        .toList());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("reverses", entry.id());
        facts.put("ore", -entry.ore());
        facts.put("reason", command.reason().strip());
        acts.record(Act.by(caller, Role.SECRETARY, "cost_reversed")
                .about(id)
                .inBody(entry.bodyId())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Done();
    }

    private void keep(UUID tenant, UUID entry, List<CostPart> parts) {
        for (int at = 0; at < parts.size(); at++) {
            PartRow part = PartRow.of(entry, at + 1, parts.get(at));
            rows.part(tenant, entry, part.position(), part.payerKind(), part.payer(), part.ore());
        }
    }
}
