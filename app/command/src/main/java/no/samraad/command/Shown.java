package no.samraad.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In what language, and as of which day. */
final class Shown {
    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            description = "the language of the sentences; bokmål when left out")
    private Language language = Language.NB;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day the rules are read as of; when left out, the first day of the newest version")
    private @Nullable LocalDate asOf;

    Language language() {
        return language;
    }

    /** The day asked for; else the first day that all the newest versions are in force. */
    LocalDate day(Collection<StatutesDocument> documents) throws Unusable {
        LocalDate asked = asOf;
        if (asked != null) {
            return asked;
        }
        return documents.stream()
                .map(StatutesDocument::inForceFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> Unusable.of("ingen dokumenter", "ingen dokument", "no documents"));
    }
}
