package no.samraad.engine.comparison;

import java.util.List;

/**
 * What came of trying other rules.
 *
 * @param tried how many acts were judged under both
 * @param differing those that come out otherwise, in the order they were given
 */
public record WhatIf(int tried, List<Difference> differing) {
    public WhatIf {
        differing = List.copyOf(differing);
    }
}
