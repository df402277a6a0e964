package no.samraad.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samraad.local.yaml.YamlNode;
import no.samraad.parties.PartyKind;

/**
 * A health community of the demonstration ({@code demonstration/communities/<slug>.yaml}): who takes part, which bodies there
 * are, and who sits where.
 *
 * @param languages codes in the order they are offered
 * @param founded the first day of the parties' membership
 */
public record CommunityFile(
        String slug,
        String name,
        List<String> languages,
        LocalDate founded,
        List<PartyEntry> parties,
        List<BodyEntry> bodies,
        List<OfficeEntry> offices) {

    /** The communities, in the order they are loaded. */
    public static List<CommunityFile> all() {
        return List.of("troms-ofoten", "finnmark").stream()
                .map(slug -> of(YamlNode.resource("demonstration/communities/" + slug + ".yaml")))
                .toList();
    }

    /**
     * @param code names the party in this file
     * @param municipality its number; empty for all but municipalities
     */
    public record PartyEntry(
            String code,
            PartyKind kind,
            String partner,
            String name,
            Optional<String> municipality,
            boolean inSamiLanguageArea) {}

    /** @param names by language code: nb, nn, en and perhaps se */
    public record BodyEntry(
            String code,
            String shortName,
            Map<String, String> names,
            int level,
            String numberFormat,
            LocalDate since,
            Optional<LocalDate> until,
            List<SeatEntry> seats,
            List<EventEntry> life,
            Optional<MandateEntry> mandate) {}

    /**
     * Something decided about a body.
     *
     * @param by the code of the body that decided
     * @param successor the code of the body it becomes a part of
     */
    public record EventEntry(
            String kind,
            LocalDate on,
            LocalDate decided,
            String by,
            String decision,
            Optional<String> reportsTo,
            Optional<LocalDate> endsOn,
            Optional<LocalDate> evaluateBy,
            Optional<String> successor) {}

    /** @param by the code of the body that decided */
    public record MandateEntry(String words, LocalDate from, LocalDate decided, String by, String decision) {}

    /** @param party the code of the party whose seat it is; empty when several share it */
    public record SeatEntry(
            int position,
            String partner,
            Optional<String> party,
            String standing,
            String label,
            LocalDate since,
            List<TermEntry> terms) {}

    /**
     * @param person the key of a test person
     * @param appointer what the statutes call the one who appointed; empty where they do not say
     */
    public record TermEntry(
            String capacity,
            String person,
            LocalDate since,
            Optional<LocalDate> until,
            String appointedBy,
            Optional<String> appointer) {}

    /** @param body the code of a body; empty when the office holds for the whole community */
    public record OfficeEntry(String role, Optional<String> body, String person, LocalDate since) {}

    static CommunityFile of(YamlNode file) {
        Term term = new Term(file.node("term").date("from"), file.node("term").date("until"));
        return new CommunityFile(
                file.text("slug"),
                file.text("name"),
                file.texts("languages"),
                file.date("founded"),
                file.list("parties").stream().map(CommunityFile::party).toList(),
                file.list("bodies").stream().map(body -> body(body, term)).toList(),
                file.list("offices").stream()
                        .map(office -> office(office, term))
                        .toList());
    }

    private record Term(LocalDate since, LocalDate until) {}

    private static PartyEntry party(YamlNode entry) {
        return new PartyEntry(
                entry.text("code"),
                PartyKind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT)),
                entry.text("partner"),
                entry.text("name"),
                entry.optional("municipality"),
                entry.optional("sami_language_area").filter("yes"::equals).isPresent());
    }

    private static BodyEntry body(YamlNode entry, Term term) {
        LocalDate since = entry.date("from");
        return new BodyEntry(
                entry.text("code"),
                entry.text("short_name"),
                entry.node("names").all(),
                entry.number("level"),
                entry.text("number_format"),
                since,
                entry.optionalDate("until"),
                entry.list("seats").stream()
                        .map(seat -> seat(seat, since, term))
                        .toList(),
                entry.list("life").stream().map(CommunityFile::event).toList(),
                entry.list("mandate").stream().map(CommunityFile::mandate).findFirst());
    }

    private static EventEntry event(YamlNode entry) {
        return new EventEntry(
                entry.text("kind"),
                entry.date("day"),
                entry.date("decided"),
                entry.text("by"),
                entry.text("decision"),
                entry.optional("reports_to"),
                entry.optionalDate("ends_on"),
                entry.optionalDate("evaluate_by"),
                entry.optional("successor"));
    }

    private static MandateEntry mandate(YamlNode entry) {
        return new MandateEntry(
                entry.text("words"),
                entry.date("from"),
                entry.date("decided"),
                entry.text("by"),
                entry.text("decision"));
    }

    private static SeatEntry seat(YamlNode entry, LocalDate bodySince, Term term) {
        LocalDate since = entry.optionalDate("from").orElse(bodySince);
        LocalDate termSince = later(since, term.since());
        List<YamlNode> before = entry.list("before");
        List<TermEntry> terms = new java.util.ArrayList<>();
        for (YamlNode earlier : before) {
            terms.add(new TermEntry(
                    earlier.text("capacity"),
                    earlier.text("person"),
                    termSince,
                    earlier.optionalDate("until"),
                    entry.text("appointed_by"),
                    entry.optional("appointer")));
        }
        for (String capacity : List.of("member", "deputy")) {
            LocalDate begins = before.stream()
                    .filter(earlier -> earlier.text("capacity").equals(capacity))
                    .map(earlier -> earlier.date("until"))
                    .reduce(termSince, CommunityFile::later);
            entry.optional(capacity)
                    .map(person -> new TermEntry(
                            capacity,
                            person,
                            begins,
                            Optional.of(term.until()),
                            entry.text("appointed_by"),
                            entry.optional("appointer")))
                    .ifPresent(terms::add);
        }
        return new SeatEntry(
                entry.number("position"),
                entry.text("partner"),
                entry.optional("party"),
                entry.optional("standing").orElse("voting"),
                entry.text("label"),
                since,
                List.copyOf(terms));
    }

    private static OfficeEntry office(YamlNode entry, Term term) {
        return new OfficeEntry(
                entry.text("role"),
                entry.optional("body"),
                entry.text("person"),
                entry.optionalDate("from").orElse(term.since()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
