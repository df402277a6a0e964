package no.samraad.statutes.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.format.CaseText;
import no.samraad.statutes.format.RecordText;
import no.samraad.statutes.format.RecordText.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The example of the documentation")
class DocumentedExampleTest {
    private static final Path PAGE = Path.of("../docs/statutes-format.md");

    @Test
    void is_read_and_judged_as_the_page_says() throws IOException {
        StatutesDocument document = switch (RecordText.read(example("statutes"), StatutesDocument.class)) {
            case Reading.Usable<StatutesDocument>(var usable) -> usable;
            case Reading.Unusable<StatutesDocument>(var faults) -> throw new AssertionError(faults.toString());
        };
        CaseText.Placed placed = switch (CaseText.read(example("case"))) {
            case Reading.Usable<CaseText.Placed>(var usable) -> usable;
            case Reading.Unusable<CaseText.Placed>(var faults) -> throw new AssertionError(faults.toString());
        };
        assertThat(placed.file().acts()).hasSize(3).allSatisfy(tried -> {
            assertThat(tried.expect()).isNotNull();
            assertThat(CaseTrial.of(tried, List.of(document)).differences())
                    .as(tried.name())
                    .isEmpty();
        });
    }

    private static String example(String of) throws IOException {
        Matcher example = Pattern.compile("<!-- example: " + of + " -->\\n```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(example.find()).as(of).isTrue();
        return example.group(1);
    }
}
