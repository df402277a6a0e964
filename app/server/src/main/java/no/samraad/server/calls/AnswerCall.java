package no.samraad.server.calls;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.nominations.LetterCode;

/** A party answers a call, by its code and without login: it names who would take part, or says that nobody will. */
@Singleton
public class AnswerCall {
    /** More answers from one party than this are no answers. */
    private static final int MOST_ANSWERS = 20;

    private final CallRows calls;
    private final CalledPartyRows parties;
    private final NamedParticipantRows named;
    private final CallLinkRows links;
    private final Acts acts;
    private final Ids ids;

    AnswerCall(
            CallRows calls,
            CalledPartyRows parties,
            NamedParticipantRows named,
            CallLinkRows links,
            Acts acts,
            Ids ids) {
        this.calls = calls;
        this.parties = parties;
        this.named = named;
        this.links = links;
        this.acts = acts;
        this.ids = ids;
    }

    /** What a code leads to. */
    public sealed interface Found {
        record Open(ParticipantCall call, CalledParty party) implements Found {}

        /** The call is closed or taken back, or the letter was printed anew. */
        record Over() implements Found {}

        /** The last day is long past. */
        record RunOut() implements Found {}

        record Unknown() implements Found {}
    }

    /** Somebody who would take part. */
    public record Somebody(String name, Optional<EmailAddress> email) {}

    /** How it went. */
    public sealed interface Outcome {
        record Answered() implements Outcome {}

        record Not(Found found) implements Outcome {}

        /** Too many answers from this party. */
        record TooMany() implements Outcome {}
    }

    public Found look(Caller caller, LetterCode code) {
        UUID tenant = caller.tenant().id();
        Optional<CallLink> link = links.find(tenant, code.hash());
        if (link.isEmpty()) {
            return new Found.Unknown();
        }
        if (link.get().usedAt() != null) {
            return new Found.Over();
        }
        if (!link.get().expiresAt().isAfter(caller.happenedAt().toInstant())) {
            return new Found.RunOut();
        }
        Optional<CalledParty> party = parties.find(tenant, link.get().subjectId());
        return party.flatMap(found -> calls.find(tenant, found.callId()))
                .filter(ParticipantCall::open)
                .<Found>map(call -> new Found.Open(call, party.orElseThrow()))
                .orElseGet(Found.Over::new);
    }

    /** @param people nobody where the party does not take part; no more than the call lets one party name */
    public Outcome handle(Caller caller, LetterCode code, List<Somebody> people, String note, Optional<UUID> once) {
        Found found = look(caller, code);
        if (!(found instanceof Found.Open(ParticipantCall call, CalledParty party))) {
            return new Outcome.Not(found);
        }
        UUID tenant = caller.tenant().id();
        if (parties.countAnswers(tenant, party.id()) >= MOST_ANSWERS) {
            return new Outcome.TooMany();
        }
        if (calls.touch(tenant, call.id()) == 0) {
            return new Outcome.Not(new Found.Over());
        }
        UUID id = ids.next();
        Instant now = caller.happenedAt().toInstant();
        parties.answer(tenant, id, party.id(), !people.isEmpty(), note, now);
        int position = 0;
        for (Somebody somebody : people.subList(0, Math.min(people.size(), call.each()))) {
            named.insert(
                    tenant,
                    id,
                    ++position,
                    somebody.name(),
                    somebody.email().map(EmailAddress::text).orElse(null));
        }
        acts.record(Act.by(caller, Role.APPOINTER, "call_answered")
                .about(call.id())
                .knowing(CanonicalJson.of(Map.of(
                        "party", party.partyId().toString(),
                        "named", position,
                        "late", caller.today().isAfter(call.lastDay()))))
                .once(once));
        return new Outcome.Answered();
    }
}
