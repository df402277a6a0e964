package no.samraad.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small HTTP server that only this machine can reach. */
public final class LoopbackServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LoopbackServer.class);

    private final HttpServer server;
    private final ExecutorService threads;

    private LoopbackServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * @param port 0 for any free one
     * @param handler answers every request; what it throws becomes a 500
     * @throws UncheckedIOException when the port is taken
     */
    public static LoopbackServer start(int port, Function<Call, Answer> handler) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, handler));
            server.start();
            return new LoopbackServer(server, threads);
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + port + " is taken by another program", taken);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, Function<Call, Answer> handler) throws IOException {
        try (exchange) {
            send(exchange, judged(exchange, handler));
        }
    }

    // Whatever a handler throws, the browser must get an answer.
    @SuppressWarnings("CatchingUnchecked")
    private static Answer judged(HttpExchange exchange, Function<Call, Answer> handler) throws IOException {
        try {
            return handler.apply(Call.read(exchange));
        } catch (Call.BadCall bad) {
            return Answer.text(bad.status(), Objects.requireNonNullElse(bad.getMessage(), "bad request"));
        } catch (RuntimeException failed) {
            LOG.error(
                    "{} {} failed",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    failed);
            return Answer.text(500, "The local stack failed; see .local/log/up.log.");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        if (!answer.headers().containsKey("Cache-Control")) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
        }
        boolean empty = answer.body().length == 0 || "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
