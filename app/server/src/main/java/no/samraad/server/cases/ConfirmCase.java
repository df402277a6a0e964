package no.samraad.server.cases;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.meeting.CaseFacts.Raiser;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.statutes.AskedActs;

/** Lets a case from outside count as submitted, by the link sent to the one who wrote it. */
@Singleton
public class ConfirmCase {
    private final SignedLinkRows links;
    private final CaseRows cases;
    private final WantedMeetingRows meetings;
    private final BodyRows bodies;
    private final JudgeCase judge;
    private final Acts acts;

    public ConfirmCase(
            SignedLinkRows links,
            CaseRows cases,
            WantedMeetingRows meetings,
            BodyRows bodies,
            JudgeCase judge,
            Acts acts) {
        this.links = links;
        this.cases = cases;
        this.meetings = meetings;
        this.bodies = bodies;
        this.judge = judge;
        this.acts = acts;
    }

    /** What a link leads to. */
    public sealed interface Outcome {
        /** It can be used; nothing has happened yet. */
        record Waiting(CaseMatter matter) implements Outcome {}

        record Confirmed(CaseMatter matter) implements Outcome {}

        /** Confirmed, but after the deadline of the meeting it was meant for: it waits for another. */
        record ConfirmedLate(CaseMatter matter) implements Outcome {}

        /** Used before; the case is in. */
        record UsedBefore() implements Outcome {}

        record RunOut() implements Outcome {}

        /** No such link. */
        record Unknown() implements Outcome {}

        /** The rules have changed meanwhile: the case may not be raised by this one. */
        record Refused(JudgeCase.Judged judged) implements Outcome {}
    }

    /** What the link would do. */
    public Outcome look(Caller caller, ConfirmToken token) {
        UUID tenant = caller.tenant().id();
        Optional<SignedLink> link = links.find(tenant, token.hash());
        if (link.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (link.get().usedAt() != null) {
            return new Outcome.UsedBefore();
        }
        if (!link.get().expiresAt().isAfter(caller.recordedAt())) {
            return new Outcome.RunOut();
        }
        return cases.find(tenant, link.get().subjectId())
                .<Outcome>map(Outcome.Waiting::new)
                .orElseGet(Outcome.Unknown::new);
    }

    /** Uses the link. */
    public Outcome handle(Caller caller, ConfirmToken token, Optional<UUID> once) {
        Outcome found = look(caller, token);
        if (!(found instanceof Outcome.Waiting(CaseMatter matter))) {
            return found;
        }
        UUID tenant = caller.tenant().id();
        Instant now = caller.happenedAt().toInstant();
        Body body = bodies.find(tenant, matter.bodyId()).orElseThrow();
        UUID wanted = matter.wantedMeetingId();
        Optional<WantedMeeting> meeting = wanted == null ? Optional.empty() : meetings.find(tenant, wanted);
        Raiser raiser = matter.interest().isBlank() ? Raiser.OUTSIDER : Raiser.OUTSIDER_WITH_INTEREST;
        JudgeCase.Judged judged = judge.handle(tenant, body, meeting, matter.title(), raiser, now);
        boolean late = false;
        if (Way.of(judged.judgement(), "") instanceof Way.NeedsReason) {
            // Confirmed too late for that meeting; for another one it is in time.
            late = true;
            meeting = Optional.empty();
            judged = judge.handle(tenant, body, meeting, matter.title(), raiser, now);
        }
        if (!(Way.of(judged.judgement(), "") instanceof Way.Open(var standing))) {
            return new Outcome.Refused(judged);
        }
        if (links.use(tenant, token.hash(), caller.recordedAt()) == 0) {
            return new Outcome.UsedBefore();
        }
        if (late) {
            cases.wantAnyMeeting(tenant, matter.id());
        }
        cases.confirm(tenant, matter.id(), now);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("body", body.code());
        facts.put("kind", matter.kind());
        facts.put("meeting", meeting.map(WantedMeeting::id));
        facts.put("raiser", raiser);
        facts.put("submitted_at", now);
        facts.put(AskedActs.MEMBER, AskedActs.of(judged.asked()));
        acts.record(Act.by(caller, Role.SUBMITTER, "case_submitted")
                .about(matter.id())
                .inBody(body.id())
                .knowing(CanonicalJson.of(facts))
                .judged(judged.statutes().recorded(judged.judgement()), standing)
                .once(once));
        return late ? new Outcome.ConfirmedLate(matter) : new Outcome.Confirmed(matter);
    }
}
