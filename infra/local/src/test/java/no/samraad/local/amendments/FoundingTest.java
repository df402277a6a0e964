package no.samraad.local.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samraad.engine.provision.AmendmentProvision.ConstitutionAllowed;
import no.samraad.engine.provision.AmendmentProvision.Founding;
import no.samraad.engine.provision.AmendmentProvision.FoundingDecision;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("De første vedtektene bygger på vedtak i hvert kommunestyre og styre")
class FoundingTest {
    private static final String SLUG = "finnmark";
    private static final String SECRETARY = "solveig-neidenli";
    private static final String WRITER = "anne-marja-somby";
    private static final String WORDS =
            "Fellesskapet stiftes når alle kommunestyrene og styret i helseforetaket har vedtatt det.";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    private static StatutesDocument firstStatutes(String words) {
        return firstStatutes(words, null);
    }

    private static StatutesDocument firstStatutes(String words, @Nullable LocalDate endsAfter) {
        return new StatutesDocument(
                new DocumentId("vedtekter"),
                DocumentKind.STATUTES,
                new LocalText(Map.of(Language.NB, "Vedtekter")),
                null,
                LocalDate.of(2027, 1, 1),
                endsAfter,
                null,
                List.of(new Paragraph(
                        new ParagraphId("1"),
                        "§ 1",
                        new LocalText(Map.of(Language.NB, words)),
                        List.of(new Rule(
                                new ProvisionId("1-stiftelse"),
                                Force.SHALL,
                                new Scope.AllBodies(),
                                new Founding(
                                        FoundingDecision.EACH_COUNCIL_AND_BOARD,
                                        ConstitutionAllowed.WHEN_ALL_HAVE_DECIDED))),
                        null)));
    }

    private static Visitor visitor(String person) {
        return SAMRAAD.visitor(SLUG).logIn(person);
    }

    @Test
    @DisplayName("så lenge ett vedtak mangler, kan de ikke publiseres; når alle er der, publiseres de av en annen")
    void oneMissing() {
        SAMRAAD.sql("delete from tenant.statutes_document where tenant_id = ?", SAMRAAD.tenant(SLUG));
        int draft = Drafted.keep(SAMRAAD, SLUG, firstStatutes(WORDS + " Og helst før."), WRITER);
        String path = "/vedtekter/utkast/" + draft + "/behandling";
        Visitor secretary = visitor(SECRETARY);
        Visited page = secretary.get(path);
        assertThat(page.text())
                .contains("Fellesskapet har ingen vedtekter ennå", "Ikke vedtatt ennå")
                .doesNotContain("Legg fram som sak");
        List<String> parties = SAMRAAD.texts("""
                select 'prt_' || p.id from tenant.party p where p.tenant_id = ? and p.kind in ('trust', 'municipality')
                    and exists (select from tenant.party_membership m where m.party_id = p.id and m.kind = 'member'
                        and m.valid @> current_date)""", SAMRAAD.tenant(SLUG));
        assertThat(parties).hasSizeGreaterThan(10);
        Drafted.rewrite(SAMRAAD, SLUG, draft, firstStatutes(WORDS, LocalDate.of(2026, 12, 31)));
        Visitor early = visitor(publisher());
        Visited over =
                early.submit(early.get(path), path + "/publiser", Map.of("fra", "01.01.2027", "forgjenger", "goes_on"));
        assertThat(over.status()).as("a text that is over before it begins").isEqualTo(422);
        assertThat(over.text()).contains("gjelder til og med torsdag 31. desember 2026");
        Drafted.rewrite(SAMRAAD, SLUG, draft, firstStatutes(WORDS + " Og helst før."));
        decided(secretary, path, parties.get(1));
        Visited before = secretary.get(path);
        Drafted.rewrite(SAMRAAD, SLUG, draft, firstStatutes(WORDS));
        Map<String, String> moved = new HashMap<>(decision(before, parties.getFirst()));
        moved.put("dokument", "sak 99/26");
        Visited otherText = secretary.post(path + "/part", moved);
        assertThat(otherText.status()).as("a decision on another text").isEqualTo(409);
        assertThat(otherText.body()).contains("Teksten i utkastet er endret", "value=\"sak 99/26\"");
        assertThat(otherText.text()).contains("Vedtaket gjelder en tidligere tekst av utkastet");
        assertThat(SAMRAAD.text(
                        "select count(*)::text from tenant.founding_decision where tenant_id = ?",
                        SAMRAAD.tenant(SLUG)))
                .isEqualTo("1");
        parties.subList(1, parties.size()).forEach(party -> decided(secretary, path, party));

        Visitor publisher = visitor(publisher());
        Map<String, String> typed = Map.of("fra", "01.01.2027", "forgjenger", "none");
        Visited refused = publisher.submit(publisher.get(path), path + "/publiser", typed);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 1").doesNotContain("prt_");
        assertThat(refused.body()).as("what was typed").contains("value=\"01.01.2027\"");

        Visited own = secretary.submit(secretary.get(path), path + "/publiser", typed);
        assertThat(own.status()).as("who recorded the decisions").isEqualTo(409);
        assertThat(own.text()).contains("ført inn hva en part har svart");

        decided(secretary, path, parties.getFirst());
        Visited published = publisher.submit(publisher.get(path), path + "/publiser", typed);
        assertThat(published.status()).as(published.text()).isEqualTo(303);
        assertThat(SAMRAAD.text(
                        "select in_force_from::text from tenant.statutes_document where tenant_id = ?",
                        SAMRAAD.tenant(SLUG)))
                .isEqualTo("2027-01-01");
        assertThat(SAMRAAD.text(
                        "select disposition || ' ' || (facts -> 'asked' is not null) from tenant.act"
                                + " where tenant_id = ? and kind = 'statutes_published'",
                        SAMRAAD.tenant(SLUG)))
                .isEqualTo("allowed true");
    }

    /** Another secretary, or the chair. */
    private static String publisher() {
        return SAMRAAD.keyOf(SAMRAAD.text("""
                select 'per_' || o.person_id from tenant.office o where o.tenant_id = ? and o.role in ('secretary', 'chair')
                    and o.valid @> current_date and o.person_id <> ? order by o.role limit 1""", SAMRAAD.tenant(SLUG), SAMRAAD.person(SECRETARY)));
    }

    private static void decided(Visitor secretary, String path, String party) {
        Visited told = secretary.post(path + "/part", decision(secretary.get(path), party));
        assertThat(told.status()).as(told.text()).isEqualTo(303);
    }

    private static Map<String, String> decision(Visited page, String party) {
        Map<String, String> fields = new HashMap<>(CalledMeeting.hidden(page));
        fields.putAll(Map.of(
                "tekst", Drafted.text(page),
                "part", party,
                "organ", "council_or_board",
                "svar", "yes",
                "dato", "12.11.2026",
                "dokument", "sak 41/26"));
        return fields;
    }
}
