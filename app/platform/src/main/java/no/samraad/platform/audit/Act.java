package no.samraad.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/**
 * A formal act as it is to be recorded. Begins with {@link #by} or {@link #of} and is filled in step by step:
 * {@code Act.by(caller, Role.SECRETARY, "notice_sent").about(noticeId).inMeeting(bodyId, meetingId)…}
 *
 * @param kind what was done, such as {@code notice_sent}: lower case letters and underscores, 2 to 41
 * @param subjectId what it was done to
 * @param facts what was known and judged; ids, never names
 * @param judgement empty for an act that no rule concerns
 * @param happenedAt by the statutes' clock
 * @param recordedAt by the system's clock
 * @param idempotencyKey of the form; a second act with the same key is {@link DoneBefore}
 */
public record Act(
        UUID tenantId,
        String kind,
        Actor actor,
        Optional<UUID> subjectId,
        Optional<UUID> bodyId,
        Optional<UUID> meetingId,
        Disposition disposition,
        CanonicalJson facts,
        Optional<Judgement> judgement,
        Instant happenedAt,
        Instant recordedAt,
        Optional<UUID> idempotencyKey) {

    /** An act of whoever asks, in the role that gives the authority. */
    public static Act by(Caller caller, Role role, String kind) {
        Actor actor = caller.signedIn()
                .<Actor>map(signedIn -> new Actor.Person(signedIn.personId(), role))
                .orElseGet(() -> new Actor.Outsider(role));
        return of(caller.tenant().id(), actor, kind, caller.happenedAt().toInstant(), caller.recordedAt());
    }

    /** An act of anyone, also of a job. */
    public static Act of(UUID tenantId, Actor actor, String kind, Instant happenedAt, Instant recordedAt) {
        return new Act(
                tenantId,
                kind,
                actor,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Disposition.ALLOWED,
                CanonicalJson.EMPTY,
                Optional.empty(),
                happenedAt,
                recordedAt,
                Optional.empty());
    }

    public Act about(UUID subject) {
        return new Act(
                tenantId,
                kind,
                actor,
                Optional.of(subject),
                bodyId,
                meetingId,
                disposition,
                facts,
                judgement,
                happenedAt,
                recordedAt,
                idempotencyKey);
    }

    public Act inBody(UUID body) {
        return new Act(
                tenantId,
                kind,
                actor,
                subjectId,
                Optional.of(body),
                meetingId,
                disposition,
                facts,
                judgement,
                happenedAt,
                recordedAt,
                idempotencyKey);
    }

    public Act inMeeting(UUID body, UUID meeting) {
        return new Act(
                tenantId,
                kind,
                actor,
                subjectId,
                Optional.of(body),
                Optional.of(meeting),
                disposition,
                facts,
                judgement,
                happenedAt,
                recordedAt,
                idempotencyKey);
    }

    public Act knowing(CanonicalJson known) {
        return new Act(
                tenantId,
                kind,
                actor,
                subjectId,
                bodyId,
                meetingId,
                disposition,
                known,
                judgement,
                happenedAt,
                recordedAt,
                idempotencyKey);
    }

    public Act judged(Judgement said, Disposition standing) {
        return new Act(
                tenantId,
                kind,
                actor,
                subjectId,
                bodyId,
                meetingId,
                standing,
                facts,
                Optional.of(said),
                happenedAt,
                recordedAt,
                idempotencyKey);
    }

    /** Takes the form's key, when it carries one. */
    public Act once(Optional<UUID> key) {
        return new Act(
                tenantId,
                kind,
                actor,
                subjectId,
                bodyId,
                meetingId,
                disposition,
                facts,
                judgement,
                happenedAt,
                recordedAt,
                key);
    }
}
