package no.samraad.server.statuteediting.web;

import java.util.List;
import no.samraad.platform.tenancy.Caller;
import no.samraad.statutes.format.Fault;

/**
 * What is wrong with a text that was brought in, and where.
 *
 * @param before what stands on the line before the place, shortened
 * @param at the character at the place; empty at the end of a line
 * @param after what stands after it, shortened
 */
public record FaultView(int line, int column, String message, String before, String at, String after) {
    private static final int MOST = 100;
    private static final int ROUND = 60;

    static List<FaultView> of(List<Fault> faults, String text, Caller caller) {
        List<String> lines = text.lines().toList();
        return faults.stream()
                .limit(MOST)
                .map(fault -> of(
                        fault,
                        fault.line() <= lines.size() ? lines.get(fault.line() - 1) : "",
                        fault.message(Desk.engine(caller))))
                .toList();
    }

    private static FaultView of(Fault fault, String line, String message) {
        int length = line.codePointCount(0, line.length());
        int place = Math.min(fault.column() - 1, length);
        int from = Math.max(0, place - ROUND);
        int to = Math.min(length, place + ROUND);
        return new FaultView(
                fault.line(),
                fault.column(),
                message,
                (from > 0 ? "…" : "") + part(line, from, place),
                part(line, place, Math.min(place + 1, length)),
                part(line, Math.min(place + 1, length), Math.max(to, Math.min(place + 1, length)))
                        + (to < length ? "…" : ""));
    }

    private static String part(String line, int from, int to) {
        return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
    }
}
