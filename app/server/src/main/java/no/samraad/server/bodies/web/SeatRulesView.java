package no.samraad.server.bodies.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.web.Language;
import no.samraad.statutes.FindingView;

/**
 * The seats of a body held against its rules, for someone who wants to know in a minute what is not as it should be.
 *
 * @param kept the rules that are kept
 * @param broken the rules that are not, those that only advise last
 * @param open what the rules do not say
 * @param unknown what a rule asks about and nobody has registered
 */
public record SeatRulesView(List<FindingView> kept, List<FindingView> broken, List<String> open, List<String> unknown) {

    /** What a finding about seats says. */
    public static SeatRulesView of(Finding seats, RulesInForce rules, Names names, Language language) {
        Sentences sentences = Sentences.in(FindingView.engineLanguage(language), names);
        List<FindingView> kept = new ArrayList<>();
        List<FindingView> broken = new ArrayList<>();
        Set<String> open = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Finding part : seats.parts()) {
            switch (part.outcome()) {
                case Outcome.Met _ -> kept.add(FindingView.of(part, rules, names, language));
                case Outcome.NotMet _ -> broken.add(FindingView.of(part, rules, names, language));
                case Outcome.NotApplicable _ -> {}
                case Outcome.Undetermined(List<Question> questions) ->
                    questions.forEach(question -> {
                        switch (question) {
                            case Question.NoRule _ -> open.add(sentences.question(question));
                            case Question.ChoiceMissing _ -> open.add(sentences.question(question));
                            case Question.FactMissing _ -> unknown.add(sentences.question(question));
                        }
                    });
            }
        }
        broken.sort(Comparator.comparing(FindingView::advises));
        return new SeatRulesView(kept, broken, List.copyOf(open), List.copyOf(unknown));
    }

    /** Where nothing has been asked. */
    public static SeatRulesView nothing() {
        return new SeatRulesView(List.of(), List.of(), List.of(), List.of());
    }

    /** Whether the rules have anything to say of these seats. */
    public boolean isEmpty() {
        return kept.isEmpty() && broken.isEmpty() && open.isEmpty() && unknown.isEmpty();
    }
}
