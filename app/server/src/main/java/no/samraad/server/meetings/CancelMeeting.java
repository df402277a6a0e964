package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.plan.YearWatch;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.cases.CaseRows;
import no.samraad.server.cases.CaseState;
import no.samraad.statutes.StatutesInForce;

/** Calls a meeting off: its number stays taken, its cases wait for another, and whoever was called is told. */
@Singleton
public class CancelMeeting {
    private final MeetingRows meetings;
    private final CancelSeenRows seen;
    private final AgendaRows agenda;
    private final CaseRows cases;
    private final RecipientRows people;
    private final NoticeRows notices;
    private final MeetingMail mail;
    private final Outbox outbox;
    private final Acts acts;
    private final StatutesInForce statutes;

    public CancelMeeting(
            MeetingRows meetings,
            CancelSeenRows seen,
            AgendaRows agenda,
            CaseRows cases,
            RecipientRows people,
            NoticeRows notices,
            MeetingMail mail,
            Outbox outbox,
            Acts acts,
            StatutesInForce statutes) {
        this.meetings = meetings;
        this.seen = seen;
        this.agenda = agenda;
        this.cases = cases;
        this.people = people;
        this.notices = notices;
        this.mail = mail;
        this.outbox = outbox;
        this.acts = acts;
        this.statutes = statutes;
    }

    /** @param reason what those who were called are told; not blank, at most 1000 characters */
    public record Command(Meeting meeting, int version, Role by, String reason, Optional<UUID> once) {}

    /** What will happen. */
    public record Consequences(List<String> casesBack, int told, List<String> withoutAddress) {}

    /** All that calling it off would lead to. */
    public record Preview(Consequences consequences, OfYear year) {}

    /**
     * What it does to the meetings of the year.
     *
     * @param standing the year as it stands
     * @param without the year when the meeting is cancelled
     * @param rules what the year is judged by
     */
    public record OfYear(YearWatch standing, YearWatch without, RulesInForce rules) {
        /** Whether the year has as many as it must, and would not. */
        public boolean breaks() {
            return !(standing.minimum().outcome() instanceof no.samraad.engine.finding.Outcome.NotMet)
                    && without.minimum().outcome() instanceof no.samraad.engine.finding.Outcome.NotMet;
        }
    }

    /** How it ended. */
    public sealed interface Outcome {
        record Cancelled() implements Outcome {}

        /** Changed since the page was read, or begun, held or cancelled already. */
        record Stale() implements Outcome {}
    }

    /** What calling it off would lead to; stores nothing. */
    public Preview preview(Caller caller, Meeting meeting) {
        UUID tenant = caller.tenant().id();
        CancelSeen found = seen.of(tenant, meeting.id());
        boolean called = meeting.calledAt().isPresent();
        return new Preview(
                new Consequences(
                        found.casesBack(), called ? found.told() : 0, called ? found.withoutAddress() : List.of()),
                year(caller, meeting, found));
    }

    private OfYear year(Caller caller, Meeting meeting, CancelSeen found) {
        int year = meeting.appointed().day().getYear();
        LocalDate today = caller.today();
        YearFacts facts = new YearFacts(
                new BodyCode(meeting.appointed().body().code()),
                year,
                today,
                found.year().stream().map(CancelSeen.OfYear::counted).toList());
        RulesInForce rules = statutes.on(caller.tenant().id(), MeetingsOfYear.judgedOn(year, today))
                .rules();
        return new OfYear(
                YearWatch.of(facts, rules),
                YearWatch.ifCancelled(facts, meeting.appointed().day(), rules),
                rules);
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Meeting meeting = command.meeting();
        OfYear year = year(caller, meeting, seen.of(tenant, meeting.id()));
        if (meetings.cancel(tenant, meeting.id(), command.version()) == 0) {
            return new Outcome.Stale();
        }
        int returned = 0;
        for (AgendaItem item : agenda.of(tenant, meeting.id())) {
            UUID matter = item.caseId();
            if (matter != null) {
                returned += cases.move(tenant, matter, CaseState.ON_AGENDA.code(), CaseState.READY.code());
            }
        }
        int sequence = CalendarSequence.after(
                meeting,
                notices.latestSequence(tenant, meeting.id()),
                caller.happenedAt().toInstant());
        List<OutgoingMail> mails = new ArrayList<>();
        for (Recipient recipient : told(tenant, meeting)) {
            MeetingMail.Reader.of(recipient)
                    .ifPresent(reader -> mails.add(
                            mail.cancelled(caller.tenant(), meeting.appointed(), reader, command.reason(), sequence)));
        }
        outbox.enqueue(tenant, mails);
        acts.record(Act.by(caller, command.by(), "meeting_cancelled")
                .about(meeting.id())
                .inMeeting(meeting.bodyId(), meeting.id())
                .knowing(CanonicalJson.of(Map.of(
                        "reason",
                        command.reason(),
                        "told",
                        mails.size(),
                        "cases_returned",
                        returned,
                        "breaks_minimum",
                        year.breaks())))
                .once(command.once()));
        return new Outcome.Cancelled();
    }

    /** Whoever was called, once each; nobody when no notice was sent. */
    private List<Recipient> told(UUID tenant, Meeting meeting) {
        if (meeting.calledAt().isEmpty()) {
            return List.of();
        }
        Map<UUID, Recipient> once = new LinkedHashMap<>();
        people.of(tenant, meeting.bodyId(), meeting.appointed().day())
                .forEach(person -> once.putIfAbsent(person.personId(), person));
        return List.copyOf(once.values());
    }
}
