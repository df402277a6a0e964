package no.samraad.platform.web;

import java.util.List;
import java.util.Optional;
import no.samraad.platform.tenancy.Caller;

/** The main entries of an application's areas, at most five in each. Each application has one. */
public interface Navigation {
    /** What {@code caller} may go to in an area, in order. Asks no database: pages are rendered after it. */
    List<Entry> entries(Area area, Caller caller);

    /** Where the header's search field leads; empty where there is nothing to search. */
    Optional<String> search(Area area, Caller caller);

    /**
     * @param key the message key of the entry's name
     * @param path where it leads
     */
    record Entry(String key, String path) {}
}
