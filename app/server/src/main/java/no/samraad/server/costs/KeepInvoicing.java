package no.samraad.server.costs;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/** Keeps who sends the invoices of the community, where they are paid to, and the numbers of those who get them. */
@Singleton
public class KeepInvoicing {
    private final InvoicingRows rows;
    private final Acts acts;

    public KeepInvoicing(InvoicingRows rows, Acts acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /**
     * @param version the one that was read; 0 where there was none
     * @param issuer the party that sends them
     * @param account of eleven figures
     * @param days to pay, 1 to 120
     * @param numbers the organisation number of each party that has one
     */
    public record Command(
            int version, UUID issuer, String account, int days, Map<UUID, String> numbers, Optional<UUID> once) {}

    /** How it went. */
    public enum Outcome {
        KEPT,
        /** Somebody else has kept another since it was read. */
        STALE
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        List<BilledParty> parties = rows.parties(tenant);
        if (rows.keepIssuer(tenant, command.issuer(), command.account(), command.days(), command.version()) == 0) {
            return Outcome.STALE;
        }
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (BilledParty party : parties) {
            String number = command.numbers().get(party.id());
            if (!Objects.equals(number, party.organisationNumber())) {
                rows.keepNumber(tenant, party.id(), number);
                numbers.put(party.code(), number == null ? "" : number);
            }
        }
        acts.record(Act.by(caller, Role.SECRETARY, "invoicing_kept")
                .about(command.issuer())
                .knowing(CanonicalJson.of(
                        Map.of("account", command.account(), "days", command.days(), "numbers", numbers)))
                .once(command.once()));
        return Outcome.KEPT;
    }
}
