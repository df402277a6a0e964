package no.samraad.local.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

@DisplayName("The Helm chart")
class ChartTest {
    private static final Path CHART = chart();

    @Test
    @DisplayName("lints without a word")
    void lints(@TempDir Path folder) throws IOException {
        // Lint takes no file of values, and the chart's own values are empty on purpose: lint a filled copy.
        Path copy = folder.resolve("samraad");
        copy(CHART, copy);
        Map<String, Object> filled = merged(
                map(new Yaml().load(Files.readString(CHART.resolve("values.yaml")))),
                map(new Yaml().load(Files.readString(CHART.resolve("ci-values.yaml")))));
        Files.writeString(copy.resolve("values.yaml"), new Yaml().dump(filled));
        LintResult result = new Helm(copy).lint().strict().call();
        assertThat(result.isFailed()).as(String.valueOf(result.getMessages())).isFalse();
    }

    @Test
    @DisplayName("renders two deployments, their services, the migrations before them and one ingress")
    void renders(@TempDir Path folder) throws IOException {
        List<Map<String, Object>> rendered = render(folder);
        assertThat(rendered)
                .extracting(document -> document.get("kind"))
                .containsExactlyInAnyOrder(
                        "Deployment", "Deployment", "Service", "Service", "Job", "Ingress", "PodDisruptionBudget");
    }

    @Test
    @DisplayName("no container may become root, write its own disk or read a Kubernetes token")
    void containersAreShutIn(@TempDir Path folder) throws IOException {
        List<Map<String, Object>> pods = render(folder).stream()
                .filter(document -> List.of("Deployment", "Job").contains(document.get("kind")))
                .map(document -> at(document, "spec", "template", "spec"))
                .toList();
        assertThat(pods).hasSize(3);
        for (Map<String, Object> pod : pods) {
            assertThat(pod).containsEntry("automountServiceAccountToken", false);
            Map<String, Object> container = first(Objects.requireNonNull(pod.get("containers")));
            assertThat(at(container, "securityContext"))
                    .containsEntry("runAsNonRoot", true)
                    .containsEntry("readOnlyRootFilesystem", true)
                    .containsEntry("allowPrivilegeEscalation", false);
        }
    }

    @Test
    @DisplayName("refuses values that name no database")
    void refusesMissingValues() {
        assertThatThrownBy(() -> new Helm(CHART).template().call()).hasMessageContaining("database");
    }

    /** Everything the chart renders; a hook is not printed, so the job is read from a copy where it is none. */
    private static List<Map<String, Object>> render(Path folder) throws IOException {
        Path copy = folder.resolve("samraad");
        copy(CHART, copy);
        Path job = copy.resolve("templates/migrations.yaml");
        Files.writeString(job, Files.readString(job).replace("helm.sh/hook:", "was-hook:"));
        String yaml = new Helm(copy)
                .template()
                .withValuesFile(CHART.resolve("ci-values.yaml"))
                .call();
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Object document : new Yaml().loadAll(yaml)) {
            if (document != null) {
                documents.add(map(document));
            }
        }
        return documents;
    }

    private static Map<String, Object> at(Map<String, Object> from, String... path) {
        Map<String, Object> found = from;
        for (String step : path) {
            found = map(Objects.requireNonNull(found.get(step), step));
        }
        return found;
    }

    private static Map<String, Object> first(Object list) {
        return map(((List<?>) list).getFirst());
    }

    @SuppressWarnings("unchecked") // YAML mappings have text keys here
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> merged(Map<String, Object> under, Map<String, Object> over) {
        Map<String, Object> merged = new LinkedHashMap<>(under);
        over.forEach((name, value) -> merged.merge(
                name,
                value,
                (low, high) -> low instanceof Map && high instanceof Map ? merged(map(low), map(high)) : high));
        return merged;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static Path chart() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("helm/samraad"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no chart above this folder");
        }
        return folder.resolve("helm/samraad");
    }
}
