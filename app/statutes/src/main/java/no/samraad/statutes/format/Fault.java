package no.samraad.statutes.format;

/**
 * Why a text cannot be used, and where.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param message what is wrong and, where one is near, the name that was meant
 */
public record Fault(int line, int column, String message) {
    @Override
    public String toString() {
        return line + ":" + column + " " + message;
    }
}
