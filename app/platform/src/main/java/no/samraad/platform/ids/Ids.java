package no.samraad.platform.ids;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes time-ordered ids (UUIDv7, RFC 9562 §5.7): rows written together lie together, and an id says
 * nothing but roughly when it was made.
 */
public final class Ids {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new id: 48 bits of milliseconds, 74 random bits. */
    public UUID next() {
        long milliseconds = clock.millis();
        long high = (milliseconds << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
