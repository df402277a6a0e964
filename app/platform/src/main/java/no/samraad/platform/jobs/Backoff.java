package no.samraad.platform.jobs;

import java.time.Duration;

/**
 * How long to wait after a failure: doubled each time, up to {@code longest}.
 *
 * @param first after the first failure
 */
public record Backoff(Duration first, Duration longest) {

    /** @param failures how many there have been, from 1 */
    public Duration after(int failures) {
        int doublings = Math.min(Math.max(failures, 1) - 1, 30);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
