package no.samraad.server.publication.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samraad.engine.finding.Finding;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.server.minutes.RecordNames;
import no.samraad.server.publication.PublicCase;
import no.samraad.server.publication.PublicRegister;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.format.RecordText;

/** Answers the public page of a case. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CaseController {
    private static final Pattern YEAR = Pattern.compile("2[01][0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private final TenantScope scope;
    private final PublicRegister register;
    private final Messages messages;

    public CaseController(TenantScope scope, PublicRegister register, Messages messages) {
        this.scope = scope;
        this.register = register;
        this.messages = messages;
    }

    @Get("/saker/{body}/{year}/{number}")
    public HttpResponse<?> show(HttpRequest<?> request, String body, String year, String number) {
        return scope.serve(request, caller -> answer(caller, body, year, number));
    }

    private Answer answer(Caller caller, String body, String year, String number) {
        if (!YEAR.matcher(year).matches() || !NUMBER.matcher(number).matches()) {
            return Problem.notFound();
        }
        Optional<PublicCase> found =
                register.find(caller.tenant().id(), body, Integer.parseInt(year), Integer.parseInt(number));
        return found.<Answer>map(shown -> page(caller, shown)).orElseGet(Problem::notFound);
    }

    private Page page(Caller caller, PublicCase shown) {
        Map<String, Object> model = new HashMap<>();
        model.put("shown", shown);
        model.put("language", caller.language());
        String finding = shown.finding();
        if (finding != null) {
            Map<String, String> names = shown.names();
            model.put(
                    "finding",
                    FindingView.of(
                            RecordText.readOwn(finding, Finding.class),
                            new RecordNames(
                                    shown.meeting().bodyCode(),
                                    shown.meeting().shortName(),
                                    names == null ? Map.of() : names,
                                    messages),
                            caller.language()));
        }
        model.put(
                "crumbs",
                List.of(
                        NavLink.of(
                                shown.meeting().shortName(),
                                "/utvalg/" + shown.meeting().bodyCode()),
                        NavLink.of(
                                shown.meeting().shortName() + " "
                                        + shown.meeting().ref().written(),
                                shown.meeting().path())));
        return Page.of("publication/case", model);
    }
}
