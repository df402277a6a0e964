package no.samraad.parties;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Ids;

/**
 * Takes a party into a community from a date. Runs inside the wall of that community, which its caller has opened: the
 * national administration while a community is founded, the secretary afterwards.
 */
@Singleton
public class RegisterParty {
    private final PartyRows rows;
    private final Ids ids;

    public RegisterParty(PartyRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /**
     * @param partner the partner group, by its code in the statutes
     * @param municipalityNumber given exactly when the party is a municipality
     * @param since its first day in the community
     * @param decision what the membership rests on
     */
    public record Command(
            PartyKind kind,
            String partner,
            String name,
            Optional<String> municipalityNumber,
            SamiLanguageArea samiLanguageArea,
            MembershipKind membership,
            LocalDate since,
            String decision) {}

    /** How it went. */
    public sealed interface Outcome {
        record Registered(UUID partyId) implements Outcome {}

        /** It is there already: the same municipality, or for others the same kind and name. */
        record KnownAlready(UUID partyId) implements Outcome {}

        /** A municipality without a number the national register knows, or a number on something else. */
        record NoSuchMunicipality() implements Outcome {}
    }

    /** @param tenantId the community whose wall is open */
    public Outcome handle(UUID tenantId, Command command) {
        if ((command.kind() == PartyKind.MUNICIPALITY)
                != command.municipalityNumber()
                        .filter(number -> rows.countMunicipalities(number) == 1)
                        .isPresent()) {
            return new Outcome.NoSuchMunicipality();
        }
        Optional<Party> known = rows.all(tenantId).stream()
                .filter(party -> isSame(party, command))
                .findFirst();
        if (known.isPresent()) {
            return new Outcome.KnownAlready(known.get().id());
        }
        UUID partyId = ids.next();
        rows.insert(
                tenantId,
                partyId,
                command.kind().code(),
                command.partner(),
                command.name(),
                command.municipalityNumber().orElse(null),
                command.samiLanguageArea().code());
        rows.insertMembership(
                tenantId, ids.next(), partyId, command.membership().code(), command.since(), null, command.decision());
        return new Outcome.Registered(partyId);
    }

    private static boolean isSame(Party party, Command command) {
        return command.municipalityNumber()
                .map(number -> number.equals(party.municipalityNumber()))
                .orElseGet(() -> party.kind().equals(command.kind().code())
                        && party.name().equals(command.name()));
    }
}
