package no.samraad.server.statuteediting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.format.RecordText;

/**
 * A draft with its document.
 *
 * @param number its name in addresses
 * @param basedOn the in-force date of the version it was started from; empty when it began empty or was imported
 * @param document as last saved; its in-force date is the one wished for until the draft is published
 * @param sha256 of the document as canonical JSON, in lower case hexadecimal
 * @param version counts the saves
 * @param createdBy the person who started it, who may not be the one to publish it
 * @param changedBy the person who saved last
 * @param changedByName empty when nobody's name is known any more
 * @param putTo the body it is put before as a case; empty while it is worked on
 */
public record Draft(
        UUID id,
        int number,
        Optional<LocalDate> basedOn,
        StatutesDocument document,
        String sha256,
        int version,
        DraftState state,
        UUID createdBy,
        String createdByName,
        Instant createdAt,
        UUID changedBy,
        String changedByName,
        Instant changedAt,
        Optional<UUID> putTo) {

    static Draft of(DraftRow row) {
        return new Draft(
                row.id(),
                row.number(),
                Optional.ofNullable(row.basedOnInForceFrom()),
                RecordText.readOwn(row.canonical(), StatutesDocument.class),
                HexFormat.of().formatHex(row.sha256()),
                row.version(),
                DraftState.of(row.state()),
                row.createdBy(),
                Optional.ofNullable(row.createdByName()).orElse(""),
                row.createdAt(),
                row.changedBy(),
                Optional.ofNullable(row.changedByName()).orElse(""),
                row.changedAt(),
                Optional.ofNullable(row.putTo()));
    }

    /** Where it is worked on. */
    public String path() {
        return "/vedtekter/utkast/" + number;
    }

    /** Whether its text can be changed. */
    public boolean open() {
        return state == DraftState.WORKING;
    }
}
