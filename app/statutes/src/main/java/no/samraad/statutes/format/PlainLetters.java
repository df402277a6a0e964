package no.samraad.statutes.format;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Holds that every text can be kept and shown: no control characters but tabs and line ends, and no half of a character.
 * YAML refuses them raw; written as escapes they come through.
 */
final class PlainLetters {
    private PlainLetters() {}

    static void check(Node node, TreeReader reader) {
        switch (node) {
            case ScalarNode scalar ->
                scalar.getValue()
                        .codePoints()
                        .filter(letter -> !isPlain(letter))
                        .findFirst()
                        .ifPresent(letter -> reader.fault(node, new Flaw.Character(letter)));
            case SequenceNode sequence -> sequence.getValue().forEach(item -> check(item, reader));
            case MappingNode mapping -> {
                for (NodeTuple entry : mapping.getValue()) {
                    check(entry.getKeyNode(), reader);
                    check(entry.getValueNode(), reader);
                }
            }
            default -> {}
        }
    }

    private static boolean isPlain(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (!Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE);
    }
}
