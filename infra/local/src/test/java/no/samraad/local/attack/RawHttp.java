package no.samraad.local.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A client that says to the letter what it is told to say, as no browser would. */
final class RawHttp {
    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** @param text head and body, as received until the server closed or the patience ended */
    record Received(int status, String text) {
        /** The values of a header. */
        List<String> header(String name) {
            String head = text.split("\r\n\r\n", 2)[0];
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    /** Sends the lines of a head, with an empty line after it, and reads for at most {@code millis}. */
    Received send(int millis, List<String> head) {
        return send(millis, head, "");
    }

    Received send(int millis, List<String> head, String body) {
        try (Socket socket = open(head, body)) {
            return read(socket, millis);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A connection on which a request was sent and nothing read; the caller closes it. */
    Socket open(List<String> head, String body) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write((String.join("\r\n", head) + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    /** What comes until the server closes, or until {@code millis} have passed. */
    static Received read(Socket socket, int millis) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long end = System.nanoTime() + millis * 1_000_000L;
        InputStream in = socket.getInputStream();
        try {
            while (true) {
                int left = (int) ((end - System.nanoTime()) / 1_000_000L);
                if (left <= 0) {
                    break;
                }
                socket.setSoTimeout(left);
                int read = in.read(buffer);
                if (read < 0) {
                    break;
                }
                received.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException patienceEnded) {
            // What came so far is the answer: a stream of events has no end.
        }
        String text = received.toString(StandardCharsets.UTF_8);
        int status = text.matches("(?s)HTTP/1\\.[01] [0-9]{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
        return new Received(status, text);
    }
}
