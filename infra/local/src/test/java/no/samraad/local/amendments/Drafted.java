package no.samraad.local.amendments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Threshold;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.statutes.PublishedStatutes;
import no.samraad.statutes.format.RecordText;

/** Drafts of the statutes of Troms og Ofoten, as somebody of the secretariat has written them. */
public final class Drafted {
    private Drafted() {}

    /** The statutes in force, the latest version. */
    public static StatutesDocument inForce() {
        return PublishedStatutes.TROMS_OG_OFOTEN.documents().stream()
                .filter(document -> document.kind() == DocumentKind.STATUTES)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** "More than half of the seats in total" in place of "at least half of each partner". */
    public static StatutesDocument moreThanHalfInTotal() {
        return with(rule -> rule.provision() instanceof Quorum quorum
                ? new Rule(
                        rule.id(),
                        rule.force(),
                        rule.scope(),
                        new Quorum(
                                new Threshold.MoreThan(new Fraction(1, 2)),
                                new QuorumBase.AllSeats(),
                                quorum.seats(),
                                quorum.remote()))
                : rule);
    }

    /** The statutes in force with some rules written anew. */
    public static StatutesDocument with(UnaryOperator<Rule> rewritten) {
        StatutesDocument now = inForce();
        List<Paragraph> paragraphs = now.paragraphs().stream()
                .map(paragraph -> new Paragraph(
                        paragraph.id(),
                        paragraph.label(),
                        paragraph.text(),
                        paragraph.rules().stream().map(rewritten).toList(),
                        paragraph.notEnforced()))
                .toList();
        return new StatutesDocument(
                now.id(), now.kind(), now.title(), null, LocalDate.of(2027, 1, 1), null, null, paragraphs);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A cooperation agreement of one paragraph without rules. */
    public static StatutesDocument agreement(String words) {
        return new StatutesDocument(
                new DocumentId("samarbeidsavtale"),
                DocumentKind.AGREEMENT,
                new LocalText(Map.of(Language.NB, "Samarbeidsavtale")),
                null,
                LocalDate.of(2027, 7, 1),
                null,
                null,
                List.of(new Paragraph(
                        new ParagraphId("1"), "§ 1", new LocalText(Map.of(Language.NB, words)), List.of(), null)));
    }

    /** Gives a draft another text, as somebody else has just saved it. */
    public static void rewrite(RunningSamraad samraad, String slug, int number, StatutesDocument document) {
        String canonical = RecordText.canonical(document).toString();
        samraad.sql(
                "update tenant.statute_draft set canonical = ?, sha256 = ?, version = version + 1"
                        + " where tenant_id = ? and number = ?",
                canonical,
                sha256(canonical),
                samraad.tenant(slug),
                number);
    }

    /** The hidden name of the text a page was made from, as its forms carry it. */
    public static String text(Visited page) {
        java.util.regex.Matcher text = java.util.regex.Pattern.compile("name=\"tekst\" value=\"([0-9a-f]{64})\"")
                .matcher(page.body());
        if (!text.find()) {
            throw new IllegalStateException("no text is named on " + page.path() + ": " + page.text());
        }
        return text.group(1);
    }

    /** Keeps a draft, written by this person; its number. */
    public static int keep(RunningSamraad samraad, String slug, StatutesDocument document, String writer) {
        UUID id = UUID.randomUUID();
        String canonical = RecordText.canonical(document).toString();
        byte[] hash = sha256(canonical);
        int number = Integer.parseInt(samraad.text(
                "select coalesce(max(number), 0) + 1 from tenant.statute_draft where tenant_id = ?",
                samraad.tenant(slug)));
        samraad.sql(
                """
                insert into tenant.statute_draft (tenant_id, id, number, document_code, kind, title, canonical, sha256,
                    created_by, created_at, changed_by, changed_at)
                values (?, ?, ?, ?, ?, 'Vedtekter', ?, ?, ?, now(), ?, now())""",
                samraad.tenant(slug),
                id,
                number,
                document.id().value(),
                document.kind().name().toLowerCase(java.util.Locale.ROOT),
                canonical,
                hash,
                samraad.person(writer),
                samraad.person(writer));
        samraad.sql("""
                insert into tenant.statute_draft_save (tenant_id, draft_id, version, canonical, sha256, saved_by, saved_at,
                    change)
                values (?, ?, 1, ?, ?, ?, now(), 'started')""", samraad.tenant(slug), id, canonical, hash, samraad.person(writer));
        return number;
    }
}
