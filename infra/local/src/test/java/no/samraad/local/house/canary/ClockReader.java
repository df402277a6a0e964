package no.samraad.local.house.canary;

import java.time.Instant;

/** Reads the wall clock where an argument belongs. */
class ClockReader {
    Instant hurried() {
        return Instant.now();
    }
}
