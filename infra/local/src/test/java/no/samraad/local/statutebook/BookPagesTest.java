package no.samraad.local.statutebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.statutes.PublishedStatutes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Vedtektene på nettet")
class BookPagesTest {
    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.shared();

    @Test
    @DisplayName("the text stands beside the rule as a sentence, with what is not enforced")
    void textAndRule() {
        Visited page = SAMRAAD.visitor("troms-ofoten").get("/vedtekter/2025-06-12");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("SSU er beslutningsdyktig når minst halvparten av de stemmeberettigede medlemmene")
                .contains("Gjelder SSU.")
                .contains("Håndheves ikke: Formålet er retningsgivende og prøves ikke.");
    }

    @Test
    @DisplayName("a choice is marked as the community's own and stands apart from the statutes")
    void choicesApart() {
        String body =
                SAMRAAD.visitor("troms-ofoten").get("/vedtekter/2025-06-12").body();
        int statutes = body.indexOf("id=\"6-12\"");
        int own = body.indexOf("id=\"egne-valg\"");
        assertThat(statutes).isPositive().isLessThan(own);
        assertThat(body.indexOf("id=\"valg-2\"")).isGreaterThan(own);
        assertThat(body.substring(statutes, own)).doesNotContain("Fellesskapets eget valg");
        assertThat(body.substring(own)).contains("Fellesskapets eget valg");
    }

    @ParameterizedTest
    @EnumSource(PublishedStatutes.class)
    @DisplayName("every paragraph of every version lies where a citation of it leads")
    void anchors(PublishedStatutes community) {
        Visitor anyone = SAMRAAD.visitor(community.slug());
        for (StatutesDocument document : community.documents()) {
            Visited page = anyone.get("/vedtekter/" + document.inForceFrom());
            assertThat(page.status()).isEqualTo(200);
            for (Paragraph paragraph : document.paragraphs()) {
                String anchor = "id=\"" + paragraph.id().value() + "\"";
                assertThat(page.body().split(anchor, -1))
                        .as("%s %s %s", document.id().value(), document.inForceFrom(), anchor)
                        .hasSize(2);
            }
        }
    }

    @Test
    @DisplayName("an old day shows the old version, today the latest")
    void versions() {
        Visitor anyone = SAMRAAD.visitor("troms-ofoten");
        assertThat(anyone.get("/vedtekter/2024-01-01").text()).contains("I kraft fra 22. april 2021");
        assertThat(anyone.get("/vedtekter").text()).contains("I kraft fra 12. juni 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2025-02-30", "0000000000", "2025-06-1x"})
    @DisplayName("a day without rules, and a day that is none, is not found")
    void nothing(String day) {
        assertThat(SAMRAAD.visitor("troms-ofoten").get("/vedtekter/" + day).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("an English reader sees which language the text is in")
    void languages() {
        Visitor reader = SAMRAAD.visitor("troms-ofoten");
        Visited before = reader.get("/vedtekter");
        reader.submit(before, "/sprak", java.util.Map.of("sprak", "en"));
        String body = reader.get("/vedtekter/" + LocalDate.of(2025, 6, 12)).body();
        assertThat(body).contains("<p lang=\"en\">The SSU has a quorum").contains("<p lang=\"nb\">");
        assertThat(List.of(body.split("\n"))).anyMatch(line -> line.contains("Not enforced:"));
    }
}
