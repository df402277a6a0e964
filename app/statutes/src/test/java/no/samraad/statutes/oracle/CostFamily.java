package no.samraad.statutes.oracle;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.cost.CostFacts;
import no.samraad.engine.cost.CostOf;
import no.samraad.engine.cost.CostPart;
import no.samraad.engine.cost.IncurredCost;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.provision.CostProvision.CostBearer;
import no.samraad.engine.provision.CostProvision.CostKey;
import no.samraad.engine.provision.CostProvision.CostKind;
import no.samraad.engine.provision.CostProvision.CostRemainder;
import no.samraad.engine.provision.CostProvision.CostUnit;
import no.samraad.engine.provision.CostProvision.CostsShared;
import no.samraad.engine.provision.CostProvision.GroupsPaidFor;
import no.samraad.engine.provision.CostProvision.HostDuty;
import no.samraad.engine.provision.CostProvision.HostParty;
import no.samraad.engine.provision.CostProvision.JointBudget;
import no.samraad.engine.provision.CostProvision.NoJointBudget;
import no.samraad.engine.provision.CostProvision.OwnCosts;
import no.samraad.engine.provision.CostProvision.PaidGroup;
import no.samraad.engine.provision.CostProvision.PartyAmount;
import no.samraad.engine.provision.CostProvision.PartyShare;
import no.samraad.engine.provision.CostProvision.SideShare;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seating.Party;
import org.jspecify.annotations.Nullable;

/** Random costs: one's own, those of a group others pay for, and what is common; charged rightly, nearly so or not. */
final class CostFamily {
    private static final PartnerCode TRUST = new PartnerCode("trust");
    private static final PartnerCode MUNICIPALITIES = new PartnerCode("municipalities");
    private static final PartnerCode USERS = new PartnerCode("users");
    private static final List<Partner> PARTNERS = List.of(
            new Partner(TRUST, Side.HOSPITAL),
            new Partner(MUNICIPALITIES, Side.MUNICIPAL),
            new Partner(USERS, Side.OTHER));
    private static final List<PartyCode> CODES =
            List.of(new PartyCode("unn"), new PartyCode("bardu"), new PartyCode("senja"), new PartyCode("tana"));

    private final Chance chance;
    private final LocalDate day;

    CostFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
    }

    private Fraction fraction() {
        return chance.any(List.of(
                new Fraction(0, 1), new Fraction(1, 2), new Fraction(1, 3), new Fraction(2, 3), new Fraction(1, 1)));
    }

    private CostKey key() {
        return switch (chance.below(5)) {
            case 0 -> new CostKey.PerInhabitant();
            case 1 -> new CostKey.EqualShares();
            case 2 -> new CostKey.EqualThenPerInhabitant(fraction());
            case 3 -> {
                List<PartyAmount> amounts = new ArrayList<>();
                for (PartyCode party : CODES) {
                    if (chance.in(0.7)) {
                        amounts.add(new PartyAmount(party, new Money(chance.below(4) * 70L)));
                    }
                }
                yield new CostKey.FixedAmounts(amounts);
            }
            default -> {
                List<PartyShare> shares = new ArrayList<>();
                for (PartyCode party : chance.in(0.6) ? CODES.subList(0, 3) : CODES) {
                    shares.add(new PartyShare(party, chance.in(0.8) ? new Fraction(1, 3) : fraction()));
                }
                yield new CostKey.FixedShares(shares);
            }
        };
    }

    private CostsShared shared() {
        List<SideShare> sides = new ArrayList<>();
        if (chance.in(0.4)) {
            Fraction first = fraction();
            sides.add(new SideShare(Side.HOSPITAL, first));
            sides.add(new SideShare(
                    Side.MUNICIPAL,
                    chance.in(0.85)
                            ? new Fraction(first.denominator() - first.numerator(), first.denominator())
                            : fraction()));
        }
        return new CostsShared(sides, key(), chance.any(CostUnit.values()), chance.any(CostRemainder.values()));
    }

    private GroupsPaidFor groups() {
        List<PaidGroup> groups = new ArrayList<>();
        if (chance.in(0.85)) {
            groups.add(new PaidGroup(USERS, chance.any(List.of(TRUST, MUNICIPALITIES, MUNICIPALITIES))));
        }
        if (chance.in(0.1)) {
            groups.add(new PaidGroup(MUNICIPALITIES, TRUST));
        }
        return new GroupsPaidFor(groups);
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        for (int at = 0; at < CODES.size(); at++) {
            if (!chance.in(0.85)) {
                continue;
            }
            List<Party.Figure> figures = new ArrayList<>();
            for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
                if (chance.in(0.95)) {
                    figures.add(new Party.Figure(SeatKey.INHABITANTS, year, chance.below(chance.in(0.1) ? 1 : 50)));
                }
            }
            parties.add(new Party(
                    CODES.get(at),
                    at == 0 ? TRUST : at == 3 && chance.in(0.2) ? USERS : MUNICIPALITIES,
                    chance.in(0.85) ? null : day.plusDays(chance.below(3) - 1L),
                    chance.in(0.85) ? null : day.plusDays(chance.below(3) - 1L),
                    figures,
                    List.of()));
        }
        return chance.shuffled(parties);
    }

    private Provision budget() {
        return chance.in(0.3)
                ? new NoJointBudget()
                : new JointBudget(
                        chance.any(YearFamily.ORGANS),
                        chance.deadline(Anchor.START_OF_YEAR, Direction.BEFORE),
                        chance.in(0.8) ? new Money(chance.below(5) * 100L) : null);
    }

    private CostOf whose(List<Party> parties) {
        if (chance.in(0.45)) {
            return new CostOf.All();
        }
        PartnerCode partner = chance.any(PARTNERS).code();
        List<PartyCode> its = parties.stream()
                .filter(party -> party.partner().equals(partner))
                .map(Party::code)
                .toList();
        return new CostOf.One(partner, its.isEmpty() || chance.in(0.4) ? null : chance.any(its));
    }

    Asked charge() {
        List<Supplier<Provision>> texts = new ArrayList<>();
        if (chance.in(0.8)) {
            texts.add(() -> new OwnCosts(chance.any(CostBearer.values()), chance.someOf(CostKind.values())));
        }
        if (chance.in(0.8)) {
            texts.add(this::groups);
        }
        if (chance.in(0.75)) {
            texts.add(this::shared);
        }
        if (chance.in(0.5)) {
            texts.add(() -> new HostParty(chance.any(CODES), chance.someOf(HostDuty.values())));
        }
        if (chance.in(0.5)) {
            texts.add(this::budget);
        }
        List<StatutesDocument> documents = RandomStatutes.around(day, chance, texts, List.of());
        List<Party> parties = parties();
        long ore = chance.below(chance.in(0.5) ? 1_000 : 20) * (chance.in(0.9) ? 1L : -1L);
        CostFacts only = new CostFacts(
                RandomStatutes.BODY,
                day,
                chance.any(IncurredCost.values()),
                whose(parties),
                ore,
                PARTNERS,
                parties,
                chance.in(0.8) ? new Money(chance.below(4) * 100L) : null,
                null);
        Asked asked = new Asked(day, documents, new Act.ChargeCost(only));
        List<CostPart> charged = chance.in(0.7) ? charged(only, CostOracle.due(only, asked.law())) : null;
        return new Asked(
                day,
                documents,
                new Act.ChargeCost(new CostFacts(
                        only.body(),
                        only.on(),
                        only.kind(),
                        only.whose(),
                        only.ore(),
                        only.partners(),
                        only.parties(),
                        only.budgetUsed(),
                        charged)));
    }

    private Subject anyone(CostFacts facts) {
        return switch (chance.below(6)) {
            case 0 -> new Subject.OfSide(chance.any(Side.values()));
            case 1 -> new Subject.OfPartner(chance.any(PARTNERS).code());
            default ->
                new Subject.OfParty(
                        facts.parties().isEmpty() || chance.in(0.2)
                                ? chance.any(CODES)
                                : chance.any(facts.parties()).code());
        };
    }

    /** What is due, in one piece each or several; sometimes an øre is moved, or laid on another. */
    private List<CostPart> charged(CostFacts facts, @Nullable Map<Subject, BigInteger> due) {
        List<CostPart> charged = new ArrayList<>();
        if (due == null) {
            charged.add(new CostPart(anyone(facts), facts.ore()));
            if (chance.in(0.3)) {
                charged.add(new CostPart(anyone(facts), 0));
                charged.add(new CostPart(anyone(facts), chance.below(2)));
            }
            return charged;
        }
        Map<String, CostPart> inOrder = new TreeMap<>();
        due.forEach((payer, ore) -> inOrder.put(payer.toString(), new CostPart(payer, ore.longValueExact())));
        for (CostPart part : inOrder.values()) {
            Subject payer = part.payer();
            long ore = part.ore();
            if (ore == 0 && chance.in(0.7)) {
                continue;
            }
            if (chance.in(0.1)) {
                charged.add(new CostPart(payer, 1));
                charged.add(new CostPart(payer, ore - 1));
            } else {
                charged.add(new CostPart(payer, ore));
            }
        }
        if (!charged.isEmpty() && chance.in(0.3)) {
            int at = chance.below(charged.size());
            CostPart one = charged.get(at);
            charged.set(at, new CostPart(one.payer(), one.ore() - 1));
            if (chance.in(0.8)) {
                charged.add(new CostPart(
                        chance.in(0.5)
                                ? new Subject.OfParty(chance.any(CODES))
                                : chance.any(List.copyOf(inOrder.values())).payer(),
                        1));
            }
        }
        return chance.shuffled(charged);
    }
}
