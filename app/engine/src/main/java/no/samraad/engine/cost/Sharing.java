package no.samraad.engine.cost;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.CostProvision.CostKey;
import no.samraad.engine.provision.CostProvision.CostRemainder;
import no.samraad.engine.provision.CostProvision.CostsShared;
import no.samraad.engine.provision.CostProvision.HostParty;
import no.samraad.engine.provision.CostProvision.PartyAmount;
import no.samraad.engine.provision.CostProvision.PartyShare;
import no.samraad.engine.provision.CostProvision.SideShare;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.seating.Party;
import org.jspecify.annotations.Nullable;

/** G4: an amount divided between parties by a rule. */
final class Sharing {
    private static final BigInteger HUNDREDTHS_OF_PERCENT = BigInteger.valueOf(10_000);

    private final CostFacts facts;
    private final CostsShared rule;
    private final @Nullable PartyCode host;
    private final Question hostNotNamed;
    private final Map<PartnerCode, Side> sides;

    Sharing(CostFacts facts, CostsShared rule, Lookup<HostParty> host) {
        this.facts = facts;
        this.rule = rule;
        this.host = Ruling.holding(host).stream()
                .map(one -> one.provision().party())
                .findFirst()
                .orElse(null);
        this.hostNotNamed = host instanceof Lookup.ScopeOpen<HostParty>(List<InForce<HostParty>> open)
                ? new Question.ChoiceMissing(Choice.SCOPE, Citation.of(open.getFirst()), facts.body())
                : new Question.NoRule(Clause.HOST_PAYS, facts.body());
        this.sides = facts.partners().stream()
                .collect(Collectors.toMap(Partner::code, Partner::side, (one, _) -> one, TreeMap::new));
    }

    /** What dividing came to. */
    sealed interface Shared {
        /** The parts, which sum to the whole. */
        record Parts(SortedMap<PartyCode, Long> parts) implements Shared {}

        /** A fact is missing. */
        record Lacks(Fact fact, Subject about) implements Shared {}

        /**
         * The rule gives what is left to a host, and none is named, or not for this body for certain.
         *
         * @param question what must be answered
         */
        record NoHost(Question question) implements Shared {}

        /** The rule cannot be followed. */
        record Unsound(Note why) implements Shared {}
    }

    /** The weights of a key, or why there are none. */
    private sealed interface Weighed {
        record By(SortedMap<PartyCode, BigInteger> weights) implements Weighed {}

        record Not(Shared why) implements Weighed {}
    }

    /** What is common to all: first by side, then by the key within each; by the key at once where no sides are named. */
    Shared amongAll(List<Party> parties) {
        if (parties.isEmpty()) {
            return new Shared.Lacks(Fact.PARTIES_OF_PARTNER, new Subject.OfBody(facts.body()));
        }
        if (rule.sides().isEmpty()) {
            return divided(facts.ore(), weighed(parties, Exactly.SUM_TO_THE_WHOLE));
        }
        BigInteger[] sum = sum(rule.sides().stream().map(SideShare::share).toList());
        if (!sum[0].equals(sum[1])) {
            return new Shared.Unsound(sharesSumTo(sum));
        }
        SortedMap<Side, BigInteger> weights = new TreeMap<>();
        for (SideShare one : rule.sides()) {
            weights.merge(
                    one.side(),
                    BigInteger.valueOf(one.share().numerator())
                            .multiply(sum[1])
                            .divide(BigInteger.valueOf(one.share().denominator())),
                    BigInteger::add);
        }
        Side ofHost = hostSide(parties);
        CostRemainder left = rule.remainder();
        // As within a side: a host who is not among those who share has no part in what is left.
        if (left == CostRemainder.THE_HOST && (ofHost == null || !weights.containsKey(ofHost))) {
            left = CostRemainder.LARGEST_REMAINDER;
        }
        SortedMap<PartyCode, Long> parts = new TreeMap<>();
        SortedMap<Side, Long> bySide =
                Division.of(facts.ore(), weights, rule.unit(), left, ofHost == null ? weights.firstKey() : ofHost);
        for (Map.Entry<Side, Long> side : bySide.entrySet()) {
            List<Party> within = parties.stream()
                    .filter(party -> sides.get(party.partner()) == side.getKey())
                    .toList();
            if (within.isEmpty()) {
                if (side.getValue() == 0) {
                    continue;
                }
                return new Shared.Lacks(Fact.PARTIES_OF_PARTNER, new Subject.OfSide(side.getKey()));
            }
            switch (among(side.getValue(), within)) {
                case Shared.Parts(var some) -> some.forEach((party, ore) -> parts.merge(party, ore, Long::sum));
                case Shared.Lacks lacks -> {
                    return lacks;
                }
                // Told below: what else is wrong or missing is graver.
                case Shared.NoHost _ -> {}
                case Shared.Unsound unsound -> {
                    return unsound;
                }
            }
        }
        return rule.remainder() == CostRemainder.THE_HOST && host == null
                ? new Shared.NoHost(hostNotNamed)
                : new Shared.Parts(parts);
    }

