package no.samraad.server.examples;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * An example written beside a paragraph.
 *
 * @param document the document's id through all its versions
 * @param paragraph the paragraph's id
 * @param asked what the rules are asked, as JSON
 * @param question a {@link Question#code}
 * @param expected an {@link Expected#code}
 */
@Introspected
@MappedEntity(value = "statute_example", schema = "tenant")
public record Example(
        @Id UUID id,
        String document,
        String paragraph,
        String title,
        String asked,
        String question,
        String expected,
        String writtenByName,
        Instant writtenAt) {

    /** What an example asks about. */
    public enum Question {
        QUORUM,
        VOTE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Empty for a code none has. */
        public static java.util.Optional<Question> of(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** What should come of it. */
    public enum Expected {
        MET,
        NOT_MET,
        /** The rules leave it open. */
        UNDETERMINED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Empty for a code none has. */
        public static java.util.Optional<Expected> of(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
