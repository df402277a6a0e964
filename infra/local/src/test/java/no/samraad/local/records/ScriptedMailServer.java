package no.samraad.local.records;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server (RFC 5321) that behaves as badly as it is told. */
final class ScriptedMailServer implements AutoCloseable {

    enum Mood {
        ACCEPTS,
        /** "421" before anything else. */
        IS_BUSY,
        /** "550" to the recipient. */
        KNOWS_NOBODY,
        /** Takes the connection and never says a word. */
        IS_SILENT,
        /** One byte now and then, for ever. */
        DRIPS,
        /** Takes the whole message and hangs up instead of saying so. */
        HANGS_UP_AFTER_TAKING
    }

    private final ServerSocket socket;
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.ACCEPTS;

    ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    void feel(Mood next) {
        mood = next;
    }

    /** The envelopes' recipients, in order. */
    List<String> recipients() {
        return recipients;
    }

    /** The messages taken, also those it did not admit to. */
    List<MimeMessage> messages() {
        return taken.stream().map(ScriptedMailServer::parse).toList();
    }

    /** As they came over the wire. */
    List<String> raw() {
        return taken;
    }

    private static MimeMessage parse(String raw) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> converse(client, mood));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client, Mood today) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = client.getOutputStream()) {
            if (today == Mood.IS_SILENT || today == Mood.DRIPS) {
                while (today == Mood.IS_SILENT ? in.read() >= 0 : drip(out)) {
                    continue;
                }
                return;
            }
            say(out, today == Mood.IS_BUSY ? "421 ikke na" : "220 klar");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    recipients.add(line.replaceAll(".*<|>.*", ""));
                    say(out, today == Mood.KNOWS_NOBODY ? "550 5.1.1 <" + recipients.getLast() + "> ukjent" : "250 ja");
                } else if (command.startsWith("DATA")) {
                    say(out, "354 kom");
                    taken.add(data(in));
                    if (today == Mood.HANGS_UP_AFTER_TAKING) {
                        return;
                    }
                    say(out, "250 tatt");
                } else if (command.startsWith("QUIT")) {
                    say(out, "221 farvel");
                    return;
                } else {
                    say(out, "250 ja");
                }
            }
        } catch (IOException gone) {
            // The other side hung up, as these tests want it to.
        }
    }

    private static boolean drip(OutputStream out) throws IOException {
        try {
            out.write('2');
            out.flush();
            Thread.sleep(50);
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return message.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
