package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.Treatment;

/** Treating an item: what was notified, whether there is a quorum, and whether the proposal can be decided as it stands. */
final class ItemOracle {
    private ItemOracle() {}

    static List<Part> treatItem(ItemFacts facts, Law law) {
        BodyCode body = facts.composition().body();
        List<Part> parts = new ArrayList<>();
        boolean decides = facts.treatment() == Treatment.DECIDE;
        parts.addAll(law.each(
                UnnotifiedMatters.class,
                body,
                Clause.MATTER_NOTIFIED,
                rule -> decides ? notified(rule.decision(), facts) : State.NOT_APPLICABLE));
        parts.add(new Part(
                Clause.PROPOSAL_COMPLETE,
                Force.SHALL,
                decides ? State.of(facts.proposal().stream().noneMatch(ItemOracle::hasBlank)) : State.NOT_APPLICABLE));
        if (decides) {
            parts.addAll(law.each(Quorum.class, body, Clause.QUORUM, rule -> QuorumAgain.judge(rule, facts, law)));
        }
        return parts;
    }

    private static boolean hasBlank(String point) {
        for (String word : point.split("[^\\p{L}]+", -1)) {
            if (word.length() > 1 && word.toLowerCase(Locale.ROOT).chars().allMatch(letter -> letter == 'x')) {
                return true;
            }
        }
        return point.contains("___") || point.contains("??") || point.contains("[ ]");
    }

    /** A missing fact never counts as met, even where agreement would have opened the matter all the same. */
    private static State notified(UnnotifiedDecision decision, ItemFacts facts) {
        State ifNotSent = switch (decision) {
            case NEVER -> State.NOT_MET;
            case IF_ALL_AGREE ->
                switch (facts.toTreat()) {
                    case ALL_AGREE -> State.MET;
                    case SOMEONE_DISAGREES -> State.NOT_MET;
                    case NOT_ASKED -> State.OPEN;
                };
            case IF_URGENT ->
                switch (facts.urgency()) {
                    case FOUND_URGENT -> State.MET;
                    case FOUND_NOT_URGENT -> State.NOT_MET;
                    case NOT_ASKED -> State.OPEN;
                };
        };
        return switch (facts.advance()) {
            case SENT -> State.MET;
            case NOT_SENT -> ifNotSent;
            case NOT_KNOWN -> State.OPEN;
        };
    }
}
