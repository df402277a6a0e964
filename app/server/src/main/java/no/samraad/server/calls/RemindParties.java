package no.samraad.server.calls;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.samraad.platform.jobs.DueWork;
import no.samraad.platform.jobs.DueWorkHandler;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.server.nominations.LetterSender;

/** Reminds the parties that have not answered a call, a week before the last day; each gets a code of its own. */
@Singleton
public class RemindParties implements DueWorkHandler {
    private final CallRows calls;
    private final CalledPartyRows parties;
    private final CallMail mail;

    RemindParties(CallRows calls, CalledPartyRows parties, CallMail mail) {
        this.calls = calls;
        this.parties = parties;
        this.mail = mail;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.CALL_REMINDER;
    }

    @Override
    public void handle(DueWork work) {
        UUID tenant = work.tenantId();
        UUID id = work.subjectId().orElseThrow();
        calls.find(tenant, id).filter(ParticipantCall::open).ifPresent(call -> {
            List<CalledParty> waiting = parties.of(tenant, id).stream()
                    .filter(party -> !party.answered())
                    .toList();
            if (!waiting.isEmpty()) {
                LetterSender from =
                        parties.sender(tenant, waiting.getFirst().id()).orElseThrow();
                mail.send(
                        new Tenant(tenant, from.slug(), from.name(), List.of()),
                        call,
                        waiting,
                        CallMail.Occasion.REMINDED,
                        work.happenedAt().toInstant());
            }
        });
    }
}
