package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;

/**
 * Something both are asked.
 *
 * @param asOf the day the rules are read as of
 * @param documents all versions of all documents
 * @param act the act with its facts
 */
record Asked(LocalDate asOf, List<StatutesDocument> documents, Act act) {
    Asked {
        documents = List.copyOf(documents);
    }

    Answer engine() {
        return Answer.of(Engine.judge(act, RulesInForce.on(asOf, documents)));
    }

    Law law() {
        return new Law(asOf, documents);
    }
}
