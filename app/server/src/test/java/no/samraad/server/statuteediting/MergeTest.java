package no.samraad.server.statuteediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.StatutesDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What two people did to one document, put together")
class MergeTest {
    @ParameterizedTest(name = "{0}: mine {1}, theirs {2} gives {3}")
    @DisplayName("paragraphs, each written as its id and text; - where both did something to the same one")
    @CsvSource({
        "a1 b1, a2 b1, a1 b2, a2 b2",
        "a1 b1, a2 b1, a2 b1, a2 b1",
        "a1 b1, a2 b1, a3 b1, -",
        "a1 b1, b1, a1 b2, b2",
        "a1 b1, b1, a2 b1, -",
        "a1 b1, a2 b1, b1, -",
        "a1 b1, b1, b1, b1",
        "a1 b1, a1 x1 b1, a1 b1 y1, a1 x1 b1 y1",
        "a1 b1, x1 a1 b1, y1 a1 b1, x1 y1 a1 b1",
        "a1 b1, a1 x1 b1, a1 x2 b1, -",
        "a1 b1 c1, b1 a1 c1, a1 b1 c2, b1 a1 c2",
        "a1 b1 c1, a2 b1 c1, c1 a1 b1, c1 a2 b1",
        "a1 b1 c1, b1 a1 c1, c1 a1 b1, -",
        "a1 b1 c1, b1 a1 c1, b1 a1 c1, b1 a1 c1",
        "a1 b1 c1, b1 a1 c1, a1 b1 x1 c1, b1 x1 a1 c1",
        "a1 b1 c1, a1 c1 x1, a1 b1 c1 y1, a1 c1 x1 y1",
        "a1 b1, a1 y1 b2, a1 y1 b1, a1 y1 b2",
        "a1 a2, a1 a2, a1 a2, -",
    })
    void paragraphs(String base, String mine, String theirs, String together) {
        assertThat(Merge.of(document(base), document(mine), document(theirs))
                        .map(MergeTest::written)
                        .orElse("-"))
                .isEqualTo(together);
    }

    @Test
    @DisplayName("of the heading each part by itself")
    void heading() {
        StatutesDocument base = document("a1");
        StatutesDocument retitled = EditDocument.headed(base, text("Nye vedtekter"), base.inForceFrom());
        StatutesDocument later =
                EditDocument.headed(base, base.title(), base.inForceFrom().plusDays(1));
        assertThat(Merge.of(base, retitled, later))
                .contains(EditDocument.headed(base, text("Nye vedtekter"), later.inForceFrom()));
        assertThat(Merge.of(base, later, EditDocument.headed(base, base.title(), LocalDate.of(2030, 1, 1))))
                .isEmpty();
    }

    private static StatutesDocument document(String written) {
        List<Paragraph> paragraphs = Arrays.stream(written.split(" "))
                .map(one -> new Paragraph(
                        new ParagraphId(one.substring(0, 1)), "§ " + one.charAt(0), text(one), List.of(), null))
                .toList();
        return new StatutesDocument(
                new DocumentId("vedtekter"),
                DocumentKind.STATUTES,
                text("Vedtekter"),
                null,
                LocalDate.of(2027, 1, 1),
                null,
                null,
                paragraphs);
    }

    private static LocalText text(String words) {
        return new LocalText(Map.of(Language.NB, words));
    }

    private static String written(StatutesDocument document) {
        return String.join(
                " ",
                document.paragraphs().stream()
                        .map(paragraph -> paragraph.text().in(Language.NB))
                        .toList());
    }
}
