package no.samraad.server.bodies.web;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Json;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.Wanted;
import no.samraad.server.bodies.Appointment;
import no.samraad.server.bodies.JudgeSeats;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.SeatBoard;
import no.samraad.server.bodies.SeatBoardOn;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.JudgementTree;
import no.samraad.statutes.format.RecordText;

/**
 * The seat board of a body on any day: who sits where, since when and until when, who appointed, what is vacant or about to
 * be, and what the rules of the day say of it. A page for people and, at the same address, JSON for programs. Open to all;
 * the case a program can put to the engine itself is for those who are logged in.
 */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SeatBoardController {
    private final TenantScope scope;
    private final SeatBoardOn boards;
    private final JudgeSeats judgeSeats;
    private final NamesOf names;
    private final BodyPages pages;

    public SeatBoardController(
            TenantScope scope, SeatBoardOn boards, JudgeSeats judgeSeats, NamesOf names, BodyPages pages) {
        this.scope = scope;
        this.boards = boards;
        this.judgeSeats = judgeSeats;
        this.names = names;
        this.pages = pages;
    }

    @Get("/utvalg/{code}/plasser{?dag}")
    public HttpResponse<?> board(HttpRequest<?> request, String code, @QueryValue Optional<String> dag) {
        return scope.serve(request, caller -> {
            String typed = dag.map(String::strip).orElse("");
            Optional<LocalDate> chosen = typed.isEmpty() ? Optional.of(caller.today()) : TypedDate.of(typed);
            LocalDate on = chosen.orElse(caller.today());
            return boards.of(caller.tenant().id(), code, on)
                    .map(board -> shown(caller, request, board, chosen.isPresent(), typed))
                    .orElseGet(Problem::notFound);
        });
    }

    private Answer shown(Caller caller, HttpRequest<?> request, SeatBoard board, boolean understood, String typed) {
        JudgeSeats.Judged judged = judgeSeats.handle(caller.tenant().id(), board.seating(), board.terms());
        Names words = names.in(board.seating(), judged.parties());
        LocalDate on = board.seating().on();
        List<Duty> endings = Duties.ofSeats(
                judged.asked().facts(), LocalDate.MAX, judged.rules().rules());
        SeatBoardView view = SeatBoardView.of(board, judged, endings, words, pages, caller.language());
        FieldErrors errors =
                understood ? FieldErrors.none() : FieldErrors.none().and("dag", "form.error.date");
        Page page = Page.of("bodies/board", pages.around(caller, board.seating().body()))
                .with("board", view)
                .with("on", on)
                .with("nextMeeting", board.nextMeeting().map(MembersView::typed).orElse(""))
                .with(
                        "judged",
                        SeatRulesView.of(
                                judged.judgement().finding(), judged.rules().rules(), words, caller.language()))
                .with("appoints", caller.rolesIn(board.seating().body().id()).contains(Role.SECRETARY))
                .with("typed", typed.isEmpty() ? MembersView.typed(on) : typed)
                .with("errors", errors);
        if (Wanted.by(request) == Wanted.JSON) {
            return understood
                    ? Json.of(json(caller, board, view, judged, words))
                    : Problem.of(ErrorKind.INVALID).on(page);
        }
        return understood ? page : page.withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static Map<String, Object> json(
            Caller caller, SeatBoard board, SeatBoardView view, JudgeSeats.Judged judged, Names names) {
        Sentences sentences = Sentences.in(FindingView.engineLanguage(caller.language()), names);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("body", board.seating().body().code());
        json.put("on", board.seating().on().toString());
        board.nextMeeting().ifPresent(day -> json.put("next-meeting", day.toString()));
        json.put("voting-seats", view.voting());
        json.put("vacant", view.vacant());
        json.put("at-risk", view.atRisk());
        List<Object> seats = new ArrayList<>();
        view.groups().forEach(group -> group.seats().forEach(place -> seats.add(seat(place))));
        json.put("seats", seats);
        json.put(
                "sentences",
                judged.judgement().finding().parts().stream()
                        .map(sentences::headline)
                        .toList());
        json.put("judgement", JudgementTree.of(judged.judgement()));
        if (caller.signedIn().isPresent()) {
            json.put(
                    "case",
                    RecordText.tree(new CaseFile(
                            null,
                            List.of(),
                            Set.of(),
                            List.of(),
                            List.of(new CaseFile.Tried(
                                    null, null, board.seating().on(), judged.asked(), null)))));
        }
        return json;
    }

    private static Map<String, Object> seat(SeatBoardView.Place place) {
        SeatHolding seat = place.seat();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Prefix.SEAT.show(seat.id()));
        json.put("label", seat.label());
        json.put("partner", seat.partner());
        Optional.ofNullable(seat.partyCode()).ifPresent(party -> json.put("party", party));
        json.put("votes", seat.votes());
        place.member().ifPresent(term -> json.put("member", holder(term)));
        json.put(
                "deputies",
                place.deputies().stream().map(SeatBoardController::holder).toList());
        json.put("at-risk", place.risk());
        return json;
    }

    private static Map<String, Object> holder(Appointment term) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", Prefix.PERSON.show(term.personId()));
        json.put("name", term.personName());
        json.put("from", term.since().toString());
        Optional.ofNullable(term.until())
                .ifPresent(until -> json.put("last-day", until.minusDays(1).toString()));
        json.put("appointed-by", term.appointedBy());
        Optional.ofNullable(term.decision()).ifPresent(decision -> json.put("decision", decision));
        return json;
    }
}
