package no.samraad.server.duties;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who may be named to see to the dates of a body, or is.
 *
 * @param duties what he or she is named for, with a comma between; empty text for nothing
 * @param holdsOffice whether he or she still holds an office there, and may be named for more
 */
@MappedEntity(value = "person", schema = "tenant")
public record Candidate(@Id UUID person, String name, String duties, boolean holdsOffice) {
    List<String> named() {
        return duties.isEmpty() ? List.of() : Arrays.asList(duties.split(","));
    }
}
