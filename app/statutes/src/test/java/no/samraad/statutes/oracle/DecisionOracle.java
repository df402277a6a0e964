package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.Side;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.Circumstances.TieBroken;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.DecisionProvision;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecidesMatterBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.TieBreak;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.statutes.oracle.QuorumAgain.Present;
import org.jspecify.annotations.Nullable;

/** How an item is decided (E2, E3, E9), in every way the rules can be read. */
final class DecisionOracle {
    private final ItemFacts facts;
    private final Law law;
    private final Set<SeatId> taking;

    private DecisionOracle(ItemFacts facts, Law law, Set<SeatId> taking) {
        this.facts = facts;
        this.law = law;
        this.taking = taking;
    }

    private static DecisionOracle of(ItemFacts facts, Law law) {
        Present present = new Present(facts.composition(), facts.attendance(), facts.partial());
        return new DecisionOracle(facts, law, takingPart(present, answered(facts), law));
    }

    /** How it is to be decided, whatever kind of matter it could be. */
    static Part agreed(ItemFacts facts, Law law) {
        DecisionOracle oracle = of(facts, law);
        Set<Object> rules = new HashSet<>();
        List<Part> readings = new ArrayList<>();
        for (MatterKind matter : matters(facts)) {
            rules.add(modesOf(matter, facts.composition().body(), law));
            readings.add(oracle.decided(matter));
        }
        Part first = readings.getFirst();
        Set<State> states = new HashSet<>();
        Set<Force> forces = new HashSet<>();
        for (Part reading : readings) {
            states.add(reading.state());
            forces.add(reading.force());
        }
        if (rules.size() == 1) {
            // One rule for every kind; but what breaks a tie may still turn on it.
            return new Part(first.clause(), first.force(), State.ofReadings(states));
        }
        // What one rule asks for and another only advises is the same only where it is kept.
        boolean same = states.equals(Set.of(State.MET)) || states.equals(Set.of(State.NOT_MET)) && forces.size() == 1;
        return new Part(
                Clause.DECISION_MODE, same ? strongest(forces) : Force.SHALL, same ? first.state() : State.OPEN);
    }

    private static Force strongest(Set<Force> forces) {
        return forces.contains(Force.SHALL)
                ? Force.SHALL
                : forces.contains(Force.SHOULD) ? Force.SHOULD : Force.IN_PRINCIPLE;
    }

    /**
     * What a body may do with a matter short of deciding it: anything, when it agrees; else what it has chosen that it may. What
     * it has not chosen stands or falls with the agreement. Nobody disagrees who was not asked, unless something is recommended.
     */
    static Part withoutConsensus(Part agreed, ItemFacts facts, Law law) {
        Clause clause = Clause.TREATMENT_WITHOUT_CONSENSUS;
        if (agreed.state() == State.MET || agreed.state() == State.NOT_APPLICABLE) {
            return new Part(clause, agreed.force(), agreed.state());
        }
        if (facts.agreement() instanceof Agreement.NotAsked && facts.treatment() != Treatment.RECOMMEND) {
            return new Part(clause, agreed.force(), State.NOT_APPLICABLE);
        }
        return switch (law.said(WithoutConsensus.class, facts.composition().body(), _ -> true)) {
            case Law.Said.Nothing<WithoutConsensus> _ -> Part.gap(clause);
            case Law.Said.ForWhom<WithoutConsensus>(List<Law.Stated<WithoutConsensus>> rules) ->
                new Part(clause, ItemOracle.weaker(rules.getFirst().force(), agreed.force()), State.OPEN);
            case Law.Said.Holding<WithoutConsensus>(List<Law.Stated<WithoutConsensus>> rules) -> {
                List<Part> each = new ArrayList<>();
                for (Law.Stated<WithoutConsensus> rule : rules) {
                    each.add(new Part(
                            clause,
                            ItemOracle.weaker(rule.force(), agreed.force()),
                            rule.says().allowed().contains(facts.treatment()) ? State.MET : agreed.state()));
                }
                yield each.size() == 1
                        ? each.getFirst()
                        : new Part(clause, Force.SHALL, Answer.of(each).whole());
            }
        };
    }

    private static List<MatterKind> matters(ItemFacts facts) {
        MatterKind matter = facts.known().matter();
        return matter == null ? List.of(MatterKind.values()) : List.of(matter);
    }

    private record Mode(DecisionProvision rule, DecisionMode mode, Force force) {}

    /** The rules for a matter: those that name it, unless a document that goes before says how all matters are decided. */
    private sealed interface Modes {
        record Of(List<Mode> modes) implements Modes {}

