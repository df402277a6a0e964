package no.samraad.engine.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.AmendmentProvision.ChangeSize;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.ParagraphId;
import org.jspecify.annotations.Nullable;

/**
 * A draft of rules put to a body as a case.
 *
 * @param undertaking whether the rules are adopted for the first time or changed
 * @param document the document
 * @param kind its kind
 * @param text the text about to be adopted
 * @param changed the paragraphs in which it differs from the version in force
 * @param marked what size the change is marked as; null when it is not marked
 * @param readings the meetings that have discussed a text of the draft before
 * @param overlap whether it touches what the cooperation agreement says
 * @param parties the parties of the agreement
 * @param heard those of them that have been asked, and had time to answer
 * @param agreed those of them that have said yes
 * @param refused those of them that have said no
 */
public record AmendmentFacts(
        Undertaking undertaking,
        DocumentId document,
        DocumentKind kind,
        TextIdentity text,
        Set<ParagraphId> changed,
        @Nullable ChangeSize marked,
        List<DraftReading> readings,
        AgreementOverlap overlap,
        Set<PartyCode> parties,
        Set<PartyCode> heard,
        Set<PartyCode> agreed,
        Set<PartyCode> refused) {
    public AmendmentFacts {
        changed = Set.copyOf(changed);
        readings = List.copyOf(readings);
        parties = Set.copyOf(parties);
        heard = Set.copyOf(heard);
        agreed = Set.copyOf(agreed);
        refused = Set.copyOf(refused);
    }

    /** What is done with the rules. */
    public enum Undertaking {
        /** There are no such rules yet; how they come to be is I6. */
        FIRST_ADOPTION,
        CHANGE
    }

    /**
     * A meeting that discussed the draft.
     *
     * @param body which body's
     * @param date its day
     * @param text the text it discussed
     */
    public record DraftReading(BodyCode body, LocalDate date, TextIdentity text) {}

    /** Whether a draft touches what the cooperation agreement says. */
    public enum AgreementOverlap {
        OVERLAPS,
        DOES_NOT_OVERLAP,
        NOT_KNOWN
    }
}
