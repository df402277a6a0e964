package no.samraad.platform.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A failure as a log may hold it: the kinds of exception and where they arose, never their messages,
 * because a message may quote what a person typed or who they are.
 */
public final class ScrubbedTrace {
    private static final int FRAMES = 4;

    private ScrubbedTrace() {}

    /** The chain of causes, outermost first, each with its class and first frames. */
    public static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
        }
        return trace.toString();
    }
}
