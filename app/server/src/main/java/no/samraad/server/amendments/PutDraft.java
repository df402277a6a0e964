package no.samraad.server.amendments;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.parties.PartyRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.cases.JudgeCase;
import no.samraad.server.cases.SubmitCase;
import no.samraad.server.examples.RunExamples;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.DraftRows;
import no.samraad.server.statuteediting.DraftState;
import no.samraad.server.statuteediting.Drafts;
import no.samraad.statutes.StatutesInForce;

/**
 * Puts a draft before a body as a case, by the way every case takes. From then on its text stands still. An example that
 * does not come out as it should hinders nothing: what the law is to be is the body's to say; but the paper tells of it.
 */
@Singleton
public class PutDraft {
    /** What stands between the ids of paragraphs when they are kept in one text. */
    static final String BETWEEN = "\u001f";

    private final Drafts drafts;
    private final DraftRows draftRows;
    private final AmendmentRows rows;
    private final BodyRows bodies;
    private final StatutesInForce statutes;
    private final RunExamples examples;
    private final CaseWords words;
    private final PartyRows parties;
    private final NamesOf names;
    private final SubmitCase submit;
    private final Acts acts;
    private final Ids ids;

    public PutDraft(
            Drafts drafts,
            DraftRows draftRows,
            AmendmentRows rows,
            BodyRows bodies,
            StatutesInForce statutes,
            RunExamples examples,
            CaseWords words,
            PartyRows parties,
            NamesOf names,
            SubmitCase submit,
            Acts acts,
            Ids ids) {
        this.drafts = drafts;
        this.draftRows = draftRows;
        this.rows = rows;
        this.bodies = bodies;
        this.statutes = statutes;
        this.examples = examples;
        this.words = words;
        this.parties = parties;
        this.names = names;
        this.submit = submit;
        this.acts = acts;
        this.ids = ids;
    }

