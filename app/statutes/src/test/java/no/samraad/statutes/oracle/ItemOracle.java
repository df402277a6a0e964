package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samraad.engine.amendment.AmendmentFacts;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.Circumstances.Known;
import no.samraad.engine.decision.Circumstances.Reach;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.ItemFacts.PartialityFound;
import no.samraad.engine.decision.ItemFacts.Urgency;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.DecisionProvision.DecisionBinds;
import no.samraad.engine.provision.DecisionProvision.DecisionEffect;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.FirstTreatedByParties;
import no.samraad.engine.provision.DecisionProvision.MeasureTrait;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.SkipFirstStep;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumAt;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.statutes.oracle.QuorumAgain.Present;
import org.jspecify.annotations.Nullable;

/** Opening a meeting, and treating an item: what was notified, who is there, who is partial, and who treats it first. */
final class ItemOracle {
    private ItemOracle() {}

    static List<Part> openMeeting(Composition composition, Attendance attendance, Law law) {
        Present present = new Present(composition, attendance, Set.of());
        List<Part> quorum = law.each(
                Quorum.class,
                composition.body(),
                Clause.QUORUM,
                rule -> rule.at() == QuorumAt.EACH_ITEM ? State.NOT_APPLICABLE : QuorumAgain.judge(rule, present, law));
        return List.of(withoutQuorum(quorum, Treatment.DISCUSS, composition.body(), law));
    }

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
        List<Part> quorum = law.each(Quorum.class, body, Clause.QUORUM, rule -> quorum(rule, facts, law));
        if (decides) {
            parts.addAll(quorum);
        } else {
            parts.add(withoutQuorum(quorum, facts.treatment(), body, law));
        }
        if (!facts.partialities().isEmpty()) {
            parts.addAll(partiality(facts, law));
        }
        parts.addAll(ifStated(law.each(
                DecisionEffect.class,
                body,
                Clause.EFFECT_OF_DECISION,
                rule -> decides ? effect(rule, facts.known().matter()) : State.NOT_APPLICABLE)));
        parts.addAll(ifStated(law.each(
                FirstTreatedByParties.class,
                body,
                Clause.TREATED_BY_PARTIES,
                rule -> decides ? byParties(rule, facts) : State.NOT_APPLICABLE)));
        parts.addAll(ifStated(law.each(
                TwoSteps.class,
                body,
                Clause.TREATED_FIRST,
                rule -> decides ? treatedFirst(rule, facts, law) : State.NOT_APPLICABLE)));
        Present present = new Present(facts.composition(), facts.attendance(), facts.partial());
        if (facts.agreement() instanceof Agreement.RollCall(List<VoteCast> votes)) {
            parts.addAll(new VoteOracle(present, law).received(votes));
            parts.addAll(VoteOracle.recorded(votes, Recording.NAMED, present, law));
        }
        AmendmentFacts change = facts.amendment();
        List<Part> changing = change == null ? List.of() : AmendmentOracle.treatChange(facts, change, law);
        parts.addAll(changing);
        // How many must be for a change of the rules is said there, and not by how matters are decided otherwise.
        List<Part> majority = changing.stream()
                .filter(part -> part.clause() == Clause.AMENDMENT_MAJORITY)
                .toList();
        Part agreed = majority.isEmpty() ? DecisionOracle.agreed(facts, law) : majority.getFirst();
        if (majority.isEmpty()) {
            parts.add(decides ? agreed : DecisionOracle.withoutConsensus(agreed, facts, law));
        }
        parts.addAll(path(facts, agreed.state(), law));
        return parts;
    }

    /**
     * At disagreement a matter goes its own way: it does where nothing is decided, and does not where the body decides against
     * someone and has no decision for it.
     */
    private static List<Part> path(ItemFacts facts, State agreed, Law law) {
        if (!DecisionOracle.someoneIsAgainst(facts, law)) {
            return List.of(new Part(Clause.DISAGREEMENT_PATH, Force.SHALL, State.NOT_APPLICABLE));
        }
        State decided = switch (agreed) {
            case MET, NOT_APPLICABLE -> State.NOT_APPLICABLE;
            case NOT_MET, GAP -> State.NOT_MET;
            case OPEN -> State.OPEN;
        };
        return law.each(
                DisagreementPath.class,
                facts.composition().body(),
                Clause.DISAGREEMENT_PATH,
                _ -> facts.treatment() == Treatment.DECIDE ? decided : State.MET);
    }

    /** Where a text is silent on what only narrows, nothing is asked. */
    private static List<Part> ifStated(List<Part> parts) {
        return parts.stream().filter(part -> part.state() != State.GAP).toList();
    }

    private static State quorum(Quorum rule, ItemFacts facts, Law law) {
        if (rule.at() != QuorumAt.OPENING) {
            return QuorumAgain.judge(rule, new Present(facts.composition(), facts.attendance(), facts.partial()), law);
        }
        Attendance opening = facts.known().atOpening();
        return opening == null
                ? State.OPEN
                : QuorumAgain.judge(rule, new Present(facts.composition(), opening, Set.of()), law);
    }

    /**
     * With a quorum the body does what it likes. Without one it does what it has chosen that it may; what it has not chosen
     * stands or falls with the quorum, and no more strongly than the quorum itself is asked for.
     */
    private static Part withoutQuorum(List<Part> quorum, Treatment treatment, BodyCode body, Law law) {
        Part there = quorum.getFirst();
        if (there.state() == State.MET || there.state() == State.NOT_APPLICABLE) {
            return new Part(Clause.TREATMENT_WITHOUT_QUORUM, there.force(), there.state());
        }
        return switch (law.said(WithoutQuorum.class, body, _ -> true)) {
            case Law.Said.Holding<WithoutQuorum>(List<Law.Stated<WithoutQuorum>> rules) -> {
                List<Part> each = new ArrayList<>();
                for (Law.Stated<WithoutQuorum> rule : rules) {
                    boolean allowed = rule.says().allowed().contains(treatment);
                    each.add(new Part(
                            Clause.TREATMENT_WITHOUT_QUORUM,
                            weaker(rule.force(), there.force()),
                            allowed ? State.MET : there.state()));
                }
                yield each.size() == 1
                        ? each.getFirst()
                        : new Part(
                                Clause.TREATMENT_WITHOUT_QUORUM,
                                Force.SHALL,
                                Answer.of(each).whole());
            }
            case Law.Said.ForWhom<WithoutQuorum>(List<Law.Stated<WithoutQuorum>> rules) ->
                new Part(
                        Clause.TREATMENT_WITHOUT_QUORUM, weaker(rules.getFirst().force(), there.force()), State.OPEN);
            case Law.Said.Nothing<WithoutQuorum> _ -> Part.gap(Clause.TREATMENT_WITHOUT_QUORUM);
        };
    }

    static Force weaker(Force one, Force other) {
        return one == Force.SHALL ? other : other == Force.SHALL ? one : one == Force.SHOULD ? other : one;
    }

    /** Who decided it of each, and that none of them took part. */
    private static List<Part> partiality(ItemFacts facts, Law law) {
        BodyCode body = facts.composition().body();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(Partiality.class, body, Clause.PARTIALITY_DECIDED, rule -> switch (rule.decider()) {
            case BODY -> decidedBy(ItemFacts.DecidedBy.BODY, facts);
            case MEETING_LEADER -> decidedBy(ItemFacts.DecidedBy.MEETING_LEADER, facts);
            case NOT_STATED ->
                State.ofReadings(List.of(
                        decidedBy(ItemFacts.DecidedBy.BODY, facts),
                        decidedBy(ItemFacts.DecidedBy.MEETING_LEADER, facts)));
        }));
        parts.addAll(
                law.each(Partiality.class, body, Clause.PARTIAL_TAKES_NO_PART, _ -> State.of(!tookPart(facts, law))));
        return parts;
    }

    /** An answer for a seat whose member is partial is the member's, when nobody else sits for it. */
    private static boolean tookPart(ItemFacts facts, Law law) {
        return switch (facts.agreement()) {
            case Agreement.NotAsked _ -> false;
            case Agreement.RollCall(List<VoteCast> votes) ->
                votes.stream().anyMatch(vote -> facts.partial().contains(vote.by()));
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) -> {
                Set<SeatId> represented = DecisionOracle.takingPart(
                        new Present(facts.composition(), facts.attendance(), facts.partial()), Set.of(), law);
                yield facts.composition().votingSeats().stream()
                        .filter(seat -> sitsOut(seat, facts))
                        .map(Seat::id)
                        .anyMatch(seat ->
                                (objecting.contains(seat) || abstaining.contains(seat)) && !represented.contains(seat));
            }
        };
    }

    private static boolean sitsOut(Seat seat, ItemFacts facts) {
        return new World(
                        facts.composition(),
                        facts.attendance(),
                        facts.partial(),
                        RemoteCounts.COUNTS,
                        PartialSeat.STAYS_EMPTY,
                        BaseAtPartiality.STAYS,
                        DeputyOfVacantSeat.REPRESENTS_IT)
                .sitsOut(seat);
    }

    private static State decidedBy(ItemFacts.DecidedBy asked, ItemFacts facts) {
        List<State> each = new ArrayList<>();
        for (PartialityFound found : facts.partialities()) {
            each.add(
                    found.decidedBy() == ItemFacts.DecidedBy.NOT_KNOWN
                            ? State.OPEN
                            : State.of(found.decidedBy() == asked));
        }
        return State.ofAll(each);
    }

    private static State effect(DecisionEffect rule, @Nullable MatterKind matter) {
        if (rule.binds() == DecisionBinds.BINDING) {
            return State.MET;
        }
        if (matter == null) {
            return rule.ownMatters().isEmpty() ? State.NOT_MET : State.OPEN;
        }
        return State.of(rule.ownMatters().contains(matter));
    }

    private static State byParties(FirstTreatedByParties rule, ItemFacts facts) {
        Known reaches = reaches(rule, facts.known().reach());
        if (reaches == Known.NO) {
            return State.NOT_APPLICABLE;
        }
        LocalDate day = facts.meeting().date();
        boolean all = true;
        for (PartnerCode partner : rule.partners()) {
            all &= facts.known().treatedBy().stream()
                    .anyMatch(treated ->
                            treated.partner().equals(partner) && !treated.on().isAfter(day));
        }
        for (BodyCode body : rule.bodies()) {
            all &= facts.earlier().stream()
                    .anyMatch(treated ->
                            treated.body().equals(body) && !treated.date().isAfter(day));
        }
        return reaches == Known.NOT_KNOWN ? State.OPEN : State.of(all);
    }

    /** Every mark must be there; one that is not is enough to leave the matter to the body. */
    private static Known reaches(FirstTreatedByParties rule, @Nullable Reach reach) {
        if (reach == null) {
            return Known.NOT_KNOWN;
        }
        Set<Known> marks = new HashSet<>();
        for (MeasureTrait trait : rule.traits()) {
            marks.add(
                    switch (trait) {
                        case SUBSTANTIAL_CONSEQUENCES -> reach.substantial();
                        case BEYOND_THE_MANDATE -> reach.beyondMandate();
                    });
        }
        Money above = rule.above();
        Money cost = reach.cost();
        if (above != null) {
            marks.add(cost == null ? Known.NOT_KNOWN : cost.ore() > above.ore() ? Known.YES : Known.NO);
        }
        return marks.contains(Known.NO) ? Known.NO : marks.contains(Known.NOT_KNOWN) ? Known.NOT_KNOWN : Known.YES;
    }

    private static State treatedFirst(TwoSteps rule, ItemFacts facts, Law law) {
        State treated = treatedOrSkipped(rule, facts, law);
        List<State> readings = new ArrayList<>();
        for (TwoStepMatters matters : QuorumAgain.open(
                rule.matters(),
                TwoStepMatters.NOT_STATED,
                List.of(TwoStepMatters.values()),
                law.holding(TwoStepMattersChosen.class, facts.composition().body()).stream()
                        .map(TwoStepMattersChosen::matters)
                        .toList())) {
            readings.add(
                    matters == TwoStepMatters.EVERY
                            ? treated
                            : switch (facts.mark()) {
                                case MARKED -> treated;
                                case NOT_MARKED -> State.NOT_APPLICABLE;
                                case NOT_KNOWN -> State.OPEN;
                            });
        }
        return State.ofReadings(readings);
    }

    private static State treatedOrSkipped(TwoSteps rule, ItemFacts facts, Law law) {
        LocalDate latest = facts.meeting().date().minusDays(rule.leastDaysBetween());
        boolean treated = facts.earlier().stream()
                .anyMatch(earlier ->
                        earlier.body().equals(rule.first()) && !earlier.date().isAfter(latest));
        return treated ? State.MET : skipped(rule.skip(), facts, law);
    }

    private static State skipped(SkipFirstStep skip, ItemFacts facts, Law law) {
        return switch (skip) {
            case SkipFirstStep.Never _ -> State.NOT_MET;
            case SkipFirstStep.IfUrgent _ -> urgent(facts.urgency());
            case SkipFirstStep.IfFoundUrgentBy(Organ by) -> {
                Organ found = facts.known().urgentBy();
                State byThem = found == null ? State.OPEN : State.of(by.isAmong(found));
                yield facts.urgency() == Urgency.FOUND_URGENT ? byThem : urgent(facts.urgency());
            }
            case SkipFirstStep.IfAllAgree _ ->
                switch (facts.toTreat()) {
                    case ALL_AGREE -> State.MET;
                    case SOMEONE_DISAGREES -> State.NOT_MET;
                    case NOT_ASKED -> State.OPEN;
                };
            case SkipFirstStep.IfSoManyAgree(var threshold) -> DecisionOracle.agreeToSkip(threshold, facts, law);
        };
    }

    private static State urgent(Urgency urgency) {
        return switch (urgency) {
            case FOUND_URGENT -> State.MET;
            case FOUND_NOT_URGENT -> State.NOT_MET;
            case NOT_ASKED -> State.OPEN;
        };
    }

    static boolean hasBlank(String point) {
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
            case IF_URGENT -> urgent(facts.urgency());
        };
        return switch (facts.advance()) {
            case SENT -> State.MET;
            case NOT_SENT -> ifNotSent;
            case NOT_KNOWN -> State.OPEN;
        };
    }
}
