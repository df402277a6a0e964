package no.samraad.statutes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.RunningCase;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.audit.Disposition;
import no.samraad.statutes.format.RecordText;

/**
 * Finds the rules of a community as they stood on a day. A version never changes, so it is parsed once and
 * remembered by the hash of its contents; a request fetches no more than the list of versions.
 */
@Singleton
public class StatutesInForce {
    private static final int MOST_PARSED = 2_000;

    private final DocumentRows rows;
    private final Map<String, StatutesDocument> parsed = new ConcurrentHashMap<>();
    private final Map<OnDay, RulesInForce> known = new ConcurrentHashMap<>();

    /** The documents by their hashes, and a day. */
    private record OnDay(List<String> documents, LocalDate day) {}

    public StatutesInForce(DocumentRows rows) {
        this.rows = rows;
    }

    /**
     * A community's rules on a day.
     *
     * @param rules for the engine
     * @param statutes which version of the statutes themselves; empty where the community has none on that day
     */
    public record Version(RulesInForce rules, Optional<no.samraad.platform.audit.Judgement.Version> statutes) {

        /** What an act keeps of what the engine said. */
        public no.samraad.platform.audit.Judgement recorded(Judgement said) {
            return new no.samraad.platform.audit.Judgement(
                    RecordText.canonical(said.finding()), statutes, said.engineVersion());
        }

        /**
         * In what standing an act is carried out.
         *
         * @param reason why a binding rule is not kept; used for a breach alone
         * @throws IllegalStateException when the engine refused it: such an act is never carried out
         */
        public Disposition standing(Judgement said, String reason) {
            return switch (said.disposition()) {
                case no.samraad.engine.judgement.Disposition.Allowed(var gaps) ->
                    gaps.isEmpty() ? Disposition.ALLOWED : Disposition.GAP;
                case no.samraad.engine.judgement.Disposition.NeedsReason _ -> Disposition.breach(reason);
                case no.samraad.engine.judgement.Disposition.Refused _ ->
                    throw new IllegalStateException("a refused act is never carried out");
            };
        }
    }

    /** The rules on {@code day}: for a meeting, the meeting's day. */
    public Version on(UUID tenantId, LocalDate day) {
        return onEach(tenantId).apply(day);
    }

    /** The rules on any day one asks for, as they are kept now: one exchange with the database for all of them. */
    public Function<LocalDate, Version> onEach(UUID tenantId) {
        List<DocumentRow> all = rows.all(tenantId);
        List<StatutesDocument> documents = parsed(tenantId, all);
        List<String> hashes = all.stream().map(StatutesInForce::hash).toList();
        return day -> version(all, rules(hashes, day, documents));
    }

    /** What has been found in the rules of a day is found again by the next who asks. */
    private RulesInForce rules(List<String> hashes, LocalDate day, List<StatutesDocument> documents) {
        if (known.size() > MOST_PARSED) {
            known.clear();
        }
        return known.computeIfAbsent(new OnDay(hashes, day), asked -> RulesInForce.on(asked.day(), documents));
    }

    /**
     * The rules on {@code day} for a case that may have been under way when a version came into force (I4).
     *
     * @param running how far the case has come; asked for only where some version leaves running cases to the one before
     */
    public Version forCase(UUID tenantId, LocalDate day, Supplier<RunningCase> running) {
        List<DocumentRow> all = rows.all(tenantId);
        List<StatutesDocument> documents = parsed(tenantId, all);
        boolean asked = documents.stream().anyMatch(document -> RunningCase.isAskedForBy(document, day));
        return version(
                all, asked ? RulesInForce.forCase(day, running.get(), documents) : RulesInForce.on(day, documents));
    }

    private static Version version(List<DocumentRow> all, RulesInForce rules) {
        Optional<no.samraad.platform.audit.Judgement.Version> statutes = rules.documents().stream()
                .filter(document -> document.kind() == DocumentKind.STATUTES)
                .flatMap(document -> all.stream()
                        .filter(row -> row.kind().equals(kindOf(DocumentKind.STATUTES))
                                && row.code().equals(document.id().value())
                                && row.inForceFrom().equals(document.inForceFrom())))
                .reduce((earlier, later) -> later)
                .map(row -> new no.samraad.platform.audit.Judgement.Version(hash(row), row.inForceFrom()));
        return new Version(rules, statutes);
    }

    /** Every version of every document, the oldest first. */
    public List<StatutesDocument> documents(UUID tenantId) {
        return parsed(tenantId, rows.all(tenantId));
    }

    private List<StatutesDocument> parsed(UUID tenantId, List<DocumentRow> all) {
        if (parsed.size() > MOST_PARSED) {
            parsed.clear();
        }
        return all.stream()
                .map(row -> parsed.computeIfAbsent(
                        hash(row),
                        hash -> RecordText.readOwn(rows.canonical(tenantId, row.id()), StatutesDocument.class)))
                .toList();
    }

    private static String hash(DocumentRow row) {
        return HexFormat.of().formatHex(row.sha256());
    }

    /** The code of a kind of document in the database. */
    static String kindOf(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
