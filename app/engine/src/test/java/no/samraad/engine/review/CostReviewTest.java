package no.samraad.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.CostProvision.CostBearer;
import no.samraad.engine.provision.CostProvision.CostKey;
import no.samraad.engine.provision.CostProvision.CostKind;
import no.samraad.engine.provision.CostProvision.CostRemainder;
import no.samraad.engine.provision.CostProvision.CostUnit;
import no.samraad.engine.provision.CostProvision.CostsShared;
import no.samraad.engine.provision.CostProvision.GroupsPaidFor;
import no.samraad.engine.provision.CostProvision.JointBudget;
import no.samraad.engine.provision.CostProvision.OwnCosts;
import no.samraad.engine.provision.CostProvision.PaidGroup;
import no.samraad.engine.provision.CostProvision.PartyAmount;
import no.samraad.engine.provision.CostProvision.PartyShare;
import no.samraad.engine.provision.CostProvision.SideShare;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.SeatProvision.PartnerGroups;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Gjennomgangen av regler om penger: deler som ikke går opp, grupper ingen betaler for, nøkler uten tall")
class CostReviewTest {
    private static final PartyCode NORDVIK = new PartyCode("nordvik");
    private static final PartyCode SORVIK = new PartyCode("sorvik");
    private static final OwnCosts OWN = new OwnCosts(CostBearer.EACH_PARTY, Set.of(CostKind.TAKING_PART));
    private static final PartnerGroups FOUR = new PartnerGroups(Ssu.PARTNERS);

    private static List<SoundnessFinding> review(Provision... provisions) {
        Rule[] rules = new Rule[provisions.length];
        for (int i = 0; i < provisions.length; i++) {
            rules[i] = Ssu.rule("5-" + i, provisions[i]);
        }
        return CostReview.of(Ssu.rules(Ssu.paragraph("5", "§ 5", rules)), Ssu.BODY);
    }

    private static List<Flaw> flaws(Provision... provisions) {
        return review(provisions).stream().map(SoundnessFinding::flaw).toList();
    }

    private static CostsShared by(CostKey key, SideShare... sides) {
        return new CostsShared(List.of(sides), key, CostUnit.ORE, CostRemainder.LARGEST_REMAINDER);
    }

    private static CostKey shares(Fraction one, Fraction other) {
        return new CostKey.FixedShares(List.of(new PartyShare(NORDVIK, one), new PartyShare(SORVIK, other)));
    }

    @Test
    void sharesSumToTheWholeToTheLastPart() {
        assertThat(flaws(by(shares(new Fraction(1, 3), new Fraction(2, 3))))).isEmpty();
        assertThat(flaws(by(shares(new Fraction(33, 100), new Fraction(66, 100)))))
                .containsExactly(new Flaw.SharesSumTo(9_900));
        assertThat(flaws(by(shares(new Fraction(1, 1), new Fraction(1, 1_000_000)))))
                .containsExactly(new Flaw.SharesSumTo(10_001));
        assertThat(flaws(by(shares(new Fraction(999_999, 1_000_000), new Fraction(0, 1)))))
                .containsExactly(new Flaw.SharesSumTo(9_999));
    }

    @Test
    void whereSidesAreNamedItIsTheirSharesThatSumToTheWhole() {
        SideShare half = new SideShare(Side.HOSPITAL, new Fraction(1, 2));
        CostKey ratio = shares(new Fraction(1, 4), new Fraction(1, 4));
        assertThat(flaws(by(ratio, half, new SideShare(Side.MUNICIPAL, new Fraction(1, 2)))))
                .isEmpty();
        assertThat(flaws(by(ratio, half, new SideShare(Side.MUNICIPAL, new Fraction(1, 3)))))
                .containsExactly(new Flaw.SharesSumTo(8_333));
    }

    @Test
    void theEqualPartIsNoMoreThanTheWhole() {
        assertThat(flaws(by(new CostKey.EqualThenPerInhabitant(new Fraction(1, 1)))))
                .isEmpty();
        assertThat(flaws(by(new CostKey.EqualThenPerInhabitant(new Fraction(3, 2)))))
                .containsExactly(new Flaw.SharesSumTo(15_000));
    }

    @Test
    void somebodyPaysForEachGroupThatIsNeitherTrustNorMunicipality() {
        GroupsPaidFor users = new GroupsPaidFor(List.of(new PaidGroup(Ssu.USERS, Ssu.TRUST)));
        GroupsPaidFor gps = new GroupsPaidFor(List.of(new PaidGroup(Ssu.GPS, Ssu.MUNICIPALITIES)));
        assertThat(flaws(FOUR, OWN, users)).containsExactly(new Flaw.NobodyPaysFor(Ssu.GPS));
        assertThat(review(FOUR, OWN, users))
                .extracting(SoundnessFinding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(flaws(FOUR, OWN, users, gps)).isEmpty();
        assertThat(flaws(FOUR, OWN)).hasSize(2);
        assertThat(flaws(FOUR)).isEmpty();
    }

    @Test
    void fixedAmountsComeToNoMoreThanTheBudget() {
        CostKey amounts = new CostKey.FixedAmounts(
                List.of(new PartyAmount(NORDVIK, Money.kroner(60)), new PartyAmount(SORVIK, Money.kroner(40))));
        assertThat(flaws(by(amounts), budget(Money.kroner(100)))).isEmpty();
        assertThat(flaws(by(amounts), budget(new Money(9_999))))
                .containsExactly(new Flaw.FixedAmountsExceed(Money.kroner(100), new Money(9_999)));
    }

    private static JointBudget budget(Money ceiling) {
        return new JointBudget(new Organ.TheBody(), Deadline.beforeTheYear(), ceiling);
    }

    @Test
    void aKeyByInhabitantsNeedsAMunicipality() {
        PartnerGroups hospitals = new PartnerGroups(List.of(new Partner(Ssu.TRUST, Side.HOSPITAL)));
        assertThat(flaws(FOUR, by(new CostKey.PerInhabitant()))).isEmpty();
        assertThat(flaws(hospitals, by(new CostKey.PerInhabitant()))).containsExactly(new Flaw.NobodyHasInhabitants());
        assertThat(flaws(hospitals, by(new CostKey.EqualThenPerInhabitant(new Fraction(1, 2)))))
                .containsExactly(new Flaw.NobodyHasInhabitants());
        assertThat(flaws(hospitals, by(new CostKey.EqualShares()))).isEmpty();
    }
}
