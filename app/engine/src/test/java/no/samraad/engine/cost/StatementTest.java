package no.samraad.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.account.Period;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.cost.Statement.Fault;
import no.samraad.engine.cost.Statement.Payable;
import no.samraad.engine.cost.Statement.Why;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.model.Ssu;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Oversikten viser hva hver skal betale i en periode, og summene stemmer")
class StatementTest {
    private static final Subject UNN = new Subject.OfParty(new PartyCode("unn-hf"));
    private static final Subject NORDVIK = new Subject.OfParty(new PartyCode("nordvik"));
    private static final Subject TOGETHER = new Subject.OfPartner(Ssu.MUNICIPALITIES);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private static CostEntry entry(String id, LocalDate booked, CostPart... parts) {
        return new CostEntry(id, booked, Ssu.BODY, IncurredCost.PROJECT, List.of(parts), null);
    }

    private static final CostEntry OLD = entry("a", DECEMBER, new CostPart(UNN, 7_500), new CostPart(NORDVIK, 2_500));
    private static final CostEntry NEW = entry("b", JANUARY, new CostPart(UNN, 100), new CostPart(TOGETHER, 900));

    @Test
    void theLastDayOfAPeriodIsInItAndTheDayAfterInTheNext() {
        Statement year = Statement.of(Period.year(2025), List.of(NEW, OLD));
        assertThat(year.ore()).isEqualTo(BigInteger.valueOf(10_000));
        assertThat(year.payers()).extracting(Payable::payer).containsExactly(NORDVIK, UNN);
        assertThat(Statement.of(Period.year(2026), List.of(OLD, NEW)).payers())
                .extracting(Payable::payer)
                .containsExactly(UNN, TOGETHER);
    }

    @Test
    void aReversalOfAnEarlierPeriodIsCarriedIntoTheOneItWasBookedIn() {
        Statement next = Statement.of(Period.year(2026), List.of(OLD.reversed("c", JANUARY), OLD, NEW));
        assertThat(next.faults()).isEmpty();
        assertThat(next.ore()).isEqualTo(BigInteger.valueOf(-9_000));
        Payable unn = next.payers().get(1);
        assertThat(unn.payer()).isEqualTo(UNN);
        assertThat(unn.ore()).isEqualTo(BigInteger.valueOf(-7_400));
        assertThat(unn.lines()).extracting(Statement.Line::carriedFrom).containsExactly(null, DECEMBER);
        assertThat(Statement.of(Period.year(2025), List.of(OLD, OLD.reversed("c", JANUARY)))
                        .ore())
                .isEqualTo(BigInteger.valueOf(10_000));
    }

    @Test
    void aReversalInTheSamePeriodLeavesNothingToPay() {
        Statement year = Statement.of(Period.year(2025), List.of(OLD.reversed("c", DECEMBER), OLD));
        assertThat(year.payers()).allMatch(payable -> payable.ore().signum() == 0);
        assertThat(year.payers()).allMatch(payable -> payable.lines().size() == 2);
        assertThat(year.payers().getFirst().lines())
                .extracting(Statement.Line::carriedFrom)
                .containsOnlyNulls();
    }

    @Test
    void whatCannotStandIsNamedAndLeftOut() {
        CostEntry back = OLD.reversed("c", JANUARY);
        Statement next = Statement.of(
                Period.year(2026),
                List.of(
                        OLD,
                        back,
                        OLD.reversed("d", JANUARY.plusDays(1)),
                        back.reversed("e", JANUARY),
                        new CostEntry("f", JANUARY, Ssu.BODY, IncurredCost.FEE, back.parts(), "a"),
                        new CostEntry(
                                "g", JANUARY, Ssu.BODY, IncurredCost.PROJECT, List.of(new CostPart(UNN, -10_000)), "a"),
                        NEW.reversed("h", DECEMBER),
                        NEW,
                        entry("b", JANUARY.plusDays(9), new CostPart(UNN, 5)),
                        new CostEntry("i", JANUARY, Ssu.BODY, IncurredCost.PROJECT, back.parts(), "unknown")));
        assertThat(next.faults())
                .containsExactlyInAnyOrder(
                        new Fault("d", Why.REVERSED_BEFORE),
                        new Fault("e", Why.REVERSES_REVERSAL),
                        new Fault("f", Why.NO_MIRROR),
                        new Fault("g", Why.NO_MIRROR),
                        new Fault("h", Why.REVERSES_UNKNOWN),
                        new Fault("b", Why.SAME_ID_TWICE),
                        new Fault("i", Why.REVERSES_UNKNOWN));
        assertThat(next.ore()).isEqualTo(BigInteger.valueOf(-9_000));
    }

    @Test
    void sumsGoBeyondWhatOneAmountCanBe() {
        CostEntry huge = entry("x", DECEMBER, new CostPart(UNN, Long.MAX_VALUE));
        CostEntry alsoHuge = entry("y", DECEMBER, new CostPart(UNN, Long.MAX_VALUE));
        assertThat(Statement.of(Period.year(2025), List.of(huge, alsoHuge)).ore())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TWO));
    }

    @Test
    void partiesComeBeforePartnersAndSides() {
        Subject side = new Subject.OfSide(Side.MUNICIPAL);
        CostEntry mixed = entry("m", DECEMBER, new CostPart(side, 1), new CostPart(TOGETHER, 2), new CostPart(UNN, 3));
        assertThat(Statement.of(Period.year(2025), List.of(mixed)).payers())
                .extracting(Payable::payer)
                .containsExactly(UNN, TOGETHER, side);
    }
}
