package no.samraad.engine.cost;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.cost.Sharing.Shared;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.ReadAs.DividedBy;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
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
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seating.Party;
import org.jspecify.annotations.Nullable;

/**
 * G1 to G5: who pays a cost, and how much. What is paid on behalf of a group goes before own costs; what is common to all is
 * divided by the key, or borne by the host. Where no rule says who pays, it is a gap, and nobody is charged.
 */
public final class CostJudge {
    private final CostFacts facts;
    private final RulesInForce rules;
    private final List<Finding> findings = new ArrayList<>();

    private CostJudge(CostFacts facts, RulesInForce rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /**
     * Who pays, and why.
     *
     * @param findings what the rules say, each with its paragraph and numbers
     * @param parts what each pays; they sum to the whole; empty where it is not settled who pays at all. A partner or a side
     *     pays as one where it is not settled how it divides its part.
     */
    public record Answer(List<Finding> findings, List<CostPart> parts) {
        public Answer {
            findings = List.copyOf(findings);
            parts = List.copyOf(parts);
        }
    }

    /** What the rules say of a cost. */
    public static List<Finding> judge(CostFacts facts, RulesInForce rules) {
        return answer(facts, rules).findings();
    }

    /** What the rules say of a cost, and what each pays of it. */
    public static Answer answer(CostFacts facts, RulesInForce rules) {
        CostJudge judge = new CostJudge(facts, rules);
        List<CostPart> parts = switch (facts.whose()) {
            case CostOf.One one -> judge.ofOne(one);
            case CostOf.All _ -> judge.ofAll();
        };
        judge.charged(parts);
        return new Answer(judge.findings, parts);
    }

    /** Whom a rule makes pay, or what must be known to say so. */
    private sealed interface Payer {
        record Named(Subject payer, List<Party> parties) implements Payer {}

        record NotKnown(Fact fact, Subject about) implements Payer {}
    }

    private List<CostPart> ofOne(CostOf.One one) {
        Subject about = one.party() == null ? new Subject.OfPartner(one.partner()) : new Subject.OfParty(one.party());
        if (facts.kind().ofTakingPart()) {
            Lookup<GroupsPaidFor> paid = rules.find(
                    GroupsPaidFor.class,
                    facts.body(),
                    rule -> rule.groups().stream()
                            .anyMatch(group -> group.group().equals(one.partner())));
            if (!(paid instanceof Lookup.Silent)) {
                return paidBy(Clause.GROUP_PAID_FOR, about, paid, rule -> payerFor(rule, one.partner()));
            }
        }
        Lookup<OwnCosts> own = rules.find(
                OwnCosts.class,
                facts.body(),
                rule -> rule.costs().contains(facts.kind().ruledAs()));
        boolean isNoParty = facts.kind().ofTakingPart()
                && one.party() == null
                && partiesOf(one.partner()).isEmpty();
        if (isNoParty && sideOf(one.partner()) == Side.OTHER) {
            findings.add(Ruling.gap(Clause.GROUP_PAID_FOR, about, facts.body()));
            return List.of();
        }
        return paidBy(Clause.OWN_COSTS, about, own, rule -> bearer(rule, one));
    }

    private Payer payerFor(GroupsPaidFor rule, PartnerCode group) {
        PartnerCode payer = rule.groups().stream()
                .filter(paid -> paid.group().equals(group))
                .map(PaidGroup::payer)
                .findFirst()
                .orElse(group);
        return named(new Subject.OfPartner(payer), partiesOf(payer));
    }

    private Payer bearer(OwnCosts rule, CostOf.One one) {
        Subject partner = new Subject.OfPartner(one.partner());
        return switch (rule.bearer()) {
            case EACH_PARTY -> {
                List<Party> parties = partiesOf(one.partner());
                if (one.party() != null) {
                    yield new Payer.Named(new Subject.OfParty(one.party()), List.of());
                }
                yield parties.size() == 1 ? named(partner, parties) : new Payer.NotKnown(Fact.PARTY_OF_COST, partner);
            }
            case EACH_SIDE -> {
                Side side = sideOf(one.partner());
                yield side == null
                        ? new Payer.NotKnown(Fact.PARTY_OF_COST, partner)
                        : named(new Subject.OfSide(side), partiesOf(side));
            }
        };
    }

    /** One party is itself; several are their partner or side together. */
    private static Payer named(Subject group, List<Party> parties) {
        return parties.size() == 1
                ? new Payer.Named(new Subject.OfParty(parties.getFirst().code()), List.of())
                : new Payer.Named(group, parties);
    }

    private <P extends Provision> List<CostPart> paidBy(
            Clause clause, Subject about, Lookup<P> lookup, Function<P, Payer> payer) {
        findings.add(Ruling.by(lookup, clause, about, facts.body(), rule -> switch (payer.apply(rule.provision())) {
            case Payer.Named(var who, List<Party> _) ->
                Ruling.of(
                        clause,
                        about,
                        new Outcome.Met(),
                        rule,
                        List.of(new Measure.Share(who, facts.ore(), facts.ore())),
                        List.of(),
                        List.of());
            case Payer.NotKnown(var fact, var of) -> lacking(clause, about, rule, fact, of);
        }));
        List<Payer> payers = Ruling.holding(lookup).stream()
                .map(rule -> payer.apply(rule.provision()))
                .distinct()
                .toList();
        if (payers.size() != 1 || !(payers.getFirst() instanceof Payer.Named(var who, var parties))) {
            return List.of();
        }
        if (parties.isEmpty()) {
            return List.of(new CostPart(who, facts.ore()));
        }
        List<CostPart> divided = divided(who, parties, rules.find(CostsShared.class, facts.body()));
        return divided.isEmpty() ? List.of(new CostPart(who, facts.ore())) : divided;
    }

    private static Finding lacking(Clause clause, Subject about, InForce<?> rule, Fact fact, Subject of) {
        Outcome missing = Ruling.missing(fact, of);
        return Ruling.of(clause, about, missing, rule, List.of(), List.of(), Ruling.remedies(missing, List.of()));
    }

    private List<CostPart> ofAll() {
        Subject about = new Subject.OfBody(facts.body());
        List<Party> parties = facts.parties().stream()
                .filter(party -> party.isPartyOn(facts.on()))
                .toList();
        Lookup<CostsShared> shared = rules.find(CostsShared.class, facts.body());
        Lookup<HostParty> host =
                rules.find(HostParty.class, facts.body(), rule -> rule.duties().contains(HostDuty.BEARS_COMMON_COSTS));
        List<CostPart> parts = shared instanceof Lookup.Silent && !(host instanceof Lookup.Silent)
                ? paidBy(
                        Clause.HOST_PAYS,
                        about,
                        host,
                        rule -> new Payer.Named(new Subject.OfParty(rule.party()), List.of()))
                : divided(about, parties, shared);
        budget(about);
        return parts;
    }

    /** Empty where it is not settled how it is divided. */
    private List<CostPart> divided(Subject about, List<Party> parties, Lookup<CostsShared> lookup) {
        findings.add(Ruling.by(
                lookup,
                Clause.COST_DIVIDED,
                about,
                facts.body(),
                rule -> byRule(about, rule, shared(about, parties, rule.provision())),
                () -> notSaid(about, parties)));
        List<Shared> shared = Ruling.holding(lookup).stream()
                .map(rule -> shared(about, parties, rule.provision()))
                .distinct()
                .toList();
        return shared.size() == 1 && shared.getFirst() instanceof Shared.Parts(var parts) ? asParts(parts) : List.of();
    }

    private Shared shared(Subject about, List<Party> parties, CostsShared rule) {
        Sharing sharing = new Sharing(facts, rule, rules.find(HostParty.class, facts.body()));
        return about instanceof Subject.OfBody ? sharing.amongAll(parties) : sharing.among(facts.ore(), parties);
    }

    private Finding byRule(Subject about, InForce<CostsShared> rule, Shared shared) {
        return switch (shared) {
            case Shared.Parts(var parts) ->
                Ruling.of(Clause.COST_DIVIDED, about, new Outcome.Met(), rule, measures(parts), List.of(), List.of());
            case Shared.Lacks(var fact, var of) -> lacking(Clause.COST_DIVIDED, about, rule, fact, of);
            case Shared.NoHost(var question) -> {
                Outcome missing = new Outcome.Undetermined(List.of(question));
                yield Ruling.of(
                        Clause.COST_DIVIDED,
                        about,
                        missing,
                        rule,
                        List.of(),
                        List.of(),
                        Ruling.remedies(missing, List.of()));
            }
            case Shared.Unsound(var why) ->
                Ruling.of(
                        Clause.COST_DIVIDED,
                        about,
                        new Outcome.NotMet(),
                        rule,
                        List.of(),
                        List.of(why),
                        List.of(new Remedy.PutRight()));
        };
    }

    /** No rule says how several share: the question, and what it would come to equally and by inhabitants. */
    private Finding notSaid(Subject about, List<Party> parties) {
        Finding gap = Ruling.gap(Clause.COST_DIVIDED, about, facts.body());
        if (parties.isEmpty()) {
            return gap;
        }
        return new Finding(
                gap.clause(),
                about,
                gap.outcome(),
                gap.force(),
                gap.citations(),
                gap.measures(),
                gap.notes(),
                gap.remedies(),
                gap.parts(),
                List.of(
                        reading(about, parties, DividedBy.EQUALLY, new CostKey.EqualShares()),
                        reading(about, parties, DividedBy.INHABITANTS, new CostKey.PerInhabitant())));
    }

    private Reading reading(Subject about, List<Party> parties, DividedBy by, CostKey key) {
        CostsShared read = new CostsShared(List.of(), key, CostUnit.ORE, CostRemainder.LARGEST_REMAINDER);
        Shared shared = shared(about, parties, read);
        Outcome outcome = switch (shared) {
            case Shared.Parts _ -> new Outcome.Met();
            case Shared.Lacks(var fact, var of) -> Ruling.missing(fact, of);
            case Shared.NoHost _, Shared.Unsound _ -> new Outcome.NotMet();
        };
        return new Reading(
                List.of(new ReadAs.CostDivided(by)),
                new Finding(
                        Clause.COST_DIVIDED,
                        about,
                        outcome,
                        Force.SHALL,
                        List.of(),
                        shared instanceof Shared.Parts(var parts) ? measures(parts) : List.of(),
                        List.of(),
                        Ruling.remedies(outcome, List.of()),
                        List.of(),
                        List.of()));
    }

    private List<Measure> measures(SortedMap<PartyCode, Long> parts) {
        return asParts(parts).stream()
                .map(part -> (Measure) new Measure.Share(
                        part.payer(),
                        part.ore(),
                        parts.values().stream().mapToLong(Long::longValue).sum()))
                .toList();
    }

    private static List<CostPart> asParts(SortedMap<PartyCode, Long> parts) {
        return parts.entrySet().stream()
                .map(part -> new CostPart(new Subject.OfParty(part.getKey()), part.getValue()))
                .toList();
    }

    /** G3: with this cost, the joint budget has borne no more than it may come to in a year. */
    private void budget(Subject about) {
        Lookup<JointBudget> lookup = rules.find(JointBudget.class, facts.body(), rule -> rule.ceiling() != null);
        Ruling.ifStated(lookup, Clause.WITHIN_BUDGET, about, facts.body(), rule -> {
                    Money used = facts.budgetUsed();
                    Money ceiling = rule.provision().ceiling();
                    if (used == null || ceiling == null) {
                        return lacking(Clause.WITHIN_BUDGET, about, rule, Fact.BUDGET_USED, about);
                    }
                    Money with = with(used, facts.ore());
                    return Ruling.of(
                            Clause.WITHIN_BUDGET,
                            about,
                            with.compareTo(ceiling) <= 0 ? new Outcome.Met() : new Outcome.NotMet(),
                            rule,
                            List.of(new Measure.Amount(with, ceiling)),
                            List.of(),
                            List.of(new Remedy.Postpone()));
                })
                .ifPresent(findings::add);
    }

    /** Never less than nothing, nor more than an amount can be. */
    private static Money with(Money used, long ore) {
        BigInteger sum = BigInteger.valueOf(used.ore()).add(BigInteger.valueOf(ore));
        return new Money(
                sum.max(BigInteger.ZERO).min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
    }

    /**
     * G4: each is charged what the rules come to. Asked only where they come to something, and no more binding than the least
     * binding of them: where a rule only advises who should pay, another may.
     */
    private void charged(List<CostPart> parts) {
        List<CostPart> charged = facts.charged();
        List<Finding> because = findings.stream()
                .filter(finding -> finding.clause() != Clause.WITHIN_BUDGET)
                .toList();
        if (charged == null || parts.isEmpty()) {
            return;
        }
        List<Party> group = together(parts.getFirst().payer());
        if (!group.isEmpty()) {
            notOnOthers(because.getFirst(), parts.getFirst(), group, charged);
            return;
        }
        Force force = because.stream()
                .map(Finding::force)
                .max(Comparator.naturalOrder())
                .orElse(Force.SHALL);
        Map<Subject, BigInteger> due = byPayer(parts);
        Map<Subject, BigInteger> found = byPayer(charged);
        Set<Subject> payers = new LinkedHashSet<>(due.keySet());
        charged.forEach(part -> payers.add(part.payer()));
        List<Measure> differing = new ArrayList<>();
        for (Subject payer : payers) {
            BigInteger is = found.getOrDefault(payer, BigInteger.ZERO);
            BigInteger should = due.getOrDefault(payer, BigInteger.ZERO);
            if (!is.equals(should)) {
                differing.add(new Measure.Charged(payer, clamped(is), clamped(should)));
            }
        }
        Outcome outcome = differing.isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
        List<Citation> citations = findings.stream()
                .flatMap(finding -> finding.citations().stream())
                .distinct()
                .toList();
        charged(outcome, force, citations, differing);
    }

    /**
     * Where it is said which group pays, but not how those in it share, whoever stands outside the group pays nothing of it, and
     * the group pays all. Nothing is told where that is so: what each in it pays cannot be said.
     */
    private void notOnOthers(Finding who, CostPart together, List<Party> group, List<CostPart> charged) {
        Set<Subject> within = new LinkedHashSet<>();
        within.add(together.payer());
        group.forEach(party -> within.add(new Subject.OfParty(party.code())));
        Map<Subject, BigInteger> found = byPayer(charged);
        BigInteger inside = BigInteger.ZERO;
        List<Measure> differing = new ArrayList<>();
        for (Map.Entry<Subject, BigInteger> one : found.entrySet()) {
            if (within.contains(one.getKey())) {
                inside = inside.add(one.getValue());
            } else if (one.getValue().signum() != 0) {
                differing.add(new Measure.Charged(one.getKey(), clamped(one.getValue()), 0));
            }
        }
        if (!inside.equals(BigInteger.valueOf(together.ore()))) {
            differing.addFirst(new Measure.Charged(together.payer(), clamped(inside), together.ore()));
        }
        if (!differing.isEmpty()) {
            charged(new Outcome.NotMet(), who.force(), who.citations(), differing);
        }
    }

    /** The parties that pay as one, because it is not settled how they share; empty where the payer is no such group. */
    private List<Party> together(Subject payer) {
        return switch (payer) {
            case Subject.OfPartner(var partner) -> partiesOf(partner);
            case Subject.OfSide(var side) -> partiesOf(side);
            case Subject.OfParty _, Subject.OfBody _, Subject.OfSeat _, Subject.OfPerson _, Subject.OfCase _ ->
                List.of();
        };
    }

    private void charged(Outcome outcome, Force force, List<Citation> citations, List<Measure> differing) {
        findings.add(new Finding(
                Clause.COST_CHARGED,
                new Subject.OfBody(facts.body()),
                outcome,
                force,
                citations,
                differing,
                List.of(),
                Ruling.remedies(outcome, new Remedy.PutRight()),
                List.of(),
                List.of()));
    }

    private static Map<Subject, BigInteger> byPayer(List<CostPart> parts) {
        Map<Subject, BigInteger> sums = new LinkedHashMap<>();
        parts.forEach(part -> sums.merge(part.payer(), BigInteger.valueOf(part.ore()), BigInteger::add));
        return sums;
    }

    private static long clamped(BigInteger ore) {
        return ore.max(BigInteger.valueOf(-Long.MAX_VALUE))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    private List<Party> partiesOf(PartnerCode partner) {
        return facts.parties().stream()
                .filter(party -> party.partner().equals(partner) && party.isPartyOn(facts.on()))
                .toList();
    }

    private List<Party> partiesOf(Side side) {
        return facts.parties().stream()
                .filter(party -> sideOf(party.partner()) == side && party.isPartyOn(facts.on()))
                .toList();
    }

    private @Nullable Side sideOf(PartnerCode partner) {
        return facts.partners().stream()
                .filter(one -> one.code().equals(partner))
                .map(Partner::side)
                .findFirst()
                .orElse(null);
    }
}
