package no.samraad.statutes.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks an independent validator what a published schema says about a text. */
final class SchemaCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final com.networknt.schema.JsonSchema schema;

    private SchemaCheck(String schema) {
        this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        schema,
                        InputFormat.JSON,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /** By the schema that is published under this file name. */
    static SchemaCheck published(String name) {
        try {
            return new SchemaCheck(Files.readString(Path.of("../docs/schema").resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What it has against a tree of texts, numbers, truths, lists and mappings; empty when nothing. */
    List<String> against(Object tree) {
        JsonNode node = JSON.valueToTree(tree);
        return schema.validate(node).stream().map(ValidationMessage::getMessage).toList();
    }
}
