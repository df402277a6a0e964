package no.samraad.server.mandates.web;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Dates;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.mandates.JudgeLife;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;

/** Lets the secretaries in, finds the body, and tells what the rules say of its life. */
@Singleton
class MandateDoor {
    private final BodyRows bodies;
    private final NamesOf names;
    private final Messages messages;

    MandateDoor(BodyRows bodies, NamesOf names, Messages messages) {
        this.bodies = bodies;
        this.names = names;
        this.messages = messages;
    }

    /** A body among all there ever were. */
    record Found(Body body, List<Body> all) {}

    List<Body> all(Caller caller) {
        return bodies.all(caller.tenant().id());
    }

    Answer body(Caller caller, String code, Function<Found, Answer> work) {
        List<Body> all = all(caller);
        return all.stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .map(body -> work.apply(new Found(body, all)))
                .orElseGet(Problem::notFound);
    }

    /** For whoever may change a body's life. */
    Answer asSecretary(Caller caller, String page, String code, Function<Found, Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return toLogIn(page);
        }
        return body(
                caller,
                code,
                found -> caller.rolesIn(found.body().id()).contains(Role.SECRETARY)
                        ? work.apply(found)
                        : Problem.of(ErrorKind.FORBIDDEN));
    }

    /** For the secretaries of the whole community. */
    Answer asSecretary(Caller caller, String page, Function<List<Body>, Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return toLogIn(page);
        }
        return keepsTheRegister(caller) ? work.apply(all(caller)) : Problem.of(ErrorKind.FORBIDDEN);
    }

    static boolean keepsTheRegister(Caller caller) {
        return caller.authorities().stream()
                .anyMatch(authority ->
                        authority.role() == Role.SECRETARY && authority.bodyId().isEmpty());
    }

    private static Answer toLogIn(String page) {
        return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
    }

    FindingView finding(Caller caller, JudgeLife.Judged judged, List<Body> all) {
        return FindingView.of(
                judged.judgement().finding(), names.inRules(all, List.of(), List.of()), caller.language());
    }

    /** The refusal, on the page that asked. */
    Problem refused(Caller caller, JudgeLife.Judged judged, List<Body> all, String title, Page page) {
        return RefusedByRules.problem(
                        text(caller, title),
                        judged.judgement(),
                        names.inRules(all, List.of(), List.of()),
                        caller.language())
                .on(page);
    }

    String text(Caller caller, String key, Object... arguments) {
        return messages.text(key, caller.language(), arguments).orElse("??" + key + "??");
    }

    Dates dates(Caller caller) {
        return new Dates(caller.language(), caller.today(), messages);
    }

    /** What the pages of this room call a body that is named by its code. */
    static Map<String, String> shortNames(List<Body> all) {
        return all.stream().collect(Collectors.toUnmodifiableMap(Body::code, Body::shortName));
    }
}
