package no.samraad.server.amendments.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.platform.web.Step;

/**
 * How far a draft has come, for one reader.
 *
 * @param steps from put to published, with dates and paragraphs
 * @param rules how the rules in force say it is changed, as sentences; empty where they are silent
 * @param transition what becomes of cases and terms under way, as sentences; empty where the draft is silent
 * @param changes what the draft changes, by paragraph
 * @param failing how many examples do not come out as they should
 * @param examples how many examples there are
 * @param put the case; empty while it is not put
 * @param parties empty where the parties have no part in it
 */
public record ProcessView(
        List<Step> steps,
        List<String> rules,
        List<String> transition,
        List<String> changes,
        int failing,
        int examples,
        Optional<PutAs> put,
        List<PartyLine> parties,
        List<PartyLine> founders) {

    /** The case a draft is put as. */
    public record PutAs(
            String body,
            String caseId,
            String caseState,
            Optional<String> itemPath,
            String overlap,
            String by,
            LocalDate on) {}

    /**
     * A party.
     *
     * @param answer the code of what it has answered; empty text when nothing is known
     * @param on typed as in a form; empty text when there is none
     * @param otherText whether it was given to an earlier text of the draft, and does not count
     */
    public record PartyLine(
            String id, String name, String answer, String organ, String on, String document, boolean otherText) {}
}
