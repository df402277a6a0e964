package no.samraad.server.meetings.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingAccess;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.meetings.MeetingRows;

/** Finds the meeting of an address and lets in those who may come in. */
@Singleton
public class MeetingDoor {
    private final MeetingRows meetings;
    private final BodyRows bodies;
    private final Messages messages;

    MeetingDoor(MeetingRows meetings, BodyRows bodies, Messages messages) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.messages = messages;
    }

    public Optional<Body> body(Caller caller, String code) {
        return bodies.withCode(caller.tenant().id(), code);
    }

    Optional<Meeting> meeting(Caller caller, String body, String ref) {
        return MeetingRef.of(ref).flatMap(name -> meetings.find(caller.tenant().id(), body, name));
    }

    /** For those who may see the meeting. */
    Answer seen(Caller caller, String body, String ref, Function<Meeting, Answer> work) {
        Optional<Meeting> found = meeting(caller, body, ref).filter(meeting -> MeetingAccess.sees(caller, meeting));
        return found.isEmpty() ? Problem.notFound() : work.apply(found.get());
    }

    /** For those who run the body's meetings; others are told no, and the public is asked to log in. */
    Answer run(HttpRequest<?> request, Caller caller, String body, String ref, BiFunction<Meeting, Role, Answer> work) {
        Optional<Meeting> found = meeting(caller, body, ref);
        if (found.isEmpty()) {
            return Problem.notFound();
        }
        Optional<Role> role = MeetingAccess.runner(caller, found.get().bodyId());
        if (role.isPresent()) {
            return work.apply(found.get(), role.get());
        }
        if (caller.signedIn().isEmpty()) {
            return login(request);
        }
        return MeetingAccess.sees(caller, found.get()) ? Problem.of(ErrorKind.FORBIDDEN) : Problem.notFound();
    }

    /** For those who run the meetings of a body. */
    public Answer runBody(HttpRequest<?> request, Caller caller, String code, BiFunction<Body, Role, Answer> work) {
        Optional<Body> found = body(caller, code);
        if (found.isEmpty()) {
            return Problem.notFound();
        }
        Optional<Role> role = MeetingAccess.runner(caller, found.get().id());
        if (role.isPresent()) {
            return work.apply(found.get(), role.get());
        }
        return caller.signedIn().isEmpty() ? login(request) : Problem.of(ErrorKind.FORBIDDEN);
    }

    static Answer login(HttpRequest<?> request) {
        return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
    }

    /** The area a page is shown in: those who run the meetings work, others read. */
    public static String area(Caller caller, UUID bodyId) {
        return MeetingAccess.runs(caller, bodyId) ? "work" : "public";
    }

    List<NavLink> crumbs(Caller caller, Appointed meeting) {
        return List.of(
                NavLink.of(text(caller, "meetings.crumb.bodies"), "/utvalg"),
                NavLink.of(
                        meeting.body().shortName(), "/utvalg/" + meeting.body().code()),
                NavLink.of(
                        text(caller, "meetings.crumb.meetings"),
                        "/utvalg/" + meeting.body().code() + "/moter"));
    }

    List<NavLink> crumbsInside(Caller caller, Appointed meeting) {
        return List.of(
                NavLink.of(
                        meeting.body().shortName(), "/utvalg/" + meeting.body().code()),
                NavLink.of(
                        text(caller, "meetings.crumb.meetings"),
                        "/utvalg/" + meeting.body().code() + "/moter"),
                NavLink.of(name(caller, meeting), meeting.path()));
    }

    public List<NavLink> crumbs(Caller caller, Body body) {
        return List.of(
                NavLink.of(text(caller, "meetings.crumb.bodies"), "/utvalg"),
                NavLink.of(body.shortName(), "/utvalg/" + body.code()));
    }

    public List<NavLink> tabs(Caller caller, Body body) {
        String path = "/utvalg/" + body.code();
        return List.of(
                NavLink.of(text(caller, "meetings.tab.overview"), path),
                NavLink.of(text(caller, "meetings.tab.meetings"), path + "/moter"),
                NavLink.of(text(caller, "meetings.tab.cases"), path + "/saker"),
                NavLink.of(text(caller, "meetings.tab.members"), path + "/medlemmer"));
    }

    /** Such as {@code Møte 9-2025} or {@code Ekstraordinært møte 05.11.2025}. */
    public String name(Caller caller, Appointed meeting) {
        return text(
                caller, "meetings.name." + meeting.kind().code(), meeting.ref().written());
    }

    /** The same inside a sentence, such as {@code møte 9-2025}. */
    String inSentence(Caller caller, Appointed meeting) {
        return text(
                caller,
                "meetings.name." + meeting.kind().code() + ".inline",
                meeting.ref().written());
    }

    public String text(Caller caller, String key, Object... arguments) {
        return messages.text(key, caller.language(), arguments).orElse("??" + key + "??");
    }

    Messages messages() {
        return messages;
    }
}
