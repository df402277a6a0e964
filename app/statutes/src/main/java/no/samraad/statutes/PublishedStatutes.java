package no.samraad.statutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.format.RecordText;

/**
 * The statutes this build carries as data, under {@code statutes/<slug>/}: own words after the public papers, with
 * in-force dates set for the demonstration where the papers have none.
 */
public enum PublishedStatutes {
    TROMS_OG_OFOTEN(
            "troms-ofoten",
            List.of("2021-04-22", "2025-06-12", "choices-2021-04-22", "saksliste-2021-04-22", "mandat-flr-2021-04-22")),
    FINNMARK("finnmark", List.of("2020-01-01", "choices-2020-01-01"));

    private final String slug;
    private final List<String> files;

    PublishedStatutes(String slug, List<String> files) {
        this.slug = slug;
        this.files = files;
    }

    /** The community they belong to. */
    public String slug() {
        return slug;
    }

    /** Every version of every document, read from its file. */
    public List<StatutesDocument> documents() {
        return files.stream()
                .map(file -> RecordText.readOwn(text(file), StatutesDocument.class))
                .toList();
    }

    /** The files as they are written. */
    List<String> texts() {
        return files.stream().map(this::text).toList();
    }

    private String text(String file) {
        String path = "/statutes/" + slug + "/" + file + ".yaml";
        try (InputStream in = PublishedStatutes.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing in this build: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
