package no.samraad.statutes.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.PublishedStatutes;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.CaseText;
import no.samraad.statutes.format.Fault;
import no.samraad.statutes.format.RecordText.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of a folder is judged by the statutes the folder is named after. */
@DisplayName("Cases written by hand")
class ConformanceTest {
    private static final Path FOLDER = Path.of("src/test/resources/conformance");

    @TestFactory
    @DisplayName("are judged as they expect")
    List<DynamicContainer> cases() throws IOException {
        List<DynamicContainer> communities = new ArrayList<>();
        for (PublishedStatutes community : PublishedStatutes.values()) {
            List<StatutesDocument> documents = community.documents();
            try (Stream<Path> files = Files.list(FOLDER.resolve(community.slug()))) {
                for (Path file : files.sorted().toList()) {
                    communities.add(DynamicContainer.dynamicContainer(
                            community.slug() + "/" + file.getFileName(), acts(file, documents)));
                }
            }
        }
        assertThat(communities).hasSizeGreaterThanOrEqualTo(3);
        return communities;
    }

    private static List<DynamicTest> acts(Path file, List<StatutesDocument> documents) throws IOException {
        CaseText.Placed placed = read(Files.readString(file));
        List<DynamicTest> acts = new ArrayList<>();
        for (int at = 0; at < placed.file().acts().size(); at++) {
            CaseFile.Tried tried = placed.file().acts().get(at);
            acts.add(DynamicTest.dynamicTest("line " + placed.lines().get(at) + ": " + tried.name(), () -> {
                assertThat(tried.expect()).as("what is expected").isNotNull();
                assertThat(CaseTrial.of(tried, documents).differences()).isEmpty();
            }));
        }
        assertThat(acts).isNotEmpty();
        return acts;
    }

    private static CaseText.Placed read(String text) {
        return switch (CaseText.read(text)) {
            case Reading.Usable<CaseText.Placed>(CaseText.Placed placed) -> placed;
            case Reading.Unusable<CaseText.Placed>(List<Fault> faults) -> throw new AssertionError(faults.toString());
        };
    }
}
