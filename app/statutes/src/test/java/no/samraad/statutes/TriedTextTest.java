package no.samraad.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("En tekst prøves blant dokumentene med den enden den selv har satt")
class TriedTextTest {
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static StatutesDocument document(String id, LocalDate from, @Nullable LocalDate last) {
        return new StatutesDocument(
                new DocumentId(id),
                DocumentKind.RESOLUTION,
                new LocalText(Map.of(Language.NB, id)),
                null,
                from,
                last,
                null,
                List.of());
    }

    @Test
    @DisplayName("den tar plassen til alle versjoner av sitt eget dokument, fra dagen, til sin siste dag")
    void takesThePlaceOfItsOwn() {
        StatutesDocument other = document("annet", LocalDate.of(2025, 1, 1), null);
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(TriedText.among(
                        List.of(document("proveordning", LocalDate.of(2025, 1, 1), null), other),
                        document("proveordning", LocalDate.of(2027, 1, 1), LAST),
                        day))
                .containsExactly(other, document("proveordning", day, LAST));
    }

    @Test
    @DisplayName("den siste dagen hører med; etter den er det ingen ende å prøve med")
    void itsLastDay() {
        StatutesDocument text = document("proveordning", LocalDate.of(2027, 1, 1), LAST);
        assertThat(TriedText.lastDayFrom(text, LAST)).isEqualTo(LAST);
        assertThat(TriedText.lastDayFrom(text, LAST.plusDays(1))).isNull();
        assertThat(TriedText.lastDayFrom(document("annet", LAST, null), LAST)).isNull();
    }
}
