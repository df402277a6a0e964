package no.samraad.server.statuteediting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.statutes.StatutesInForce;
import no.samraad.statutes.TriedText;

/** Starts a draft: from the version in force on a day, from nothing, from a template, or from a document brought in. */
@Singleton
public class StartDraft {
    private static final String CODE = "[a-z][a-z0-9-]{0,60}";

    private final Drafts drafts;
    private final DraftRows rows;
    private final StatutesInForce statutes;
    private final Acts acts;
    private final Ids ids;

    public StartDraft(Drafts drafts, DraftRows rows, StatutesInForce statutes, Acts acts, Ids ids) {
        this.drafts = drafts;
        this.rows = rows;
        this.statutes = statutes;
        this.acts = acts;
        this.ids = ids;
    }

    /** What a draft begins as. */
    public sealed interface Source {
        /** The version of a document in force on a day. */
        record InForce(DocumentId document, LocalDate on) implements Source {}

        /** No paragraphs yet. */
        record Empty(DocumentKind kind, DocumentId document, LocalText title) implements Source {}

        /**
         * A text to write on. It takes the place of the community's own document of its kind where there is one, so that it
         * is held against that and changed as that is changed.
         */
        record Template(StatutesDocument document) implements Source {}

        /** A document from outside, already read. */
        record Brought(StatutesDocument document) implements Source {}
    }

    /** @param once the form's key */
    public record Command(Source source, Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Started(int number) implements Outcome {}

        /** Only the secretariat drafts. */
        record NotAllowed() implements Outcome {}

        /** No version of that document holds on that day. */
        record NotInForce() implements Outcome {}

        /** A document is named by a small letter followed by small letters, digits and hyphens, 61 at most. */
        record BadCode() implements Outcome {}

        /** The community has a document of that name of another kind; a draft of the one never takes the place of the other. */
        record OtherKind() implements Outcome {}

        /** Longer than a document may be. */
        record TooLong() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        if (!DraftAccess.writes(caller)) {
            return new Outcome.NotAllowed();
        }
        return switch (command.source()) {
            case Source.InForce(DocumentId document, LocalDate on) ->
                inForce(caller, document, on)
                        .map(version -> start(
                                caller,
                                comingFrom(version, nextYear(caller)),
                                Optional.of(version.inForceFrom()),
                                command.once()))
                        .orElseGet(Outcome.NotInForce::new);
            case Source.Empty(DocumentKind kind, DocumentId document, LocalText title) ->
                start(
                        caller,
                        new StatutesDocument(document, kind, title, null, nextYear(caller), null, null, List.of()),
                        Optional.empty(),
                        command.once());
            case Source.Template(StatutesDocument template) ->
                start(
                        caller,
                        new StatutesDocument(
                                nameOf(caller, template),
                                template.kind(),
                                template.title(),
                                null,
                                nextYear(caller),
                                null,
                                null,
                                template.paragraphs()),
                        Optional.empty(),
                        command.once());
            case Source.Brought(StatutesDocument document) -> start(caller, document, Optional.empty(), command.once());
        };
    }

    private DocumentId nameOf(Caller caller, StatutesDocument template) {
        return statutes.documents(caller.tenant().id()).stream()
                .filter(version -> version.kind() == template.kind())
                .max(Comparator.comparing(StatutesDocument::inForceFrom))
                .map(StatutesDocument::id)
                .orElse(template.id());
    }

    private Optional<StatutesDocument> inForce(Caller caller, DocumentId document, LocalDate on) {
        return statutes.documents(caller.tenant().id()).stream()
                .filter(version ->
                        version.id().equals(document) && !version.inForceFrom().isAfter(on))
                .max(Comparator.comparing(StatutesDocument::inForceFrom));
    }

    /** The date wished for until the draft's own process sets one. */
    private static LocalDate nextYear(Caller caller) {
        return LocalDate.of(caller.today().getYear() + 1, 1, 1);
    }

    /** What a version says, not yet adopted. */
    private static StatutesDocument comingFrom(StatutesDocument version, LocalDate from) {
        return new StatutesDocument(
                version.id(),
                version.kind(),
                version.title(),
                null,
                from,
                TriedText.lastDayFrom(version, from),
                null,
                version.paragraphs());
    }

    private Outcome start(Caller caller, StatutesDocument document, Optional<LocalDate> basedOn, Optional<UUID> once) {
        if (!document.id().value().matches(CODE)) {
            return new Outcome.BadCode();
        }
        if (statutes.documents(caller.tenant().id()).stream()
                .anyMatch(one -> one.id().equals(document.id()) && one.kind() != document.kind())) {
            return new Outcome.OtherKind();
        }
        Drafts.Kept kept = Drafts.Kept.of(document);
        if (kept.tooLong()) {
            return new Outcome.TooLong();
        }
        UUID tenantId = caller.tenant().id();
        UUID person = caller.signedIn().orElseThrow().personId();
        UUID id = ids.next();
        // The act first: a form sent twice at the same time meets its own key, and nothing is kept twice.
        acts.record(Act.by(caller, Role.SECRETARY, "statute_draft_started")
                .about(id)
                .knowing(CanonicalJson.of(Map.of("document", document.id().value())))
                .once(once));
        int number = rows.nextNumber(tenantId);
        rows.insert(
                tenantId,
                id,
                number,
                document.id().value(),
                document.kind().name().toLowerCase(Locale.ROOT),
                basedOn.orElse(null),
                kept.title(),
                kept.canonical(),
                kept.sha256(),
                person,
                caller.recordedAt());
        drafts.keepSave(tenantId, id, 1, kept, person, caller.recordedAt(), Change.of(Change.What.STARTED), once);
        return new Outcome.Started(number);
    }
}
