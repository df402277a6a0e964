package no.samraad.engine.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.decision.ItemFacts.EarlierTreatment;
import no.samraad.engine.decision.ItemFacts.PartialityFound;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.PathStep;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Representation;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** D8, E1 to E5, E8 and B18: what a body does with an item. Every rule that may concern it is judged, always. */
public final class DecisionJudge {
    private DecisionJudge() {}

    /** Judges the treatment of an item. */
    public static List<Finding> judge(ItemFacts facts, RulesInForce rules) {
        Set<PersonId> partial = facts.partial();
        List<Finding> findings = new ArrayList<>();
        findings.add(QuorumJudge.judgeTreatment(
                facts.treatment(), new QuorumFacts(facts.composition(), facts.attendance(), partial), rules));
        findings.add(notified(facts, rules));
        treatedFirst(facts, rules).ifPresent(findings::add);
        findings.add(complete(facts));
        List<Finding> changing = AmendmentRule.judge(facts, rules, rule -> byMode(facts, rules, rule));
        Finding agreed = changing.stream()
                .filter(part -> part.clause() == Clause.AMENDMENT_MAJORITY)
                .findFirst()
                .orElseGet(() -> agreed(facts, rules));
        if (!changing.contains(agreed)) {
            findings.add(agreed);
        }
        findings.addAll(changing);
        findings.add(path(facts, agreed, rules));
        if (!facts.partialities().isEmpty()) {
            findings.add(partialityDecided(facts, rules));
            findings.add(partialTakesNoPart(facts, rules));
        }
        switch (facts.agreement()) {
            case Agreement.NotAsked _ -> {}
            case Agreement.AskedForObjections _ -> {}
            case Agreement.RollCall(List<VoteCast> votes) -> {
                findings.addAll(VoteJudge.standing(votes, facts.composition(), facts.attendance(), partial, rules));
                findings.add(VoteJudge.recorded(votes, Recording.NAMED, body(facts), about(facts), rules));
            }
        }
        return findings;
    }

    private static BodyCode body(ItemFacts facts) {
        return facts.composition().body();
    }

    private static Subject about(ItemFacts facts) {
        return new Subject.OfCase(facts.item());
    }

    private static boolean decides(ItemFacts facts) {
        return facts.treatment() == Treatment.DECIDE;
    }

    /** D8: the rule is about deciding; what was not sent may still be discussed or postponed. */
    private static Finding notified(ItemFacts facts, RulesInForce rules) {
        return Ruling.by(
                rules.find(UnnotifiedMatters.class, body(facts)),
                Clause.MATTER_NOTIFIED,
                about(facts),
                body(facts),
                rule -> {
                    Outcome outcome = !decides(facts)
                            ? new Outcome.NotApplicable()
                            : switch (facts.advance()) {
                                case SENT -> new Outcome.Met();
                                case NOT_KNOWN -> Ruling.missing(Fact.SENT_IN_ADVANCE, about(facts));
                                case NOT_SENT ->
                                    switch (rule.provision().decision()) {
                                        case NEVER -> new Outcome.NotMet();
                                        case IF_ALL_AGREE -> ifAllAgree(facts);
                                        case IF_URGENT -> ifUrgent(facts);
                                    };
                            };
                    return Ruling.of(
                            Clause.MATTER_NOTIFIED,
                            about(facts),
                            outcome,
                            rule,
                            List.of(),
                            List.of(),
                            remedies(outcome, List.of(new Remedy.Postpone())));
                });
    }

    private static Outcome ifAllAgree(ItemFacts facts) {
        return switch (facts.toTreat()) {
            case ALL_AGREE -> new Outcome.Met();
            case SOMEONE_DISAGREES -> new Outcome.NotMet();
            case NOT_ASKED -> Ruling.missing(Fact.AGREED_TO_TREAT, about(facts));
        };
    }

    private static Outcome ifUrgent(ItemFacts facts) {
        return switch (facts.urgency()) {
            case FOUND_URGENT -> new Outcome.Met();
            case FOUND_NOT_URGENT -> new Outcome.NotMet();
            case NOT_ASKED -> Ruling.missing(Fact.FOUND_URGENT, about(facts));
        };
    }

    private static List<Remedy> remedies(Outcome outcome, List<Remedy> whenNotMet) {
        return switch (outcome) {
            case Outcome.Met _ -> List.of();
            case Outcome.NotApplicable _ -> List.of();
            case Outcome.NotMet _ -> whenNotMet;
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream()
                        .map(question -> (Remedy) new Remedy.Answer(question))
                        .toList();
        };
    }