    /** What those who belong together pay: by the key between them, where the sum of fixed shares need not be the whole. */
    Shared among(long ore, List<Party> within) {
        if (within.size() == 1) {
            return new Shared.Parts(new TreeMap<>(Map.of(within.getFirst().code(), ore)));
        }
        return divided(ore, weighed(within, Exactly.IN_THEIR_RATIO));
    }

    private @Nullable Side hostSide(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.code().equals(host))
                .map(party -> sides.get(party.partner()))
                .findFirst()
                .orElse(null);
    }

    /** What is left goes to the host where the host is among those who share; among others to whoever was cut most. */
    private Shared divided(long ore, Weighed weighed) {
        return switch (weighed) {
            case Weighed.Not(var why) -> why;
            case Weighed.By(var weights) -> {
                PartyCode remaining = host;
                CostRemainder left = rule.remainder();
                if (left == CostRemainder.THE_HOST) {
                    if (remaining == null) {
                        yield new Shared.NoHost(hostNotNamed);
                    }
                    if (!weights.containsKey(remaining)) {
                        left = CostRemainder.LARGEST_REMAINDER;
                    }
                }
                yield new Shared.Parts(Division.of(
                        ore, weights, rule.unit(), left, remaining == null ? weights.firstKey() : remaining));
            }
        };
    }

    /** Whether fixed shares are held to sum to the whole. */
    private enum Exactly {
        SUM_TO_THE_WHOLE,
        IN_THEIR_RATIO
    }

    private Weighed weighed(List<Party> parties, Exactly exactly) {
        return switch (rule.key()) {
            case CostKey.PerInhabitant _ -> inhabitants(parties);
            case CostKey.EqualShares _ -> positive(weights(parties, _ -> BigInteger.ONE));
            case CostKey.EqualThenPerInhabitant(Fraction equal) -> equalThenInhabitants(parties, equal);
            case CostKey.FixedAmounts(List<PartyAmount> amounts) ->
                positive(weights(
                        parties,
                        party -> amounts.stream()
                                .filter(one -> one.party().equals(party.code()))
                                .map(one -> BigInteger.valueOf(one.amount().ore()))
                                .reduce(BigInteger.ZERO, BigInteger::add)));
            case CostKey.FixedShares(List<PartyShare> shares) -> fixedShares(parties, shares, exactly);
        };
    }

    private Weighed fixedShares(List<Party> parties, List<PartyShare> shares, Exactly exactly) {
        List<PartyCode> here = parties.stream().map(Party::code).toList();
        BigInteger[] sum = sum(shares.stream()
                .filter(one -> here.contains(one.party()))
                .map(PartyShare::share)
                .toList());
        if (exactly == Exactly.SUM_TO_THE_WHOLE && !sum[0].equals(sum[1])) {
            return new Weighed.Not(new Shared.Unsound(sharesSumTo(sum)));
        }
        return positive(weights(
                parties,
                party -> shares.stream()
                        .filter(one -> one.party().equals(party.code()))
                        .map(one -> BigInteger.valueOf(one.share().numerator())
                                .multiply(sum[1])
                                .divide(BigInteger.valueOf(one.share().denominator())))
                        .reduce(BigInteger.ZERO, BigInteger::add)));
    }

    /** Inhabitants are those of municipalities; where none share, of whoever does. */
    private Weighed inhabitants(List<Party> parties) {
        List<Party> counted = municipal(parties);
        if (counted.size() == 1) {
            return new Weighed.By(weights(counted, _ -> BigInteger.ONE));
        }
        Shared lacks = lacksInhabitants(counted);
        return lacks == null ? new Weighed.By(weights(counted, this::inhabitantsOf)) : new Weighed.Not(lacks);
    }

    private Weighed equalThenInhabitants(List<Party> parties, Fraction equal) {
        int rest = equal.denominator() - equal.numerator();
        if (rest < 0) {
            return new Weighed.Not(new Shared.Unsound(sharesSumTo(sum(List.of(equal)))));
        }
        // Where all of it is the same for each, nobody's inhabitants are needed.
        if (rest == 0) {
            return positive(weights(parties, _ -> BigInteger.ONE));
        }
        return switch (inhabitants(parties)) {
            case Weighed.Not not -> not;
            case Weighed.By(var heads) -> {
                BigInteger all = heads.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
                BigInteger equally = BigInteger.valueOf(equal.numerator()).multiply(all);
                BigInteger byInhabitants = BigInteger.valueOf(rest).multiply(BigInteger.valueOf(parties.size()));
                yield positive(weights(
                        parties,
                        party -> equally.add(
                                byInhabitants.multiply(heads.getOrDefault(party.code(), BigInteger.ZERO)))));
            }
        };
    }

    private List<Party> municipal(List<Party> parties) {
        List<Party> municipal = parties.stream()
                .filter(party -> sides.get(party.partner()) == Side.MUNICIPAL)
                .toList();
        return municipal.isEmpty() ? parties : municipal;
    }

    /** Nobody's inhabitants are taken for none because they are not known; that nobody has any divides nothing. */
    private @Nullable Shared lacksInhabitants(List<Party> counted) {
        List<Party> without = counted.stream()
                .filter(party -> party.figure(SeatKey.INHABITANTS, facts.on().getYear()) == null)
                .toList();
        if (without.isEmpty()
                && counted.stream().anyMatch(party -> inhabitantsOf(party).signum() > 0)) {
            return null;
        }
        Party first = without.isEmpty() ? counted.getFirst() : without.getFirst();
        return new Shared.Lacks(Fact.FIGURE_OF_PARTY, new Subject.OfParty(first.code()));
    }

    private BigInteger inhabitantsOf(Party party) {
        Long inhabitants = party.figure(SeatKey.INHABITANTS, facts.on().getYear());
        return inhabitants == null ? BigInteger.ZERO : BigInteger.valueOf(inhabitants);
    }

    private static SortedMap<PartyCode, BigInteger> weights(List<Party> parties, Function<Party, BigInteger> weight) {
        SortedMap<PartyCode, BigInteger> weights = new TreeMap<>();
        parties.forEach(party -> weights.put(party.code(), weight.apply(party)));
        return weights;
    }

    private static Weighed positive(SortedMap<PartyCode, BigInteger> weights) {
        return weights.values().stream().anyMatch(weight -> weight.signum() > 0)
                ? new Weighed.By(weights)
                : new Weighed.Not(new Shared.Unsound(new Note.SharesSumTo(0)));
    }

    /** The sum as numerator and denominator; the denominator is a multiple of each of the shares'. */
    static BigInteger[] sum(List<Fraction> shares) {
        BigInteger denominator = BigInteger.ONE;
        for (Fraction share : shares) {
            BigInteger other = BigInteger.valueOf(share.denominator());
            denominator = denominator.multiply(other).divide(denominator.gcd(other));
        }
        BigInteger numerator = BigInteger.ZERO;
        for (Fraction share : shares) {
            numerator = numerator.add(BigInteger.valueOf(share.numerator())
                    .multiply(denominator.divide(BigInteger.valueOf(share.denominator()))));
        }
        return new BigInteger[] {numerator, denominator};
    }

    /** In hundredths of a percent; rounded away from the whole, so that it never reads as if it were the whole. */
    static long hundredthsOfPercent(BigInteger[] sum) {
        BigInteger[] parts = sum[0].multiply(HUNDREDTHS_OF_PERCENT).divideAndRemainder(sum[1]);
        boolean up = sum[0].compareTo(sum[1]) > 0 && parts[1].signum() > 0;
        return parts[0].longValueExact() + (up ? 1 : 0);
    }

    private static Note sharesSumTo(BigInteger[] sum) {
        return new Note.SharesSumTo(hundredthsOfPercent(sum));
    }
}
