package no.samraad.platform.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The only place that reads the wall clock. Sessions, tokens and retries follow the system's clock; the
 * statutes follow it too, moved forward by whole days in local use.
 */
@Singleton
public class Clocks {
    /** Every statutory day is a day in Norway. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock system;

    public Clocks() {
        this(Clock.systemUTC());
    }

    public Clocks(Clock system) {
        this.system = system;
    }

    public Instant system() {
        return system.instant();
    }

    public Clock clock() {
        return system;
    }

    /**
     * The statutes' time: the system's time of day in Norway, {@code days} later.
     *
     * @param days how far the community's clock has been moved; zero outside local use
     */
    public ZonedDateTime statutes(int days) {
        return system().atZone(OSLO).plusDays(days);
    }

    /** How long ago {@code then} was by the system's clock. */
    public Duration since(Instant then) {
        return Duration.between(then, system());
    }
}