    /**
     * E8: only rules that ask for two steps make them needed; where there is none, one step is the ordinary way, and no
     * finding is made.
     */
    private static Optional<Finding> treatedFirst(ItemFacts facts, RulesInForce rules) {
        Lookup<TwoSteps> lookup = rules.find(TwoSteps.class, body(facts));
        return switch (lookup) {
            case Lookup.Silent<TwoSteps> _ -> Optional.empty();
            case Lookup.Holds<TwoSteps> _ -> Optional.of(treatedFirst(facts, rules, lookup));
            case Lookup.ScopeOpen<TwoSteps> _ -> Optional.of(treatedFirst(facts, rules, lookup));
        };
    }

    private static Finding treatedFirst(ItemFacts facts, RulesInForce rules, Lookup<TwoSteps> lookup) {
        return Ruling.by(lookup, Clause.TREATED_FIRST, about(facts), body(facts), rule -> {
            if (!decides(facts)) {
                return treatedFirst(facts, rule, new Outcome.NotApplicable(), List.of(Citation.of(rule)));
            }
            return switch (rule.provision().matters()) {
                case EVERY ->
                    treatedFirst(facts, rule, everyMatter(facts, rule.provision()), List.of(Citation.of(rule)));
                case MARKED ->
                    treatedFirst(facts, rule, markedMatter(facts, rule.provision()), List.of(Citation.of(rule)));
                case NOT_STATED -> whichMatters(facts, rules, rule);
            };
        });
    }

    private static Finding whichMatters(ItemFacts facts, RulesInForce rules, InForce<TwoSteps> rule) {
        for (InForce<TwoStepMattersChosen> choice :
                Ruling.holding(rules.find(TwoStepMattersChosen.class, body(facts)))) {
            List<Citation> citations = List.of(Citation.of(rule), Citation.of(choice));
            switch (choice.provision().matters()) {
                case EVERY -> {
                    return treatedFirst(facts, rule, everyMatter(facts, rule.provision()), citations);
                }
                case MARKED -> {
                    return treatedFirst(facts, rule, markedMatter(facts, rule.provision()), citations);
                }
                case NOT_STATED -> {}
            }
        }
        List<Citation> citations = List.of(Citation.of(rule));
        return Readings.merge(
                Clause.TREATED_FIRST,
                about(facts),
                rule.rule().force(),
                citations,
                List.of(
                        new Reading(
                                List.of(new ReadAs.TwoSteps(TwoStepMatters.EVERY)),
                                treatedFirst(facts, rule, everyMatter(facts, rule.provision()), citations)),
                        new Reading(
                                List.of(new ReadAs.TwoSteps(TwoStepMatters.MARKED)),
                                treatedFirst(facts, rule, markedMatter(facts, rule.provision()), citations))),
                List.of(new Question.ChoiceMissing(Choice.TWO_STEP_MATTERS, Citation.of(rule), body(facts))));
    }

    private static Finding treatedFirst(
            ItemFacts facts, InForce<TwoSteps> rule, Outcome outcome, List<Citation> citations) {
        List<Measure> measures = new ArrayList<>();
        firstTreatmentIn(facts, rule.provision().first())
                .ifPresent(date -> measures.add(new Measure.DaysBetween(
                        date, facts.meeting().date(), rule.provision().leastDaysBetween())));
        return new Finding(
                Clause.TREATED_FIRST,
                about(facts),
                outcome,
                rule.rule().force(),
                citations,
                measures,
                List.of(),
                remedies(
                        outcome,
                        List.of(new Remedy.TreatFirstIn(rule.provision().first()), new Remedy.Postpone())),
                List.of(),
                List.of());
    }

    private static Optional<LocalDate> firstTreatmentIn(ItemFacts facts, BodyCode first) {
        return facts.earlier().stream()
                .filter(earlier -> earlier.body().equals(first))
                .map(EarlierTreatment::date)
                .filter(date -> !date.isAfter(facts.meeting().date()))
                .min(Comparator.naturalOrder());
    }

    private static Outcome markedMatter(ItemFacts facts, TwoSteps rule) {
        return switch (facts.mark()) {
            case MARKED -> everyMatter(facts, rule);
            case NOT_MARKED -> new Outcome.NotApplicable();
            case NOT_KNOWN -> Ruling.missing(Fact.MARKED_FOR_TWO_STEPS, about(facts));
        };
    }

    private static Outcome everyMatter(ItemFacts facts, TwoSteps rule) {
        boolean treated = firstTreatmentIn(facts, rule.first())
                .filter(date -> ChronoUnit.DAYS.between(date, facts.meeting().date()) >= rule.leastDaysBetween())
                .isPresent();
        if (treated) {
            return new Outcome.Met();
        }
        return switch (rule.skip()) {
            case NEVER -> new Outcome.NotMet();
            case IF_URGENT -> ifUrgent(facts);
            case IF_ALL_AGREE -> ifAllAgree(facts);
        };
    }

