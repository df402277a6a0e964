package no.samraad.server.memberlists;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.DryRun;
import no.samraad.platform.tenancy.Role;

/** Lists of members from the day they are handed in until they are stored or thrown away. */
@Singleton
public class MemberLists {
    /** A list holds personal data, and nobody needs it longer. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** Stands for the reason that is not written yet; what is tried with it is taken back. */
    private static final String SOME_REASON = "…";

    private final MemberListRows rows;
    private final StoreRows store;
    private final DryRun dryRun;
    private final Acts acts;
    private final Ids ids;
    private final JsonMapper json;

    public MemberLists(MemberListRows rows, StoreRows store, DryRun dryRun, Acts acts, Ids ids, JsonMapper json) {
        this.rows = rows;
        this.store = store;
        this.dryRun = dryRun;
        this.acts = acts;
        this.ids = ids;
        this.json = json;
    }

    /**
     * A list as it waits.
     *
     * @param preview what storing it would do, row by row
     */
    public record Waiting(UUID id, Instant madeAt, Table table, List<ListedRow> preview, int version) {
        public Waiting {
            preview = List.copyOf(preview);
        }

        public List<ListedRow> wrong() {
            return preview.stream().filter(ListedRow::wrong).toList();
        }

        public List<ListedRow> right() {
            return preview.stream().filter(row -> !row.wrong()).toList();
        }

        /** Whether some row breaks a rule of order, and can be stored with a reason alone. */
        public boolean needsReason() {
            return preview.stream().anyMatch(ListedRow::needsReason);
        }

        /** Headings of columns nobody asks for. */
        public List<String> unused() {
            return table.headings().stream()
                    .filter(heading -> !heading.isBlank() && Column.of(heading).isEmpty())
                    .toList();
        }
    }

    /** How storing went. */
    public sealed interface Outcome {
        /** @param left out since they are wrong */
        record Stored(int rows, int left) implements Outcome {}

        /** A rule of order is not kept by some row, and no reason is given. */
        record NeedsReason(Waiting list) implements Outcome {}

        /** Some rows are wrong, and nobody has said that the others are to be stored without them. */
        record NotChosen(Waiting list) implements Outcome {}

        /** What it would do is no longer what was shown; it is shown anew. */
        record Changed(Waiting list) implements Outcome {}

        /** It is stored or thrown away already, or too old. */
        record Gone() implements Outcome {}
    }

    /** How throwing it away went. */
    public enum Thrown {
        /** It is not there, now or since before. */
        AWAY,
        /** The page showed another version of it. */
        STALE
    }

    /** Keeps a list and finds what storing it would do, without doing it. */
    public UUID handIn(Caller caller, Table table) {
        UUID tenant = caller.tenant().id();
        UUID id = ids.next();
        rows.forget(tenant, oldest(caller));
        List<ListedRow> preview = tried(caller, table);
        rows.insert(
                tenant,
                id,
                caller.signedIn().orElseThrow().personId(),
                caller.happenedAt().toInstant(),
                written(table),
                written(preview));
        return id;
    }

    /** One's own that wait. */
    public List<MemberListRow> waiting(Caller caller) {
        return rows.of(caller.tenant().id(), caller.signedIn().orElseThrow().personId(), oldest(caller));
    }

    public Optional<Waiting> find(Caller caller, UUID id) {
        return rows.find(
                        caller.tenant().id(),
                        id,
                        caller.signedIn().orElseThrow().personId(),
                        oldest(caller))
                .map(this::read);
    }

    /**
     * Stores the rows that are right, all of them or none.
     *
     * @param version the page showed
     * @param withoutTheWrong whether somebody has chosen to leave the wrong ones out
     * @param reason why rules of order are not kept; blank for none
     * @param once the form's own key: the same form sent twice stores once
     */
    public Outcome store(
            Caller caller, UUID id, int version, boolean withoutTheWrong, String reason, Optional<UUID> once) {
        UUID tenant = caller.tenant().id();
        Optional<Waiting> found = find(caller, id).filter(list -> list.version() == version);
        if (found.isEmpty()) {
            return find(caller, id).<Outcome>map(Outcome.Changed::new).orElseGet(Outcome.Gone::new);
        }
        Waiting list = found.get();
        if (!list.wrong().isEmpty() && !withoutTheWrong) {
            return new Outcome.NotChosen(list);
        }
        if (list.needsReason() && reason.isBlank()) {
            return new Outcome.NeedsReason(list);
        }
        Optional<List<ListedRow>> stored = dryRun.keepIf(
                () -> rows.remove(tenant, id, version) == 0
                        ? Optional.empty()
                        : Optional.of(store.handle(caller, list.table(), reason.strip())),
                tried -> tried.filter(now -> same(now, list.preview())).isPresent());
        if (stored.isEmpty()) {
            return new Outcome.Gone();
        }
        if (!same(stored.get(), list.preview())) {
            List<ListedRow> now = tried(caller, list.table());
            rows.shown(tenant, id, written(now));
            return new Outcome.Changed(new Waiting(id, list.madeAt(), list.table(), now, version + 1));
        }
        int changes = (int) stored.get().stream().filter(ListedRow::changes).count();
        acts.record(Act.by(caller, Role.SECRETARY, "member_list_stored")
                .about(id)
                .knowing(CanonicalJson.of(Map.of(
                        "rows",
                        list.preview().size(),
                        "stored",
                        changes,
                        "left_out",
                        list.wrong().size())))
                .once(once));
        return new Outcome.Stored(changes, list.wrong().size());
    }

    public Thrown throwAway(Caller caller, UUID id, int version) {
        Optional<Waiting> found = find(caller, id);
        return found.isEmpty() || rows.remove(caller.tenant().id(), id, version) > 0 ? Thrown.AWAY : Thrown.STALE;
    }

    private List<ListedRow> tried(Caller caller, Table table) {
        return dryRun.of(() -> store.handle(caller, table, SOME_REASON));
    }

    /** The same rows are wrong, and the others do the same. */
    private static boolean same(List<ListedRow> now, List<ListedRow> shown) {
        return told(now).equals(told(shown));
    }

    private static Set<String> told(List<ListedRow> rows) {
        return rows.stream()
                .map(row -> row.number() + " " + row.wrong() + " " + row.breach() + " " + row.does())
                .collect(Collectors.toSet());
    }

    private static Instant oldest(Caller caller) {
        return caller.happenedAt().toInstant().minus(KEPT);
    }

    private Waiting read(MemberListRow row) {
        try {
            return new Waiting(
                    row.id(),
                    row.madeAt(),
                    Objects.requireNonNull(json.readValue(row.cells(), Table.class)),
                    Objects.requireNonNull(json.readValue(row.preview(), Argument.listOf(ListedRow.class))),
                    row.version());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
