package no.samraad.platform.assets;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** Sends style sheets, scripts and fonts from memory. */
@Controller(StaticFiles.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
class StaticFilesController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final StaticFiles files;

    StaticFilesController(StaticFiles files) {
        this.files = files;
    }

    /** A page rendered before an upgrade may ask for yesterday's hash: it gets today's file, not to be kept. */
    @Get("/{hash}/{+path}")
    @Produces(MediaType.ALL)
    Optional<HttpResponse<byte[]>> file(@PathVariable String hash, @PathVariable String path) {
        return files.find(path)
                .map(file -> HttpResponse.ok(file.bytes())
                        .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                        .header(HttpHeaders.CACHE_CONTROL, file.hash().equals(hash) ? FOR_EVER : ASK_AGAIN));
    }
}
