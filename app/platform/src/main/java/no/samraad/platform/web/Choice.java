package no.samraad.platform.web;

/**
 * One thing to choose in a form.
 *
 * @param value what the form sends
 * @param help a few words under it; empty text shows none
 */
public record Choice(String value, String label, String help) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}
