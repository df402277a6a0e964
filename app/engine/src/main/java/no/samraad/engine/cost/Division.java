package no.samraad.engine.cost;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samraad.engine.provision.CostProvision.CostRemainder;
import no.samraad.engine.provision.CostProvision.CostUnit;
import no.samraad.engine.provision.Fraction;

/**
 * Divides an amount by weights, in exact integers, so that the parts sum to the whole. Each share is rounded down to the unit,
 * and what is left goes where the rule says. An amount below zero is divided as its mirror.
 */
public final class Division {
    private static final BigInteger ORE_IN_KRONE = BigInteger.valueOf(100);

    /** The whole, in hundredths of a percent. */
    public static final long THE_WHOLE = 10_000;

    private Division() {}

    /**
     * What shares sum to, in hundredths of a percent; rounded away from the whole, so that it is {@link #THE_WHOLE} only where
     * they sum to it exactly.
     */
    public static long hundredthsOfPercent(List<Fraction> shares) {
        return Sharing.hundredthsOfPercent(Sharing.sum(shares));
    }

    /**
     * Divides an amount.
     *
     * @param ore how much, in øre
     * @param weights what each weighs; zero or more, and not all of them zero
     * @param unit what shares are rounded down to
     * @param left where what is then left goes; among equals to the first in the order of the weights
     * @param host who has what is left where that is the host; must be among the weights then
     */
    public static <K extends Comparable<? super K>> SortedMap<K, Long> of(
            long ore, SortedMap<K, BigInteger> weights, CostUnit unit, CostRemainder left, K host) {
        BigInteger whole = BigInteger.valueOf(ore).abs();
        BigInteger sum = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0) {
            throw new IllegalArgumentException("nothing to divide by");
        }
        BigInteger size = switch (unit) {
            case ORE -> BigInteger.ONE;
            case KRONE -> ORE_IN_KRONE;
        };
        BigInteger divisor = sum.multiply(size);
        SortedMap<K, BigInteger> parts = new TreeMap<>();
        SortedMap<K, BigInteger> cutOff = new TreeMap<>();
        BigInteger rest = whole;
        for (Map.Entry<K, BigInteger> one : weights.entrySet()) {
            BigInteger[] due = whole.multiply(one.getValue()).divideAndRemainder(divisor);
            BigInteger part = due[0].multiply(size);
            parts.put(one.getKey(), part);
            cutOff.put(one.getKey(), due[1]);
            rest = rest.subtract(part);
        }
        switch (left) {
            case LARGEST_REMAINDER -> {
                for (K next : largestFirst(cutOff)) {
                    BigInteger given = rest.min(size);
                    parts.merge(next, given, BigInteger::add);
                    rest = rest.subtract(given);
                }
            }
            case THE_LARGEST_PAYER -> parts.merge(largestFirst(weights).getFirst(), rest, BigInteger::add);
            case THE_HOST -> parts.merge(host, rest, BigInteger::add);
        }
        SortedMap<K, Long> divided = new TreeMap<>();
        parts.forEach((key, part) -> divided.put(key, (ore < 0 ? part.negate() : part).longValueExact()));
        return divided;
    }

    /** The first of equals first. */
    private static <K> List<K> largestFirst(SortedMap<K, BigInteger> numbers) {
        List<Map.Entry<K, BigInteger>> entries = new ArrayList<>(numbers.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return entries.stream().map(Map.Entry::getKey).toList();
    }
}
