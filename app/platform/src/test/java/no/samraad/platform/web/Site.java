package no.samraad.platform.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The sample controllers behind a real server on a free port, asked by a plain client. */
final class Site implements AutoCloseable {
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Site(Map<String, Object> settings) {
        server = ApplicationContext.run(EmbeddedServer.class, settings, "test");
    }

    static Site open() {
        return new Site(settings("local"));
    }

    static Site inProduction() {
        return new Site(settings("production"));
    }

    private static Map<String, Object> settings(String environment) {
        return Map.of(
                "samples", "on",
                "micronaut.server.port", -1,
                "micronaut.server.max-request-size", "20KB",
                "samraad.env", environment,
                "samraad.base-domain", "localhost",
                "samraad.scheme", "http",
                "samraad.public-port", 8080,
                "samraad.secret", "c2FtcGxlcw==",
                "samraad.web.identity-provider-origin", "http://localhost:8090");
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        if (headers.length == 0) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return send(request.POST(BodyPublishers.ofString(form)).build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.getURL() + path)).timeout(Duration.ofSeconds(10));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
