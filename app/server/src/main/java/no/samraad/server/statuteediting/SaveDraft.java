package no.samraad.server.statuteediting;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.tenancy.Caller;

/**
 * Saves a draft. Every save is kept whole, so the save is its own record of who wrote what; a form that is sent twice
 * changes nothing the second time. What somebody else saved meanwhile stands beside it, unless both changed the same thing.
 */
@Singleton
public class SaveDraft {
    private final Drafts drafts;
    private final DraftRows rows;

    public SaveDraft(Drafts drafts, DraftRows rows) {
        this.drafts = drafts;
        this.rows = rows;
    }

    /** How often it is tried again when others save in the same instant. */
    private static final int TRIES = 3;

    /**
     * @param number of the draft
     * @param version as the page showed it
     * @param document as it is to stand, made from that version or from the latest; of the same id and kind as the draft
     * @param once the form's key; empty for what is kept while one types, which goes on in the same form
     */
    public record Command(int number, int version, StatutesDocument document, Change change, Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        /** @param draft as it stands now; the same version as before when nothing was different */
        record Saved(Draft draft) implements Outcome {}

        /**
         * Someone else changed the same thing first; nothing is lost as long as the form is shown again.
         *
         * @param draft as it stands now
         */
        record Stale(Draft draft) implements Outcome {}

        /** The draft is proposed, adopted, published or laid aside: its text stands still. */
        record Frozen(Draft draft) implements Outcome {}

        /** The text is of another document, or of another kind, than the draft. */
        record OtherDocument(Draft draft) implements Outcome {}

        /** Longer than a document may be. */
        record TooLong(Draft draft) implements Outcome {}

        /** The caller reads drafts, but does not write them. */
        record NotAllowed() implements Outcome {}

        /** No such draft for this caller. */
        record NotFound() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        Outcome outcome = once(caller, command);
        for (int tried = 1; tried < TRIES && outcome instanceof Outcome.Stale(Draft now); tried++) {
            if (merged(caller, command, now).isEmpty()) {
                return outcome;
            }
            outcome = once(caller, command);
        }
        return outcome;
    }

    private Outcome once(Caller caller, Command command) {
        Draft draft = drafts.find(caller, command.number()).orElse(null);
        if (draft == null) {
            return new Outcome.NotFound();
        }
        if (!DraftAccess.writes(caller, draft)) {
            return new Outcome.NotAllowed();
        }
        if (!draft.open()) {
            return new Outcome.Frozen(draft);
        }
        if (!command.document().id().equals(draft.document().id())
                || command.document().kind() != draft.document().kind()) {
            return new Outcome.OtherDocument(draft);
        }
        if (drafts.pressed(caller, draft, command.once())) {
            return new Outcome.Saved(draft);
        }
        if (command.version() > draft.version()) {
            return new Outcome.Stale(draft);
        }
        Drafts.Kept kept = Drafts.Kept.of(command.document());
        if (kept.tooLong()) {
            return new Outcome.TooLong(draft);
        }
        if (same(kept, draft)) {
            return new Outcome.Saved(draft);
        }
        if (command.version() < draft.version()) {
            Optional<StatutesDocument> together = merged(caller, command, draft);
            if (together.isEmpty()) {
                return new Outcome.Stale(draft);
            }
            kept = Drafts.Kept.of(together.get());
            if (kept.tooLong()) {
                return new Outcome.TooLong(draft);
            }
            if (same(kept, draft)) {
                return new Outcome.Saved(draft);
            }
        }
        return save(caller, command, draft, kept);
    }

    private static boolean same(Drafts.Kept kept, Draft draft) {
        return Arrays.equals(kept.sha256(), HexFormat.of().parseHex(draft.sha256()));
    }

    /** What is to be saved together with what others saved after the page was shown. */
    private Optional<StatutesDocument> merged(Caller caller, Command command, Draft now) {
        return switch (command.change().what()) {
            // An earlier text is wanted as it was, not mixed with what came later.
            case RESTORED -> Optional.empty();
            case STARTED,
                    HEADING,
                    TEXT,
                    PARAGRAPH_ADDED,
                    PARAGRAPH_REMOVED,
                    PARAGRAPH_MOVED,
                    RULE_ADDED,
                    RULE_CHANGED,
                    RULE_REMOVED,
                    IMPORTED ->
                drafts.savedAs(caller, now, command.version())
                        .flatMap(base -> Merge.of(base, command.document(), now.document()));
        };
    }

    private Outcome save(Caller caller, Command command, Draft draft, Drafts.Kept kept) {
        UUID tenantId = caller.tenant().id();
        UUID person = caller.signedIn().orElseThrow().personId();
        int changed = rows.save(
                tenantId,
                draft.id(),
                draft.version(),
                kept.title(),
                kept.canonical(),
                kept.sha256(),
                person,
                caller.recordedAt());
        if (changed == 0) {
            Draft now = drafts.find(caller, command.number()).orElseThrow();
            if (drafts.pressed(caller, now, command.once())) {
                return new Outcome.Saved(now);
            }
            return now.open() ? new Outcome.Stale(now) : new Outcome.Frozen(now);
        }
        drafts.keepSave(
                tenantId,
                draft.id(),
                draft.version() + 1,
                kept,
                person,
                caller.recordedAt(),
                command.change(),
                command.once());
        return new Outcome.Saved(drafts.find(caller, command.number()).orElseThrow());
    }
}
