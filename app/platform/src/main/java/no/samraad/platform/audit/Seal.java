package no.samraad.platform.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act's place in the chain.
 *
 * @param content SHA-256 of what of the act is chained, so that verification can tell a changed act from a changed chain
 * @param hash SHA-256 of the hash before it, followed by the same canonical JSON
 */
record Seal(long place, UUID actId, byte[] content, byte[] hash) {
    /** What stands before the first act. */
    static final byte[] NOTHING = new byte[Sha256.BYTES];

    /** The seal of one act after {@code previous}. */
    static Seal of(RecordedAct act, long place, byte[] previous) {
        byte[] chained = act.chained(place).bytes();
        return new Seal(place, act.id(), Sha256.of(chained), Sha256.of(previous, chained));
    }

    Head head() {
        return new Head(place, HexFormat.of().formatHex(hash));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seal that
                && place == that.place
                && actId.equals(that.actId)
                && Arrays.equals(content, that.content)
                && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
