package no.samraad.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed over.
 *
 * @param from the address all mail comes from
 * @param username empty when the server asks for none
 * @param patience with the server: to connect, for each answer, and four times as long for a whole message
 * @param attempts how many times one message is tried before it is given up and shown as failed
 * @param backoff after the first failed attempt; doubled after each, up to one hour
 */
@ConfigurationProperties("samraad.mail")
public record MailSettings(
        @NotBlank String host,
        @Min(1) @Max(65535) int port,
        @NotBlank String from,
        @Nullable String username,
        @Nullable String password,
        @NotNull @Bindable(defaultValue = "NONE") Security security,
        @NotNull @Bindable(defaultValue = "10s") Duration patience,
        @Positive @Bindable(defaultValue = "14") int attempts,
        @NotNull @Bindable(defaultValue = "30s") Duration backoff) {

    /** How the line to the server is protected. */
    public enum Security {
        /** Not at all: a catcher or a relay on the same machine. */
        NONE,
        /** By STARTTLS; without it nothing is sent. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }
}
