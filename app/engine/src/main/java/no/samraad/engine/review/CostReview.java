package no.samraad.engine.review;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.cost.Division;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.provision.CostProvision.CostKey;
import no.samraad.engine.provision.CostProvision.CostsShared;
import no.samraad.engine.provision.CostProvision.GroupsPaidFor;
import no.samraad.engine.provision.CostProvision.JointBudget;
import no.samraad.engine.provision.CostProvision.OwnCosts;
import no.samraad.engine.provision.CostProvision.PartyShare;
import no.samraad.engine.provision.CostProvision.SideShare;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.PartnerGroups;

/** G: whether rules about money can be followed: shares that sum to the whole, somebody who pays for each group, a key with numbers. */
final class CostReview {
    private final RulesInForce rules;
    private final BodyCode body;
    private final List<SoundnessFinding> found = new ArrayList<>();

    private CostReview(RulesInForce rules, BodyCode body) {
        this.rules = rules;
        this.body = body;
    }

    /** What is wrong or weak in the rules about money of a body. */
    static List<SoundnessFinding> of(RulesInForce rules, BodyCode body) {
        CostReview review = new CostReview(rules, body);
        review.holding(CostsShared.class).forEach(review::shares);
        review.holding(CostsShared.class).forEach(review::key);
        review.payers();
        return review.found;
    }

    private <P extends Provision> List<InForce<P>> holding(Class<P> type) {
        return Ruling.holding(rules.find(type, body));
    }

    private void tell(Severity severity, Flaw flaw, List<InForce<?>> where, Mend mend) {
        found.add(new SoundnessFinding(
                severity, flaw, body, where.stream().map(Citation::of).toList(), List.of(mend)));
    }

    /** What the shares are of sums to the whole: the sides' where sides are named, else the parties'. */
    private void shares(InForce<CostsShared> rule) {
        List<SideShare> sides = rule.provision().sides();
        long sum = switch (rule.provision().key()) {
            case CostKey.FixedShares(List<PartyShare> shares)
            when sides.isEmpty() ->
                Division.hundredthsOfPercent(
                        shares.stream().map(PartyShare::share).toList());
            case CostKey.FixedShares _,
                    CostKey.PerInhabitant _,
                    CostKey.EqualShares _,
                    CostKey.EqualThenPerInhabitant _,
                    CostKey.FixedAmounts _ ->
                sides.isEmpty()
                        ? Division.THE_WHOLE
                        : Division.hundredthsOfPercent(
                                sides.stream().map(SideShare::share).toList());
        };
        if (sum != Division.THE_WHOLE) {
            tell(Severity.ERROR, new Flaw.SharesSumTo(sum), List.of(rule), new Mend.PutNumbersRight());
        }
    }

    private void key(InForce<CostsShared> rule) {
        switch (rule.provision().key()) {
            case CostKey.PerInhabitant _ -> inhabitants(rule);
            case CostKey.EqualThenPerInhabitant(var equal) -> {
                if (equal.numerator() > equal.denominator()) {
                    tell(
                            Severity.ERROR,
                            new Flaw.SharesSumTo(Division.hundredthsOfPercent(List.of(equal))),
                            List.of(rule),
                            new Mend.PutNumbersRight());
                }
                inhabitants(rule);
            }
            case CostKey.FixedAmounts(var amounts) -> {
                Money sum = new Money(amounts.stream()
                        .map(one -> BigInteger.valueOf(one.amount().ore()))
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .min(BigInteger.valueOf(Long.MAX_VALUE))
                        .longValueExact());
                for (InForce<JointBudget> budget : holding(JointBudget.class)) {
                    Money ceiling = budget.provision().ceiling();
                    if (ceiling != null && sum.compareTo(ceiling) > 0) {
                        tell(
                                Severity.ERROR,
                                new Flaw.FixedAmountsExceed(sum, ceiling),
                                List.of(rule, budget),
                                new Mend.PutNumbersRight());
                    }
                }
            }
            case CostKey.EqualShares _, CostKey.FixedShares _ -> {}
        }
    }

    /** Inhabitants are those of municipalities. */
    private void inhabitants(InForce<CostsShared> rule) {
        for (InForce<PartnerGroups> groups : holding(PartnerGroups.class)) {
            if (groups.provision().partners().stream().noneMatch(partner -> partner.side() == Side.MUNICIPAL)) {
                tell(
                        Severity.ERROR,
                        new Flaw.NobodyHasInhabitants(),
                        List.of(rule, groups),
                        new Mend.DivideByAnotherKey());
            }
        }
    }

    /** Where the rules say who pays, they say it of those too who are neither trust nor municipality. */
    private void payers() {
        List<InForce<GroupsPaidFor>> paid = holding(GroupsPaidFor.class);
        List<InForce<?>> where = new ArrayList<>(paid);
        where.addAll(holding(OwnCosts.class));
        if (where.isEmpty()) {
            return;
        }
        Set<PartnerCode> groups = paid.stream()
                .flatMap(rule -> rule.provision().groups().stream())
                .map(one -> one.group())
                .collect(Collectors.toSet());
        holding(PartnerGroups.class).stream()
                .flatMap(rule -> rule.provision().partners().stream())
                .filter(partner -> partner.side() == Side.OTHER && !groups.contains(partner.code()))
                .map(Partner::code)
                .distinct()
                .forEach(partner ->
                        tell(Severity.WARNING, new Flaw.NobodyPaysFor(partner), where, new Mend.SayWhoPays()));
    }
}
