package no.samraad.local.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request, read whole. */
public final class Call {

    private static final int LONGEST_FORM = 64 * 1024;

    private final HttpExchange exchange;
    private final Map<String, String> query;
    private final Map<String, String> form;

    private Call(HttpExchange exchange, Map<String, String> query, Map<String, String> form) {
        this.exchange = exchange;
        this.query = query;
        this.form = form;
    }

    /**
     * @throws BadCall for a body over 64 kB, a broken escape or a parameter given twice (OAuth 2.0, RFC 6749 § 3.1,
     *     forbids it)
     */
    static Call read(HttpExchange exchange) throws IOException, BadCall {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM + 1);
        if (body.length > LONGEST_FORM) {
            throw new BadCall(413, "too long");
        }
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        Map<String, String> form = type.startsWith("application/x-www-form-urlencoded")
                ? parameters(new String(body, StandardCharsets.UTF_8))
                : Map.of();
        return new Call(exchange, parameters(exchange.getRequestURI().getRawQuery()), form);
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    /** Without query. */
    public String path() {
        return exchange.getRequestURI().getPath();
    }

    /** A parameter of the address; empty text counts as absent. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    /** A field of the form; empty text counts as absent. */
    public Optional<String> form(String name) {
        return Optional.ofNullable(form.get(name)).filter(value -> !value.isEmpty());
    }

    /** From the form of a POST, else from the address. */
    public Optional<String> parameter(String name) {
        return "POST".equals(method()) ? form(name) : query(name);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    public Optional<String> cookie(String name) {
        return header("Cookie").stream()
                .flatMap(header -> java.util.Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }

    private static Map<String, String> parameters(@Nullable String encoded) throws BadCall {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (encoded == null || encoded.isEmpty()) {
            return parameters;
        }
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (parameters.put(name, value) != null) {
                throw new BadCall(400, "parameter given twice: " + name);
            }
        }
        return parameters;
    }

    private static String decoded(String text) throws BadCall {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new BadCall(400, "broken escape");
        }
    }

    /** A request that cannot be read. */
    static final class BadCall extends Exception {
        private static final long serialVersionUID = 1;

        private final int status;

        BadCall(int status, String reason) {
            super(reason);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
