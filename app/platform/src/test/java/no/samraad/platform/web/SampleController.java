package no.samraad.platform.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.samraad.platform.tenancy.Caller;

/** Answers of every kind, as a room's controller gives them. */
@Controller("/prove")
@Requires(property = "samples")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
class SampleController {
    private final Pages pages;

    SampleController(Pages pages) {
        this.pages = pages;
    }

    private static Page meeting(String typed) {
        return Page.of("samples/meeting", Map.of("title", "Møte 9-2025", "typed", typed));
    }

    @Get("/mote")
    HttpResponse<?> meeting(HttpRequest<?> request) {
        return pages.answer(meeting("<script>alert(1)</script>"), Samples.secretary(Language.NB), request);
    }

    @Get("/offentlig")
    HttpResponse<?> open(HttpRequest<?> request) {
        return pages.answer(meeting("open"), Samples.visitor(Language.EN), request);
    }

    @Get("/deler/{view}")
    HttpResponse<?> parts(HttpRequest<?> request, String view) {
        Caller caller = view.equals("front") ? Samples.visitor(Language.NB) : Samples.secretary(Language.NB);
        return pages.answer(Page.of("samples/" + view, Samples.model(caller.today())), caller, request);
    }

    @Get("/odelagt")
    HttpResponse<?> broken(HttpRequest<?> request) {
        Page page = Page.of("samples/broken", Map.of("person", new Person("hemmelig-0147")));
        return pages.answer(page, Samples.secretary(Language.NN), request);
    }

    @Get("/nektet")
    HttpResponse<?> refused(HttpRequest<?> request) {
        Problem problem = Problem.refusedBy(
                        "d4-notice", new Problem.Words("For sent", "Innkallingen må sendes senest onsdag."))
                .with("finding", Map.of("state", "NOT_MET"))
                .on(meeting("as typed"));
        return pages.answer(problem, Samples.secretary(Language.NB), request);
    }

    @Get("/borte")
    HttpResponse<?> missing(HttpRequest<?> request) {
        return pages.answer(Problem.notFound(), Samples.secretary(Language.NN), request);
    }

    @Get("/videre")
    HttpResponse<?> onwards(HttpRequest<?> request) {
        return pages.answer(SeeOther.to("/prove/mote?lagret=1"), Samples.secretary(Language.NB), request);
    }

    @Get("/fil")
    HttpResponse<?> file(HttpRequest<?> request) {
        byte[] bytes = "<script>".getBytes(StandardCharsets.UTF_8);
        Download file = new Download(bytes, "application/octet-stream", "Møte \"9\"/á\r\n.pdf");
        return pages.answer(file, Samples.secretary(Language.NB), request);
    }

    @Get("/json")
    HttpResponse<?> json(HttpRequest<?> request) {
        return pages.answer(Json.of(Map.of("status", HttpStatus.OK.getCode())), Samples.visitor(Language.NB), request);
    }

    @Get("/kast")
    HttpResponse<?> failing() {
        throw new IllegalStateException("hemmelig-0147 skal ikke ut");
    }

    @Get("/tall")
    HttpResponse<?> number(@QueryValue int antall) {
        return HttpResponse.ok(antall);
    }

    @Post("/skjema")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> form(@Body Map<String, Object> form) {
        return HttpResponse.ok(form.size());
    }

    /** Its {@code toString} says what a log must not. */
    public static final class Person {
        private final String secret;

        Person(String secret) {
            this.secret = secret;
        }

        public String getSecret() {
            return secret;
        }

        @Override
        public String toString() {
            return secret;
        }
    }
}
