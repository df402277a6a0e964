package no.samraad.platform.ids;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.UUID;
import no.samraad.platform.time.Clocks;

/**
 * Makes time-ordered ids (UUIDv7, RFC 9562 §5.7): rows written together lie together, and an id says
 * nothing but roughly when it was made.
 */
@Singleton
public class Ids {
    private final Clocks clocks;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clocks clocks) {
        this.clocks = clocks;
    }

    /** A new id: 48 bits of milliseconds, 74 random bits. */
    public UUID next() {
        long milliseconds = clocks.system().toEpochMilli();
        long high = (milliseconds << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
