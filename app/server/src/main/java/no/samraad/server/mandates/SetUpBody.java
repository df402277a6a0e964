package no.samraad.server.mandates;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.lifecycle.BodyLife;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.statutes.AskedActs;

/** Records that a body has been set up: by whom, for how long, and when it is to be evaluated. */
@Singleton
public class SetUpBody {
    /** Addresses under {@code /utvalg} that are no body's. */
    private static final Set<String> TAKEN = Set.of("nytt");

    private static final int LONGEST_CODE = 28;

    private final BodyRows bodies;
    private final BodyEventRows events;
    private final JudgeLife judge;
    private final Acts acts;
    private final Ids ids;

    public SetUpBody(BodyRows bodies, BodyEventRows events, JudgeLife judge, Acts acts, Ids ids) {
        this.bodies = bodies;
        this.events = events;
        this.judge = judge;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param shortName as it reads inside a sentence
     * @param level 1 decides the direction, 2 decides, 3 advises
     * @param since its first day
     * @param endsOn the last day of a temporary one
     * @param reason why a rule of order is not kept; blank for none
     */
    public record Command(
            String shortName,
            String nameNb,
            String nameNn,
            String nameEn,
            int level,
            LocalDate since,
            Decided decided,
            Optional<Body> reportsTo,
            Optional<LocalDate> endsOn,
            Optional<LocalDate> evaluateBy,
            String reason,
            Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record SetUp(String code) implements Outcome {}

        /** A rule of order is not kept and no reason is given. */
        record NeedsReason(JudgeLife.Judged judged) implements Outcome {}

        /** No key opens it. */
        record Refused(JudgeLife.Judged judged) implements Outcome {}

        /** Another body has that name. */
        record NameTaken() implements Outcome {}
    }

    /** What the rules say of it, before it is done. */
    public JudgeLife.Judged preview(Caller caller, Command command) {
        return judged(caller, command, bodies.all(caller.tenant().id()));
    }

    private JudgeLife.Judged judged(Caller caller, Command command, List<Body> all) {
        return judge.handle(
                caller.tenant().id(),
                new BodyLife(
                        new BodyCode(code(command.shortName(), all)),
                        command.decided().organ().orElse(null),
                        null,
                        null,
                        0,
                        null),
                command.since());
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        List<Body> all = bodies.all(tenant);
        if (all.stream()
                .anyMatch(body -> body.standsOn(command.since())
                        && (body.shortName().equalsIgnoreCase(command.shortName())
                                || body.nameNb().equalsIgnoreCase(command.nameNb())))) {
            return new Outcome.NameTaken();
        }
        JudgeLife.Judged judged = judged(caller, command, all);
        switch (judged.judgement().disposition()) {
            case Disposition.Allowed _ -> {}
            case Disposition.NeedsReason _ -> {
                if (command.reason().isBlank()) {
                    return new Outcome.NeedsReason(judged);
                }
            }
            case Disposition.Refused _ -> {
                return new Outcome.Refused(judged);
            }
        }
        UUID id = ids.next();
        String code = code(command.shortName(), all);
        int position = all.stream().mapToInt(Body::position).max().orElse(0) + 1;
        bodies.insert(
                tenant,
                id,
                code,
                command.shortName(),
                command.nameNb(),
                command.nameNn(),
                command.nameEn(),
                null,
                command.level(),
                position,
                "{n}/{yy}",
                command.since(),
                null);
        Decided decided = command.decided();
        events.insert(
                tenant,
                ids.next(),
                id,
                EventKind.SET_UP.code(),
                command.since(),
                decided.on(),
                decided.by().map(Body::id).orElse(null),
                decided.others(),
                decided.where(),
                command.reportsTo().map(Body::id).orElse(null),
                command.endsOn().orElse(null),
                command.evaluateBy().orElse(null),
                null);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("since", command.since());
        facts.put("decision", decided.where());
        facts.put("ends_on", command.endsOn());
        facts.put("evaluate_by", command.evaluateBy());
        facts.put(AskedActs.MEMBER, AskedActs.of(judged.asked()));
        acts.record(Act.by(caller, Role.SECRETARY, "body_set_up")
                .about(id)
                .inBody(id)
                .knowing(CanonicalJson.of(facts))
                .judged(
                        judged.rules().recorded(judged.judgement()),
                        judged.rules()
                                .standing(judged.judgement(), command.reason().strip()))
                .once(command.once()));
        return new Outcome.SetUp(code);
    }

    /** A code for addresses and statutes out of a name, such as {@code fsu-beredskap}, not used before. */
    static String code(String shortName, List<Body> all) {
        String plain = Normalizer.normalize(
                        shortName
                                .toLowerCase(Locale.ROOT)
                                .replace("æ", "ae")
                                .replace("ø", "o")
                                .replace("å", "a")
                                .replace("đ", "d")
                                .replace("ŋ", "n")
                                .replace("ŧ", "t"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        String begun = plain.isEmpty() ? "utvalg" : plain;
        String base = begun.substring(0, Math.min(begun.length(), LONGEST_CODE)).replaceAll("-+$", "");
        Set<String> used = new HashSet<>(TAKEN);
        all.forEach(body -> used.add(body.code()));
        String code = base;
        for (int nth = 2; used.contains(code); nth++) {
            code = base + "-" + nth;
        }
        return code;
    }
}
