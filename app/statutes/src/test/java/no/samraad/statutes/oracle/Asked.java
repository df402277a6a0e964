package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.RunningCase;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;

/**
 * Something both are asked.
 *
 * @param asOf the day the rules are read as of
 * @param documents all versions of all documents
 * @param act the act with its facts
 * @param running how far the case it is about had come when the rules changed; null when it is about none
 */
record Asked(
        LocalDate asOf,
        List<StatutesDocument> documents,
        Act act,
        @Nullable RunningCase running) {
    Asked {
        documents = List.copyOf(documents);
    }

    /** About no case that was under way. */
    Asked(LocalDate asOf, List<StatutesDocument> documents, Act act) {
        this(asOf, documents, act, null);
    }

    Answer engine() {
        RulesInForce rules =
                running == null ? RulesInForce.on(asOf, documents) : RulesInForce.forCase(asOf, running, documents);
        return Answer.of(Engine.judge(act, rules));
    }

    Law law() {
        return new Law(asOf, documents, running);
    }
}