        record IfTheyHold(List<Mode> modes, Modes otherwise) implements Modes {}

        record ForWhom(Force force) implements Modes {}

        record None() implements Modes {}
    }

    private static Modes modesOf(MatterKind matter, BodyCode body, Law law) {
        Predicate<DecidesMatterBy> names = rule -> rule.matters().contains(matter);
        Law.Said<DecidesBy> others = law.said(DecidesBy.class, body, _ -> true);
        Modes general = switch (others) {
            case Law.Said.Nothing<DecidesBy> _ -> new Modes.None();
            case Law.Said.ForWhom<DecidesBy>(List<Law.Stated<DecidesBy>> rules) ->
                new Modes.ForWhom(rules.getFirst().force());
            case Law.Said.Holding<DecidesBy>(List<Law.Stated<DecidesBy>> rules) ->
                new Modes.Of(rules.stream()
                        .map(rule -> new Mode(rule.says(), rule.says().mode(), rule.force()))
                        .toList());
        };
        Optional<Integer> before = law.saidIn(DecidesBy.class, body, _ -> true);
        Optional<Integer> here = law.saidIn(DecidesMatterBy.class, body, names);
        if (here.isEmpty() || general instanceof Modes.Of && before.orElseThrow() < here.orElseThrow()) {
            return general;
        }
        return switch (law.said(DecidesMatterBy.class, body, names)) {
            case Law.Said.Nothing<DecidesMatterBy> _ -> general;
            case Law.Said.Holding<DecidesMatterBy>(List<Law.Stated<DecidesMatterBy>> rules) ->
                new Modes.Of(modes(rules));
            case Law.Said.ForWhom<DecidesMatterBy>(List<Law.Stated<DecidesMatterBy>> rules) ->
                new Modes.IfTheyHold(modes(rules), general);
        };
    }

    private static List<Mode> modes(List<Law.Stated<DecidesMatterBy>> rules) {
        return rules.stream()
                .map(rule -> new Mode(rule.says(), rule.says().mode(), rule.force()))
                .toList();
    }

    private Part decided(MatterKind matter) {
        return decided(modesOf(matter, facts.composition().body(), law), (mode, force) -> by(mode, force, matter));
    }

    /** What one way of deciding comes to. */
    interface Judge {
        Part by(DecisionMode mode, Force force);
    }

    /** What something comes to by the rules for one kind of matter. */
    static Part inMatter(MatterKind matter, BodyCode body, Law law, Judge judge) {
        return decided(modesOf(matter, body, law), judge);
    }

    private static Part decided(Modes modes, Judge judge) {
        return switch (modes) {
            case Modes.None _ -> Part.gap(Clause.DECISION_MODE);
            case Modes.ForWhom(Force force) -> new Part(Clause.DECISION_MODE, force, State.OPEN);
            case Modes.Of(List<Mode> rules) -> {
                List<Part> parts = new ArrayList<>();
                rules.forEach(rule -> parts.add(judge.by(rule.mode(), rule.force())));
                yield parts.size() == 1
                        ? parts.getFirst()
                        : new Part(
                                Clause.DECISION_MODE,
                                Force.SHALL,
                                Answer.of(parts).whole());
            }
            case Modes.IfTheyHold(List<Mode> rules, Modes otherwise) -> {
                Part one = decided(new Modes.Of(rules), judge);
                Part other = decided(otherwise, judge);
                yield new Part(
                        Clause.DECISION_MODE,
                        strongest(new HashSet<>(List.of(rules.getFirst().force(), other.force()))),
                        State.ofReadings(List.of(one.state(), other.state())));
            }
        };
    }

    private Part by(DecisionMode mode, Force force, MatterKind matter) {
        return switch (mode) {
            case DecisionMode.Consensus _ -> new Part(Clause.CONSENSUS, force, consensus(true));
            case DecisionMode.Majority(Threshold threshold, VoteBase of) ->
                new Part(Clause.MAJORITY, force, majority(threshold, of, matter));
            case DecisionMode.MostVotes _ -> new Part(Clause.MAJORITY, force, mostVotes(matter));
            case DecisionMode.MajorityOfEachSide(Threshold threshold, VoteBase of, Set<Side> sides) -> {
                List<State> each = new ArrayList<>();
                for (Side side : sides) {
                    each.add(enough(threshold, of, seat -> sideOf(seat) == side));
                }
                yield new Part(Clause.MAJORITY_OF_EACH_SIDE, force, State.ofAll(each));
            }
            case DecisionMode.ConsensusThenMajority(Threshold threshold, VoteBase of, PathAction after) -> {
                State consensus = consensus(false);
                if (consensus == State.MET || facts.agreement() instanceof Agreement.NotAsked) {
                    yield new Part(Clause.CONSENSUS, force, consensus);
                }
                State instead = State.ofAll(List.of(majority(threshold, of, matter), taken(after)));
                yield new Part(
                        Clause.MAJORITY_WITHOUT_CONSENSUS,
                        force,
                        consensus == State.NOT_MET || instead == State.MET ? instead : State.OPEN);
            }
        };
    }

