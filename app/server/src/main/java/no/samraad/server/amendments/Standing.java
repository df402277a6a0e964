package no.samraad.server.amendments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a draft has come outside the hands that write it.
 *
 * @param put the case it is put as; none while it is not put
 * @param readings the meetings that have discussed a text of it, the first first
 * @param parties those that belong to the community today, with what they have answered
 * @param foundings what councils and boards have decided on it
 */
@Serdeable
public record Standing(@Nullable Put put, List<Reading> readings, List<PartyAnswer> parties, List<Founding> foundings) {

    /**
     * A draft put as a case.
     *
     * @param sha256 of the text that was put, in hexadecimal
     * @param caseState of the case, such as {@code ready}
     * @param itemPath the address of the latest item the case has been on; none before it is on an agenda
     * @param marked {@code small} or {@code large}; none when it is not marked
     * @param inForceFrom the first day asked for; none when it is left to the publication
     * @param earliest the first day after every meeting held since the adoption
     * @param overtaken whether another change of the same document is published since it was put
     */
    @Serdeable
    public record Put(
            UUID id,
            UUID caseId,
            UUID bodyId,
            String bodyCode,
            String bodyName,
            String sha256,
            String caseState,
            @Nullable String itemPath,
            @Nullable String marked,
            String overlap,
            @Nullable LocalDate inForceFrom,
            UUID putBy,
            String putByName,
            Instant putAt,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate earliest,
            boolean overtaken,
            @Nullable String publishedByName,
            @Nullable Instant publishedAt,
            @Nullable LocalDate publishedFrom) {}

    /** A meeting discussed a text. */
    @Serdeable
    public record Reading(String bodyName, LocalDate on, String sha256) {}

    /**
     * What a party has answered.
     *
     * @param answer {@code not_asked}, {@code asked}, {@code heard}, {@code agreed} or {@code refused}
     * @param on the day of the answer, or the day it was asked; none before that
     * @param document where it is to be found
     */
    @Serdeable
    public record PartyAnswer(
            UUID id,
            String kind,
            String name,
            String answer,
            @Nullable LocalDate on,
            String document) {}

    /**
     * What a council or a board has decided on a draft of the first rules.
     *
     * @param organ {@code council_or_board} or {@code administration}
     * @param sha256 of the text it decided on, in hexadecimal
     * @param answer {@code yes}, {@code conditional} or {@code no}
     */
    @Serdeable
    public record Founding(UUID partyId, String organ, LocalDate on, String document, String sha256, String answer) {}

    public Optional<Put> now() {
        return Optional.ofNullable(put);
    }
}
