package no.samraad.statutes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samraad.engine.judgement.Act;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.statutes.AskedActs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det reglene ble spurt om, tas vare på helt")
class AskedActsTest {
    private static final int EACH = 30;

    @Test
    void everyKindOfActComesBackAsItWasAsked() {
        RandomRecords random = new RandomRecords(22);
        for (Class<?> kind : Shape.leaves(Act.class).values()) {
            for (int one = 0; one < EACH; one++) {
                Act act = (Act) random.next(kind.asSubclass(Record.class));
                assertThat(AskedActs.read(kept(act))).as(kind.getSimpleName()).contains(List.of(act));
            }
        }
    }

    @Test
    void whatThisBuildCannotReadIsNotGuessedAt() {
        assertThat(AskedActs.read("{}")).isEmpty();
        assertThat(AskedActs.read("{\"format\":1,\"acts\":[]}")).isEmpty();
        assertThat(AskedActs.read("{\"format\":1,\"acts\":[{\"dance\":{}}]}")).isEmpty();
    }

    /** Through the form in which facts are kept. */
    private static String kept(Act act) {
        return CanonicalJson.parse(CanonicalJson.of(AskedActs.of(act)).text()).text();
    }
}
