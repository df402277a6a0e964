package no.samraad.statutes.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.judgement.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Where a fact that is asked for is written")
class AskedFieldsTest {
    @SuppressWarnings("unchecked")
    private static List<Class<? extends Act>> acts() {
        return Arrays.stream(Act.class.getPermittedSubclasses())
                .<Class<? extends Act>>map(act -> (Class<? extends Act>) act)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = Fact.class, mode = EnumSource.Mode.EXCLUDE, names = "MEETINGS_AHEAD")
    void every_field_named_is_a_field_of_some_act(Fact fact) {
        List<String> found = acts().stream()
                .flatMap(act -> AskedFields.of(fact, act).stream())
                .toList();
        assertThat(found).isNotEmpty().containsOnlyElementsOf(AskedFields.paths(fact));
        assertThat(AskedFields.paths(fact)).allSatisfy(path -> assertThat(found).contains(path));
    }

    @Test
    void the_field_is_the_one_of_the_act() {
        assertThat(AskedFields.of(Fact.FOUND_URGENT_BY, Act.TreatItem.class)).contains("circumstances.urgent-by");
        assertThat(AskedFields.of(Fact.SENT_AT, Act.SendNotice.class)).contains("sent-at");
        assertThat(AskedFields.of(Fact.SENT_AT, Act.DecideBetweenMeetings.class))
                .contains("way.sent-at");
        assertThat(AskedFields.of(Fact.DISSENTS, Act.OpenMeeting.class)).isEmpty();
        assertThat(AskedFields.of(Fact.MEETINGS_AHEAD, Act.AdoptPlan.class)).isEmpty();
    }
}
