package no.samraad.statutes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.samraad.engine.provision.StatutesDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What is published follows from the types. When the types have changed, {@code -Dsamraad.publish=true} writes it anew:
 * {@code mvn test -pl app/statutes -am -Dtest=PublishedSchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dsamraad.publish=true}.
 */
@DisplayName("The published schemas")
class PublishedSchemaTest {
    private static final Path FOLDER = Path.of("../docs/schema");

    @Test
    void the_schema_of_statutes_is_the_one_the_types_give() throws IOException {
        published("statutes-1.schema.json", JsonSchema.of(StatutesDocument.class, "statutes", new SourceWords()));
    }

    @Test
    void the_schema_of_cases_is_the_one_the_types_give() throws IOException {
        published("case-1.schema.json", CaseText.schema(new SourceWords()));
    }

    @Test
    void the_reference_of_rule_kinds_is_the_one_the_types_give() throws IOException {
        published(Path.of("../docs/statutes-rule-kinds.md"), ReferencePage.ofRuleKinds());
    }

    @Test
    void the_reference_of_acts_is_the_one_the_types_give() throws IOException {
        published(Path.of("../docs/statutes-acts.md"), ReferencePage.ofActs());
    }

    private static void published(String name, Map<String, Object> schema) throws IOException {
        published(FOLDER.resolve(name), IndentedJson.of(schema));
    }

    private static void published(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("samraad.publish")) {
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("write it anew with -Dsamraad.publish=true, as this test's comment says")
                .hasContent(generated);
    }
}