    private State taken(@Nullable PathAction after) {
        return State.of(after == null
                || facts.known().steps().stream()
                        .anyMatch(step -> step.action() == after
                                && !step.on().isAfter(facts.meeting().date())));
    }

    private @Nullable Side sideOf(Seat seat) {
        for (Partner partner : facts.composition().partners()) {
            if (partner.code().equals(seat.partner())) {
                return partner.side();
            }
        }
        return null;
    }

    /** Consensus in every way it can be meant. */
    private State consensus(boolean stopsThere) {
        List<ConsensusMeans> said =
                law.holding(ConsensusMeans.class, facts.composition().body());
        List<State> readings = new ArrayList<>();
        for (ConsensusMeaning meaning : said.isEmpty()
                ? List.of(ConsensusMeaning.values())
                : List.of(said.getFirst().meaning())) {
            for (Effect abstention :
                    effects(said.isEmpty() ? Effect.NOT_STATED : said.getFirst().abstention())) {
                for (Effect absence : effects(
                        said.isEmpty() ? Effect.NOT_STATED : said.getFirst().absence())) {
                    for (NonUnanimous yields : stopsThere ? nonUnanimous() : List.of(NonUnanimous.NO_DECISION)) {
                        readings.add(consensus(meaning, abstention, absence, yields));
                    }
                }
            }
        }
        return State.ofReadings(readings);
    }

    private static List<Effect> effects(Effect stated) {
        return stated == Effect.NOT_STATED
                ? List.of(Effect.STOPS_CONSENSUS, Effect.DOES_NOT_STOP_CONSENSUS)
                : List.of(stated);
    }

    private List<NonUnanimous> nonUnanimous() {
        List<NonUnanimous> chosen = law
                .holding(NonUnanimousVote.class, facts.composition().body())
                .stream()
                .map(NonUnanimousVote::yields)
                .toList();
        return chosen.isEmpty() ? List.of(NonUnanimous.values()) : chosen;
    }

    private State consensus(ConsensusMeaning meaning, Effect abstention, Effect absence, NonUnanimous yields) {
        Set<SeatId> objecting = new HashSet<>();
        Set<SeatId> abstaining = new HashSet<>();
        Set<SeatId> silent = new HashSet<>(taking);
        switch (facts.agreement()) {
            case Agreement.NotAsked _ -> {
                return State.OPEN;
            }
            case Agreement.AskedForObjections(Set<SeatId> object, Set<SeatId> abstain) -> {
                objecting.addAll(object);
                abstaining.addAll(abstain);
                silent.removeAll(abstain);
            }
            case Agreement.RollCall(List<VoteCast> votes) -> {
                for (VoteCast vote : counted(votes)) {
                    silent.remove(vote.seat());
                    switch (vote.value()) {
                        case FOR -> {}
                        case AGAINST -> objecting.add(vote.seat());
                        case BLANK, ABSTAIN -> abstaining.add(vote.seat());
                    }
                }
            }
        }
        objecting.retainAll(taking);
        abstaining.retainAll(taking);
        boolean someAbsent = facts.composition().votingSeats().stream().anyMatch(seat -> !taking.contains(seat.id()));
        if (!objecting.isEmpty()) {
            Count count = count(_ -> true);
            return count != null
                            && facts.agreement() instanceof Agreement.RollCall
                            && yields == NonUnanimous.DECISION_BY_MAJORITY_OF_VOTES_CAST
                    ? State.of(count.yes() > count.no())
                    : State.NOT_MET;
        }
        if (!abstaining.isEmpty() && abstention == Effect.STOPS_CONSENSUS) {
            return State.NOT_MET;
        }
        if (someAbsent && absence == Effect.STOPS_CONSENSUS) {
            return State.NOT_MET;
        }
        return meaning == ConsensusMeaning.NO_OBJECTION || silent.isEmpty() ? State.MET : State.OPEN;
    }

    /** How many answered what. */
    private record Count(int yes, int no, int blank) {}

