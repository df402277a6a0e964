package no.samraad.statutes.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.cost.CostFacts;
import no.samraad.engine.cost.CostOf;
import no.samraad.engine.cost.CostPart;
import no.samraad.engine.cost.IncurredCost;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.CostProvision.CostBearer;
import no.samraad.engine.provision.CostProvision.CostKey;
import no.samraad.engine.provision.CostProvision.CostRemainder;
import no.samraad.engine.provision.CostProvision.CostUnit;
import no.samraad.engine.provision.CostProvision.CostsShared;
import no.samraad.engine.provision.CostProvision.GroupsPaidFor;
import no.samraad.engine.provision.CostProvision.HostDuty;
import no.samraad.engine.provision.CostProvision.HostParty;
import no.samraad.engine.provision.CostProvision.JointBudget;
import no.samraad.engine.provision.CostProvision.OwnCosts;
import no.samraad.engine.provision.CostProvision.PaidGroup;
import no.samraad.engine.provision.CostProvision.PartyAmount;
import no.samraad.engine.provision.CostProvision.PartyShare;
import no.samraad.engine.provision.CostProvision.SideShare;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.seating.Party;
import org.jspecify.annotations.Nullable;

/** Who pays a cost and how much (catalogue G), reckoned with whole fractions of the whole amount. */
final class CostOracle {
    private static final Set<IncurredCost> TAKING_PART =
            Set.of(IncurredCost.FEE, IncurredCost.LOST_EARNINGS, IncurredCost.TRAVEL);

    private final CostFacts facts;
    private final Law law;
    private final List<Part> parts = new ArrayList<>();

