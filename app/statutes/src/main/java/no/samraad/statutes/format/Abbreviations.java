package no.samraad.statutes.format;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;

/** Shorter ways to write some types in one kind of text, and what may be left out there. */
interface Abbreviations {
    /** Nothing is shortened. */
    Abbreviations NONE = new Abbreviations() {};

    /** What reading a node in its short form came to. */
    sealed interface Short {
        /** The node is not written in a short form. */
        record No() implements Short {}

        /** It is, and this is what it stands for. */
        record Is(Object value) implements Short {}

        /** It is, and the reader has been told what is wrong with it. */
        record Wrong() implements Short {}
    }

    /** Reads a node that may be written in a short form. */
    default Short read(Node node, Type type, TreeReader reader) {
        return new Short.No();
    }

    /** What stands for a component that was left out; empty when it must be written. */
    default Optional<Object> leftOut(RecordComponent component) {
        return Optional.empty();
    }

    /** Whether a component may be left out, in general. */
    default boolean mayBeLeftOut(RecordComponent component) {
        return false;
    }

    /** What a component that need not be given stands for where it is not; empty when nothing is known. */
    default Optional<Object> known(RecordComponent component) {
        return Optional.empty();
    }

    /** Components with a lower place are read first, whatever the order of the text. */
    default int place(RecordComponent component) {
        return 0;
    }

    /** A component has been read; later ones may lean on it. */
    default void took(RecordComponent component, Object value) {}

    /** The JSON Schema of the short form of a type, made of the schemas of others; empty when it has none. */
    default Optional<Map<String, Object>> shortForm(Type type, Function<Type, Map<String, Object>> schema) {
        return Optional.empty();
    }

    /** Whether a type that has a short form has no other. */
    default boolean shortFormOnly(Type type) {
        return false;
    }

    /** A record of this type is about to be read. */
    default void opens(Class<?> type) {}
}
