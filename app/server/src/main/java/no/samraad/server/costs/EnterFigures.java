package no.samraad.server.costs;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samraad.parties.PartyFigure;
import no.samraad.parties.PartyFigureRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/** Enters how many live in each municipality on 1 January of a year: what a key by inhabitants divides by. */
@Singleton
public class EnterFigures {
    /** The kind of figure. */
    public static final String INHABITANTS = "inhabitants";

    private final PartyFigureRows rows;
    private final Acts acts;
    private final Ids ids;

    public EnterFigures(PartyFigureRows rows, Acts acts, Ids ids) {
        this.rows = rows;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param numbers by party; those that are as before change nothing, and keep their source
     * @param source where they are taken from, in words
     * @param seen how many entries of the year the page showed
     */
    public record Command(int year, Map<UUID, Long> numbers, String source, int seen, Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        /** @param changed how many figures are new or other than before */
        record Entered(int changed) implements Outcome {}

        /** Someone else has entered figures of the year since the page was shown. */
        record Stale() implements Outcome {}
    }

    /** What counts, by party, and how many entries it is made of. */
    public record OfYear(Map<UUID, PartyFigure> counting, List<PartyFigure> all) {
        public OfYear {
            all = List.copyOf(all);
        }
    }

    public OfYear ofYear(UUID tenant, int year) {
        List<PartyFigure> all = rows.ofYear(tenant, INHABITANTS, year);
        Map<UUID, PartyFigure> counting = new LinkedHashMap<>();
        all.forEach(figure -> counting.putIfAbsent(figure.partyId(), figure));
        return new OfYear(counting, all);
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        rows.lock(tenant);
        OfYear before = ofYear(tenant, command.year());
        if (before.all().size() != command.seen()) {
            return new Outcome.Stale();
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        command.numbers().forEach((party, number) -> {
            PartyFigure counts = before.counting().get(party);
            if (counts == null || !Objects.equals(counts.number(), number)) {
                rows.insert(
                        tenant,
                        ids.next(),
                        party,
                        INHABITANTS,
                        command.year(),
                        number,
                        command.source(),
                        caller.signedIn().orElseThrow().personId(),
                        caller.happenedAt().toInstant());
                changed.put(party.toString(), number);
            }
        });
        if (!changed.isEmpty()) {
            acts.record(Act.by(caller, Role.SECRETARY, "figures_entered")
                    .knowing(CanonicalJson.of(
                            Map.of("year", command.year(), "source", command.source(), "inhabitants", changed)))
                    .once(command.once()));
        }
        return new Outcome.Entered(changed.size());
    }
}
