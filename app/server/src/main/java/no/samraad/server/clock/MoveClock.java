package no.samraad.server.clock;

import jakarta.inject.Singleton;
import no.samraad.platform.Settings;
import no.samraad.platform.tenancy.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves a community's statutes' clock forward, so that silence and deadlines can be seen in minutes. */
@Singleton
public class MoveClock {
    private static final int MOST_DAYS = 31;
    private static final Logger LOG = LoggerFactory.getLogger(MoveClock.class);

    private final ClockRows rows;
    private final Settings settings;

    public MoveClock(ClockRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** How it went. */
    public sealed interface Outcome {
        record Moved(int days) implements Outcome {}

        /** Outside local use there is no such act. */
        record NoSuchAct() implements Outcome {}

        /** Time goes forward, a month at a time at most. */
        record NotThatFar(int mostDays) implements Outcome {}
    }

    /** @param days how far forward, from one day to a month */
    public Outcome handle(Caller caller, int days) {
        return switch (settings.where()) {
            case PRODUCTION -> new Outcome.NoSuchAct();
            case LOCAL -> {
                if (days < 1 || days > MOST_DAYS) {
                    yield new Outcome.NotThatFar(MOST_DAYS);
                }
                rows.move(caller.tenant().id(), days);
                LOG.info("clock_moved tenant={} days={}", caller.tenant().slug(), days);
                yield new Outcome.Moved(days);
            }
        };
    }
}
