package no.samraad.statutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.format.RecordText;

/**
 * Statutes to begin with, in neutral words, under {@code statutes/templates/}. Beside each stands what the review says of
 * it: what it leaves open on purpose, and what follows from its numbers.
 */
public enum StatutesTemplate {
    /** A partnership meeting, a strategic committee and a professional committee. */
    THREE_LEVELS("three-levels"),
    /** A council and its board, as of a municipality or a company. */
    COUNCIL_AND_BOARD("council-and-board");

    private final String file;

    StatutesTemplate(String file) {
        this.file = file;
    }

    /** The template, read from its file. */
    public StatutesDocument document() {
        return RecordText.readOwn(text(".yaml"), StatutesDocument.class);
    }

    /** What the review is known to say of it, in Bokmål, one finding a line: how grave, which body, what. */
    public List<String> known() {
        return text(".known.txt").lines().filter(line -> !line.startsWith("#")).toList();
    }

    private String text(String ending) {
        String path = "/statutes/templates/" + file + ending;
        try (InputStream in = StatutesTemplate.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing in this build: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
