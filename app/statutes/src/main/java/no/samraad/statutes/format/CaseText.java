package no.samraad.statutes.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.RecordText.Reading;

/**
 * Reads a CASE: the engine's acts in full or in the short forms of {@link CaseAbbreviations}, with what is expected of
 * them.
 */
public final class CaseText {
    private CaseText() {}

    /**
     * A case with the places of its acts.
     *
     * @param file the case
     * @param lines the line of each act, counted from 1
     */
    public record Placed(CaseFile file, List<Integer> lines) {
        public Placed {
            lines = List.copyOf(lines);
        }
    }

    /** Reads a case written by anyone. */
    public static Reading<Placed> read(String text) {
        if (text.length() > RecordText.MOST_CHARACTERS) {
            return new Reading.Unusable<>(List.of(new Fault(1, 1, new Flaw.TooLong(RecordText.MOST_CHARACTERS))));
        }
        CaseAbbreviations abbreviations = new CaseAbbreviations();
        return switch (RecordText.read(text, CaseFile.class, abbreviations, RecordText.MOST_CHARACTERS)) {
            case Reading.Usable<CaseFile>(CaseFile file) ->
                new Reading.Usable<>(new Placed(file, abbreviations.linesOf(file)));
            case Reading.Unusable<CaseFile>(List<Fault> faults) -> new Reading.Unusable<>(faults);
        };
    }

    /**
     * Reads a case from a file or an upload.
     *
     * @param bytes UTF-8
     * @throws IOException when the bytes cannot be had
     */
    public static Reading<Placed> read(InputStream bytes) throws IOException {
        return switch (RecordText.text(bytes)) {
            case Reading.Usable<String>(String text) -> read(text);
            case Reading.Unusable<String>(List<Fault> faults) -> new Reading.Unusable<>(faults);
        };
    }

    /** The JSON Schema of a case. */
    public static Map<String, Object> schema(JsonSchema.Descriptions descriptions) {
        return JsonSchema.of(CaseFile.class, "case", new CaseAbbreviations(), descriptions);
    }
}
