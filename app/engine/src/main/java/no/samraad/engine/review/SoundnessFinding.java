package no.samraad.engine.review;

import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One thing the review found in the rules themselves, whatever is done under them.
 *
 * @param severity how much it matters
 * @param flaw what it is
 * @param body for which body; null when it is about the documents as such
 * @param where the rules it lies in; empty where a rule is missing
 * @param mends what would mend it, each by itself
 */
public record SoundnessFinding(
        Severity severity, Flaw flaw, @Nullable BodyCode body, List<Citation> where, List<Mend> mends) {
    public SoundnessFinding {
        where = List.copyOf(where);
        mends = List.copyOf(mends);
    }
}
