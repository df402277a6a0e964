package no.samraad.server.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of kroner as people write it, {@code 1 234,50}, and as it is kept, in øre. */
public final class Amount {
    /** A hundred million kroner; more is a mistake. */
    public static final long MOST_ORE = 10_000_000_000L;

    private static final Pattern TYPED = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final int ORE = 100;
    private static final int THOUSAND = 3;

    private Amount() {}

    /** Øre, more than none; empty when the text is no amount of kroner, or more than there is room for. */
    public static Optional<Long> of(String typed) {
        String text = typed.replaceAll("(?i)^\\s*kr\\.?|kr\\.?\\s*$|[\\s\\u00a0\\u202f]", "")
                .replaceAll(",-$", "");
        if (!TYPED.matcher(text).matches()) {
            return Optional.empty();
        }
        long ore = new BigDecimal(text.replace(',', '.')).movePointRight(2).longValueExact();
        return ore > 0 && ore <= MOST_ORE ? Optional.of(ore) : Optional.empty();
    }

    /** Such as {@code 1 234,50}; the spaces do not break. */
    public static String shown(BigInteger ore) {
        BigInteger[] parts = ore.abs().divideAndRemainder(BigInteger.valueOf(ORE));
        StringBuilder kroner = new StringBuilder(parts[0].toString());
        for (int at = kroner.length() - THOUSAND; at > 0; at -= THOUSAND) {
            kroner.insert(at, '\u00a0');
        }
        return (ore.signum() < 0 ? "\u2212" : "") + kroner + ",%02d".formatted(parts[1].intValue());
    }

    public static String shown(long ore) {
        return shown(BigInteger.valueOf(ore));
    }
}
