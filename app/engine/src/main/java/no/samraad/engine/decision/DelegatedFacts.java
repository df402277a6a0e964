package no.samraad.engine.decision;

import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import org.jspecify.annotations.Nullable;

/**
 * Something about to be decided by another on behalf of a body.
 *
 * @param body the body on whose behalf
 * @param item the case
 * @param by who is to decide
 * @param matter what kind of matter it is; null when not known
 * @param amount what it costs in all; null when not known
 * @param on when
 */
public record DelegatedFacts(
        BodyCode body,
        CaseRef item,
        Organ by,
        @Nullable MatterKind matter,
        @Nullable Money amount,
        LocalDate on) {}
