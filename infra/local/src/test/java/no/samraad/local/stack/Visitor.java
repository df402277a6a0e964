package no.samraad.local.stack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.local.identity.Assurance;
import no.samraad.local.identity.PersonPicker;
import no.samraad.local.identity.TestPerson;

/**
 * Someone at a community's address without JavaScript: keeps cookies, follows no redirect by itself and sends what a
 * browser would send about where a form comes from.
 */
public final class Visitor {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final RunningSamraad samraad;
    private final String slug;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visitor(RunningSamraad samraad, String slug) {
        this.samraad = samraad;
        this.slug = slug;
    }

    /** Logs in through the identity provider, with the high level of assurance. */
    public Visitor logIn(String personKey) {
        return logIn(personKey, Assurance.HIGH);
    }

    /** Logs in through the identity provider; fails unless the server opens a session. */
    public Visitor logIn(String personKey, Assurance assurance) {
        TestPerson person = samraad.identity().people().withKey(personKey);
        Visited begun = get("/logg-inn");
        try (PersonPicker picker = new PersonPicker()) {
            URI back = picker.pick(URI.create(begun.location()), person, assurance);
            Visited finished = get(back.getRawPath() + "?" + back.getRawQuery());
            if (finished.status() != 303 || !cookies.containsKey("__Host-samraad")) {
                throw new IllegalStateException(
                        personKey + " is not let in: " + finished.status() + " " + finished.text());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return this;
    }

    /** Asks for a page. */
    public Visited get(String path) {
        return send(path, request(path, "text/html").GET());
    }

    /** Asks for a file, and takes it byte by byte. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return HTTP.send(request(path, "*/*").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Asks for a page and, when it leads elsewhere on this site, for that one. */
    public Visited follow(Visited answer) {
        return get(answer.location());
    }

    /** Asks for a page as a program does. */
    public Visited getJson(String path) {
        return send(
                path,
                request(path, "application/problem+json, application/json").GET());
    }

    /** Sends the form of a page that posts to {@code action}: what the page holds, with what is typed on top. */
    public Visited submit(Visited page, String action, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(page.form(action));
        fields.putAll(typed);
        return post(action, fields);
    }

    /** The same as {@link #submit} with a file in the field {@code file}, as a browser sends it. */
    public Visited submit(Visited page, String action, Map<String, String> typed, String file, byte[] bytes) {
        Map<String, String> fields = new LinkedHashMap<>(page.form(action));
        fields.putAll(typed);
        fields.remove(file);
        String mark = "x" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + mark + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\"" + file
                        + "\"; filename=\"regler.yaml\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + mark + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                action,
                request(action, "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + mark)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends these fields and no others. */
    public Visited post(String path, Map<String, String> fields) {
        return send(path, form(request(path, "text/html"), fields));
    }

    /** Sends fields that may come several times. */
    public Visited postAll(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(
                path,
                request(path, "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same, with the answer wanted as JSON. */
    public Visited postForJson(String path, Map<String, String> fields) {
        return send(path, form(request(path, "application/problem+json"), fields));
    }

    /** The cookies this visitor holds, by name; may be changed. */
    public Map<String, String> cookies() {
        return cookies;
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + samraad.port() + withoutOrigin(path)))
                .timeout(Duration.ofSeconds(30))
                .header("Host", slug + ".localhost:" + samraad.port())
                .header("Accept", accept);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private String withoutOrigin(String address) {
        String origin = samraad.origin(slug);
        return address.startsWith(origin) ? address.substring(origin.length()) : address;
    }

    private Visited send(String path, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("set-cookie").forEach(this::keep);
            return Visited.of(path, response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        boolean removed = header.toLowerCase(java.util.Locale.ROOT).matches(".*;\\s*max-age=0(;.*)?$");
        if (removed || pair.length < 2 || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
