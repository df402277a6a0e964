package no.samraad.server.statutebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Gaps;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.statutes.DocumentRows;
import no.samraad.statutes.PublishDocument;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a community's own answer to what its texts leave open: a version of a document of choices, in force from its own
 * date and never changed. The secretary records it; the decision behind it was made elsewhere and is named.
 */
@Singleton
public class AnswerGap {
    private final StatuteBook book;
    private final DocumentRows documents;
    private final PublishDocument publish;
    private final Acts acts;

    public AnswerGap(StatuteBook book, DocumentRows documents, PublishDocument publish, Acts acts) {
        this.book = book;
        this.documents = documents;
        this.publish = publish;
        this.acts = acts;
    }

    /**
     * @param provision the answer, as a rule
     * @param words the answer in the community's own words, by language; the rule's own sentence where they are empty
     * @param decidedWhere the case or meeting that decided it
     * @param inForceFrom not before {@code decidedOn}
     */
    public record Command(
            Body body,
            String slug,
            Provision provision,
            Map<Language, String> words,
            String decidedWhere,
            LocalDate decidedOn,
            LocalDate inForceFrom,
            Optional<UUID> idempotencyKey) {}

    /** How it went. */
    public sealed interface Outcome {
        record Answered(StatutesDocument document) implements Outcome {}

        /** The same question has an answer from that very day; a version never changes. */
        record AnsweredFromThatDay() implements Outcome {}

        /** On that day no question of this kind is open, and no choice of ours answers it. */
        record NotOpen() implements Outcome {}

        /** Only the secretary records answers. */
        record NotAllowed() implements Outcome {}
    }

    /** The question of this name for this body, open on the day or answered by an earlier choice of the same name. */
    public Optional<OpenQuestion> question(StatuteBook.Opened opened, Body body, String slug) {
        Optional<OpenQuestion> open = questions(opened.rules(), opened, body).stream()
                .filter(question ->
                        question.form().filter(form -> form.slug().equals(slug)).isPresent())
                .findFirst();
        return open.isPresent() ? open : answered(opened, body, slug);
    }

    /** Everything open for a body on the day of the book. */
    public List<OpenQuestion> questions(StatuteBook.Opened opened, Body body) {
        return questions(opened.rules(), opened, body);
    }

    private static List<OpenQuestion> questions(RulesInForce rules, StatuteBook.Opened opened, Body body) {
        return Gaps.of(rules, body.bodyCode()).stream()
                .map(gap -> OpenQuestion.of(gap, body, opened.standing()))
                .toList();
    }

    /** Found again by looking at the rules without the answers given here. */
    private static Optional<OpenQuestion> answered(StatuteBook.Opened opened, Body body, String slug) {
        Set<DocumentId> ours =
                Set.of(new DocumentId("valg-" + slug), new DocumentId("valg-" + body.code() + "-" + slug));
        boolean given = opened.all().stream()
                .anyMatch(document -> document.kind() == DocumentKind.CHOICE && ours.contains(document.id()));
        if (!given) {
            return Optional.empty();
        }
        RulesInForce without = RulesInForce.on(
                opened.on(),
                opened.all().stream()
                        .filter(document -> !ours.contains(document.id()))
                        .toList());
        return questions(without, opened, body).stream()
                .filter(question ->
                        question.form().filter(form -> form.slug().equals(slug)).isPresent())
                .findFirst();
    }

    /** The version that would be kept. */
    public StatutesDocument document(StatuteBook.Opened opened, OpenQuestion question, Command command) {
        DocumentId id = question.document().orElseThrow();
        Scope scope = command.provision() instanceof Convention.ScopeConfirmed
                ? new Scope.AllBodies()
                : new Scope.BodiesNamed(Set.of(command.body().bodyCode()));
        Map<Language, String> text = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String own = command.words().getOrDefault(language, "");
            text.put(
                    language,
                    own.isEmpty() ? Sentences.in(language, opened.names()).provision(command.provision()) : own);
        }
        return new StatutesDocument(
                id,
                DocumentKind.CHOICE,
                new LocalText(Map.of(
                        Language.NB, "Helsefellesskapets egne valg",
                        Language.NN, "Helsefellesskapet sine eigne val",
                        Language.EN, "The community's own choices")),
                command.decidedOn(),
                command.inForceFrom(),
                null,
                new LocalText(Map.of(
                        Language.NB, "Bestemt i " + command.decidedWhere() + ".",
                        Language.NN, "Bestemt i " + command.decidedWhere() + ".",
                        Language.EN, "Decided in " + command.decidedWhere() + ".")),
                List.of(new Paragraph(
                        new ParagraphId(id.value()),
                        label(opened, id),
                        new LocalText(text),
                        List.of(new Rule(
                                new ProvisionId(id.value() + "-regel"), Force.SHALL, scope, command.provision())),
                        null)));
    }

    /** An answer keeps its number through its versions; a new one takes the next. */
    private static String label(StatuteBook.Opened opened, DocumentId id) {
        List<StatutesDocument> choices = opened.all().stream()
                .filter(document -> document.kind() == DocumentKind.CHOICE)
                .toList();
        @Nullable
        String kept = choices.stream()
                .filter(document -> document.id().equals(id))
                .map(document -> document.paragraphs().getFirst().label())
                .findFirst()
                .orElse(null);
        long taken = choices.stream()
                .flatMap(document -> document.paragraphs().stream())
                .map(Paragraph::label)
                .distinct()
                .count();
        return kept == null ? "nr. " + (taken + 1) : kept;
    }

    public Outcome handle(Caller caller, Command command) {
        if (!caller.rolesIn(command.body().id()).contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        StatuteBook.Opened opened = book.on(caller.tenant().id(), command.inForceFrom());
        Optional<OpenQuestion> question = question(opened, command.body(), command.slug());
        if (question.isEmpty()) {
            return new Outcome.NotOpen();
        }
        StatutesDocument document = document(opened, question.get(), command);
        UUID tenantId = caller.tenant().id();
        if (documents.exists(tenantId, document.id().value(), document.inForceFrom())) {
            return new Outcome.AnsweredFromThatDay();
        }
        // The act first: a form sent twice at the same time meets its own key, and nothing is kept twice.
        acts.record(Act.by(caller, Role.SECRETARY, "gap_answered")
                .inBody(command.body().id())
                .knowing(CanonicalJson.of(Map.of(
                        "document", document.id().value(),
                        "in_force_from", document.inForceFrom().toString(),
                        "decided_on", command.decidedOn().toString(),
                        "decided_where", command.decidedWhere())))
                .once(command.idempotencyKey()));
        return switch (publish.handle(tenantId, document, caller.today(), caller.recordedAt())) {
            case PublishDocument.Outcome.Published _ -> new Outcome.Answered(document);
            case PublishDocument.Outcome.PublishedBefore _ ->
                throw new IllegalStateException("published in this transaction by someone else");
        };
    }
}
