package no.samraad.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samraad.engine.account.Period;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.CostProvision;
import no.samraad.engine.provision.CostProvision.CostKey;
import no.samraad.engine.provision.CostProvision.CostRemainder;
import no.samraad.engine.provision.CostProvision.CostUnit;
import no.samraad.engine.provision.CostProvision.CostsShared;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.seating.Party;
import no.samraad.engine.seating.Party.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Delene er til sammen hele beløpet, uansett beløp og nøkkel: 24 kommuner og foretaket")
class PartsSumToTheWholeTest {
    private static final PartyCode TRUST = new PartyCode("unn-hf");
    private static final int MUNICIPALITIES = 24;
    private static final int YEAR = 2025;

    private static List<Party> parties(Random random) {
        List<Party> parties = new ArrayList<>(List.of(new Party(TRUST, Ssu.TRUST)));
        for (int number = 1; number <= MUNICIPALITIES; number++) {
            parties.add(new Party(
                    municipality(number),
                    Ssu.MUNICIPALITIES,
                    null,
                    null,
                    List.of(new Figure(SeatKey.INHABITANTS, YEAR, random.nextLong(80_000))),
                    List.of()));
        }
        return parties;
    }

    private static PartyCode municipality(int number) {
        return new PartyCode("kommune-" + (number < 10 ? "0" : "") + number);
    }

    private static RulesInForce rules(Provision... provisions) {
        var rules = new no.samraad.engine.provision.Rule[provisions.length];
        for (int i = 0; i < provisions.length; i++) {
            rules[i] = Ssu.rule("5-" + i, provisions[i]);
        }
        return Ssu.rules(Ssu.paragraph("5", "§ 5", rules));
    }

    /** Own costs and representation, by inhabitants, and host party; each leaves nothing open. */
    private static List<RulesInForce> threeRules() {
        CostsShared perInhabitant =
                new CostsShared(List.of(), new CostKey.PerInhabitant(), CostUnit.ORE, CostRemainder.LARGEST_REMAINDER);
        var representation = new CostProvision.GroupsPaidFor(List.of(
                new CostProvision.PaidGroup(Ssu.USERS, Ssu.TRUST),
                new CostProvision.PaidGroup(Ssu.GPS, Ssu.MUNICIPALITIES)));
        var own = new CostProvision.OwnCosts(
                CostProvision.CostBearer.EACH_PARTY,
                Set.of(CostProvision.CostKind.TAKING_PART, CostProvision.CostKind.TRAVEL));
        CostsShared halves = new CostsShared(
                List.of(
                        new CostProvision.SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                        new CostProvision.SideShare(Side.MUNICIPAL, new Fraction(1, 2))),
                new CostKey.EqualShares(),
                CostUnit.KRONE,
                CostRemainder.THE_LARGEST_PAYER);
        var host = new CostProvision.HostParty(
                municipality(7),
                Set.of(CostProvision.HostDuty.KEEPS_THE_ACCOUNTS, CostProvision.HostDuty.BEARS_COMMON_COSTS));
        return List.of(rules(own, representation, halves), rules(own, representation, perInhabitant), rules(host));
    }

