/**
 * The rules. Judges every formal act of a health community by that community's own statutes and says why, in words and
 * numbers, with the paragraph. Pure: no clock, randomness, input or output, framework, or exception for an outcome.
 */
module no.samraad.engine {
    requires static transitive org.jspecify;

    exports no.samraad.engine.account;
    exports no.samraad.engine.amendment;
    exports no.samraad.engine.appointment;
    exports no.samraad.engine.body;
    exports no.samraad.engine.calendar;
    exports no.samraad.engine.comparison;
    exports no.samraad.engine.cost;
    exports no.samraad.engine.decision;
    exports no.samraad.engine.duty;
    exports no.samraad.engine.finding;
    exports no.samraad.engine.judgement;
    exports no.samraad.engine.leadership;
    exports no.samraad.engine.lifecycle;
    exports no.samraad.engine.meeting;
    exports no.samraad.engine.minutes;
    exports no.samraad.engine.plan;
    exports no.samraad.engine.provision;
    exports no.samraad.engine.quorum;
    exports no.samraad.engine.review;
    exports no.samraad.engine.seat;
    exports no.samraad.engine.seating;
    exports no.samraad.engine.sentence;
}
