package no.samraad.admin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Area;
import no.samraad.platform.web.Navigation;

/** The national administration's menu. */
@Singleton
public class AdminNavigation implements Navigation {
    @Override
    public List<Entry> entries(Area area, Caller caller) {
        return caller.signedIn().isPresent() ? List.of(new Entry("communities.menu", "/")) : List.of();
    }

    @Override
    public Optional<String> search(Area area, Caller caller) {
        return Optional.empty();
    }
}
