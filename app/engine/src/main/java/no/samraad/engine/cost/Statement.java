package no.samraad.engine.cost;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samraad.engine.account.Period;
import no.samraad.engine.finding.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What each is to pay for a period, line by line. An entry belongs to the period it was booked in; a reversal of an entry of an
 * earlier period is carried into the one it was booked in and says which day it takes back. The order of entries never matters.
 *
 * @param period the period
 * @param payers one for each who has a line in it: parties by code, then partners by code, then sides
 * @param ore what all of them are to pay together, in øre: the sum of the entries of the period
 * @param faults entries that cannot stand as they are, and are left out
 */
public record Statement(Period period, List<Payable> payers, BigInteger ore, List<Fault> faults) {
    public Statement {
        payers = List.copyOf(payers);
        faults = List.copyOf(faults);
    }

    /**
     * What one is to pay.
     *
     * @param payer who
     * @param lines the entries, in order of the day they were booked, then of id
     * @param ore their sum, in øre; less than zero is to be paid back
     */
    public record Payable(Subject payer, List<Line> lines, BigInteger ore) {
        public Payable {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One entry of a statement.
     *
     * @param entry the entry
     * @param ore what the payer pays of it, in øre
     * @param carriedFrom the day of the entry it takes back, where that lies before the period; null otherwise
     */
    public record Line(CostEntry entry, long ore, @Nullable LocalDate carriedFrom) {}

    /**
     * An entry that cannot stand.
     *
     * @param entry its id
     * @param why why not
     */
    public record Fault(String entry, Why why) {}

    /** Why an entry cannot stand. */
    public enum Why {
        /** Another entry has the same id. */
        SAME_ID_TWICE,
        /** What it takes back is not there. */
        REVERSES_UNKNOWN,
        /** What it takes back is itself a reversal. */
        REVERSES_REVERSAL,
        /** What it takes back has been taken back before. */
        REVERSED_BEFORE,
        /** It is no mirror of what it takes back. */
        NO_MIRROR
    }

    /**
     * The statement of a period.
     *
     * @param period the days of it
     * @param entries all entries of the community, of any period, in any order
     */
    public static Statement of(Period period, Collection<CostEntry> entries) {
        List<CostEntry> inOrder = entries.stream()
                .sorted(Comparator.comparing(CostEntry::booked).thenComparing(CostEntry::id))
                .toList();
        Map<String, CostEntry> byId = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<CostEntry> own = new ArrayList<>();
        for (CostEntry entry : inOrder) {
            if (byId.putIfAbsent(entry.id(), entry) == null) {
                own.add(entry);
            } else {
                faults.add(new Fault(entry.id(), Why.SAME_ID_TWICE));
            }
        }
        Set<String> reversed = new HashSet<>();
        SortedMap<Subject, List<Line>> lines = new TreeMap<>(BY_KIND_AND_CODE);
        for (CostEntry entry : own) {
            CostEntry original = entry.reverses() == null ? null : byId.get(entry.reverses());
            Why why = entry.reverses() == null ? null : fault(entry, original, reversed);
            if (why != null) {
                faults.add(new Fault(entry.id(), why));
            } else if (period.contains(entry.booked())) {
                LocalDate from =
                        original != null && original.booked().isBefore(period.first()) ? original.booked() : null;
                entry.parts()
                        .forEach(part -> lines.computeIfAbsent(part.payer(), _ -> new ArrayList<>())
                                .add(new Line(entry, part.ore(), from)));
            }
        }
        List<Payable> payers = new ArrayList<>();
        lines.forEach((payer, some) -> payers.add(new Payable(payer, some, sum(some))));
        return new Statement(
                period, payers, payers.stream().map(Payable::ore).reduce(BigInteger.ZERO, BigInteger::add), faults);
    }

    private static @Nullable Why fault(CostEntry entry, @Nullable CostEntry original, Set<String> reversed) {
        if (original == null || original.booked().isAfter(entry.booked())) {
            return Why.REVERSES_UNKNOWN;
        }
        if (original.reverses() != null) {
            return Why.REVERSES_REVERSAL;
        }
        if (!entry.mirrors(original)) {
            return Why.NO_MIRROR;
        }
        return reversed.add(original.id()) ? null : Why.REVERSED_BEFORE;
    }

    private static BigInteger sum(List<Line> lines) {
        return lines.stream().map(line -> BigInteger.valueOf(line.ore())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static final Comparator<Subject> BY_KIND_AND_CODE =
            Comparator.comparingInt(Statement::kind).thenComparing(Statement::code);

    private static int kind(Subject subject) {
        return switch (subject) {
            case Subject.OfParty _ -> 0;
            case Subject.OfPartner _ -> 1;
            case Subject.OfSide _ -> 2;
            case Subject.OfBody _ -> 3;
            case Subject.OfSeat _ -> 4;
            case Subject.OfPerson _ -> 5;
            case Subject.OfCase _ -> 6;
        };
    }

    private static String code(Subject subject) {
        return switch (subject) {
            case Subject.OfParty(var party) -> party.value();
            case Subject.OfPartner(var partner) -> partner.value();
            case Subject.OfSide(var side) -> side.name();
            case Subject.OfBody(var body) -> body.value();
            case Subject.OfSeat(var seat) -> seat.value();
            case Subject.OfPerson(var person) -> person.value();
            case Subject.OfCase(var item) -> item.number();
        };
    }
}
