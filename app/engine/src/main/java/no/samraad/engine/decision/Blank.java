package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.engine.finding.Note;

/** Finds what is still to be filled in a proposal: {@code xx}, {@code ___}, {@code [ ]}, {@code ??}. */
final class Blank {
    private static final Pattern BLANK =
            Pattern.compile("\\b[xX]{2,}\\b|_{3,}|\\[[\\s.…]*\\]|\\?{2,}|\\bN\\.N\\.", Pattern.UNICODE_CHARACTER_CLASS);

    private Blank() {}

    static List<Note> in(List<String> points) {
        List<Note> notes = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            Matcher matcher = BLANK.matcher(points.get(point));
            while (matcher.find()) {
                notes.add(new Note.BlankInProposal(point + 1, matcher.group()));
            }
        }
        return notes;
    }
}
