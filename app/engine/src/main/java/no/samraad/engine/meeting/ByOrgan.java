package no.samraad.engine.meeting;

import java.util.List;
import java.util.Set;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Organ;
import org.jspecify.annotations.Nullable;

/** Whether something was done by one of those who may. */
public final class ByOrgan {
    private ByOrgan() {}

    /**
     * Judges who did it.
     *
     * @param may any one of these
     * @param did who did; null when not known
     * @param fact the fact that is missing when it is not known
     */
    public static Finding judge(
            Clause clause, Subject about, InForce<?> rule, Set<Organ> may, @Nullable Organ did, Fact fact) {
        Outcome outcome;
        if (did == null) {
            outcome = Ruling.missing(fact, about);
        } else {
            outcome = may.stream().anyMatch(one -> one.isAmong(did)) ? new Outcome.Met() : new Outcome.NotMet();
        }
        return Ruling.of(
                clause,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, new Remedy.HaveItDoneBy(may)));
    }
}
