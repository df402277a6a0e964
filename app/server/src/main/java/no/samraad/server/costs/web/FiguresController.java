package no.samraad.server.costs.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.parties.Party;
import no.samraad.parties.PartyFigure;
import no.samraad.parties.PartyRows;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.costs.EnterFigures;
import org.jspecify.annotations.Nullable;

/** How many live in each municipality, year by year: typed in, or pasted from a table and looked through first. */
@Controller(value = "/kostnader/folketall", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class FiguresController {
    private static final String PATH = "/kostnader/folketall";
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST_SOURCE = 200;
    private static final long MOST = 10_000_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    /** A name or a number of a municipality, something between, and how many live there. */
    private static final Pattern PASTED =
            Pattern.compile("(.+)[\\t;,]\\h*([0-9]{1,9}|[0-9]{1,3}(?:[ .\\h][0-9]{3}){1,2})\\h*");

    private final TenantScope scope;
    private final PartyRows parties;
    private final EnterFigures figures;

    public FiguresController(TenantScope scope, PartyRows parties, EnterFigures figures) {
        this.scope = scope;
        this.parties = parties;
        this.figures = figures;
    }

    /** A municipality as a line on the page. */
    public record FigureLine(String field, String name, String typed, String counts, List<PartyFigure> entries) {
        public FigureLine {
            entries = List.copyOf(entries);
        }
    }

    @Get("{?ar}")
    public HttpResponse<?> show(HttpRequest<?> request, @QueryValue Optional<Integer> ar) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, () -> page(caller, year(caller, ar), Form.empty(), FieldErrors.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(HttpRequest<?> request, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> PATH,
                (caller, form) -> asSecretary(caller, () -> {
                    Optional<Integer> typed = form.number("ar").filter(year -> isYear(caller, year));
                    if (typed.isEmpty()) {
                        return page(
                                        caller,
                                        year(caller, Optional.empty()),
                                        form,
                                        FieldErrors.none().and("ar", "costs.figures.error.year"))
                                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                    }
                    return switch (form.text("gjor")) {
                        case "fyll" -> filled(caller, typed.get(), form);
                        case "lagre" -> entered(caller, typed.get(), form);
                        default -> Problem.of(ErrorKind.INVALID).keeping(form);
                    };
                }));
    }

    /** Puts what was pasted into the fields; nothing is stored. */
    private Answer filled(Caller caller, int year, Form form) {
        Form filled = form;
        List<String> unread = new ArrayList<>();
        List<Party> municipalities = municipalities(caller);
        Set<UUID> met = new HashSet<>();
        for (String line :
                form.text("liste").lines().filter(each -> !each.isBlank()).toList()) {
            Matcher read = PASTED.matcher(line.strip());
            Optional<Party> party = read.matches() ? named(municipalities, read.group(1)) : Optional.empty();
            if (party.isPresent()) {
                if (!met.add(party.get().id())) {
                    unread.add(line.strip());
                } else {
                    filled = filled.with(field(party.get()), read.group(2).replaceAll("[^0-9]", ""));
                }
            } else {
                unread.add(line.strip());
            }
        }
        if (form.text("liste").isEmpty()) {
            return page(caller, year, form, FieldErrors.none().and("liste", "form.error.empty"))
                    .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return unread.isEmpty()
                ? page(caller, year, filled.with("liste", ""), FieldErrors.none())
                : page(
                                caller,
                                year,
                                filled,
                                FieldErrors.none()
                                        .and(
                                                "liste",
                                                "costs.figures.error.unread",
                                                String.join(
                                                        " / ",
                                                        unread.stream()
                                                                .limit(10)
                                                                .toList())))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static Optional<Party> named(List<Party> municipalities, String typed) {
        String plain = plain(typed.replaceAll("^[Kk]-", "").replaceAll("^\"|\"$", ""));
        return municipalities.stream()
                .filter(party -> plain.equals(party.municipalityNumber())
                        || ("0" + plain).equals(party.municipalityNumber())
                        || plain.matches(
                                party.municipalityNumber() + "[\\t;, \\h]+" + Pattern.quote(plain(party.name())))
                        || plain.equals(plain(party.name())))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+kommune$", "");
    }

    private Answer entered(Caller caller, int year, Form form) {
        Map<UUID, Long> numbers = new LinkedHashMap<>();
        FieldErrors errors = FieldErrors.none();
        for (Party party : municipalities(caller)) {
            String typed = form.text(field(party)).replaceAll("[\\h.]", "");
            if (!typed.isEmpty()) {
                if (NUMBER.matcher(typed).matches() && Long.parseLong(typed) <= MOST) {
                    numbers.put(party.id(), Long.valueOf(typed));
                } else {
                    errors = errors.and(field(party), "costs.figures.error.number", party.name());
                }
            }
        }
        String source = form.text("kilde");
        if (source.isEmpty()) {
            errors = errors.and("kilde", "costs.figures.error.source");
        } else if (source.codePointCount(0, source.length()) > LONGEST_SOURCE) {
            errors = errors.and("kilde", "form.error.long", LONGEST_SOURCE);
        }
        if (!errors.isEmpty()) {
            return page(caller, year, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return switch (figures.handle(
                caller,
                new EnterFigures.Command(year, numbers, source, form.version().orElse(-1), form.idempotencyKey()))) {
            case EnterFigures.Outcome.Entered _ -> SeeOther.to(PATH + "?ar=" + year);
            case EnterFigures.Outcome.Stale _ ->
                page(caller, year, form, FieldErrors.none().and("ar", "costs.figures.error.stale"))
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    private List<Party> municipalities(Caller caller) {
        return parties.all(caller.tenant().id()).stream()
                .filter(party -> party.municipalityNumber() != null)
                .toList();
    }

    private static String field(Party party) {
        return "tall_" + party.code();
    }

    private static int year(Caller caller, Optional<Integer> asked) {
        return asked.filter(year -> isYear(caller, year)).orElse(caller.today().getYear());
    }

    private static boolean isYear(Caller caller, int year) {
        return year >= FIRST_YEAR && year <= caller.today().getYear() + YEARS_AHEAD;
    }

    private Page page(Caller caller, int year, Form form, FieldErrors errors) {
        EnterFigures.OfYear known = figures.ofYear(caller.tenant().id(), year);
        List<FigureLine> lines = municipalities(caller).stream()
                .map(party -> {
                    PartyFigure counts = known.counting().get(party.id());
                    String number = counts == null ? "" : String.valueOf(counts.number());
                    return new FigureLine(
                            field(party),
                            party.name(),
                            form.names().contains(field(party)) ? form.typed(field(party)) : number,
                            number,
                            known.all().stream()
                                    .filter(figure -> figure.partyId().equals(party.id()))
                                    .toList());
                })
                .toList();
        return Page.of("costs/figures", Map.of())
                .with("lines", lines)
                .with("year", year)
                .with("version", known.all().size())
                .with(
                        "missing",
                        lines.stream().filter(line -> line.counts().isEmpty()).count())
                .with("form", form)
                .with("errors", errors);
    }

    private static Answer asSecretary(Caller caller, Supplier<Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(PATH, StandardCharsets.UTF_8));
        }
        return caller.roles().contains(Role.SECRETARY) ? work.get() : Problem.of(ErrorKind.FORBIDDEN);
    }
}
