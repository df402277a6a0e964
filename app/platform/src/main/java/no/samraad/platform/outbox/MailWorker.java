package no.samraad.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.samraad.platform.jobs.Backoff;
import no.samraad.platform.jobs.Chore;
import no.samraad.platform.jobs.JobScope;
import no.samraad.platform.mail.Delivery;
import no.samraad.platform.mail.Letter;
import no.samraad.platform.mail.MailSettings;
import no.samraad.platform.mail.Post;
import no.samraad.platform.time.Clocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what lies in the outboxes, at least once. Between the server's "250" and our commit lies a moment in which this
 * process can die; the message is then sent again under the same Message-ID, by which mail programs know it.
 */
@Singleton
public class MailWorker implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    private final MessageRows rows;
    private final JobScope scope;
    private final Post post;
    private final MailSettings settings;
    private final Clocks clocks;
    private final MeterRegistry metrics;
    private final Duration pause;
    private final Backoff backoff;

    public MailWorker(
            MessageRows rows,
            JobScope scope,
            Post post,
            MailSettings settings,
            Clocks clocks,
            MeterRegistry metrics,
            @Value("${samraad.jobs.mail-pause:1s}") Duration pause) {
        this.rows = rows;
        this.scope = scope;
        this.post = post;
        this.settings = settings;
        this.clocks = clocks;
        this.metrics = metrics;
        this.pause = pause;
        this.backoff = new Backoff(settings.backoff(), Duration.ofHours(1));
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    /** Sends one message, if one is due. */
    @Override
    public Progress work() {
        Instant now = clocks.system();
        Instant claimedUntil = now.plus(settings.patience().multipliedBy(8)).plus(Duration.ofSeconds(30));
        Optional<MessageRows.Errand> claimed = scope.outside(() -> rows.claim(now, claimedUntil));
        if (claimed.isEmpty()) {
            return Progress.NOTHING_LEFT;
        }
        MessageRows.Errand errand = claimed.get();
        Optional<Letter> letter = scope.inside(errand.tenantId(), () -> rows.waiting(errand));
        if (letter.isEmpty()) {
            // Sent by a worker whose claim ran out while it was at it.
            scope.inside(errand.tenantId(), () -> {
                rows.forget(errand);
                return errand;
            });
            return Progress.MORE;
        }
        return settle(errand, deliver(letter.get()));
    }

    /** A letter that cannot even be written must not stop the others, nor be tried for ever. */
    private Delivery deliver(Letter letter) {
        try {
            return post.deliver(letter);
        } catch (IllegalStateException unwritable) {
            LOG.error("mail_unwritable message={}", letter.id(), unwritable);
            return new Delivery.Unknown("the message could not be written");
        }
    }

    private Progress settle(MessageRows.Errand errand, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Accepted() -> {
                scope.inside(errand.tenantId(), () -> {
                    rows.sent(errand, clocks.system());
                    return errand;
                });
                report(errand, "sent", "");
                yield Progress.MORE;
            }
            case Delivery.Refused(String answer) -> {
                giveUp(errand, answer);
                yield Progress.MORE;
            }
            case Delivery.Unknown(String reason) -> {
                if (errand.attempt() >= settings.attempts()) {
                    giveUp(errand, reason);
                } else {
                    scope.inside(errand.tenantId(), () -> {
                        rows.again(errand, reason, clocks.system().plus(backoff.after(errand.attempt())));
                        return errand;
                    });
                    report(errand, "again", reason);
                }
                // The server is in trouble: the next message waits for the next round.
                yield Progress.NOTHING_LEFT;
            }
        };
    }

    private void giveUp(MessageRows.Errand errand, String reason) {
        scope.inside(errand.tenantId(), () -> {
            rows.failed(errand, reason);
            return errand;
        });
        report(errand, "failed", reason);
    }

    private void report(MessageRows.Errand errand, String outcome, String reason) {
        metrics.counter("samraad.mail", "outcome", outcome).increment();
        LOG.info(
                "mail outcome={} tenant={} message={} attempt={} reason={}",
                outcome,
                errand.tenantId(),
                errand.messageId(),
                errand.attempt(),
                reason);
    }
}
