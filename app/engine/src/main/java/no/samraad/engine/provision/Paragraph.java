package no.samraad.engine.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered paragraph: the community's own text, the rules the engine reads out of it, and in words what it does not
 * enforce.
 *
 * @param id its citation id, such as {@code 6-12}
 * @param label as cited, such as {@code § 6 nr. 12}
 * @param text the text itself
 * @param rules the typed rules; empty when nothing of it is enforced
 * @param notEnforced what the engine does not hold anyone to, in words; null when nothing is left out
 */
public record Paragraph(
        ParagraphId id,
        String label,
        LocalText text,
        List<Rule> rules,
        @Nullable LocalText notEnforced) {
    public Paragraph {
        rules = List.copyOf(rules);
    }
}
