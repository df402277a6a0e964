package no.samraad.local.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.samraad.engine.account.Period;
import no.samraad.server.costs.CheckedNumber;
import no.samraad.server.costs.Invoice;
import no.samraad.server.costs.InvoiceXml;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An invoice is one: UBL 2.1, EN 16931, Peppol BIS Billing 3.0")
class InvoiceXmlTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Invoice of(long... ores) {
        List<Invoice.Line> lines = new ArrayList<>();
        for (long ore : ores) {
            lines.add(new Invoice.Line("Reise", "Ráđđehusa čoahkkin & <båt>\u0001 (SSU)", DAY.minusDays(40), ore));
        }
        return new Invoice(
                "troms-ofoten-tromso-20260201-20260228",
                DAY,
                DAY.plusDays(14),
                new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)),
                new Invoice.Side("Sykehuset Prøve HF", "999999999"),
                new Invoice.Side("Gáivuotna – Prøve kommune", "920000002"),
                "12345678903",
                "Helsefellesskapet Prøve",
                "Kostnader i Helsefellesskapet Prøve.",
                "Fordeling av kostnader uten omsetning, utenfor merverdiavgiftsområdet.",
                "Betales innen 14 dager.",
                lines);
    }

    @Test
    @DisplayName("costs, and what takes some of them back")
    void invoice() {
        CheckedInvoice checked = new CheckedInvoice(InvoiceXml.of(of(123_450, 1, -40_000, 0, 10_000_000_000L)));
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.credits()).isFalse();
        assertThat(checked.payable()).isEqualTo(new BigDecimal("100000834.51")).isEqualTo(checked.lines());
        assertThat(checked.all("InvoicedQuantity")).containsExactly("1", "1", "-1", "1", "1");
        assertThat(checked.all("PriceAmount")).contains("400.00");
        assertThat(checked.all("DueDate")).containsExactly("2026-03-16");
    }

    @Test
    @DisplayName(
            "a credit note where more is taken back than had, with every sign turned; an invoice of nothing where they are even")
    void creditNote() {
        CheckedInvoice checked = new CheckedInvoice(InvoiceXml.of(of(-123_450, 40_000)));
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.credits()).isTrue();
        assertThat(checked.payable()).isEqualTo(new BigDecimal("834.50")).isEqualTo(checked.lines());
        CheckedInvoice even = new CheckedInvoice(InvoiceXml.of(of(123_450, -123_450)));
        assertThat(even.faults()).isEmpty();
        assertThat(even.payable()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    @DisplayName("whatever the amounts, the lines sum to the øre")
    void sums() {
        Random random = new Random(20261123);
        for (int round = 0; round < 12; round++) {
            long[] ores =
                    random.longs(1 + random.nextInt(30), -1_000_000, 9_000_000).toArray();
            CheckedInvoice checked = new CheckedInvoice(InvoiceXml.of(of(ores)));
            long sum = Arrays.stream(ores).sum();
            assertThat(checked.payable())
                    .isEqualTo(BigDecimal.valueOf(Math.abs(sum), 2))
                    .isEqualTo(checked.lines());
            assertThat(checked.credits()).isEqualTo(sum < 0);
            assertThat(checked.faults()).isEmpty();
        }
    }

    @Test
    @DisplayName("the validator sees a wrong sum, a wrong number and a missing reference")
    void wrongOnesAreSeen() {
        String right = new String(InvoiceXml.of(of(123_450)), StandardCharsets.UTF_8);
        for (List<String> change : List.of(
                List.of(
                        "<cbc:PayableAmount currencyID=\"NOK\">1234.50",
                        "<cbc:PayableAmount currencyID=\"NOK\">1234.51"),
                List.of(">999999999<", ">999999998<"),
                List.of("<cbc:BuyerReference>Helsefellesskapet Prøve</cbc:BuyerReference>", ""),
                List.of("<cbc:ID>O</cbc:ID>", "<cbc:ID>S</cbc:ID>"),
                List.of("<cbc:DocumentCurrencyCode>", "<cbc:DocumentCurrency>"))) {
            String wrong = right.replace(change.getFirst(), change.getLast())
                    .replace(
                            "<cbc:DocumentCurrency>NOK</cbc:DocumentCurrencyCode>",
                            "<cbc:DocumentCurrency>NOK</cbc:DocumentCurrency>");
            assertThat(wrong).isNotEqualTo(right);
            assertThat(new CheckedInvoice(wrong.getBytes(StandardCharsets.UTF_8)).faults())
                    .as(change.getFirst())
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("numbers of organisations and accounts are checked by their last figure")
    void numbers() {
        assertThat(CheckedNumber.organisation("999 999 999")).hasValue("999999999");
        assertThat(CheckedNumber.organisation("920\u00a0000\u00a0002")).hasValue("920000002");
        assertThat(CheckedNumber.account("1234.56.78903")).hasValue("12345678903");
        for (String wrong : List.of("", "99999999", "999999998", "199999999", "9999999999", "abc", "٩٩٩٩٩٩٩٩٩")) {
            assertThat(CheckedNumber.organisation(wrong)).as(wrong).isEmpty();
        }
        for (String wrong : List.of("", "12345678904", "1234567890", "123456789031")) {
            assertThat(CheckedNumber.account(wrong)).as(wrong).isEmpty();
        }
    }
}
