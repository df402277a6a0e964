package no.samraad.engine.decision;

import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Ruling;

/** What the meeting was asked before an item was treated, where a rule opens for something only then. */
final class AskedFirst {
    private AskedFirst() {}

    static Outcome ifAllAgree(ItemFacts facts) {
        return switch (facts.toTreat()) {
            case ALL_AGREE -> new Outcome.Met();
            case SOMEONE_DISAGREES -> new Outcome.NotMet();
            case NOT_ASKED -> Ruling.missing(Fact.AGREED_TO_TREAT, facts.about());
        };
    }

    static Outcome ifUrgent(ItemFacts facts) {
        return switch (facts.urgency()) {
            case FOUND_URGENT -> new Outcome.Met();
            case FOUND_NOT_URGENT -> new Outcome.NotMet();
            case NOT_ASKED -> Ruling.missing(Fact.FOUND_URGENT, facts.about());
        };
    }
}