    /** What is decided must be written out; a blank leaves it open what the decision is. */
    private static Finding complete(ItemFacts facts) {
        List<Note> blanks = Blank.in(facts.proposal());
        Outcome outcome;
        if (!decides(facts)) {
            outcome = new Outcome.NotApplicable();
        } else if (blanks.isEmpty() && !facts.proposal().isEmpty()) {
            outcome = new Outcome.Met();
        } else {
            outcome = new Outcome.NotMet();
        }
        return new Finding(
                Clause.PROPOSAL_COMPLETE,
                about(facts),
                outcome,
                Force.SHALL,
                List.of(),
                List.of(),
                decides(facts) ? blanks : List.of(),
                remedies(outcome, List.of(new Remedy.PutRight())),
                List.of(),
                List.of());
    }

    /** E2 and E3: whether the body has agreed, in the way its rules say. */
    private static Finding agreed(ItemFacts facts, RulesInForce rules) {
        Finding agreement = Ruling.by(
                rules.find(DecidesBy.class, body(facts)),
                Clause.DECISION_MODE,
                about(facts),
                body(facts),
                rule -> byMode(facts, rules, rule));
        return switch (facts.treatment()) {
            case DECIDE -> agreement;
            case DISCUSS, RECOMMEND, POSTPONE, TAKE_AS_INFORMATION ->
                switch (agreement.outcome()) {
                    case Outcome.Met _ -> otherTreatment(agreement, agreement.outcome(), agreement.citations());
                    case Outcome.NotApplicable _ ->
                        otherTreatment(agreement, agreement.outcome(), agreement.citations());
                    case Outcome.NotMet _ -> withoutAgreement(facts, rules, agreement);
                    case Outcome.Undetermined _ -> withoutAgreement(facts, rules, agreement);
                };
        };
    }

    private static Finding byMode(ItemFacts facts, RulesInForce rules, InForce<DecidesBy> rule) {
        return switch (rule.provision().mode()) {
            case DecisionMode.Consensus _ -> ConsensusRule.judge(facts, rules, rule);
            case DecisionMode.Majority majority -> MajorityRule.judge(facts, rules, rule, majority);
        };
    }

    /** E3. Where nothing is decided and nobody was asked, there is no lack of agreement for a silent rule to be asked about. */
    private static Finding withoutAgreement(ItemFacts facts, RulesInForce rules, Finding agreement) {
        Lookup<WithoutConsensus> lookup = rules.find(WithoutConsensus.class, body(facts));
        if (lookup instanceof Lookup.Silent<WithoutConsensus>
                && facts.agreement() instanceof Agreement.NotAsked
                && facts.treatment() != Treatment.RECOMMEND) {
            return otherTreatment(agreement, new Outcome.NotApplicable(), List.of());
        }
        return Ruling.by(
                lookup,
                Clause.TREATMENT_WITHOUT_CONSENSUS,
                about(facts),
                body(facts),
                rule -> otherTreatment(
                        agreement,
                        rule.provision().allowed().contains(facts.treatment())
                                ? new Outcome.Met()
                                : new Outcome.NotMet(),
                        List.of(Citation.of(rule))));
    }

    private static Finding otherTreatment(Finding agreement, Outcome outcome, List<Citation> citations) {
        return new Finding(
                Clause.TREATMENT_WITHOUT_CONSENSUS,
                agreement.about(),
                outcome,
                Force.SHALL,
                citations,
                agreement.measures(),
                agreement.notes(),
                remedies(outcome, List.of(new Remedy.Postpone())),
                List.of(),
                List.of());
    }

