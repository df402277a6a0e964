package no.samraad.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A letter on its way")
class PostTest {
    private final Post post = new Post(
            new MailSettings(
                    "127.0.0.1",
                    1,
                    "samraad@samraad.example",
                    null,
                    null,
                    MailSettings.Security.NONE,
                    Duration.ofSeconds(1),
                    14,
                    Duration.ofSeconds(30)),
            new Settings("local", "localhost", "http", 8080, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));

    /** With a calendar entry and without. */
    private enum Kind {
        PLAIN,
        INVITATION
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("written again after a worker has died it is the same mail, byte for byte")
    void theSameBytes(Kind kind) throws MessagingException, IOException {
        Letter letter = new Letter(
                UUID.fromString("01a20483-346c-773a-9d56-06860488e479"),
                "Helsefellesskapet Troms og Ofoten",
                new EmailAddress("kari.nilsen@unn.example"),
                "Innkalling til møte",
                "Hei!\n\n--=_01a20483\n\nVel møtt.",
                kind == Kind.PLAIN
                        ? Optional.empty()
                        : Optional.of(new Letter.CalendarPart(
                                CalendarMethod.REQUEST, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")),
                Instant.parse("2026-11-22T12:00:00Z"));
        byte[] first = written(letter);
        assertThat(written(letter)).isEqualTo(first);
        assertThat(new String(first, java.nio.charset.StandardCharsets.US_ASCII))
                .contains("Message-ID: <01a20483-346c-773a-9d56-06860488e479@localhost>");
    }

    private byte[] written(Letter letter) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        post.message(letter).writeTo(bytes);
        return bytes.toByteArray();
    }
}