    private static long amount(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> random.nextLong(1, 100);
            case 2 -> random.nextLong(1, 100_000_000);
            case 3 -> Long.MAX_VALUE - random.nextLong(1_000);
            default -> random.nextLong(Long.MAX_VALUE);
        };
    }

    private static BigInteger sum(List<CostPart> parts) {
        return parts.stream().map(part -> BigInteger.valueOf(part.ore())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    @DisplayName("Et år med utgifter, delt etter tre regler")
    void aYearOfCostsUnderThreeRules() {
        Random random = new Random(2025);
        List<Party> parties = parties(random);
        LocalDate day = LocalDate.of(YEAR, 1, 1);
        for (RulesInForce rules : threeRules()) {
            boolean commonOnly = rules.all().size() == 1;
            List<CostEntry> entries = new ArrayList<>();
            BigInteger all = BigInteger.ZERO;
            for (int number = 0; number < 300; number++) {
                long ore = random.nextLong(10_000_000);
                IncurredCost kind = IncurredCost.values()[random.nextInt(IncurredCost.values().length)];
                CostOf whose = commonOnly || !kind.ofTakingPart()
                        ? new CostOf.All()
                        : switch (random.nextInt(3)) {
                            case 0 -> new CostOf.One(Ssu.USERS, null);
                            case 1 -> new CostOf.One(Ssu.GPS, null);
                            default ->
                                new CostOf.One(Ssu.MUNICIPALITIES, municipality(random.nextInt(1, MUNICIPALITIES + 1)));
                        };
                CostFacts facts = new CostFacts(Ssu.BODY, day, kind, whose, ore, Ssu.PARTNERS, parties);
                List<CostPart> parts = CostJudge.answer(facts, rules).parts();
                assertThat(parts).isNotEmpty();
                assertThat(sum(parts)).isEqualTo(BigInteger.valueOf(ore));
                entries.add(new CostEntry("k" + number, day.plusDays(number), Ssu.BODY, kind, parts, null));
                all = all.add(BigInteger.valueOf(ore));
            }
            Statement statement = Statement.of(Period.year(YEAR), entries);
            assertThat(statement.faults()).isEmpty();
            assertThat(statement.ore()).isEqualTo(all);
            assertThat(statement.payers().stream().map(Statement.Payable::ore).reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyAmountByAnyKeyIsTheSumOfItsPartsAndAReversalIsItsMirror(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Party> parties = parties(random);
            long ore = amount(random);
            RulesInForce rules = rules(
                    new CostsShared(
                            random.nextBoolean()
                                    ? List.of()
                                    : List.of(
                                            new CostProvision.SideShare(Side.HOSPITAL, new Fraction(2, 7)),
                                            new CostProvision.SideShare(Side.MUNICIPAL, new Fraction(5, 7))),
                            key(random),
                            CostUnit.values()[random.nextInt(2)],
                            CostRemainder.values()[random.nextInt(3)]),
                    new CostProvision.HostParty(TRUST, Set.of()));
            List<CostPart> parts = parts(ore, parties, rules);
            assertThat(parts).isNotEmpty();
            assertThat(sum(parts)).isEqualTo(BigInteger.valueOf(ore));
            assertThat(parts).allMatch(part -> part.ore() >= 0);
            assertThat(parts(-ore, parties, rules))
                    .isEqualTo(parts.stream()
                            .map(part -> new CostPart(part.payer(), -part.ore()))
                            .toList());
            List<Party> shuffled = new ArrayList<>(parties);
            Collections.shuffle(shuffled, random);
            assertThat(parts(ore, shuffled, rules)).isEqualTo(parts);
        }
    }

    @Test
    @DisplayName("Én kommune betaler alt; er det ingen innbyggere å dele på, er det ikke avklart hvem som betaler")
    void theFewest() {
        RulesInForce rules = rules(new CostsShared(
                List.of(), new CostKey.PerInhabitant(), CostUnit.KRONE, CostRemainder.LARGEST_REMAINDER));
        assertThat(parts(12_345, List.of(new Party(TRUST, Ssu.TRUST), with(1, 5)), rules))
                .containsExactly(new CostPart(new Subject.OfParty(municipality(1)), 12_345));
        assertThat(parts(12_345, List.of(with(1, 0), with(2, 0)), rules))
                .noneMatch(part -> part.payer() instanceof Subject.OfParty);
    }

    private static Party with(int number, long inhabitants) {
        return new Party(
                municipality(number),
                Ssu.MUNICIPALITIES,
                null,
                null,
                List.of(new Figure(SeatKey.INHABITANTS, YEAR, inhabitants)),
                List.of());
    }

    private static List<CostPart> parts(long ore, List<Party> parties, RulesInForce rules) {
        return CostJudge.answer(
                        new CostFacts(
                                Ssu.BODY,
                                LocalDate.of(YEAR, 6, 1),
                                IncurredCost.PROJECT,
                                new CostOf.All(),
                                ore,
                                Ssu.PARTNERS,
                                parties),
                        rules)
                .parts();
    }

    private static CostKey key(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new CostKey.PerInhabitant();
            case 1 -> new CostKey.EqualShares();
            case 2 -> new CostKey.EqualThenPerInhabitant(new Fraction(random.nextInt(8), 7));
            case 3 -> {
                List<CostProvision.PartyAmount> amounts = new ArrayList<>(
                        List.of(new CostProvision.PartyAmount(TRUST, new Money(1 + amount(random) / 2))));
                for (int number = 1; number <= MUNICIPALITIES; number++) {
                    amounts.add(new CostProvision.PartyAmount(municipality(number), new Money(1 + amount(random) / 2)));
                }
                yield new CostKey.FixedAmounts(amounts);
            }
            default -> {
                List<CostProvision.PartyShare> shares =
                        new ArrayList<>(List.of(new CostProvision.PartyShare(TRUST, new Fraction(1, 4))));
                for (int number = 1; number <= MUNICIPALITIES; number++) {
                    shares.add(new CostProvision.PartyShare(municipality(number), new Fraction(1, 32)));
                }
                yield new CostKey.FixedShares(shares);
            }
        };
    }

    @Test
    void eachShareIsLessThanAUnitFromItsExactOne() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            SortedMap<Integer, BigInteger> weights = new TreeMap<>();
            for (int number = 0; number <= random.nextInt(30); number++) {
                weights.put(number, BigInteger.valueOf(random.nextLong(1, 100_000)));
            }
            long ore = amount(random);
            BigInteger all = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
            Division.of(ore, weights, CostUnit.ORE, CostRemainder.LARGEST_REMAINDER, 0)
                    .forEach((who, part) -> {
                        BigInteger off = BigInteger.valueOf(part)
                                .multiply(all)
                                .subtract(BigInteger.valueOf(ore).multiply(weights.getOrDefault(who, BigInteger.ZERO)))
                                .abs();
                        assertThat(off).isLessThan(all);
                    });
        }
    }

    /** Slow and plain: each gets one øre more as long as that is no more than it is due; then one each to whoever lacks most. */
    private static SortedMap<Integer, Long> byHand(long ore, SortedMap<Integer, BigInteger> weights) {
        long all =
                weights.values().stream().mapToLong(BigInteger::longValueExact).sum();
        SortedMap<Integer, Long> parts = new TreeMap<>();
        weights.forEach((who, weight) -> {
            long part = 0;
            while ((part + 1) * all <= ore * weight.longValueExact()) {
                part++;
            }
            parts.put(who, part);
        });
        List<Integer> waiting = new ArrayList<>(parts.keySet());
        long left = ore - parts.values().stream().mapToLong(Long::longValue).sum();
        for (; left > 0; left--) {
            Integer most = waiting.getFirst();
            for (Integer who : waiting) {
                if (lacks(who, ore, weights, parts, all) > lacks(most, ore, weights, parts, all)) {
                    most = who;
                }
            }
            parts.merge(most, 1L, Long::sum);
            waiting.remove(most);
        }
        return parts;
    }

    private static long lacks(
            Integer who, long ore, SortedMap<Integer, BigInteger> weights, SortedMap<Integer, Long> parts, long all) {
        return ore * weights.getOrDefault(who, BigInteger.ZERO).longValueExact() - parts.getOrDefault(who, 0L) * all;
    }

    @Test
    void aSlowAndPlainDivisionAgrees() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            SortedMap<Integer, BigInteger> weights = new TreeMap<>();
            int many = random.nextInt(1, 12);
            for (int number = 0; number < many; number++) {
                weights.put(number, BigInteger.valueOf(random.nextInt(number == 0 ? 1 : 0, 20)));
            }
            long ore = random.nextInt(1_000);
            assertThat(Division.of(ore, weights, CostUnit.ORE, CostRemainder.LARGEST_REMAINDER, 0))
                    .isEqualTo(byHand(ore, weights));
        }
    }
}
