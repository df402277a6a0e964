package no.samraad.engine.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.decision.Circumstances.StepTaken;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import org.jspecify.annotations.Nullable;

/**
 * A step about to be taken in a matter the body did not agree on.
 *
 * @param body the body
 * @param item the case
 * @param disagreedOn the day it showed that there was no agreement
 * @param earlier the steps taken before
 * @param step the step
 * @param at when it is taken; null when not known
 */
public record PathStepFacts(
        BodyCode body,
        CaseRef item,
        LocalDate disagreedOn,
        List<StepTaken> earlier,
        PathAction step,
        @Nullable Instant at) {
    public PathStepFacts {
        earlier = List.copyOf(earlier);
    }
}
