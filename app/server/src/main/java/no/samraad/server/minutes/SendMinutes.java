package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.minutes.MinutesSent;
import no.samraad.engine.provision.Organ;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkClock;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.statutes.AskedActs;

/** Sends the minutes to those who took part, and sets the clock for their silence. */
@Singleton
public class SendMinutes {
    private final HeldMeetings meetings;
    private final AssembleMinutes assemble;
    private final MinutesRows rows;
    private final MinutesMail mail;
    private final LaterWork later;
    private final Acts acts;

    public SendMinutes(
            HeldMeetings meetings,
            AssembleMinutes assemble,
            MinutesRows rows,
            MinutesMail mail,
            LaterWork later,
            Acts acts) {
        this.meetings = meetings;
        this.assemble = assemble;
        this.rows = rows;
        this.mail = mail;
        this.later = later;
        this.acts = acts;
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
        Instant now = caller.happenedAt().toInstant();
        MinutesRecord minutes = assemble.handle(tenant, caller.tenant().name(), meeting);
        Judgement judgement = judge(meeting, minutes, now, rights.sender());
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
        Optional<LastDay> silence = meeting.silence(now);
        Optional<LocalDate> ends = silence.map(LastDay::date);
        UUID id = meeting.minutes().id();
        if (rows.send(tenant, meeting.sitting().id(), command.version(), now, ends.orElse(null)) == 0) {
            return new MinutesStep.Outcome.Stale(meeting);
        }
        meeting.silenceToBeTried(now)
                .ifPresent(
                        last -> later.schedule(tenant, WorkKind.MINUTES_SILENCE, id, WorkClock.STATUTES, last.ends()));
        int recipients = mail.sent(caller.tenant(), meeting, ends);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("sent_at", now);
        facts.put("silence_ends_on", ends);
        facts.put(
                "parts",
                AssembleMinutes.parts(minutes).stream().map(Enum::name).sorted().toList());
        facts.put("recipients", recipients);
        facts.put(AskedActs.MEMBER, AskedActs.of(asked(meeting, minutes, now, rights.sender())));
        acts.record(Act.by(caller, role.orElseThrow(), "minutes_sent")
                .about(id)
                .inMeeting(meeting.sitting().bodyId(), meeting.sitting().id())
                .knowing(CanonicalJson.of(facts))
                .judged(
                        meeting.statutes().recorded(judgement),
                        meeting.statutes().standing(judgement, command.reason().strip()))
                .once(command.key()));
        return new MinutesStep.Outcome.Done();
    }

    /** What the rules say of sending these minutes at that time; also shown before it is done. */
    public static Judgement judge(HeldMeeting meeting, MinutesRecord minutes, Instant at, Organ sender) {
        return Engine.judge(
                asked(meeting, minutes, at, sender), meeting.statutes().rules());
    }

    private static no.samraad.engine.judgement.Act asked(
            HeldMeeting meeting, MinutesRecord minutes, Instant at, Organ sender) {
        return new no.samraad.engine.judgement.Act.SendMinutes(
                new MinutesSent(meeting.facts(), at, AssembleMinutes.parts(minutes), sender, null));
    }
}