    private @Nullable Count count(Predicate<Seat> among) {
        int yes = 0;
        int no = 0;
        int blank = 0;
        switch (facts.agreement()) {
            case Agreement.NotAsked _ -> {
                return null;
            }
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) -> {
                for (Seat seat : facts.composition().votingSeats()) {
                    if (!taking.contains(seat.id())) {
                        continue;
                    }
                    if (objecting.contains(seat.id()) || abstaining.contains(seat.id())) {
                        return null;
                    }
                    yes += among.test(seat) ? 1 : 0;
                }
            }
            case Agreement.RollCall(List<VoteCast> votes) -> {
                for (Seat seat : facts.composition().votingSeats()) {
                    if (among.test(seat)) {
                        yes += answered(votes, seat, VoteCast.Value.FOR);
                        no += answered(votes, seat, VoteCast.Value.AGAINST);
                        blank += answered(votes, seat, VoteCast.Value.BLANK);
                    }
                }
            }
        }
        return new Count(yes, no, blank);
    }

    /** A seat that answers twice the same has answered it once. */
    private int answered(List<VoteCast> votes, Seat seat, VoteCast.Value value) {
        return counted(votes).stream().anyMatch(vote -> vote.seat().equals(seat.id()) && vote.value() == value) ? 1 : 0;
    }

    private int base(VoteBase of, Count count, Predicate<Seat> among) {
        List<Seat> seats =
                facts.composition().votingSeats().stream().filter(among).toList();
        return switch (of) {
            case REPRESENTED ->
                (int) seats.stream().filter(seat -> taking.contains(seat.id())).count();
            case ALL_SEATS -> seats.size();
            case FILLED_SEATS ->
                (int) seats.stream().filter(seat -> seat.member() != null).count();
            case CAST -> count.yes() + count.no();
            case CAST_AND_BLANK -> count.yes() + count.no() + count.blank();
        };
    }

    private State enough(Threshold threshold, VoteBase of, Predicate<Seat> among) {
        Count count = count(among);
        if (count == null) {
            return State.OPEN;
        }
        return State.of(count.yes() > 0 && count.yes() >= QuorumAgain.needed(threshold, base(of, count, among)));
    }

    /** One vote more breaks a tie, where it would be enough. */
    private State majority(Threshold threshold, VoteBase of, MatterKind matter) {
        State enough = enough(threshold, of, _ -> true);
        Count count = count(_ -> true);
        if (count == null || enough == State.MET || count.yes() != count.no() || count.yes() == 0) {
            return enough;
        }
        boolean oneMore = count.yes() + 1 >= QuorumAgain.needed(threshold, base(of, count, _ -> true));
        return oneMore ? tieBroken(matter) : enough;
    }

    private State mostVotes(MatterKind matter) {
        Count count = count(_ -> true);
        if (count == null) {
            return State.OPEN;
        }
        return count.yes() == count.no() && count.yes() > 0 ? tieBroken(matter) : State.of(count.yes() > count.no());
    }

    /** By the rule that names the matter, unless a document that goes before says how all ties are broken. */
    private State tieBroken(MatterKind matter) {
        return tieBroken(matter, facts.known().tie(), facts.composition().body(), law);
    }

    static State tieBroken(MatterKind matter, @Nullable TieBroken tie, BodyCode body, Law law) {
        Predicate<TieBreak> all = rule -> rule.matters() == null;
        Predicate<TieBreak> names =
                rule -> rule.matters() != null && rule.matters().contains(matter);
        Law.Said<TieBreak> general = law.said(TieBreak.class, body, all);
        State otherwise = switch (general) {
            case Law.Said.Nothing<TieBreak> _ -> State.NOT_MET;
            case Law.Said.ForWhom<TieBreak>(List<Law.Stated<TieBreak>> rules) ->
                State.ofReadings(List.of(State.NOT_MET, broken(rules, tie)));
            case Law.Said.Holding<TieBreak>(List<Law.Stated<TieBreak>> rules) -> broken(rules, tie);
        };
        Optional<Integer> before = law.saidIn(TieBreak.class, body, all);
        Optional<Integer> here = law.saidIn(TieBreak.class, body, names);
        if (here.isEmpty()
                || general instanceof Law.Said.Holding<TieBreak> && before.orElseThrow() < here.orElseThrow()) {
            return otherwise;
        }
        return switch (law.said(TieBreak.class, body, names)) {
            case Law.Said.Nothing<TieBreak> _ -> otherwise;
            case Law.Said.ForWhom<TieBreak>(List<Law.Stated<TieBreak>> rules) ->
                State.ofReadings(List.of(otherwise, broken(rules, tie)));
            case Law.Said.Holding<TieBreak>(List<Law.Stated<TieBreak>> rules) -> broken(rules, tie);
        };
    }

    private static State broken(List<Law.Stated<TieBreak>> rules, @Nullable TieBroken tie) {
        return State.ofAll(rules.stream().map(rule -> broken(rule.says(), tie)).toList());
    }

    private static State broken(TieBreak rule, @Nullable TieBroken tie) {
        return switch (rule.by()) {
            case NOTHING, PROPOSAL_FALLS -> State.NOT_MET;
            case CHAIR, LOT ->
                tie == null ? State.OPEN : State.of(tie.by() == rule.by() && tie.value() == VoteCast.Value.FOR);
        };
    }

    /** Whether a seat that takes part has said no. */
    static boolean someoneIsAgainst(ItemFacts facts, Law law) {
        DecisionOracle oracle = of(facts, law);
        Set<SeatId> against = new HashSet<>();
        switch (facts.agreement()) {
            case Agreement.NotAsked _ -> {}
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> _) -> against.addAll(objecting);
            case Agreement.RollCall(List<VoteCast> votes) -> {
                for (VoteCast vote : oracle.counted(votes)) {
                    if (vote.value() == VoteCast.Value.AGAINST) {
                        against.add(vote.seat());
                    }
                }
            }
        }
        against.retainAll(oracle.taking);
        return !against.isEmpty();
    }

    /** The votes received from someone who was in, and who is not partial. */
    private List<VoteCast> counted(List<VoteCast> votes) {
        Set<PersonId> may = wereIn(facts);
        return votes.stream()
                .filter(vote -> may.contains(vote.by()) && taking.contains(vote.seat()))
                .toList();
    }

    private static Set<PersonId> wereIn(ItemFacts facts) {
        Set<PersonId> persons = new HashSet<>();
        facts.attendance().checkIns().forEach(in -> persons.add(in.person()));
        facts.attendance().absences().stream()
                .filter(away -> away.kind() == Absence.Kind.LEFT)
                .forEach(away -> persons.add(away.person()));
        persons.removeAll(facts.partial());
        return persons;
    }

    /** The voting seats someone answered for who was in, and had a right to. */
    private static Set<SeatId> answered(ItemFacts facts) {
        Set<PersonId> may = wereIn(facts);
        Set<SeatId> seats = new HashSet<>();
        for (Seat seat : facts.composition().votingSeats()) {
            boolean own = (seat.member() != null && may.contains(seat.member()))
                    || seat.deputies().stream().anyMatch(may::contains);
            boolean answered = switch (facts.agreement()) {
                case Agreement.NotAsked _ -> false;
                case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) ->
                    own && (objecting.contains(seat.id()) || abstaining.contains(seat.id()));
                case Agreement.RollCall(List<VoteCast> votes) ->
                    votes.stream().anyMatch(vote -> vote.seat().equals(seat.id()) && may.contains(vote.by()));
            };
            if (answered) {
                seats.add(seat.id());
            }
        }
        return seats;
    }

    /** The seats surely represented, and those that answered while they were. */
    static Set<SeatId> takingPart(Present present, Set<SeatId> answered, Law law) {
        List<PartialSeat> partial = law.holding(Partiality.class, present.body()).stream()
                .map(Partiality::seat)
                .toList();
        List<DeputyOfVacantSeat> vacant = law.holding(VacantSeat.class, present.body()).stream()
                .map(VacantSeat::deputy)
                .toList();
        World world = new World(
                present.composition(),
                present.attendance(),
                present.partial(),
                RemoteCounts.COUNTS,
                partial.isEmpty() ? PartialSeat.STAYS_EMPTY : partial.getFirst(),
                BaseAtPartiality.STAYS,
                vacant.isEmpty() ? DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT : vacant.getFirst());
        Set<SeatId> part = new HashSet<>(answered);
        world.sittings().forEach((seat, sitting) -> {
            if (sitting == World.Sitting.SURELY) {
                part.add(seat);
            }
        });
        return part;
    }

    static State agreeToSkip(Threshold threshold, ItemFacts facts, Law law) {
        Set<SeatId> agree = facts.known().agreeToSkip();
        if (agree == null) {
            return State.OPEN;
        }
        Set<SeatId> taking =
                takingPart(new Present(facts.composition(), facts.attendance(), facts.partial()), Set.of(), law);
        Set<SeatId> agreeing = new HashSet<>(agree);
        agreeing.retainAll(taking);
        return State.of(!agreeing.isEmpty() && agreeing.size() >= QuorumAgain.needed(threshold, taking.size()));
    }
}
