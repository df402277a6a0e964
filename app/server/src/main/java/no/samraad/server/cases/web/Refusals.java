package no.samraad.server.cases.web;

import jakarta.inject.Singleton;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Problem;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.Seating;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;

/** Says what the rules found, on a page and to a program, in the community's own names. */
@Singleton
public class Refusals {
    private final NamesOf names;
    private final Messages messages;

    public Refusals(NamesOf names, Messages messages) {
        this.names = names;
        this.messages = messages;
    }

    /**
     * The finding as a page shows it, with each rule as a sentence beside what was found.
     *
     * @param rules those it was judged by
     */
    public FindingView view(Caller caller, Seating seating, RulesInForce rules, Judgement judgement) {
        return FindingView.of(judgement.finding(), rules, names.in(seating), caller.language());
    }

    /** The refusal of an act: 422, named after the first rule that is not kept, with the whole finding. */
    public Problem problem(Caller caller, Seating seating, Judgement judgement) {
        return RefusedByRules.problem(
                messages.text("cases.refused.title", caller.language()).orElseThrow(),
                judgement,
                names.in(seating),
                caller.language());
    }
}
