package no.samraad.local;

import java.util.Map;

/**
 * Proof that this process was told it runs on somebody's own machine. Whatever would be dangerous in production (the
 * simulated identity provider above all) asks for one and can therefore not be started without it.
 */
public final class LocalUse {

    /** The switch: {@code local} or {@code production}, without a default. */
    public static final String VARIABLE = "SAMRAAD_ENV";

    private LocalUse() {}

    /**
     * @param environment the process environment
     * @throws IllegalStateException unless {@value #VARIABLE} is exactly {@code local}; it is never inferred
     */
    public static LocalUse confirmedBy(Map<String, String> environment) {
        String value = environment.get(VARIABLE);
        if (!"local".equals(value)) {
            throw new IllegalStateException("The local stack runs only with " + VARIABLE + "=local; it is "
                    + (value == null ? "not set" : "'" + value + "'") + ".");
        }
        return new LocalUse();
    }
}
