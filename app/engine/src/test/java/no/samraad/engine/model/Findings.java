package no.samraad.engine.model;

import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Subject;

/** Reads findings in tests. */
public final class Findings {
    private Findings() {}

    /** The part about this subject; fails when there is none. */
    public static Finding part(Finding whole, Subject about) {
        return whole.parts().stream()
                .filter(part -> part.about().equals(about))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part about " + about + " in " + whole));
    }

    /** The only count of a finding. */
    public static Measure.Count count(Finding finding) {
        return finding.measures().stream()
                .filter(Measure.Count.class::isInstance)
                .map(Measure.Count.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no count in " + finding));
    }
}
