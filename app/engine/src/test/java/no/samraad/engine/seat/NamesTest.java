package no.samraad.engine.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import no.samraad.engine.amendment.TextIdentity;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ingen tomme betegnelser på personer, plasser, utvalg, parter, saker og regler")
class NamesTest {
    private static final List<Function<String, Object>> NAMES = List.of(
            PersonId::new,
            SeatId::new,
            BodyCode::new,
            PartnerCode::new,
            PartyCode::new,
            CaseRef::new,
            ProvisionId::new,
            ParagraphId::new,
            TextIdentity::new);

    @Test
    void aNameOfBlanksOrOfNothingIsNone() {
        for (Function<String, Object> name : NAMES) {
            assertThatIllegalArgumentException().isThrownBy(() -> name.apply(""));
            assertThatIllegalArgumentException().isThrownBy(() -> name.apply(" \t"));
            assertThat(name.apply("x")).isEqualTo(name.apply("x"));
        }
    }
}
