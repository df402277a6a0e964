package no.samraad.local.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Picks a person on the login page the way a browser does, for tests that have none. */
public final class PersonPicker implements AutoCloseable {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * @param authorize the address an application has redirected to
     * @param person who to be
     * @param assurance how surely
     * @return the application's own address with {@code code} and {@code state}, or with the provider's {@code error}
     * @throws IllegalStateException when the provider answers with a page instead: what it says is in the message
     */
    public URI pick(URI authorize, TestPerson person, Assurance assurance) throws IOException, InterruptedException {
        HttpResponse<String> first =
                http.send(HttpRequest.newBuilder(authorize).build(), HttpResponse.BodyHandlers.ofString());
        URI next = location(first);
        if (!next.getRawAuthority().equals(authorize.getRawAuthority())) {
            return next;
        }
        String form = next.getRawQuery() + "&person=" + URLEncoder.encode(person.subject(), StandardCharsets.UTF_8)
                + "&acr=" + assurance.acr();
        HttpResponse<String> second = http.send(
                HttpRequest.newBuilder(authorize.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return location(second);
    }

    @Override
    public void close() {
        http.close();
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + ": " + answer.body()));
    }
}
