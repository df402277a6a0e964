package no.samraad.server.cases;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.parties.PersonRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.web.Language;

/** Makes a case ready for an agenda, or lays it aside with a reason; whoever raised it is told. */
@Singleton
public class SettleCase {
    private final CaseRows cases;
    private final PersonRows persons;
    private final CaseMail mail;
    private final Outbox outbox;
    private final Acts acts;

    public SettleCase(CaseRows cases, PersonRows persons, CaseMail mail, Outbox outbox, Acts acts) {
        this.cases = cases;
        this.persons = persons;
        this.mail = mail;
        this.outbox = outbox;
        this.acts = acts;
    }

    /** @param reason told to whoever raised it; needed when the case is laid aside */
    public record Command(CaseMatter matter, int version, Role by, CaseState to, String reason, Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Settled() implements Outcome {}

        /** A case for decision has no proposal to decide on. */
        record NoProposal() implements Outcome {}

        /** A case is not laid aside without saying why. */
        record NoReason() implements Outcome {}

        /** That cannot be done with a case in this state: it is on an agenda, treated or laid aside. */
        record NotFrom(CaseState state) implements Outcome {}

        record Stale() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        CaseMatter matter = command.matter();
        CaseState from = matter.caseState();
        boolean possible = switch (command.to()) {
            case READY -> from == CaseState.SUBMITTED;
            case SUBMITTED -> from == CaseState.READY || from == CaseState.DECLINED || from == CaseState.WITHDRAWN;
            case WITHDRAWN, DECLINED -> from == CaseState.SUBMITTED || from == CaseState.READY;
            case UNCONFIRMED, ON_AGENDA, TREATED -> false;
        };
        if (!possible) {
            return new Outcome.NotFrom(from);
        }
        boolean laidAside = command.to() == CaseState.WITHDRAWN || command.to() == CaseState.DECLINED;
        if (laidAside && command.reason().isBlank()) {
            return new Outcome.NoReason();
        }
        if (command.to() == CaseState.READY
                && matter.caseKind() == CaseKind.DECISION
                && matter.proposal().isEmpty()) {
            return new Outcome.NoProposal();
        }
        String reason = laidAside ? command.reason().strip() : "";
        if (cases.settle(tenant, matter.id(), command.version(), command.to().code(), reason) == 0) {
            return new Outcome.Stale();
        }
        acts.record(Act.by(caller, command.by(), "case_settled")
                .about(matter.id())
                .inBody(matter.bodyId())
                .knowing(CanonicalJson.of(
                        Map.of("from", from.code(), "to", command.to().code(), "reason", reason)))
                .once(command.once()));
        if (laidAside) {
            tell(caller, matter, command.to(), reason);
        }
        return new Outcome.Settled();
    }

    private void tell(Caller caller, CaseMatter matter, CaseState to, String reason) {
        UUID tenant = caller.tenant().id();
        UUID raiser = matter.raisedById();
        String outside = matter.raisedByEmail();
        Optional<EmailAddress> address;
        Language language = caller.tenant().languages().getFirst();
        if (raiser != null) {
            var person = persons.find(tenant, raiser);
            address =
                    person.flatMap(found -> Optional.ofNullable(found.email())).flatMap(EmailAddress::of);
            language = person.flatMap(found -> Language.of(found.language())).orElse(language);
        } else {
            address = Optional.ofNullable(outside).flatMap(EmailAddress::of);
        }
        Language reads = language;
        address.ifPresent(reader ->
                outbox.enqueue(tenant, mail.settled(caller.tenant(), reader, reads, matter.title(), to, reason)));
    }
}
