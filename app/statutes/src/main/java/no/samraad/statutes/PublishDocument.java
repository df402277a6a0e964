package no.samraad.statutes;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.ids.Ids;
import no.samraad.statutes.format.RecordText;

/** Keeps a version of a document for ever, from the day it is in force. */
@Singleton
public class PublishDocument {
    private final DocumentRows rows;
    private final Ids ids;

    public PublishDocument(DocumentRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** How it went. */
    public sealed interface Outcome {
        /** Kept, under this id. */
        record Published(UUID documentId) implements Outcome {}

        /** A version in force from the same day is published already; versions never change. */
        record PublishedBefore() implements Outcome {}
    }

    public Outcome handle(UUID tenantId, StatutesDocument document, Instant now) {
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
            rows.tellOverview(tenantId, document.inForceFrom(), sha256, now);
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
