package no.samraad.server.amendments.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.server.amendments.MeetingAhead;
import no.samraad.server.amendments.PastAct;
import no.samraad.server.amendments.TryDraft;
import no.samraad.server.amendments.TryDraft.Differing;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.Seating;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.statutes.FindingView;

/** Shows what a draft would have meant for what has happened, and what it would mean for the meetings ahead. */
@Controller(value = "/vedtekter/utkast/{utkast}/hva-hvis", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class WhatIfController {
    private static final int PAGE = 20;
    private static final int MOST_YEARS = 10;

    private final TenantScope scope;
    private final DraftDoor door;
    private final TryDraft tryDraft;
    private final BodyRows bodies;
    private final CompositionOn compositions;
    private final NamesOf names;

    public WhatIfController(
            TenantScope scope,
            DraftDoor door,
            TryDraft tryDraft,
            BodyRows bodies,
            CompositionOn compositions,
            NamesOf names) {
        this.scope = scope;
        this.door = door;
        this.tryDraft = tryDraft;
        this.bodies = bodies;
        this.compositions = compositions;
        this.names = names;
    }

    @Get("{?fra,til,side}")
    public HttpResponse<?> show(
            HttpRequest<?> request,
            String utkast,
            @QueryValue Optional<String> fra,
            @QueryValue Optional<String> til,
            @QueryValue Optional<String> side) {
        return scope.serve(
                request,
                caller -> door.open(request, caller, utkast, draft -> page(caller, draft, fra, til, number(side))));
    }

    private static int number(Optional<String> side) {
        return side.filter(text -> text.matches("[1-9][0-9]{0,2}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private Answer page(Caller caller, Draft draft, Optional<String> fra, Optional<String> til, int side) {
        Optional<LocalDate> from = fra.isEmpty()
                ? Optional.of(LocalDate.of(caller.today().getYear() - 1, 1, 1))
                : fra.flatMap(DayTyped::of);
        Optional<LocalDate> last =
                til.isEmpty() ? Optional.of(LocalDate.of(caller.today().getYear(), 12, 31)) : til.flatMap(DayTyped::of);
        FieldErrors errors = FieldErrors.none();
        if (from.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        if (last.isEmpty()) {
            errors = errors.and("til", "form.error.date");
        }
        if (from.isPresent() && last.isPresent()) {
            if (last.get().isBefore(from.get())) {
                errors = errors.and("til", "amendments.what-if.error.before");
            } else if (from.get().plusYears(MOST_YEARS).isBefore(last.get())) {
                errors = errors.and("til", "amendments.what-if.error.long", String.valueOf(MOST_YEARS));
            }
        }
        Map<String, Object> typed = new HashMap<>();
        typed.put("fra", from.map(WhatIfController::digits).orElse(fra.orElse("")));
        typed.put("til", last.map(WhatIfController::digits).orElse(til.orElse("")));
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("text", draft.document().title().in(FindingView.engineLanguage(caller.language())));
        model.put("path", draft.path() + "/hva-hvis");
        model.put("form", Form.of(typed));
        model.put("errors", errors);
        model.put("crumbs", door.crumbs(caller, draft));
        model.put("most", TryDraft.MOST);
        model.put("own", DraftAccess.bodies(caller).isPresent());
        if (!errors.isEmpty()) {
            return Page.of("amendments/what-if", model).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        StatutesDocument document = draft.document();
        TryDraft.Tried tried = tryDraft.handle(new TryDraft.Command(
                caller.tenant().id(), document, from.orElseThrow(), last.orElseThrow(), DraftAccess.bodies(caller)));
        List<Differing> differing =
                Stream.concat(tried.turning().stream(), tried.alike().stream()).toList();
        int pages = Math.max(1, (differing.size() + PAGE - 1) / PAGE);
        int at = Math.min(side, pages);
        List<Body> known = bodies.all(caller.tenant().id());
        List<WhatIfView.Line> lines = new Reader(caller, draft, document, known)
                .lines(differing.subList((at - 1) * PAGE, Math.min(at * PAGE, differing.size())));
        model.put(
                "view",
                new WhatIfView(
                        tried.tried(),
                        tried.turning().size(),
                        tried.alike().size(),
                        tried.untold(),
                        tried.more(),
                        lines,
                        at,
                        pages,
                        ahead(caller, document, known)));
        model.put("query", "?fra=" + digits(from.orElseThrow()) + "&til=" + digits(last.orElseThrow()) + "&side=");
        return Page.of("amendments/what-if", model);
    }

    private static String digits(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private List<WhatIfView.Ahead> ahead(Caller caller, StatutesDocument document, List<Body> known) {
        Names bodyNames = names.in(
                known.stream()
                        .map(body -> new Seating(body, caller.today(), List.of()))
                        .toList(),
                Map.of());
        Sentences sentences = Sentences.in(FindingView.engineLanguage(caller.language()), bodyNames);
        return tryDraft.ahead(caller.tenant().id(), document, caller.today(), DraftAccess.bodies(caller)).stream()
                .map(moved -> new WhatIfView.Ahead(
                        named(caller, moved.meeting()),
                        moved.meeting().day(),
                        moved.days().stream()
                                .map(day -> new WhatIfView.Moved(
                                        sentences.duty(day.before()), sentences.duty(day.after()), day.impossible()))
                                .toList()))
                .toList();
    }

    private String named(Caller caller, MeetingAhead meeting) {
        return meeting.bodyName() + " "
                + (meeting.number() == null
                        ? door.text(caller, "amendments.meeting.extraordinary")
                        : meeting.number() + "-" + meeting.year());
    }

    /** Puts the differences into words, with the names of those who sat in the body on the day. */
    private final class Reader {
        private final Caller caller;
        private final Draft draft;
        private final StatutesDocument document;
        private final Map<String, Body> byCode = new HashMap<>();
        private final Map<String, Names> named = new HashMap<>();

        Reader(Caller caller, Draft draft, StatutesDocument document, List<Body> known) {
            this.caller = caller;
            this.draft = draft;
            this.document = document;
            known.forEach(body -> byCode.put(body.code(), body));
        }

        List<WhatIfView.Line> lines(List<Differing> differing) {
            List<WhatIfView.Line> lines = new ArrayList<>();
            for (Differing one : differing) {
                PastAct act = one.act();
                Names people = names(act);
                lines.add(new WhatIfView.Line(
                        act.day(),
                        "amendments.act." + act.kind(),
                        where(act),
                        Optional.ofNullable(act.title()).orElse(""),
                        key(one.comparison().could()),
                        key(one.comparison().couldHave()),
                        one.comparison().otherwise().stream()
                                .map(pair -> new WhatIfView.Pair(
                                        pair.before()
                                                .map(finding ->
                                                        FindingView.of(finding, one.then(), people, caller.language())),
                                        pair.after()
                                                .map(finding -> FindingView.of(
                                                        finding, one.by(), people, caller.language(), this::inDraft))))
                                .toList()));
            }
            return lines;
        }

        private Optional<FindingView.Cited> inDraft(Citation citation) {
            return citation.document().equals(document.id())
                    ? Optional.of(new FindingView.Cited(
                            door.text(caller, "amendments.cited", citation.label()),
                            draft.path() + "#" + citation.paragraph().value(),
                            false))
                    : Optional.empty();
        }

        private Names names(PastAct act) {
            return named.computeIfAbsent(act.bodyCode() + " " + act.day(), key -> {
                List<Seating> seatings = new ArrayList<>();
                for (Body body : byCode.values()) {
                    seatings.add(
                            body.code().equals(act.bodyCode())
                                    ? compositions.of(caller.tenant().id(), body, act.day())
                                    : new Seating(body, act.day(), List.of()));
                }
                return names.in(seatings, Map.of());
            });
        }

        private String where(PastAct act) {
            StringBuilder where =
                    new StringBuilder(Optional.ofNullable(act.bodyName()).orElse(""));
            if (act.meetingKind() != null) {
                where.append(' ')
                        .append(
                                act.meetingNumber() == null
                                        ? door.text(caller, "amendments.meeting.extraordinary")
                                        : act.meetingNumber() + "-" + act.meetingYear());
            }
            return where.toString();
        }
    }

    private static String key(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Allowed _ -> "amendments.disposition.allowed";
            case Disposition.NeedsReason _ -> "amendments.disposition.needs-reason";
            case Disposition.Refused _ -> "amendments.disposition.refused";
        };
    }
}
