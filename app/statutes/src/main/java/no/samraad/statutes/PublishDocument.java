package no.samraad.statutes;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkClock;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.time.Clocks;
import no.samraad.statutes.format.RecordText;

/** Keeps a version of a document for ever, from the day it is in force. */
@Singleton
public class PublishDocument {
    private final DocumentRows rows;
    private final Ids ids;
    private final LaterWork later;

    public PublishDocument(DocumentRows rows, Ids ids, LaterWork later) {
        this.rows = rows;
        this.ids = ids;
        this.later = later;
    }

    /** How it went. */
    public sealed interface Outcome {
        /** Kept, under this id. */
        record Published(UUID documentId) implements Outcome {}

        /** A version in force from the same day is published already; versions never change. */
        record PublishedBefore() implements Outcome {}
    }

    /**
     * @param today the statutes' day of the community: a version that is not in force yet is told of on its first day
     * @param now when it is kept, by the system's clock
     */
    public Outcome handle(UUID tenantId, StatutesDocument document, LocalDate today, Instant now) {
        String code = document.id().value();
        if (rows.exists(tenantId, code, document.inForceFrom())) {
            return new Outcome.PublishedBefore();
        }
        String canonical = RecordText.canonical(document).toString();
        byte[] sha256 = sha256(canonical);
        UUID id = ids.next();
        rows.insert(
                tenantId,
                id,
                StatutesInForce.kindOf(document.kind()),
                code,
                document.inForceFrom(),
                canonical,
                sha256,
                now);
        if (document.kind() == DocumentKind.STATUTES) {
            rows.tellOverview(tenantId, today, now);
            if (document.inForceFrom().isAfter(today)) {
                later.schedule(
                        tenantId,
                        WorkKind.FIGURES,
                        id,
                        WorkClock.STATUTES,
                        document.inForceFrom().atStartOfDay(Clocks.OSLO).toInstant());
            }
        }
        return new Outcome.Published(id);
    }

    private static byte[] sha256(String canonical) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
