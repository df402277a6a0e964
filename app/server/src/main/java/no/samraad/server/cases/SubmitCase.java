package no.samraad.server.cases;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.meeting.CaseFacts.Raiser;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.statutes.AskedActs;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a case. Someone from outside confirms it by a link sent to the address given; it counts as submitted only
 * from then on.
 */
@Singleton
public class SubmitCase {
    /** How long a link holds, by the system's clock. */
    static final Duration LINK_LIFE = Duration.ofDays(7);

    private static final int MOST_UNCONFIRMED_FROM_ONE = 5;
    private static final int MOST_UNCONFIRMED_OF_ALL = 500;

    private final CaseRows cases;
    private final KeepPaper keep;
    private final SignedLinkRows links;
    private final JudgeCase judge;
    private final CaseMail mail;
    private final Outbox outbox;
    private final Acts acts;
    private final Ids ids;

    public SubmitCase(
            CaseRows cases,
            KeepPaper keep,
            SignedLinkRows links,
            JudgeCase judge,
            CaseMail mail,
            Outbox outbox,
            Acts acts,
            Ids ids) {
        this.cases = cases;
        this.keep = keep;
        this.links = links;
        this.judge = judge;
        this.mail = mail;
        this.outbox = outbox;
        this.acts = acts;
        this.ids = ids;
    }

    /** Who raises it. */
    public sealed interface From {
        /** A person of the community. */
        record Insider(UUID person, String name) implements From {}

        /** Someone who has to confirm by e-mail. */
        record Outsider(String name, EmailAddress address) implements From {}
    }

    /**
     * @param meeting the one it is meant for; empty for any
     * @param interest what is said of the own interest; may be blank
     * @param reason why a rule of order is not kept, by someone who may say so; blank for none
     */
    public record Command(
            Body body,
            Optional<WantedMeeting> meeting,
            CasePaper paper,
            From from,
            String interest,
            String reason,
            Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Submitted(UUID caseId) implements Outcome {}

        /** Stored, but it does not count before the link in the mail is used. */
        record ToConfirm() implements Outcome {}

        /** A rule of order is not kept: a recorded breach by chair or secretary would carry it. */
        record NeedsReason(JudgeCase.Judged judged) implements Outcome {}

        record Refused(JudgeCase.Judged judged) implements Outcome {}

        /** Too many cases from this address wait to be confirmed. */
        record TooMany() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Instant now = caller.happenedAt().toInstant();
        Body body = command.body();
        Raiser raiser = CaseAccess.raiser(caller, body.id(), command.interest());
        JudgeCase.Judged judged =
                judge.handle(tenant, body, command.meeting(), command.paper().title(), raiser, now);
        // Nobody sets a deadline aside for oneself: a breach is recorded by those who run the body's meetings.
        String reason = CaseAccess.handles(caller, body.id()) ? command.reason() : "";
        Way way = Way.of(judged.judgement(), reason);
        return switch (way) {
            case Way.Shut() -> new Outcome.Refused(judged);
            case Way.NeedsReason() -> new Outcome.NeedsReason(judged);
            case Way.Open(var standing) ->
                switch (command.from()) {
                    case From.Insider(UUID person, String name) -> {
                        UUID id = store(caller, command, person, name, null, CaseState.SUBMITTED, now);
                        acts.record(Act.by(caller, CaseAccess.role(caller, body.id()), "case_submitted")
                                .about(id)
                                .inBody(body.id())
                                .knowing(facts(command, raiser, now, judged))
                                .judged(judged.statutes().recorded(judged.judgement()), standing)
                                .once(command.once()));
                        yield new Outcome.Submitted(id);
                    }
                    case From.Outsider(String name, EmailAddress address) ->
                        toConfirm(caller, command, name, address, raiser, now, judged);
                };
        };
    }

    private Outcome toConfirm(
            Caller caller,
            Command command,
            String name,
            EmailAddress address,
            Raiser raiser,
            Instant now,
            JudgeCase.Judged judged) {
        UUID tenant = caller.tenant().id();
        if (cases.unconfirmedFrom(tenant, address.text()) >= MOST_UNCONFIRMED_FROM_ONE
                || cases.unconfirmed(tenant) >= MOST_UNCONFIRMED_OF_ALL) {
            return new Outcome.TooMany();
        }
        UUID id = store(caller, command, null, name, address.text(), CaseState.UNCONFIRMED, now);
        ConfirmToken token = ConfirmToken.fresh();
        links.insert(tenant, token.hash(), id, caller.recordedAt().plus(LINK_LIFE));
        outbox.enqueue(
                tenant,
                List.of(mail.confirm(
                        caller.tenant(),
                        address,
                        caller.language(),
                        command.paper().title(),
                        token)));
        acts.record(Act.by(caller, Role.SUBMITTER, "case_drafted")
                .about(id)
                .inBody(command.body().id())
                .knowing(facts(command, raiser, now, judged))
                .once(command.once()));
        return new Outcome.ToConfirm();
    }

    private UUID store(
            Caller caller,
            Command command,
            @Nullable UUID person,
            String name,
            @Nullable String email,
            CaseState state,
            Instant now) {
        UUID tenant = caller.tenant().id();
        UUID id = ids.next();
        CasePaper paper = command.paper();
        @Nullable UUID meeting = command.meeting().map(WantedMeeting::id).orElse(null);
        cases.insert(
                tenant,
                id,
                command.body().id(),
                paper.kind().code(),
                paper.title(),
                paper.background(),
                paper.assessment(),
                paper.sender(),
                person,
                name,
                email,
                command.interest(),
                state.code(),
                now,
                meeting);
        keep.replace(tenant, id, command.body().id(), paper);
        return id;
    }

    /** The case's own words stay out of the record of acts: it keeps what the rules were asked about. */
    private static CanonicalJson facts(Command command, Raiser raiser, Instant now, JudgeCase.Judged judged) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("body", command.body().code());
        facts.put("kind", command.paper().kind().code());
        facts.put("meeting", command.meeting().map(WantedMeeting::id));
        facts.put("meeting_day", command.meeting().map(WantedMeeting::day));
        facts.put("raiser", raiser);
        facts.put("submitted_at", now);
        facts.put(AskedActs.MEMBER, AskedActs.of(judged.asked()));
        return CanonicalJson.of(facts);
    }
}
