package no.samraad.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;

/** Remembers the language somebody chooses; works without a session and without JavaScript. */
@Controller("/sprak")
@ExecuteOn(TaskExecutors.BLOCKING)
class LanguageController {
    /** An unknown language changes nothing; an address that is not ours leads to the front page. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.ALL)
    HttpResponse<?> choose(@Body Map<String, Object> form) {
        String back = OwnPath.of(String.valueOf(form.get("til"))).orElse("/");
        var response = HttpResponse.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, back);
        Language.of(String.valueOf(form.get("sprak")))
                .ifPresent(language -> response.cookie(LanguageChoice.cookie(language)));
        return response;
    }
}
