package no.samraad.local.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mails of one folder, one {@code .eml} file each. A mail is on the disk before {@link #keep} returns; three lines of
 * ours stand before the mail's own, so that the envelope is kept in the same write.
 */
public final class KeptMail {

    private static final Logger LOG = LoggerFactory.getLogger(KeptMail.class);
    private static final String RECEIVED = "X-Samraad-Received: ";
    private static final String SENDER = "X-Samraad-Sender: ";
    private static final String RECIPIENTS = "X-Samraad-Recipients: ";

    private final Path folder;
    private final AtomicLong last = new AtomicLong();
    private final ConcurrentNavigableMap<Long, CaughtMail> mails = new ConcurrentSkipListMap<>();

    private KeptMail(Path folder) {
        this.folder = folder;
    }

    /** Opens a folder, made when missing, with what it holds from earlier runs. */
    public static KeptMail in(Path folder) {
        KeptMail kept = new KeptMail(folder);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    kept.remember(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return kept;
    }

    /**
     * Writes a mail through to the disk.
     *
     * @throws IOException when it is not safely there; then it is not kept at all
     */
    public CaughtMail keep(Envelope envelope, byte[] bytes, Instant receivedAt) throws IOException {
        long number = last.incrementAndGet();
        String name = "%09d".formatted(number);
        Path part = folder.resolve(name + ".part");
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length + 256);
        whole.writeBytes((RECEIVED + receivedAt + "\r\n" + SENDER + envelope.sender() + "\r\n" + RECIPIENTS
                        + String.join(" ", envelope.recipients()) + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(bytes);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(whole.toByteArray());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
        Path file = folder.resolve(name + ".eml");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        CaughtMail mail = described(number, receivedAt, envelope, bytes, file);
        mails.put(number, mail);
        return mail;
    }

    /** Newest first. */
    public List<CaughtMail> all() {
        return List.copyOf(mails.descendingMap().values());
    }

    /** Those sent to one address, letter case apart, newest first. */
    public List<CaughtMail> to(String recipient) {
        String sought = recipient.strip().toLowerCase(Locale.ROOT);
        return mails.descendingMap().values().stream()
                .filter(mail -> mail.envelope().recipients().stream()
                        .anyMatch(address -> address.toLowerCase(Locale.ROOT).equals(sought)))
                .toList();
    }

    /** The mail with this number. */
    public Optional<CaughtMail> numbered(long number) {
        return Optional.ofNullable(mails.get(number));
    }

    /** The mail's own bytes, as they came. */
    public byte[] bytes(CaughtMail mail) {
        try {
            byte[] whole = Files.readAllBytes(mail.file());
            int start = afterLines(whole, 3);
            return java.util.Arrays.copyOfRange(whole, start, whole.length);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The mail, taken apart. */
    public OpenedMail open(CaughtMail mail) {
        return OpenedMail.of(bytes(mail));
    }

    private void remember(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.matches("[0-9]{9}\\.part")) {
            // Never answered for: the sender still has it.
            Files.delete(file);
            return;
        }
        if (!name.matches("[0-9]{9}\\.eml")) {
            return;
        }
        long number = Long.parseLong(name.substring(0, 9));
        last.accumulateAndGet(number, Math::max);
        byte[] whole = Files.readAllBytes(file);
        try {
            int start = afterLines(whole, 3);
            List<String> lines =
                    new String(whole, 0, start, StandardCharsets.UTF_8).lines().toList();
            Envelope envelope = new Envelope(
                    value(lines.get(1), SENDER),
                    Stream.of(value(lines.get(2), RECIPIENTS).split(" "))
                            .filter(address -> !address.isEmpty())
                            .toList());
            byte[] bytes = java.util.Arrays.copyOfRange(whole, start, whole.length);
            mails.put(number, described(number, Instant.parse(value(lines.get(0), RECEIVED)), envelope, bytes, file));
        } catch (IllegalArgumentException | DateTimeParseException foreign) {
            LOG.warn("{} is not a mail of the catcher's and is left alone", file);
        }
    }

    private static CaughtMail described(long number, Instant receivedAt, Envelope envelope, byte[] bytes, Path file) {
        OpenedMail opened = OpenedMail.of(bytes);
        return new CaughtMail(
                number,
                receivedAt,
                envelope,
                opened.header("Subject").orElse(""),
                opened.header("Message-ID").orElse(""),
                file);
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException(name);
        }
        return line.substring(name.length());
    }

    private static int afterLines(byte[] bytes, int lines) {
        int seen = 0;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] == '\n' && ++seen == lines) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("not a kept mail");
    }
}
