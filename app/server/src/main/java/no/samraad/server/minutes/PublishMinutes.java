package no.samraad.server.minutes;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.minutes.PublicationFacts;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.AuditChain;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.audit.Head;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.figures.Figures;
import no.samraad.statutes.AskedActs;

/**
 * Opens the minutes to everyone and freezes them: the record is kept as it was read, with the end of the chain of acts
 * printed in it, and sent to the members.
 */
@Singleton
public class PublishMinutes {
    private final HeldMeetings meetings;
    private final AssembleMinutes assemble;
    private final MinutesRows rows;
    private final MinutesMail mail;
    private final LaterWork later;
    private final Acts acts;
    private final AuditChain chain;
    private final Figures figures;
    private final JsonMapper json;

    public PublishMinutes(
            HeldMeetings meetings,
            AssembleMinutes assemble,
            MinutesRows rows,
            MinutesMail mail,
            LaterWork later,
            Acts acts,
            AuditChain chain,
            Figures figures,
            JsonMapper json) {
        this.meetings = meetings;
        this.assemble = assemble;
        this.rows = rows;
        this.mail = mail;
        this.later = later;
        this.acts = acts;
        this.chain = chain;
        this.figures = figures;
        this.json = json;
    }

    public MinutesStep.Outcome handle(Caller caller, MinutesStep.Command command) {
        UUID tenant = caller.tenant().id();
        Optional<HeldMeeting> found = meetings.begin(tenant, command.body(), command.meeting());
        if (found.isEmpty() || !MinutesRights.of(caller, found.get()).sees()) {
            return new MinutesStep.Outcome.NotFound();
        }
        HeldMeeting meeting = found.get();
        MinutesRights rights = MinutesRights.of(caller, meeting);
        Optional<Role> role = rights.writing();
        if (role.isEmpty()) {
            return new MinutesStep.Outcome.NotAllowed();
        }
        if (!meeting.over()) {
            return new MinutesStep.Outcome.NotYet(meeting);
        }
        if (meeting.minutes().stands() == MinutesState.PUBLISHED
                || meeting.minutes().version() != command.version()) {
            return new MinutesStep.Outcome.Stale(meeting);
        }
        Instant now = caller.happenedAt().toInstant();
        Judgement judgement = judge(meeting, now);
        switch (judgement.disposition()) {
            case Disposition.Refused _ -> {
                return new MinutesStep.Outcome.Refused(meeting, judgement);
            }
            case Disposition.NeedsReason _ -> {
                if (command.reason().isBlank() || rights.mayBreach().isEmpty()) {
                    return new MinutesStep.Outcome.NeedsReason(meeting, judgement);
                }
                role = rights.mayBreach();
            }
            case Disposition.Allowed _ -> {}
        }
        UUID id = meeting.sitting().id();
        Optional<Head> head = chain.head(tenant);
        MinutesRecord draft = assemble.handle(tenant, caller.tenant().name(), meeting);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("published_at", now);
        facts.put("approved_at", Optional.ofNullable(meeting.minutes().approvedAt()));
        facts.put(
                "places",
                EnumSet.allOf(MinutesPlace.class).stream().map(Enum::name).toList());
        facts.put("head", head.map(Head::text));
        facts.put(AskedActs.MEMBER, AskedActs.of(asked(meeting, now)));
        acts.record(Act.by(caller, role.orElseThrow(), "minutes_published")
                .about(meeting.minutes().id())
                .inMeeting(meeting.sitting().bodyId(), id)
                .knowing(CanonicalJson.of(facts))
                .judged(
                        meeting.statutes().recorded(judgement),
                        meeting.statutes().standing(judgement, command.reason().strip()))
                .once(command.key()));
        // Read after the act is recorded, so that a late publication stands in the record it is a breach of.
        MinutesRecord record = draft.published(now, head.map(Head::text).orElse(null), assemble.breaches(tenant, id));
        if (rows.publish(tenant, id, command.version(), now, text(record)) == 0) {
            throw new IllegalStateException("minutes changed inside their own transaction");
        }
        later.forget(tenant, WorkKind.MINUTES_SILENCE, meeting.minutes().id());
        figures.stale(tenant, id);
        mail.published(caller.tenant(), meeting);
        return new MinutesStep.Outcome.Done();
    }

    /** What the rules say of publishing at that time; also shown before it is done. */
    public static Judgement judge(HeldMeeting meeting, Instant at) {
        return Engine.judge(asked(meeting, at), meeting.statutes().rules());
    }

    private static no.samraad.engine.judgement.Act asked(HeldMeeting meeting, Instant at) {
        return new no.samraad.engine.judgement.Act.PublishMinutes(new PublicationFacts(
                meeting.facts(),
                at,
                meeting.minutes().approvedAt(),
                // Publishing opens them on the web and writes to every member.
                EnumSet.allOf(MinutesPlace.class)));
    }

    private String text(MinutesRecord record) {
        try {
            return CanonicalJson.parse(json.writeValueAsString(record)).text();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The record as it was published; empty when it was not. */
    public Optional<MinutesRecord> published(Minutes minutes) {
        String kept = minutes.published();
        if (kept == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Objects.requireNonNull(json.readValue(kept, MinutesRecord.class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
