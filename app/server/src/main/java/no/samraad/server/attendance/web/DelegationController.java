package no.samraad.server.attendance.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.DelegatedVote.DelegatedIn;
import no.samraad.parties.PersonRows;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.attendance.HandOverVote;
import no.samraad.server.attendance.HandedOverVote;
import no.samraad.server.attendance.HandedOverVoteRows;
import no.samraad.server.attendance.Rights;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.FindingView;
import org.jspecify.annotations.Nullable;

/** Votes handed to others for one meeting: what the rules say is shown before it is done. */
@Controller(value = "/utvalg/{body}/moter/{ref}/stemmer", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class DelegationController {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DOCUMENT = 300;

    private final TenantScope scope;
    private final SittingRows sittings;
    private final HandedOverVoteRows rows;
    private final PersonRows persons;
    private final HandOverVote handOver;
    private final SittingFindings findings;
    private final Messages messages;

    public DelegationController(
            TenantScope scope,
            SittingRows sittings,
            HandedOverVoteRows rows,
            PersonRows persons,
            HandOverVote handOver,
            SittingFindings findings,
            Messages messages) {
        this.scope = scope;
        this.sittings = sittings;
        this.rows = rows;
        this.persons = persons;
        this.handOver = handOver;
        this.findings = findings;
        this.messages = messages;
    }

    /** One vote that was handed over. */
    public record Line(
            String id,
            String seat,
            String from,
            String to,
            String form,
            String document,
            boolean back,
            boolean mayTakeBack) {}

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body, String ref) {
        return scope.serve(request, caller -> {
            Optional<Sitting> sitting = MeetingRef.of(ref)
                    .flatMap(meeting -> sittings.find(caller.tenant().id(), body, meeting));
            if (sitting.isEmpty()) {
                return Problem.notFound();
            }
            if (!Rights.of(caller, sitting.get()).sees()) {
                return caller.signedIn().isEmpty()
                        ? SeeOther.to("/logg-inn?til=" + sitting.get().path() + "/stemmer")
                        : Problem.of(ErrorKind.FORBIDDEN);
            }
            return page(caller, sitting.get(), Form.of(Map.of("form", "writing")), FieldErrors.none());
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> hand(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return scope.act(request, Form.of(fields), (caller, form) -> {
            Optional<Sitting> sitting = MeetingRef.of(ref)
                    .flatMap(meeting -> sittings.find(caller.tenant().id(), body, meeting));
            if (sitting.isEmpty() || !Rights.of(caller, sitting.get()).sees()) {
                return Problem.notFound();
            }
            return handed(caller, sitting.get(), form);
        });
    }

    private Answer handed(Caller caller, Sitting sitting, Form form) {
        FieldErrors errors = FieldErrors.none();
        Optional<UUID> seat = Prefix.SEAT.read(form.text("plass"));
        if (seat.isEmpty()) {
            errors = errors.and("plass", "form.error.choice");
        }
        Optional<UUID> to = Prefix.PERSON.read(form.text("til_person"));
        if (to.isEmpty() && !form.text("til_person").isEmpty()) {
            errors = errors.and("til_person", "form.error.choice");
        }
        if (to.isEmpty() == form.text("til_navn").isEmpty()) {
            errors = errors.and("til_person", "delegation.error.who");
        }
        if (form.text("til_navn").length() > LONGEST_NAME) {
            errors = errors.and("til_navn", "form.error.long", LONGEST_NAME);
        }
        Optional<DelegatedIn> in = switch (form.text("form")) {
            case "writing" -> Optional.of(DelegatedIn.WRITING);
            case "spoken_words" -> Optional.of(DelegatedIn.SPOKEN_WORDS);
            default -> Optional.empty();
        };
        if (in.isEmpty()) {
            errors = errors.and("form", "form.error.choice");
        }
        if (form.text("dokument").length() > LONGEST_DOCUMENT) {
            errors = errors.and("dokument", "form.error.long", LONGEST_DOCUMENT);
        }
        if (!errors.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(page(caller, sitting, form, errors));
        }
        HandOverVote.Command command = new HandOverVote.Command(
                sitting.bodyCode(),
                sitting.ref(),
                seat.orElseThrow(),
                to,
                form.text("til_navn"),
                in.orElseThrow(),
                form.text("dokument"),
                form.idempotencyKey());
        if (!form.text("utfor").equals("ja")) {
            return said(caller, sitting, form, handOver.preview(caller, command));
        }
        return switch (handOver.handle(caller, command)) {
            case HandOverVote.Outcome.HandedOver _ -> SeeOther.to(sitting.path() + "/stemmer");
            case HandOverVote.Outcome.TakenBack _ -> SeeOther.to(sitting.path() + "/stemmer");
            case HandOverVote.Outcome.Not(HandOverVote.Preview preview) -> said(caller, sitting, form, preview);
            case HandOverVote.Outcome.TryAgain _ -> Problem.of(ErrorKind.UNAVAILABLE);
        };
    }

    private Answer said(Caller caller, Sitting before, Form form, HandOverVote.Preview preview) {
        return switch (preview) {
            case HandOverVote.Preview.Judged judged -> judged(caller, form, judged);
            case HandOverVote.Preview.NothingToHandOver(Sitting sitting) ->
                Problem.of(ErrorKind.INVALID)
                        .on(page(caller, sitting, form, FieldErrors.none().and("plass", "delegation.error.nothing")));
            case HandOverVote.Preview.NobodyElse(Sitting sitting) ->
                Problem.of(ErrorKind.INVALID)
                        .on(page(caller, sitting, form, FieldErrors.none().and("til_person", "delegation.error.who")));
            case HandOverVote.Preview.Over(Sitting sitting) ->
                page(caller, sitting, form, FieldErrors.none().and("plass", "delegation.error.over"))
                        .withStatus(HttpStatus.CONFLICT);
            case HandOverVote.Preview.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
            case HandOverVote.Preview.NotFound _ -> Problem.notFound();
        };
    }

    private Answer judged(Caller caller, Form form, HandOverVote.Preview.Judged judged) {
        Language language = caller.language();
        Judgement judgement = judged.judgement();
        RulesInForce rules = judged.rules().rules();
        Map<UUID, String> more = new LinkedHashMap<>();
        Prefix.PERSON.read(judged.asked().facts().delegated().to().value()).ifPresent(id -> more.put(id, judged.to()));
        List<FindingView> said = judgement.finding().parts().stream()
                .map(part -> findings.view(part, rules, judged.sitting(), more, language))
                .toList();
        Page page = page(caller, judged.sitting(), form, FieldErrors.none()).with("said", said);
        if (!judged.allowed() && judgement.disposition() instanceof Disposition.Allowed) {
            return Problem.refusedBy(
                            Clause.MAY_DELEGATE.ruleId(),
                            new Problem.Words(
                                    text("delegation.refused", language), text("delegation.silent", language)))
                    .on(page.with("silent", true));
        }
        if (!judged.allowed()) {
            return findings.problem(judgement, judged.sitting(), more, language).on(page);
        }
        return page.with(
                "preview",
                text(
                        "delegation.will",
                        language,
                        judged.from(),
                        judged.to(),
                        judged.seat().label()));
    }

    @Post("/trekk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> takeBack(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + body + "/moter/" + ref + "/stemmer",
                (caller, form) -> {
                    Optional<MeetingRef> meeting = MeetingRef.of(ref);
                    Optional<UUID> vote = form.uuid("stemme");
                    if (meeting.isEmpty() || vote.isEmpty()) {
                        return Problem.notFound();
                    }
                    return switch (handOver.takeBack(caller, body, meeting.get(), vote.get(), form.idempotencyKey())) {
                        case HandOverVote.Outcome.TakenBack _ ->
                            SeeOther.to("/utvalg/" + body + "/moter/" + ref + "/stemmer");
                        case HandOverVote.Outcome.HandedOver _ ->
                            SeeOther.to("/utvalg/" + body + "/moter/" + ref + "/stemmer");
                        case HandOverVote.Outcome.Not(HandOverVote.Preview.Over(Sitting sitting)) ->
                            page(
                                            caller,
                                            sitting,
                                            Form.of(Map.of("form", "writing")),
                                            FieldErrors.none().and("plass", "delegation.error.opened"))
                                    .withStatus(HttpStatus.CONFLICT);
                        case HandOverVote.Outcome.Not(HandOverVote.Preview.NotAllowed _) ->
                            Problem.of(ErrorKind.FORBIDDEN);
                        case HandOverVote.Outcome.Not _ -> Problem.notFound();
                        case HandOverVote.Outcome.TryAgain _ -> Problem.of(ErrorKind.UNAVAILABLE);
                    };
                });
    }

    private Page page(Caller caller, Sitting sitting, Form form, FieldErrors errors) {
        Language language = caller.language();
        boolean runs = Rights.of(caller, sitting).running().isPresent();
        List<Choice> seats = new ArrayList<>();
        for (SeatHeld seat : sitting.seats()) {
            if (seat.standing() == Sitting.Standing.VOTING
                    && seat.memberName() != null
                    && HandOverVote.role(caller, sitting, seat).isPresent()
                    && sitting.handedOver(seat.id()).isEmpty()) {
                seats.add(Choice.of(Prefix.SEAT.show(seat.id()), seat.label() + ": " + seat.memberName()));
            }
        }
        List<Choice> people = new ArrayList<>();
        people.add(Choice.of("", text("delegation.nobody", language)));
        if (runs) {
            persons.all(caller.tenant().id())
                    .forEach(person -> people.add(Choice.of(Prefix.PERSON.show(person.id()), person.name())));
        } else {
            sitting.seats().forEach(seat -> {
                UUID member = seat.memberId();
                String name = seat.memberName();
                if (member != null && name != null) {
                    people.add(Choice.of(Prefix.PERSON.show(member), name));
                }
            });
        }
        List<Line> lines = new ArrayList<>();
        for (HandedOverVote vote : rows.of(caller.tenant().id(), sitting.id())) {
            lines.add(new Line(
                    vote.id().toString(),
                    vote.seatLabel(),
                    vote.fromName(),
                    vote.toName(),
                    text("delegation.form." + vote.form(), language),
                    Optional.ofNullable(vote.document()).orElse(""),
                    vote.takenBackAt() != null,
                    vote.takenBackAt() == null
                            && HandOverVote.mayTakeBack(sitting)
                            && sitting.seat(vote.seatId())
                                    .flatMap(seat -> HandOverVote.role(caller, sitting, seat))
                                    .isPresent()));
        }
        return Page.of(
                        "attendance/delegation",
                        Map.of("sitting", sitting, "bodyName", sitting.bodyName(language), "lines", lines))
                .with("open", HandOverVote.open(sitting) && !seats.isEmpty())
                .with("seats", seats)
                .with("people", people)
                .with(
                        "forms",
                        List.of(
                                Choice.of("writing", text("delegation.form.writing", language)),
                                Choice.of("spoken_words", text("delegation.form.spoken_words", language))))
                .with("form", form)
                .with("errors", errors)
                .with("silent", false)
                .with("said", List.of())
                .with("preview", "");
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments).orElse(key);
    }
}
