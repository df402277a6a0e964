package no.samraad.local.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.statutes.format.RecordText;

/** A community's own choice of how the minutes of a body are approved. */
public final class ChosenApproval {
    private ChosenApproval() {}

    public static void keep(RunningSamraad samraad, String slug, String body, LocalDate since, ApprovalWay way) {
        StatutesDocument choice = new StatutesDocument(
                new DocumentId("valg-" + body + "-godkjenning"),
                DocumentKind.CHOICE,
                new LocalText(Map.of(Language.NB, "Godkjenning av referat")),
                null,
                since,
                null,
                null,
                List.of(new Paragraph(
                        new ParagraphId("1"),
                        "1",
                        new LocalText(Map.of(Language.NB, "Slik blir referatet godkjent.")),
                        List.of(new Rule(
                                new ProvisionId("1-godkjenning"),
                                Force.SHALL,
                                new Scope.BodiesNamed(Set.of(new BodyCode(body))),
                                new MinutesApproval(way))),
                        null)));
        String canonical = RecordText.canonical(choice).toString();
        samraad.sql(
                """
                insert into tenant.statutes_document (
                    tenant_id, id, kind, code, in_force_from, canonical, sha256, published_at)
                values (?, ?, 'choice', ?, ?, ?, ?, now())""", samraad.tenant(slug), UUID.randomUUID(), choice.id().value(), since, canonical, sha256(canonical));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
