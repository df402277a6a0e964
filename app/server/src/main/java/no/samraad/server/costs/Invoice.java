package no.samraad.server.costs;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.account.Period;

/**
 * An invoice for what one party is to pay for a period; a credit note where it is to have money back.
 *
 * @param number what it is called, until the ledger of the sender gives it a number
 * @param day the day it is made
 * @param due the last day to pay
 * @param reference what the payer knows it by
 * @param note what it is about, in words
 * @param outsideTax why it bears no value added tax, in words
 * @param terms when it is paid, in words
 * @param lines in the order of the statement
 */
public record Invoice(
        String number,
        LocalDate day,
        LocalDate due,
        Period period,
        Side sender,
        Side payer,
        String account,
        String reference,
        String note,
        String outsideTax,
        String terms,
        List<Line> lines) {
    public Invoice {
        lines = List.copyOf(lines);
    }

    /**
     * Who sends or pays it.
     *
     * @param organisationNumber of nine figures
     */
    public record Side(String name, String organisationNumber) {}

    /**
     * One cost.
     *
     * @param name what it is, short
     * @param words what it is, in full
     * @param had the day it was had
     * @param ore what the payer pays of it, in øre; less than zero takes something back
     */
    public record Line(String name, String words, LocalDate had, long ore) {}

    /** What is to be paid, in øre; less than zero is to be paid back. */
    public BigInteger ore() {
        return lines.stream().map(line -> BigInteger.valueOf(line.ore())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Whether it gives money back. */
    public boolean credits() {
        return ore().signum() < 0;
    }
}
