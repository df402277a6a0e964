package no.samraad.server.statuteediting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers beside a text: runs of lines, and between them each line something is wrong with.
 *
 * @param lines how many lines the text has
 */
public record SourceView(int lines, List<Run> runs) {
    /** Room to write on below the text, in lines. */
    private static final int ROOM = 300;

    /**
     * Some numbers.
     *
     * @param marked the line something is wrong with; 0 for lines nothing is wrong with
     * @param numbers one a line
     */
    public record Run(int marked, String numbers) {}

    static SourceView of(String text, List<FaultView> faults) {
        int lines = (int) text.lines().count();
        Set<Integer> marked = faults.stream().map(FaultView::line).collect(Collectors.toCollection(TreeSet::new));
        List<Run> runs = new ArrayList<>();
        int from = 1;
        for (int line : marked) {
            runs.add(new Run(0, numbers(from, line)));
            runs.add(new Run(line, numbers(line, line + 1)));
            from = line + 1;
        }
        runs.add(new Run(0, numbers(from, Math.max(from, lines + ROOM))));
        return new SourceView(lines, runs);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(line -> line + "\n").collect(Collectors.joining());
    }
}
