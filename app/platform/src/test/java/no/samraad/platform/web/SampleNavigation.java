package no.samraad.platform.web;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.samraad.platform.tenancy.Caller;

/** A menu made of keys the platform itself has words for. */
@Singleton
@Requires(property = "samples")
class SampleNavigation implements Navigation {
    @Override
    public List<Entry> entries(Area area, Caller caller) {
        return switch (area) {
            case ROOM -> List.of();
            case PUBLIC, MEMBER, WORK, ADMIN ->
                List.of(
                        new Entry("layout.home", "/prove"),
                        new Entry("layout.search", "/sok"),
                        new Entry("layout.language", "/prove/deler"));
        };
    }

    @Override
    public Optional<String> search(Area area, Caller caller) {
        return switch (area) {
            case WORK -> Optional.of("/sok");
            case PUBLIC, MEMBER, ROOM, ADMIN -> Optional.empty();
        };
    }
}