    private CostOracle(CostFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    /** Who pays what by the rules; null where the rules do not come to it. */
    private @Nullable Map<Subject, BigInteger> due;

    /** Those of whom it is known that they pay it together, though not how; null where that is not said. */
    private @Nullable Set<Subject> paysTogether;

    static List<Part> charge(CostFacts facts, Law law) {
        CostOracle oracle = new CostOracle(facts, law);
        oracle.judge();
        return oracle.parts;
    }

    /** What each is to pay by these rules; null where they do not come to it. */
    static @Nullable Map<Subject, BigInteger> due(CostFacts facts, Law law) {
        CostOracle oracle = new CostOracle(facts, law);
        oracle.judge();
        return oracle.due;
    }

    private void judge() {
        switch (facts.whose()) {
            case CostOf.One(var partner, var party) -> ofOne(partner, party);
            case CostOf.All _ -> ofAll();
        }
        charged();
    }

    private <P extends Provision> void told(Clause clause, Class<P> type, Law.Said<P> said, State ifHolding) {
        switch (said) {
            case Law.Said.Holding<P>(var rules) -> parts.addAll(law.whole(clause, rules, _ -> ifHolding));
            case Law.Said.ForWhom<P>(var rules) ->
                parts.add(new Part(clause, rules.getFirst().force(), State.OPEN));
            case Law.Said.Nothing<P> _ -> parts.add(Part.gap(clause));
        }
    }

    // One's own

    private void ofOne(PartnerCode partner, @Nullable PartyCode party) {
        boolean takesPart = TAKING_PART.contains(facts.kind());
        if (takesPart) {
            Law.Said<GroupsPaidFor> paid =
                    law.said(GroupsPaidFor.class, facts.body(), rule -> payer(rule, partner) != null);
            // A partner of no party cannot bear its own: somebody must pay for it.
            boolean isGroup = isListed(partner)
                    && sideOf(partner) == Side.OTHER
                    && party == null
                    && partiesOf(partner).isEmpty();
            if (!(paid instanceof Law.Said.Nothing<GroupsPaidFor>) || isGroup) {
                told(Clause.GROUP_PAID_FOR, GroupsPaidFor.class, paid, State.MET);
                if (paid instanceof Law.Said.Holding<GroupsPaidFor>(var rules)) {
                    Set<PartnerCode> payers = new HashSet<>();
                    rules.forEach(rule -> payers.add(payer(rule.says(), partner)));
                    if (payers.size() == 1) {
                        PartnerCode payer = payers.iterator().next();
                        together(new Subject.OfPartner(payer), partiesOf(payer));
                    }
                }
                return;
            }
        }
        Law.Said<OwnCosts> own = law.said(
                OwnCosts.class,
                facts.body(),
                rule -> rule.costs().contains(facts.kind().ruledAs()));
        if (own instanceof Law.Said.Holding<OwnCosts>(var rules)) {
            parts.addAll(law.whole(
                    Clause.OWN_COSTS, rules, rule -> bearer(rule, partner, party) == null ? State.OPEN : State.MET));
            Set<Subject> bearers = new HashSet<>();
            boolean known = true;
            for (Law.Stated<OwnCosts> rule : rules) {
                Subject bearer = bearer(rule.says(), partner, party);
                known &= bearer != null;
                if (bearer != null) {
                    bearers.add(bearer);
                }
            }
            if (known && bearers.size() == 1) {
                Subject bearer = bearers.iterator().next();
                together(bearer, bearer instanceof Subject.OfSide(Side side) ? partiesOf(side) : List.of());
            }
        } else {
            told(Clause.OWN_COSTS, OwnCosts.class, own, State.MET);
        }
    }

    private @Nullable Subject bearer(OwnCosts rule, PartnerCode partner, @Nullable PartyCode party) {
        if (rule.bearer() == CostBearer.EACH_SIDE) {
            if (!isListed(partner)) {
                return null;
            }
            List<Party> ofSide = partiesOf(sideOf(partner));
            return ofSide.size() == 1
                    ? new Subject.OfParty(ofSide.getFirst().code())
                    : new Subject.OfSide(sideOf(partner));
        }
        if (party != null) {
            return new Subject.OfParty(party);
        }
        List<Party> parties = partiesOf(partner);
        return parties.size() == 1 ? new Subject.OfParty(parties.getFirst().code()) : null;
    }

    private static @Nullable PartnerCode payer(GroupsPaidFor rule, PartnerCode group) {
        for (PaidGroup paid : rule.groups()) {
            if (paid.group().equals(group)) {
                return paid.payer();
            }
        }
        return null;
    }

    /** Those who pay together: one is itself, several divide it by the key, and are one where none is said. */
    private void together(Subject payer, List<Party> parties) {
        if (parties.size() == 1) {
            due = Map.of(new Subject.OfParty(parties.getFirst().code()), BigInteger.valueOf(facts.ore()));
        } else if (parties.isEmpty()) {
            due = Map.of(payer, BigInteger.valueOf(facts.ore()));
        } else {
            paysTogether = new HashSet<>(Set.of(payer));
            for (Party party : parties) {
                paysTogether.add(new Subject.OfParty(party.code()));
            }
            divided(parties, false);
        }
    }

    // What is common

    private void ofAll() {
        budget();
        Law.Said<CostsShared> shared = law.said(CostsShared.class, facts.body(), _ -> true);
        Law.Said<HostParty> host =
                law.said(HostParty.class, facts.body(), rule -> rule.duties().contains(HostDuty.BEARS_COMMON_COSTS));
        if (shared instanceof Law.Said.Nothing<CostsShared> && !(host instanceof Law.Said.Nothing<HostParty>)) {
            told(Clause.HOST_PAYS, HostParty.class, host, State.MET);
            if (host instanceof Law.Said.Holding<HostParty>(var rules)) {
                Set<PartyCode> hosts = new HashSet<>();
                rules.forEach(rule -> hosts.add(rule.says().party()));
                if (hosts.size() == 1) {
                    due = Map.of(new Subject.OfParty(hosts.iterator().next()), BigInteger.valueOf(facts.ore()));
                }
            }
            return;
        }
        List<Party> all = new ArrayList<>();
        for (Party party : facts.parties()) {
            if (isParty(party)) {
                all.add(party);
            }
        }
        divided(all, true);
    }

    private void budget() {
        // Where the text sets no limit there is nothing to keep within.
        parts.addAll(law.eachThatSays(
                JointBudget.class, facts.body(), rule -> rule.ceiling() != null, Clause.WITHIN_BUDGET, this::within));
    }

    private State within(JointBudget budget) {
        Money ceiling = budget.ceiling();
        if (ceiling == null) {
            return State.MET;
        }
        Money used = facts.budgetUsed();
        if (used == null) {
            return State.OPEN;
        }
        BigInteger becomes = BigInteger.valueOf(used.ore()).add(BigInteger.valueOf(facts.ore()));
        return State.of(becomes.compareTo(BigInteger.valueOf(ceiling.ore())) <= 0);
    }

    // Division

    private void divided(List<Party> among, boolean whole) {
        Law.Said<CostsShared> shared = law.said(CostsShared.class, facts.body(), _ -> true);
        switch (shared) {
            case Law.Said.Holding<CostsShared>(var rules) -> {
                parts.addAll(law.whole(Clause.COST_DIVIDED, rules, rule -> stateOf(divide(rule, among, whole))));
                Set<Divided> ways = new HashSet<>();
                rules.forEach(rule -> ways.add(divide(rule.says(), among, whole)));
                if (ways.size() == 1
                        && ways.iterator().next() instanceof Divided.Into(Map<PartyCode, BigInteger> into)) {
                    Map<Subject, BigInteger> each = new HashMap<>();
                    into.forEach((party, ore) -> each.put(new Subject.OfParty(party), ore));
                    due = each;
                }
            }
            case Law.Said.ForWhom<CostsShared> _, Law.Said.Nothing<CostsShared> _ ->
                told(Clause.COST_DIVIDED, CostsShared.class, shared, State.MET);
        }
    }

    /** What a rule divides an amount into, or why it does not. */
    private sealed interface Divided {
        record Into(Map<PartyCode, BigInteger> ore) implements Divided {}

        record Not(State why) implements Divided {}
    }

    private static State stateOf(Divided divided) {
        return switch (divided) {
            case Divided.Into _ -> State.MET;
            case Divided.Not(State why) -> why;
        };
    }

    /** A rule that gives the rest to a host needs one; what is wrong with the rule, or not known, is graver. */
    private Divided divide(CostsShared rule, List<Party> among, boolean whole) {
        BigInteger ore = BigInteger.valueOf(facts.ore()).abs();
        PartyCode host = null;
        State hostless = State.MET;
        if (rule.remainder() == CostRemainder.THE_HOST) {
            switch (law.said(HostParty.class, facts.body(), _ -> true)) {
                case Law.Said.Holding<HostParty>(var hosts) ->
                    host = hosts.getFirst().says().party();
                case Law.Said.ForWhom<HostParty> _ -> hostless = State.OPEN;
                case Law.Said.Nothing<HostParty> _ -> hostless = State.GAP;
            }
        }
        Divided divided = whole && !rule.sides().isEmpty()
                ? bySides(rule, ore, among, host)
                : within(rule, ore, among, whole, host);
        if (divided instanceof Divided.Not) {
            return divided;
        }
        // One alone pays it all, and nothing is left.
        boolean alone = among.size() == 1 && !whole;
        if (hostless != State.MET && !alone) {
            return new Divided.Not(hostless);
        }
        if (facts.ore() < 0 && divided instanceof Divided.Into(Map<PartyCode, BigInteger> into)) {
            Map<PartyCode, BigInteger> mirror = new HashMap<>();
            into.forEach((party, part) -> mirror.put(party, part.negate()));
            return new Divided.Into(mirror);
        }
        return divided;
    }

    private Divided within(
            CostsShared rule, BigInteger ore, List<Party> among, boolean exactly, @Nullable PartyCode host) {
        if (among.isEmpty()) {
            return new Divided.Not(State.OPEN);
        }
        if (among.size() == 1 && !exactly) {
            return new Divided.Into(Map.of(among.getFirst().code(), ore));
        }
        return switch (byKey(rule.key(), among, exactly)) {
            case Shares.Not(State why) -> new Divided.Not(why);
            case Shares.Known(Map<PartyCode, Share> of) ->
                new Divided.Into(amounts(ore, new TreeMap<>(of), rule, host));
        };
    }

    /** First the sides' amounts, rounded so that they sum to the whole; then each side's among its own. */
    private Divided bySides(CostsShared rule, BigInteger ore, List<Party> among, @Nullable PartyCode host) {
        if (among.isEmpty()) {
            return new Divided.Not(State.OPEN);
        }
        Share sum = Share.NONE;
        TreeMap<Side, Share> sides = new TreeMap<>();
        for (SideShare side : rule.sides()) {
            Share share = Share.of(side.share().numerator(), side.share().denominator());
            sum = sum.plus(share);
            sides.merge(side.side(), share, Share::plus);
        }
        if (!sum.isOne()) {
            return new Divided.Not(State.NOT_MET);
        }
        Side ofHost = null;
        for (Party party : among) {
            if (party.code().equals(host) && isListed(party.partner())) {
                ofHost = sideOf(party.partner());
            }
        }
        Map<PartyCode, BigInteger> all = new HashMap<>();
        for (Map.Entry<Side, BigInteger> side :
                amounts(ore, sides, rule, ofHost).entrySet()) {
            List<Party> its = new ArrayList<>();
            for (Party party : among) {
                if (isListed(party.partner()) && sideOf(party.partner()) == side.getKey()) {
                    its.add(party);
                }
            }
            if (its.isEmpty() && side.getValue().signum() == 0) {
                continue;
            }
            switch (within(rule, side.getValue(), its, false, host)) {
                case Divided.Not not -> {
                    return not;
                }
                case Divided.Into(Map<PartyCode, BigInteger> into) -> all.putAll(into);
            }
        }
        return new Divided.Into(all);
    }

    /** A part of the whole, in lowest terms or not. */
    private record Share(BigInteger of, BigInteger in) {
        static final Share NONE = new Share(BigInteger.ZERO, BigInteger.ONE);

        static Share of(long numerator, long denominator) {
            return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }

        Share plus(Share other) {
            return new Share(of.multiply(other.in).add(other.of.multiply(in)), in.multiply(other.in));
        }

        Share times(Share other) {
            return new Share(of.multiply(other.of), in.multiply(other.in));
        }

        Share over(Share other) {
            return new Share(of.multiply(other.in), in.multiply(other.of));
        }

        boolean isOne() {
            return of.equals(in);
        }

        boolean isNone() {
            return of.signum() == 0;
        }
    }

    /** How it stands with the shares. */
    private sealed interface Shares {
        record Known(Map<PartyCode, Share> of) implements Shares {}

        record Not(State why) implements Shares {}
    }

    private Shares byKey(CostKey key, List<Party> among, boolean exactly) {
        return switch (key) {
            case CostKey.EqualShares _ -> {
                Map<PartyCode, Share> shares = new HashMap<>();
                among.forEach(party -> shares.put(party.code(), Share.of(1, among.size())));
                yield new Shares.Known(shares);
            }
            case CostKey.PerInhabitant _ -> perInhabitant(among);
            case CostKey.EqualThenPerInhabitant(var equal) -> {
                Share first = Share.of(equal.numerator(), equal.denominator());
                Share rest = Share.of((long) equal.denominator() - equal.numerator(), equal.denominator());
                if (rest.of().signum() < 0) {
                    yield new Shares.Not(State.NOT_MET);
                }
                Map<PartyCode, Share> shares = new HashMap<>();
                among.forEach(party -> shares.put(party.code(), first.times(Share.of(1, among.size()))));
                if (rest.isNone()) {
                    yield new Shares.Known(shares);
                }
                Shares byHeads = perInhabitant(among);
                if (byHeads instanceof Shares.Known(Map<PartyCode, Share> of)) {
                    of.forEach((party, share) -> shares.merge(party, rest.times(share), Share::plus));
                    yield new Shares.Known(shares);
                }
                yield byHeads;
            }
            case CostKey.FixedAmounts(List<PartyAmount> amounts) -> {
                Map<PartyCode, BigInteger> weights = new HashMap<>();
                among.forEach(party -> weights.put(party.code(), BigInteger.ZERO));
                for (PartyAmount amount : amounts) {
                    weights.computeIfPresent(
                            amount.party(),
                            (_, before) -> before.add(
                                    BigInteger.valueOf(amount.amount().ore())));
                }
                yield weighed(weights);
            }
            case CostKey.FixedShares(List<PartyShare> fixed) -> {
                Map<PartyCode, Share> shares = new HashMap<>();
                among.forEach(party -> shares.put(party.code(), Share.NONE));
                Share sum = Share.NONE;
                for (PartyShare one : fixed) {
                    Share share = Share.of(one.share().numerator(), one.share().denominator());
                    if (shares.containsKey(one.party())) {
                        shares.merge(one.party(), share, Share::plus);
                        sum = sum.plus(share);
                    }
                }
                if (exactly) {
                    yield sum.isOne() ? new Shares.Known(shares) : new Shares.Not(State.NOT_MET);
                }
                // Between those who belong together the shares give their ratio.
                if (sum.isNone()) {
                    yield new Shares.Not(State.NOT_MET);
                }
                Share together = sum;
                shares.replaceAll((_, share) -> share.over(together));
                yield new Shares.Known(shares);
            }
        };
    }

    /** Inhabitants are those of municipalities; where none share, of whoever does. One alone has them all. */
    private Shares perInhabitant(List<Party> among) {
        List<Party> counted = new ArrayList<>();
        for (Party party : among) {
            if (isListed(party.partner()) && sideOf(party.partner()) == Side.MUNICIPAL) {
                counted.add(party);
            }
        }
        if (counted.isEmpty()) {
            counted.addAll(among);
        }
        if (counted.size() == 1) {
            return new Shares.Known(Map.of(counted.getFirst().code(), Share.of(1, 1)));
        }
        Map<PartyCode, BigInteger> heads = new HashMap<>();
        BigInteger all = BigInteger.ZERO;
        for (Party party : counted) {
            Long number = party.figure(SeatKey.INHABITANTS, facts.on().getYear());
            if (number == null) {
                return new Shares.Not(State.OPEN);
            }
            heads.put(party.code(), BigInteger.valueOf(number));
            all = all.add(BigInteger.valueOf(number));
        }
        // That nobody lives anywhere is not believed: it is not known.
        return all.signum() == 0 ? new Shares.Not(State.OPEN) : weighed(heads);
    }

    private static Shares weighed(Map<PartyCode, BigInteger> weights) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger weight : weights.values()) {
            sum = sum.add(weight);
        }
        if (sum.signum() == 0) {
            return new Shares.Not(State.NOT_MET);
        }
        Map<PartyCode, Share> shares = new HashMap<>();
        for (Map.Entry<PartyCode, BigInteger> one : weights.entrySet()) {
            shares.put(one.getKey(), new Share(one.getValue(), sum));
        }
        return new Shares.Known(shares);
    }

    /** Each rounded down to the unit, and what is left where the rule says; a host without a part has none of it. */
    private static <K extends Comparable<K>> Map<K, BigInteger> amounts(
            BigInteger whole, TreeMap<K, Share> shares, CostsShared rule, @Nullable K host) {
        BigInteger unit = BigInteger.valueOf(rule.unit() == CostUnit.KRONE ? 100 : 1);
        Map<K, BigInteger> paid = new TreeMap<>();
        TreeMap<K, Share> cut = new TreeMap<>();
        BigInteger left = whole;
        for (Map.Entry<K, Share> one : shares.entrySet()) {
            Share share = one.getValue();
            BigInteger units = whole.multiply(share.of()).divide(share.in().multiply(unit));
            BigInteger amount = units.multiply(unit);
            paid.put(one.getKey(), amount);
            cut.put(
                    one.getKey(),
                    new Share(whole.multiply(share.of()).subtract(amount.multiply(share.in())), share.in()));
            left = left.subtract(amount);
        }
        if (rule.remainder() == CostRemainder.THE_LARGEST_PAYER) {
            paid.merge(largest(shares), left, BigInteger::add);
        } else if (rule.remainder() == CostRemainder.THE_HOST && host != null && shares.containsKey(host)) {
            paid.merge(host, left, BigInteger::add);
        } else {
            while (left.signum() > 0) {
                K next = largest(cut);
                BigInteger given = left.min(unit);
                paid.merge(next, given, BigInteger::add);
                cut.remove(next);
                left = left.subtract(given);
            }
        }
        return paid;
    }

    /** The first in order among the largest. */
    private static <K> K largest(TreeMap<K, Share> shares) {
        Map.Entry<K, Share> largest = shares.firstEntry();
        for (Map.Entry<K, Share> one : shares.entrySet()) {
            Share share = one.getValue();
            Share most = largest.getValue();
            if (share.of().multiply(most.in()).compareTo(most.of().multiply(share.in())) > 0) {
                largest = one;
            }
        }
        return largest.getKey();
    }

    // What is charged

    private void charged() {
        List<CostPart> charged = facts.charged();
        Map<Subject, BigInteger> known = due;
        Set<Subject> group = paysTogether;
        if (charged != null && known == null && group != null) {
            // How they share is not said, but nobody else pays, and together they pay it all.
            Map<Subject, BigInteger> others = new HashMap<>();
            BigInteger theirs = BigInteger.ZERO;
            for (CostPart part : charged) {
                if (group.contains(part.payer())) {
                    theirs = theirs.add(BigInteger.valueOf(part.ore()));
                } else {
                    others.merge(part.payer(), BigInteger.valueOf(part.ore()), BigInteger::add);
                }
            }
            others.values().removeIf(sum -> sum.signum() == 0);
            boolean whoIsSaid = parts.getFirst().state() == State.MET;
            if (whoIsSaid && (!others.isEmpty() || !theirs.equals(BigInteger.valueOf(facts.ore())))) {
                parts.add(new Part(Clause.COST_CHARGED, parts.getFirst().force(), State.NOT_MET));
            }
        }
        if (charged == null || known == null) {
            return;
        }
        // Where a rule only advises who should pay, another may: it binds as little as the least of what it rests on.
        Force force = Force.SHALL;
        for (Part part : parts) {
            if (part.clause() != Clause.WITHIN_BUDGET) {
                if (part.state() != State.MET) {
                    return;
                }
                force = part.force().compareTo(force) > 0 ? part.force() : force;
            }
        }
        Map<Subject, BigInteger> sums = new HashMap<>();
        for (CostPart part : charged) {
            sums.merge(part.payer(), BigInteger.valueOf(part.ore()), BigInteger::add);
        }
        sums.values().removeIf(sum -> sum.signum() == 0);
        Map<Subject, BigInteger> expected = new HashMap<>(known);
        expected.values().removeIf(amount -> amount.signum() == 0);
        parts.add(new Part(Clause.COST_CHARGED, force, State.of(sums.equals(expected))));
    }

    private List<Party> partiesOf(PartnerCode partner) {
        List<Party> parties = new ArrayList<>();
        for (Party party : facts.parties()) {
            if (party.partner().equals(partner) && isParty(party)) {
                parties.add(party);
            }
        }
        return parties;
    }

    private List<Party> partiesOf(Side side) {
        List<Party> parties = new ArrayList<>();
        for (Partner partner : facts.partners()) {
            if (partner.side() == side) {
                parties.addAll(partiesOf(partner.code()));
            }
        }
        return parties;
    }

    private boolean isParty(Party party) {
        boolean joined = party.from() == null || !party.from().isAfter(facts.on());
        boolean left = party.lastDay() != null && party.lastDay().isBefore(facts.on());
        return joined && !left;
    }

    private boolean isListed(PartnerCode partner) {
        return facts.partners().stream().anyMatch(each -> each.code().equals(partner));
    }

    private Side sideOf(PartnerCode partner) {
        for (Partner each : facts.partners()) {
            if (each.code().equals(partner)) {
                return each.side();
            }
        }
        return Side.OTHER;
    }
}
