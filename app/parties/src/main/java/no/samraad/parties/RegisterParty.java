package no.samraad.parties;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samraad.platform.ids.Ids;

/**
 * Takes a party into a community from a date. Runs inside the wall of that community, which its caller has opened: the
 * national administration while a community is founded, the secretary afterwards.
 */
@Singleton
public class RegisterParty {
    private static final Pattern KIND = Pattern.compile("\\s+(kommune|hf)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 50;

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
        List<Party> parties = rows.all(tenantId);
        Optional<Party> known =
                parties.stream().filter(party -> isSame(party, command)).findFirst();
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
                codeOf(command.name(), known(parties)),
                command.municipalityNumber().orElse(null),
                command.samiLanguageArea().code());
        rows.insertMembership(
                tenantId, ids.next(), partyId, command.membership().code(), command.since(), null, command.decision());
        return new Outcome.Registered(partyId);
    }

    private static Set<String> known(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.toSet());
    }

    /** The name in letters and figures that any keyboard has, with a number where another party has it already. */
    static String codeOf(String name, Set<String> taken) {
        String plain = Normalizer.normalize(
                        KIND.matcher(name.strip())
                                .replaceFirst("")
                                .toLowerCase(Locale.ROOT)
                                .replace("æ", "ae")
                                .replace('ø', 'o')
                                .replace('đ', 'd')
                                .replace('ŋ', 'n')
                                .replace('ŧ', 't'),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String code = plain.isEmpty() ? "part" : plain.substring(0, Math.min(plain.length(), LONGEST));
        String free = code;
        for (int next = 2; taken.contains(free); next++) {
            free = code + "-" + next;
        }
        return free;
    }

    private static boolean isSame(Party party, Command command) {
        return command.municipalityNumber()
                .map(number -> number.equals(party.municipalityNumber()))
                .orElseGet(() -> party.kind().equals(command.kind().code())
                        && party.name().equals(command.name()));
    }
}
