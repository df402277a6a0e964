package no.samraad.statutes.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A YAML text as an editor with a JSON Schema sees it: by the core schema of YAML 1.2. */
final class YamlTree {
    private YamlTree() {}

    static Object of(String text) {
        LoaderOptions options = new LoaderOptions();
        return tree(
                new Composer(new ParserImpl(new StreamReader(new StringReader(text)), options), new Resolver(), options)
                        .getSingleNode());
    }

    private static Object tree(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (NodeTuple entry : mapping.getValue()) {
                    members.put(((ScalarNode) entry.getKeyNode()).getValue(), tree(entry.getValueNode()));
                }
                yield members;
            }
            case SequenceNode sequence -> {
                List<Object> elements = new ArrayList<>();
                sequence.getValue().forEach(element -> elements.add(tree(element)));
                yield elements;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalArgumentException("no tree of " + node);
        };
    }

    private static Object scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (!TreeReader.isPlain(scalar) || !Shape.readAsNoText(text)) {
            return text;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                text.matches("-?[0-9]{1,9}") ? Integer.valueOf(text) : List.of("neither text nor whole number", text);
        };
    }
}
