package no.samraad.platform.web;

import io.micronaut.core.annotation.Nullable;
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

/**
 * Remembers the language somebody chooses; works without a session and without JavaScript. The one form
 * anybody may send from anywhere: the worst it can do is change a language.
 */
@Controller("/sprak")
@ExecuteOn(TaskExecutors.BLOCKING)
class LanguageController {
    /** An unknown language changes nothing; an address that is not ours leads to the front page. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.ALL)
    HttpResponse<?> choose(@Nullable @Body Map<String, Object> body) {
        Form form = Form.of(body);
        String back = OwnPath.of(form.text("til")).orElse("/");
        var response = HttpResponse.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, back);
        Language.of(form.text("sprak")).ifPresent(language -> response.cookie(LanguageChoice.cookie(language)));
        return response;
    }
}
