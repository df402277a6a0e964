package no.samraad.server.mandates;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Disposition;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.statutes.AskedActs;
import org.jspecify.annotations.Nullable;

/**
 * Records that a body was evaluated, prolonged, wound up or merged into another. One that ends hands its waiting cases and its
 * groups to its successor.
 */
@Singleton
public class ChangeLife {
    private final BodyEventRows events;
    private final WorkGroupRows groups;
    private final JudgeLife judge;
    private final Acts acts;
    private final Ids ids;

    public ChangeLife(BodyEventRows events, WorkGroupRows groups, JudgeLife judge, Acts acts, Ids ids) {
        this.events = events;
        this.groups = groups;
        this.judge = judge;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param kind anything but setting up
     * @param on the day of an evaluation or prolonging, the last day of a body that ends
     * @param endsOn the last day of a prolonged body
     * @param evaluateBy the last day for the next evaluation of a prolonged body
     * @param successor the body it becomes a part of; there when it is merged, and only then
     * @param reason why a rule of order is not kept; blank for none
     */
    public record Command(
            Body body,
            EventKind kind,
            LocalDate on,
            Decided decided,
            Optional<LocalDate> endsOn,
            Optional<LocalDate> evaluateBy,
            Optional<Body> successor,
            String reason,
            Optional<UUID> once) {
        boolean winds() {
            return kind == EventKind.ENDED || kind == EventKind.MERGED;
        }
    }

    /**
     * What would happen.
     *
     * @param cases the titles of the cases that wait
     * @param groups that work for the body after its last day
     * @param meetings that are to come after its last day, and stand in the way
     */
    public record Prepared(
            JudgeLife.Judged judged, List<String> cases, List<WorkGroup> groups, List<LocalDate> meetings) {}

    /** How it went. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** A rule of order is not kept and no reason is given. */
        record NeedsReason(Prepared prepared) implements Outcome {}

        /** No key opens it. */
        record Refused(Prepared prepared) implements Outcome {}

        /** Meetings are to come after the last day. */
        record MeetingsAhead(Prepared prepared) implements Outcome {}

        /** Cases wait, and nobody is to have them. */
        record CasesLeft(Prepared prepared) implements Outcome {}

        /** It has ended already, or had not begun. */
        record Stale() implements Outcome {}
    }

    /** What it would lead to and what the rules say, before it is done. */
    public Prepared prepare(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        UUID body = command.body().id();
        LocalDate after = command.on().plusDays(1);
        boolean winds = command.winds();
        List<String> cases = winds ? events.waitingCases(tenant, body) : List.of();
        List<WorkGroup> left = winds ? groups.of(tenant, body, after) : List.of();
        List<BodyEvent> then = new ArrayList<>(events.all(tenant));
        then.add(event(command, body));
        Life life = Life.of(command.body(), then);
        JudgeLife.Judged judged = judge.handle(
                tenant,
                life.facts(LocalDate.MAX, cases.size() + left.size()),
                switch (command.kind()) {
                    case ENDED, MERGED -> after;
                    case SET_UP, EVALUATED, PROLONGED -> command.on();
                });
        return new Prepared(judged, cases, left, winds ? events.meetingsAfter(tenant, body, command.on()) : List.of());
    }

    private static BodyEvent event(Command command, UUID body) {
        return new BodyEvent(
                body,
                body,
                command.kind().code(),
                command.on(),
                command.decided().on(),
                command.decided().by().map(Body::code).orElse(null),
                command.decided().others(),
                command.decided().where(),
                null,
                command.endsOn().orElse(null),
                command.evaluateBy().orElse(null),
                command.successor().map(Body::code).orElse(null));
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        UUID body = command.body().id();
        Prepared prepared = prepare(caller, command);
        if (!prepared.meetings().isEmpty()) {
            return new Outcome.MeetingsAhead(prepared);
        }
        if (command.kind() == EventKind.ENDED && !prepared.cases().isEmpty()) {
            return new Outcome.CasesLeft(prepared);
        }
        switch (prepared.judged().judgement().disposition()) {
            case Disposition.Allowed _ -> {}
            case Disposition.NeedsReason _ -> {
                if (command.reason().isBlank()) {
                    return new Outcome.NeedsReason(prepared);
                }
            }
            case Disposition.Refused _ -> {
                return new Outcome.Refused(prepared);
            }
        }
        LocalDate after = command.on().plusDays(1);
        if (command.winds() && events.end(tenant, body, after) == 0) {
            return new Outcome.Stale();
        }
        keep(tenant, command);
        int moved = 0;
        if (command.winds()) {
            UUID successor = command.successor().map(Body::id).orElse(null);
            moved = successor == null ? 0 : events.moveCases(tenant, body, successor);
            handOver(tenant, prepared.groups(), successor, after);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", command.kind().code());
        facts.put("on", command.on());
        facts.put("decision", command.decided().where());
        facts.put("ends_on", command.endsOn());
        facts.put("evaluate_by", command.evaluateBy());
        facts.put("successor", command.successor().map(Body::code));
        facts.put("cases_moved", moved);
        facts.put("groups_moved", prepared.groups().stream().map(WorkGroup::id).toList());
        facts.put(AskedActs.MEMBER, AskedActs.of(prepared.judged().asked()));
        acts.record(Act.by(caller, Role.SECRETARY, "body_" + command.kind().code())
                .about(body)
                .inBody(body)
                .knowing(CanonicalJson.of(facts))
                .judged(
                        prepared.judged().rules().recorded(prepared.judged().judgement()),
                        prepared.judged()
                                .rules()
                                .standing(
                                        prepared.judged().judgement(),
                                        command.reason().strip()))
                .once(command.once()));
        return new Outcome.Done();
    }

    private void keep(UUID tenant, Command command) {
        events.insert(
                tenant,
                ids.next(),
                command.body().id(),
                command.kind().code(),
                command.on(),
                command.decided().on(),
                command.decided().by().map(Body::id).orElse(null),
                command.decided().others(),
                command.decided().where(),
                null,
                command.endsOn().orElse(null),
                command.evaluateBy().orElse(null),
                command.successor().map(Body::id).orElse(null));
    }

    /** The groups go on under the successor; where there is none, they end with the body. */
    private void handOver(UUID tenant, List<WorkGroup> left, @Nullable UUID successor, LocalDate after) {
        for (WorkGroup group : left) {
            if (successor == null) {
                groups.end(tenant, group.id(), group.version(), after);
            } else {
                groups.house(tenant, group.id(), after, successor);
            }
        }
    }
}
