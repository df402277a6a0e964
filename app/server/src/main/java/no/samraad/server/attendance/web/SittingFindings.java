package no.samraad.server.attendance.web;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Problem;
import no.samraad.server.attendance.Sitting;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;

/** Says in a meeting's own names what the rules found. */
@Singleton
public class SittingFindings {
    private final Messages messages;

    public SittingFindings(Messages messages) {
        this.messages = messages;
    }

    /**
     * A finding as the page shows it, with the rule as a sentence beside the numbers.
     *
     * @param rules those it was found by: of the meeting's day
     */
    public FindingView view(Finding finding, RulesInForce rules, Sitting sitting, Language language) {
        return FindingView.of(finding, rules, names(sitting), language);
    }

    /**
     * The same with people the meeting does not know yet.
     *
     * @param more their names
     */
    public FindingView view(
            Finding finding, RulesInForce rules, Sitting sitting, Map<UUID, String> more, Language language) {
        return FindingView.of(finding, rules, new SittingNames(sitting, messages, more), language);
    }

    /** The refusal of an act, named after the rule that refused it. */
    public Problem problem(Judgement judgement, Sitting sitting, Language language) {
        return problem(judgement, sitting, Map.of(), language);
    }

    /**
     * The same with people the meeting does not know yet.
     *
     * @param more their names
     */
    public Problem problem(Judgement judgement, Sitting sitting, Map<UUID, String> more, Language language) {
        String title = messages.text(
                        judgement.disposition() instanceof Disposition.NeedsReason
                                ? "attendance.refusal.reason"
                                : "attendance.refusal.never",
                        language)
                .orElseThrow();
        return RefusedByRules.problem(title, judgement, new SittingNames(sitting, messages, more), language);
    }

    /** How the meeting's body, partners, seats and persons are called. */
    public SittingNames names(Sitting sitting) {
        return new SittingNames(sitting, messages);
    }
}
