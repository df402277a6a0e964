package no.samraad.server.costs;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of Norwegian registers and banks whose last figure checks the others (modulus 11). */
public final class CheckedNumber {
    private static final Pattern ORGANISATION = Pattern.compile("[89]\\d{8}");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{11}");
    private static final int[] OF_ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] OF_ACCOUNT = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;

    private CheckedNumber() {}

    /** Nine figures, however they are parted; empty when the text is no organisation number. */
    public static Optional<String> organisation(String typed) {
        return checked(typed, ORGANISATION, OF_ORGANISATION);
    }

    /** Eleven figures, however they are parted; empty when the text is no account of a Norwegian bank. */
    public static Optional<String> account(String typed) {
        return checked(typed, ACCOUNT, OF_ACCOUNT);
    }

    /** An organisation number as people write it: {@code 999 999 999}. */
    public static String shownOrganisation(String figures) {
        return figures.replaceFirst("(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3");
    }

    /** An account as people write it: {@code 1234 56 78903}. */
    public static String shownAccount(String figures) {
        return figures.replaceFirst("(\\d{4})(\\d{2})(\\d{5})", "$1 $2 $3");
    }

    private static Optional<String> checked(String typed, Pattern form, int[] weights) {
        String figures = typed.replaceAll("[\\s.\\u00a0\\u202f]", "");
        if (!form.matcher(figures).matches()) {
            return Optional.empty();
        }
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * (figures.charAt(at) - '0');
        }
        int control = (MODULUS - sum % MODULUS) % MODULUS;
        return control == figures.charAt(weights.length) - '0' ? Optional.of(figures) : Optional.empty();
    }
}
