package no.samraad.server.statuteediting;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.tenancy.Caller;
import no.samraad.statutes.format.RecordText;

/**
 * Finds drafts for those who may see them, and keeps every save whole. Of what is kept while one types, the last of every ten
 * minutes stays after a day.
 */
@Singleton
public class Drafts {
    /** How many lines a page shows. */
    public static final int PAGE = 50;

    /** The longest document that is kept, in characters of canonical JSON. */
    static final int LONGEST = 2_000_000;

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 300;

    /** How long a page may stand open and what it says still be joined with what others saved meanwhile. */
    private static final Duration PAGES_OPEN = Duration.ofDays(1);

    private final DraftRows rows;

    public Drafts(DraftRows rows) {
        this.rows = rows;
    }

    /** The draft of this number; empty when there is none, and for everyone who may not see drafts. */
    public Optional<Draft> find(Caller caller, int number) {
        return DraftAccess.reads(caller)
                ? rows.find(caller.tenant().id(), number)
                        .map(Draft::of)
                        .filter(draft -> DraftAccess.reads(caller, draft))
                : Optional.empty();
    }

    /** The same, and nobody else does anything with it until the transaction ends. */
    public Optional<Draft> hold(Caller caller, int number) {
        return DraftAccess.reads(caller) && rows.hold(caller.tenant().id(), number) == 1
                ? find(caller, number)
                : Optional.empty();
    }

    /** The drafts a page shows, the latest changed first, and one more when there are more. */
    public List<DraftLine> list(Caller caller, int page) {
        return DraftAccess.reads(caller)
                ? rows.lines(
                        caller.tenant().id(),
                        DraftAccess.bodiesAsText(DraftAccess.bodies(caller)),
                        PAGE + 1,
                        page * PAGE)
                : List.of();
    }

    /** The saves of a draft a page shows, the latest first, and one more when there are more. */
    public List<DraftSaveRow> saves(Caller caller, Draft draft, int page) {
        return rows.saves(caller.tenant().id(), draft.id(), PAGE + 1, page * PAGE);
    }

    /** The document as it stood after one save; empty when there was no such save. */
    public Optional<StatutesDocument> savedAs(Caller caller, Draft draft, int version) {
        return rows.savedAs(caller.tenant().id(), draft.id(), version)
                .map(canonical -> RecordText.readOwn(canonical, StatutesDocument.class));
    }

    /**
     * A document as it is kept.
     *
     * @param title in the first language it has
     */
    record Kept(String canonical, byte[] sha256, String title) {
        static Kept of(StatutesDocument document) {
            String canonical = RecordText.canonical(document).toString();
            String title = document.title().in(Language.NB).strip();
            return new Kept(
                    canonical,
                    hash(canonical),
                    title.isEmpty()
                            ? document.id().value()
                            : title.substring(0, Math.min(LONGEST_TITLE, title.length())));
        }

        boolean tooLong() {
            return canonical.length() > LONGEST;
        }

        private static byte[] hash(String canonical) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java platform has SHA-256", impossible);
            }
        }
    }

    /** Whether this form has been sent before, and saved. */
    public boolean pressed(Caller caller, Draft draft, Optional<UUID> once) {
        return once.filter(key -> rows.pressed(caller.tenant().id(), draft.id(), key))
                .isPresent();
    }

    void keepSave(
            UUID tenantId,
            UUID draftId,
            int version,
            Kept kept,
            UUID by,
            Instant at,
            Change change,
            Optional<UUID> once) {
        rows.giveWay(tenantId, draftId, at.minus(PAGES_OPEN));
        rows.insertSave(
                tenantId,
                draftId,
                version,
                kept.canonical(),
                kept.sha256(),
                by,
                at,
                change.what().code(),
                change.place(),
                once.orElse(null));
    }
}
