package no.samraad.server.statuteediting.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.server.statuteediting.Change;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.Drafts;
import no.samraad.server.statuteediting.SaveDraft;
import no.samraad.server.statuteediting.forms.Offered;
import no.samraad.server.statuteediting.forms.RuleForm;
import no.samraad.server.statuteediting.forms.RuleWords;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.format.Fault;
import no.samraad.statutes.format.RecordText;

/** What every page of the editor needs: the draft, for those who may, its words, and what became of a save. */
@Singleton
class Desk {
    private static final String PARTNER = "bodies.partner.";

    private final TenantScope scope;
    private final Drafts drafts;
    private final SaveDraft save;
    private final StatuteBook book;
    private final Messages messages;

    Desk(TenantScope scope, Drafts drafts, SaveDraft save, StatuteBook book, Messages messages) {
        this.scope = scope;
        this.save = save;
        this.drafts = drafts;
        this.book = book;
        this.messages = messages;
    }

    /** The work for those who may see drafts; the others are led to log in, or see nothing. */
    Answer reading(Caller caller, HttpRequest<?> request, Function<Caller, Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
        }
        return DraftAccess.reads(caller) ? work.apply(caller) : Problem.notFound();
    }

    /** What a form asks for, of one draft. */
    record Sent(Caller caller, Form form, Draft draft) {}

    /** A page of one draft, for those who may see it. */
    HttpResponse<?> reads(HttpRequest<?> request, String number, BiFunction<Caller, Draft, Answer> page) {
        return scope.serve(request, caller -> reading(caller, request, number, draft -> page.apply(caller, draft)));
    }

    /** A page of one draft, for those who may change it. */
    HttpResponse<?> writes(HttpRequest<?> request, String number, BiFunction<Caller, Draft, Answer> page) {
        return scope.serve(request, caller -> writing(caller, request, number, draft -> page.apply(caller, draft)));
    }

    /** What a form asks for, of one draft, for those who may change it. */
    HttpResponse<?> keeps(HttpRequest<?> request, String number, Form sent, Function<Sent, Answer> work) {
        return scope.act(
                request,
                sent,
                (caller, form) -> writing(caller, request, number, draft -> work.apply(new Sent(caller, form, draft))));
    }

    /** The same. A form sent twice is answered with the draft as it stands: what it asked for is done. */
    HttpResponse<?> changes(HttpRequest<?> request, String number, Form sent, Function<Sent, Answer> work) {
        return keeps(
                request,
                number,
                sent,
                asked -> drafts.pressed(asked.caller, asked.draft, asked.form.idempotencyKey())
                        ? SeeOther.to(asked.draft.path())
                        : work.apply(asked));
    }

    private Answer reading(Caller caller, HttpRequest<?> request, String number, Function<Draft, Answer> work) {
        return reading(
                caller, request, reader -> draft(reader, number).map(work).orElseGet(Problem::notFound));
    }

    private Answer writing(Caller caller, HttpRequest<?> request, String number, Function<Draft, Answer> work) {
        return reading(
                caller,
                request,
                number,
                draft -> DraftAccess.writes(caller, draft) ? work.apply(draft) : Problem.of(ErrorKind.FORBIDDEN));
    }

    private Optional<Draft> draft(Caller caller, String number) {
        return number.matches("[1-9][0-9]{0,8}") ? drafts.find(caller, Integer.parseInt(number)) : Optional.empty();
    }

    /**
     * Saves what a form asks for.
     *
     * @param refused makes the form's own page, as typed, on the draft as it stands now; with the key of what is wrong
     */
    Answer save(
            Sent sent,
            StatutesDocument document,
            Change change,
            Function<Draft, Answer> saved,
            BiFunction<Draft, String, Page> refused) {
        return save(sent, document, change, sent.form.idempotencyKey(), saved, refused);
    }

    /**
     * The same, for a form that goes on.
     *
     * @param once the form's key; empty while one types
     */
    Answer save(
            Sent sent,
            StatutesDocument document,
            Change change,
            Optional<UUID> once,
            Function<Draft, Answer> saved,
            BiFunction<Draft, String, Page> refused) {
        return of(
                save.handle(
                        sent.caller,
                        new SaveDraft.Command(
                                sent.draft.number(), sent.form.version().orElse(0), document, change, once)),
                saved,
                refused);
    }

    /**
     * What became of a save, as an answer.
     *
     * @param refused makes the form's own page, as typed, on the draft as it stands now; with the key of what is wrong
     */
    static Answer of(
            SaveDraft.Outcome outcome, Function<Draft, Answer> saved, BiFunction<Draft, String, Page> refused) {
        return switch (outcome) {
            case SaveDraft.Outcome.Saved(Draft draft) -> saved.apply(draft);
            case SaveDraft.Outcome.Stale(Draft draft) ->
                refused.apply(draft, "statuteediting.refused.stale").withStatus(HttpStatus.CONFLICT);
            case SaveDraft.Outcome.Frozen(Draft draft) ->
                refused.apply(draft, "statuteediting.refused.frozen").withStatus(HttpStatus.CONFLICT);
            case SaveDraft.Outcome.OtherDocument(Draft draft) ->
                refused.apply(draft, "statuteediting.refused.other").withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case SaveDraft.Outcome.TooLong(Draft draft) ->
                refused.apply(draft, "statuteediting.refused.long").withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case SaveDraft.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
            case SaveDraft.Outcome.NotFound _ -> Problem.notFound();
        };
    }

    /** What came of a text from outside. */
    sealed interface Brought {
        record Usable(StatutesDocument document) implements Brought {}

        /** @param shown the form with the text that was read, so that it can be mended there */
        record Unusable(Form shown, List<Fault> faults) implements Brought {}
    }

    /** The document in a file, or in the field {@code innhold} where no file was chosen. */
    static Brought brought(Form form, Optional<byte[]> file) {
        Form shown = form;
        if (file.isPresent()) {
            switch (text(file.get())) {
                case RecordText.Reading.Usable<String>(String text) -> shown = form.with("innhold", text);
                case RecordText.Reading.Unusable<String>(List<Fault> faults) -> {
                    return new Brought.Unusable(form, faults);
                }
            }
        }
        return switch (RecordText.read(shown.typed("innhold"), StatutesDocument.class)) {
            case RecordText.Reading.Usable<StatutesDocument>(StatutesDocument document) -> new Brought.Usable(document);
            case RecordText.Reading.Unusable<StatutesDocument>(List<Fault> faults) ->
                new Brought.Unusable(shown, faults);
        };
    }

    private static RecordText.Reading<String> text(byte[] file) {
        try {
            return RecordText.text(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException("what lies in memory can be read", impossible);
        }
    }

    /** The book on the day the draft is wished for, without a version the draft would take the place of. */
    StatuteBook.Opened opened(Caller caller, Draft draft) {
        StatuteBook.Opened opened =
                book.on(caller.tenant().id(), draft.document().inForceFrom());
        List<StatutesDocument> others = opened.all().stream()
                .filter(document -> !(document.id().equals(draft.document().id())
                        && document.inForceFrom().equals(draft.document().inForceFrom())))
                .toList();
        return new StatuteBook.Opened(
                opened.on(),
                others,
                opened.rules(),
                opened.bodies(),
                NamesInDraft.of(opened.names(), opened.bodies(), draft.document()));
    }

    /** The latest version before the day the draft is wished for. */
    Optional<StatutesDocument> before(StatuteBook.Opened opened, Draft draft) {
        return opened.all().stream()
                .filter(document -> document.id().equals(draft.document().id())
                        && document.inForceFrom().isBefore(draft.document().inForceFrom()))
                .max(Comparator.comparing(StatutesDocument::inForceFrom));
    }

    Sentences sentences(Caller caller, StatuteBook.Opened opened) {
        return Sentences.in(engine(caller), opened.names());
    }

    static no.samraad.engine.provision.Language engine(Caller caller) {
        return FindingView.engineLanguage(caller.language());
    }

    RuleWords words(Caller caller) {
        return new RuleWords(messages, caller.language());
    }

    /** The forms of rules, with this community's bodies and partners and this draft's paragraphs and rules to choose among. */
    RuleForm rules(Caller caller, StatuteBook.Opened opened, Draft draft) {
        Map<Class<?>, List<Choice>> offered = new HashMap<>();
        offered.put(
                BodyCode.class,
                Stream.concat(
                                opened.standing().stream()
                                        .map(body -> Choice.of(body.bodyCode().value(), body.shortName())),
                                NamesInDraft.of(opened.names(), opened.bodies(), draft.document())
                                        .setUp()
                                        .entrySet()
                                        .stream()
                                        .map(body -> Choice.of(
                                                body.getKey().value(), capitalised(words(body.getValue(), caller)))))
                        .toList());
        offered.put(
                PartnerCode.class,
                messages.keys(Language.NB).stream()
                        .filter(key -> key.startsWith(PARTNER))
                        .sorted()
                        .map(key -> Choice.of(key.substring(PARTNER.length()), capitalised(text(caller, key))))
                        .toList());
        offered.put(
                ParagraphId.class,
                draft.document().paragraphs().stream()
                        .map(paragraph -> Choice.of(paragraph.id().value(), paragraph.label()))
                        .toList());
        Sentences sentences = sentences(caller, opened);
        offered.put(
                ProvisionId.class,
                draft.document().paragraphs().stream()
                        .flatMap(paragraph -> paragraph.rules().stream()
                                .map(rule ->
                                        Choice.of(rule.id().value(), paragraph.label() + ": " + sentences.rule(rule))))
                        .toList());
        return new RuleForm(words(caller), new Offered(offered));
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** What every page of a draft shows. */
    Map<String, Object> model(Caller caller, Draft draft) {
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("editable", draft.open() && DraftAccess.writes(caller, draft));
        model.put("crumbs", crumbs(caller, Optional.of(draft)));
        return model;
    }

    List<NavLink> crumbs(Caller caller, Optional<Draft> draft) {
        List<NavLink> crumbs = new ArrayList<>();
        crumbs.add(NavLink.of(text(caller, "statutebook.book.title"), "/vedtekter"));
        crumbs.add(NavLink.of(text(caller, "statuteediting.list.title"), "/vedtekter/utkast"));
        draft.ifPresent(
                some -> crumbs.add(NavLink.of(text(caller, "statuteediting.draft.crumb", some.number()), some.path())));
        return crumbs;
    }

    String text(Caller caller, String key, Object... arguments) {
        return messages.text(key, caller.language(), arguments).orElse(key);
    }

    /** A text in the reader's language where it has it. */
    static String words(LocalText text, Caller caller) {
        return text.in(engine(caller));
    }

    /** The default day of a book: today. */
    StatuteBook.Opened today(Caller caller) {
        LocalDate today = caller.today();
        return book.on(caller.tenant().id(), today);
    }
}
