package no.samraad.statutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;

/** A text of a document tried among the documents of a community, before anybody has adopted it. */
public final class TriedText {
    private TriedText() {}

    /**
     * The documents with the text in force from a day, in place of every version of its own document.
     *
     * @param day a day on which the text is to hold, also before it was written
     */
    public static List<StatutesDocument> among(List<StatutesDocument> documents, StatutesDocument text, LocalDate day) {
        return Stream.concat(
                        documents.stream().filter(one -> !one.id().equals(text.id())),
                        Stream.of(new StatutesDocument(
                                text.id(),
                                text.kind(),
                                text.title(),
                                text.adopted(),
                                day,
                                lastDayFrom(text, day),
                                text.origin(),
                                text.paragraphs())))
                .toList();
    }

    /** The last day a text holds of itself, from a day; null when it has none, or it is past: nothing begins after its end. */
    public static @Nullable LocalDate lastDayFrom(StatutesDocument text, LocalDate day) {
        return Optional.ofNullable(text.endsAfter())
                .filter(last -> !last.isBefore(day))
                .orElse(null);
    }
}