    /** E5: at disagreement the matter goes its way; it is not decided here and now. */
    private static Finding path(ItemFacts facts, Finding agreed, RulesInForce rules) {
        boolean disagreement = switch (facts.agreement()) {
            case Agreement.NotAsked _ -> false;
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> _) -> !objecting.isEmpty();
            case Agreement.RollCall(List<VoteCast> votes) ->
                votes.stream().anyMatch(vote -> vote.value() == VoteCast.Value.AGAINST);
        };
        if (!disagreement) {
            return finding(
                    Clause.DISAGREEMENT_PATH,
                    facts,
                    new Outcome.NotApplicable(),
                    Ruling.holding(rules.find(DisagreementPath.class, body(facts))).stream()
                            .map(Citation::of)
                            .toList(),
                    List.of());
        }
        return Ruling.by(
                rules.find(DisagreementPath.class, body(facts)),
                Clause.DISAGREEMENT_PATH,
                about(facts),
                body(facts),
                rule -> {
                    // Where a majority was enough, there is a decision in spite of the disagreement.
                    boolean decidedAnyway = decides(facts) && agreed.outcome() instanceof Outcome.Met;
                    Outcome outcome = decidedAnyway
                            ? new Outcome.NotApplicable()
                            : decides(facts) ? new Outcome.NotMet() : new Outcome.Met();
                    return Ruling.of(
                            Clause.DISAGREEMENT_PATH,
                            about(facts),
                            outcome,
                            rule,
                            List.of(),
                            List.of(),
                            outcome instanceof Outcome.NotApplicable
                                    ? List.of()
                                    : List.of(new Remedy.FollowPath(rule.provision().steps().stream()
                                            .map(PathStep::action)
                                            .toList())));
                });
    }

    private static Finding finding(
            Clause clause, ItemFacts facts, Outcome outcome, List<Citation> citations, List<Remedy> remedies) {
        return new Finding(
                clause,
                about(facts),
                outcome,
                Force.SHALL,
                citations,
                List.of(),
                List.of(),
                remedies,
                List.of(),
                List.of());
    }

    /** B18: partiality was decided by whoever is to decide it. */
    private static Finding partialityDecided(ItemFacts facts, RulesInForce rules) {
        return Ruling.by(
                rules.find(Partiality.class, body(facts)),
                Clause.PARTIALITY_DECIDED,
                about(facts),
                body(facts),
                rule -> {
                    List<Finding> each = new ArrayList<>();
                    facts.partialities().stream()
                            .sorted(Comparator.comparing(PartialityFound::person))
                            .forEach(found -> each.add(decidedBy(found, rule, body(facts))));
                    return each.size() == 1
                            ? each.getFirst()
                            : Finding.whole(Clause.PARTIALITY_DECIDED, about(facts), each);
                });
    }

    private static Finding decidedBy(PartialityFound found, InForce<Partiality> rule, BodyCode body) {
        Subject about = new Subject.OfPerson(found.person());
        PartialityDecider decider = rule.provision().decider();
        Outcome outcome = switch (decider) {
            case NOT_STATED ->
                new Outcome.Undetermined(
                        List.of(new Question.ChoiceMissing(Choice.PARTIALITY_DECIDER, Citation.of(rule), body)));
            case BODY -> byThem(found, ItemFacts.DecidedBy.BODY, about);
            case MEETING_LEADER -> byThem(found, ItemFacts.DecidedBy.MEETING_LEADER, about);
        };
        return Ruling.of(
                Clause.PARTIALITY_DECIDED,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                remedies(outcome, List.of(new Remedy.PutRight())));
    }

    private static Outcome byThem(PartialityFound found, ItemFacts.DecidedBy wanted, Subject about) {
        return switch (found.decidedBy()) {
            case NOT_KNOWN -> Ruling.missing(Fact.PARTIALITY_DECIDED_BY, about);
            case BODY, MEETING_LEADER, ONESELF ->
                found.decidedBy() == wanted ? new Outcome.Met() : new Outcome.NotMet();
        };
    }

    /** B18: whoever is partial neither objects, abstains nor votes. */
    private static Finding partialTakesNoPart(ItemFacts facts, RulesInForce rules) {
        return Ruling.by(
                rules.find(Partiality.class, body(facts)),
                Clause.PARTIAL_TAKES_NO_PART,
                about(facts),
                body(facts),
                rule -> {
                    List<Note> tookPart = new ArrayList<>();
                    switch (facts.agreement()) {
                        case Agreement.NotAsked _ -> {}
                        case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) -> {
                            Set<SeatId> answered = new TreeSet<>(objecting);
                            answered.addAll(abstaining);
                            Representation representation = VoteJudge.representation(
                                    facts.composition(), facts.attendance(), facts.partial(), rules);
                            for (Seat seat : facts.composition().votingSeats()) {
                                PersonId member = seat.member();
                                if (answered.contains(seat.id())
                                        && member != null
                                        && representation.emptiedByPartiality(seat)
                                        && !VoteJudge.represented(facts.composition(), representation)
                                                .contains(seat.id())) {
                                    tookPart.add(new Note.PartialTookPart(member, seat.id()));
                                }
                            }
                        }
                        case Agreement.RollCall(List<VoteCast> votes) ->
                            votes.stream()
                                    .filter(vote -> facts.partial().contains(vote.by()))
                                    .sorted(Comparator.comparing(VoteCast::seat))
                                    .forEach(vote -> tookPart.add(new Note.PartialTookPart(vote.by(), vote.seat())));
                    }
                    Outcome outcome = tookPart.isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
                    return Ruling.of(
                            Clause.PARTIAL_TAKES_NO_PART,
                            about(facts),
                            outcome,
                            rule,
                            List.of(),
                            tookPart,
                            remedies(outcome, List.of(new Remedy.PutRight())));
                });
    }
}
