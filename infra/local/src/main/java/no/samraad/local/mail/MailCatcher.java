package no.samraad.local.mail;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.LocalUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An SMTP server (RFC 5321) that takes every mail and delivers none. It answers {@code 250} to a mail only when the mail is
 * on the disk, so that whoever counts mails across a {@code kill -9} counts right.
 */
public final class MailCatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailCatcher.class);
    private static final int LARGEST = 60 * 1024 * 1024;
    private static final int LONGEST_COMMAND = 4096;
    private static final int MOST_RECIPIENTS = 1000;
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final Pattern PATH = Pattern.compile("(?i)(?:from|to):\\s*<([^<>\\s\\p{Cntrl}]*)>(?: .*)?");

    private final ServerSocket server;
    private final KeptMail mail;
    private final InstantSource clock;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private MailCatcher(ServerSocket server, KeptMail mail, InstantSource clock) {
        this.server = server;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * @param proof that this is somebody's own machine
     * @param port on the loopback address, 0 for any free one
     * @param mail where mails are kept
     * @param clock for the time a mail was taken
     * @throws UncheckedIOException when the port is taken
     */
    public static MailCatcher start(LocalUse proof, int port, KeptMail mail, InstantSource clock) {
        java.util.Objects.requireNonNull(proof);
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            MailCatcher catcher = new MailCatcher(server, mail, clock);
            Thread.ofPlatform().name("mail-catcher").daemon().start(catcher::accept);
            return catcher;
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + port + " is taken by another program", taken);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What was taken so far. */
    public KeptMail mail() {
        return mail;
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                LOG.warn("a connection was lost: {}", failed.toString());
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout((int) SILENCE.toMillis());
            new Conversation(
                            new BufferedInputStream(socket.getInputStream()),
                            new BufferedOutputStream(socket.getOutputStream()))
                    .hold();
        } catch (IOException gone) {
            LOG.debug("a sender went away: {}", gone.toString());
        } finally {
            open.remove(socket);
        }
    }

    private final class Conversation {

        private final InputStream in;
        private final OutputStream out;
        private Optional<String> sender = Optional.empty();
        private final List<String> recipients = new ArrayList<>();

        Conversation(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        void hold() throws IOException {
            say("220 localhost Samraad mail catcher");
            while (true) {
                Optional<String> line = command();
                if (line.isEmpty()) {
                    say("500 the line is too long");
                    continue;
                }
                String[] words = line.get().split(" ", 2);
                String argument = words.length > 1 ? words[1].strip() : "";
                switch (words[0].toUpperCase(Locale.ROOT)) {
                    case "EHLO" -> {
                        forget();
                        say("250-localhost", "250-8BITMIME", "250-SMTPUTF8", "250-PIPELINING", "250 SIZE " + LARGEST);
                    }
                    case "HELO" -> {
                        forget();
                        say("250 localhost");
                    }
                    case "MAIL" -> from(argument);
                    case "RCPT" -> to(argument);
                    case "DATA" -> data();
                    case "RSET" -> {
                        forget();
                        say("250 forgotten");
                    }
                    case "NOOP" -> say("250 yes");
                    case "VRFY" -> say("252 send it and see");
                    case "QUIT" -> {
                        say("221 goodbye");
                        return;
                    }
                    default -> say("502 not known here");
                }
            }
        }

        private void from(String argument) throws IOException {
            Matcher path = PATH.matcher(argument);
            if (sender.isPresent()) {
                say("503 one sender at a time");
            } else if (!path.matches()) {
                say("501 MAIL FROM:<address>");
            } else {
                sender = Optional.of(path.group(1));
                say("250 go on");
            }
        }

        private void to(String argument) throws IOException {
            Matcher path = PATH.matcher(argument);
            if (sender.isEmpty()) {
                say("503 MAIL first");
            } else if (!path.matches() || path.group(1).isEmpty()) {
                say("501 RCPT TO:<address>");
            } else if (recipients.size() >= MOST_RECIPIENTS) {
                say("452 too many recipients");
            } else {
                recipients.add(path.group(1));
                say("250 go on");
            }
        }

        private void data() throws IOException {
            if (sender.isEmpty() || recipients.isEmpty()) {
                say("503 MAIL and RCPT first");
                return;
            }
            say("354 end with a line that holds only a dot");
            Optional<byte[]> content = content();
            if (content.isEmpty()) {
                say("552 larger than " + LARGEST + " bytes");
            } else {
                Envelope envelope = new Envelope(sender.get(), recipients);
                try {
                    CaughtMail kept = mail.keep(envelope, content.get(), clock.instant());
                    say("250 kept as " + kept.number());
                } catch (IOException notKept) {
                    LOG.error("a mail could not be kept", notKept);
                    say("451 not kept, try again");
                }
            }
            forget();
        }

        /** The mail without the dots that SMTP doubles; empty when it is too large. Only CR LF . CR LF ends it. */
        private Optional<byte[]> content() throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int previous = -1;
            while (true) {
                int next = in.read();
                if (next < 0) {
                    throw new EOFException("cut off in the middle of a mail");
                }
                if (line.size() < LARGEST) {
                    line.write(next);
                }
                if (next == '\n' && previous == '\r') {
                    byte[] bytes = line.toByteArray();
                    line.reset();
                    if (bytes.length == 3 && bytes[0] == '.') {
                        return content.size() > LARGEST ? Optional.empty() : Optional.of(content.toByteArray());
                    }
                    int start = bytes[0] == '.' ? 1 : 0;
                    if (content.size() <= LARGEST) {
                        content.write(bytes, start, bytes.length - start);
                    }
                    previous = -1;
                } else {
                    previous = next;
                }
            }
        }

        private Optional<String> command() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (true) {
                int next = in.read();
                if (next < 0) {
                    throw new EOFException("gone");
                }
                if (next == '\n') {
                    return line.size() > LONGEST_COMMAND
                            ? Optional.empty()
                            : Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing());
                }
                if (line.size() <= LONGEST_COMMAND) {
                    line.write(next);
                }
            }
        }

        private void forget() {
            sender = Optional.empty();
            recipients.clear();
        }

        private void say(String... lines) throws IOException {
            for (String line : lines) {
                out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        }
    }
}
