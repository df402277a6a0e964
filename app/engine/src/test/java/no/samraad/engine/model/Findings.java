package no.samraad.engine.model;

import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Judgement;

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

    /** The part about this clause; fails when there is none. */
    public static Finding part(Finding whole, Clause clause) {
        return whole.parts().stream()
                .filter(part -> part.clause() == clause)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part about " + clause + " in " + whole));
    }

    /** The finding about this clause among several; fails when there is none. */
    public static Finding part(Judgement judgement, Clause clause) {
        return part(judgement.finding(), clause);
    }

    /** The last timing of a finding. */
    public static Measure.Timing timing(Finding finding) {
        return finding.measures().stream()
                .filter(Measure.Timing.class::isInstance)
                .map(Measure.Timing.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no timing in " + finding));
    }
}