    /** Whether a draft touches what the cooperation agreement says. */
    public enum Overlap {
        OVERLAPS,
        DOES_NOT_OVERLAP,
        NOT_KNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty for a code none has. */
        public static Optional<Overlap> of(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** What size a change is marked as. */
    public enum Size {
        SMALL,
        LARGE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty for a code none has. */
        public static Optional<Size> of(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * @param version of the draft as the page showed it
     * @param from the first day the change is asked to hold; empty when that is left to the publication
     */
    public record Command(
            int number,
            int version,
            String body,
            Overlap overlap,
            Optional<Size> size,
            Optional<LocalDate> from,
            Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Put(UUID caseId) implements Outcome {}

        record NotFound() implements Outcome {}

        record NotAllowed() implements Outcome {}

        /** The draft was changed since the page was read, or is on its way already. */
        record Stale() implements Outcome {}

        /** It says what the version in force says. */
        record ChangesNothing() implements Outcome {}

        record NoSuchBody() implements Outcome {}

        /** The rules of the body do not let the case in. */
        record Refused(JudgeCase.Judged judged) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        Optional<Draft> found = drafts.hold(caller, command.number());
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!DraftAccess.writes(caller, found.get())) {
            return new Outcome.NotAllowed();
        }
        Draft draft = found.get();
        if (draft.state() != DraftState.WORKING || draft.version() != command.version()) {
            return new Outcome.Stale();
        }
        UUID tenant = caller.tenant().id();
        List<Body> known = bodies.all(tenant);
        Optional<Body> body = known.stream()
                .filter(one -> one.code().equals(command.body()) && one.standsOn(caller.today()))
                .findFirst();
        if (body.isEmpty()) {
            return new Outcome.NoSuchBody();
        }
        if (!caller.rolesIn(body.get().id()).contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        List<StatutesDocument> documents = statutes.documents(tenant);
        Optional<StatutesDocument> inForce = inForce(documents, draft, caller.today());
        ChangedParagraphs changes = ChangedParagraphs.of(latest(documents, draft), draft.document());
        if (changes.isNothing()) {
            return new Outcome.ChangesNothing();
        }
        List<String> failing = examples.of(tenant, draft.document(), caller.today()).stream()
                .filter(run -> !run.asExpected())
                .map(run -> run.example().title())
                .toList();
        SubmitCase.Outcome submitted = submit.handle(
                caller,
                new SubmitCase.Command(
                        body.get(),
                        Optional.empty(),
                        words.paper(
                                caller.tenant(),
                                draft,
                                changes,
                                body.get().shortName(),
                                command.from(),
                                caller.today(),
                                names.inRules(known, parties.all(tenant), List.of(draft.document())),
                                failing),
                        new SubmitCase.From.Insider(
                                caller.signedIn().orElseThrow().personId(),
                                caller.signedIn().orElseThrow().name()),
                        "",
                        "",
                        command.once()));
        return switch (submitted) {
            case SubmitCase.Outcome.Submitted(UUID caseId) ->
                put(caller, command, draft, body.get(), changes, isFirst(documents, draft, inForce), caseId);
            case SubmitCase.Outcome.NeedsReason(JudgeCase.Judged judged) -> new Outcome.Refused(judged);
            case SubmitCase.Outcome.Refused(JudgeCase.Judged judged) -> new Outcome.Refused(judged);
            case SubmitCase.Outcome.ToConfirm _, SubmitCase.Outcome.TooMany _ ->
                throw new IllegalStateException("only someone outside confirms a case");
        };
    }

    /**
     * Whether it adopts something for the first time. Beside statutes that there are, more statutes or an agreement change what
     * holds, whatever they are called.
     */
    private static boolean isFirst(List<StatutesDocument> documents, Draft draft, Optional<StatutesDocument> inForce) {
        return inForce.isEmpty()
                && switch (draft.document().kind()) {
                    case STATUTES, AGREEMENT ->
                        documents.stream().noneMatch(one -> one.kind() == DocumentKind.STATUTES);
                    case RESOLUTION, MANDATE, GUIDELINE, CHOICE -> true;
                };
    }

    /** The version a draft is held against: the last that is published, also when its day has not come. */
    public static Optional<StatutesDocument> latest(List<StatutesDocument> documents, Draft draft) {
        return documents.stream()
                .filter(one -> one.id().equals(draft.document().id()))
                .max(Comparator.comparing(StatutesDocument::inForceFrom));
    }

    static Optional<StatutesDocument> inForce(List<StatutesDocument> documents, Draft draft, LocalDate day) {
        return RulesInForce.on(day, documents).documents().stream()
                .filter(one -> one.id().equals(draft.document().id()))
                .findFirst();
    }

    private Outcome put(
            Caller caller,
            Command command,
            Draft draft,
            Body body,
            ChangedParagraphs changes,
            boolean first,
            UUID caseId) {
        UUID tenant = caller.tenant().id();
        UUID person = caller.signedIn().orElseThrow().personId();
        UUID id = ids.next();
        if (draftRows.settle(
                        tenant,
                        draft.id(),
                        draft.version(),
                        DraftState.WORKING.code(),
                        DraftState.PROPOSED.code(),
                        person,
                        caller.recordedAt())
                == 0) {
            throw new IllegalStateException("the draft was put by someone else in the same moment");
        }
        rows.put(
                tenant,
                id,
                draft.number(),
                draft.document().id().value(),
                draft.document().kind().name().toLowerCase(Locale.ROOT),
                caseId,
                body.id(),
                draft.sha256(),
                first ? "first_adoption" : "change",
                changes.paragraphs().stream()
                        .map(changed -> changed.id().value())
                        .collect(Collectors.joining(BETWEEN)),
                command.size().map(Size::code).orElse(null),
                command.overlap().code(),
                command.from().orElse(null),
                person,
                caller.happenedAt().toInstant());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("draft", draft.number());
        facts.put("sha256", draft.sha256());
        facts.put("case", caseId);
        facts.put("overlap", command.overlap().code());
        facts.put("size", command.size().map(Size::code));
        acts.record(Act.by(caller, Role.SECRETARY, "amendment_put")
                .about(id)
                .inBody(body.id())
                .knowing(CanonicalJson.of(facts)));
        return new Outcome.Put(caseId);
    }
}
