package no.samraad.platform.web;

import java.util.Optional;

/** Tells a path on this host from everything a browser would take for an address elsewhere. */
public final class OwnPath {
    private static final int LONGEST = 2000;

    private OwnPath() {}

    /**
     * True for an absolute path of printable ASCII, such as {@code /utvalg/ssu?side=2#saker}. False for
     * {@code //host}, {@code /\host}, control characters, and anything with a scheme.
     */
    public static boolean is(String path) {
        return path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }

    /** {@code path} when it is our own, else empty: for values that came from a browser. */
    public static Optional<String> of(String path) {
        return is(path) ? Optional.of(path) : Optional.empty();
    }
}
