package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One page of the published decisions.
 *
 * @param total how many there are in all with this filter
 * @param bodies the bodies that have published decisions
 * @param years the years that have
 */
@Serdeable
public record DecisionPage(List<PublicDecision> decisions, int total, List<BodyChoice> bodies, List<Integer> years) {
    /** How many decisions a page holds. */
    public static final int SIZE = 50;

    @Serdeable
    public record BodyChoice(String code, String shortName) {}

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
