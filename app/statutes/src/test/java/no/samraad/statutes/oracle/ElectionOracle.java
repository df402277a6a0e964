package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.decision.ElectionFacts;
import no.samraad.engine.decision.ElectionFacts.CandidateVotes;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumAt;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.SeatId;
import no.samraad.statutes.oracle.QuorumAgain.Present;

/** An election by votes (E1, E2, E9): only how many voted for whom is known, and not who voted for whom. */
final class ElectionOracle {
    private final ElectionFacts facts;
    private final Law law;
    private final Present present;
    private final Set<SeatId> taking;

    private ElectionOracle(ElectionFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
        this.present = new Present(facts.composition(), facts.attendance(), facts.partial());
        this.taking = DecisionOracle.takingPart(present, Set.of(), law);
    }

    static List<Part> elect(ElectionFacts facts, Law law) {
        return new ElectionOracle(facts, law).judge();
    }

    private List<Part> judge() {
        List<Part> parts = new ArrayList<>(law.each(
                Quorum.class,
                body(),
                Clause.QUORUM,
                rule -> rule.at() == QuorumAt.OPENING ? atOpening(rule) : QuorumAgain.judge(rule, present, law)));
        parts.add(new Part(Clause.VOTES_OF_SEATS, Force.SHALL, State.of(cast() + facts.blank() <= taking.size())));
        parts.add(DecisionOracle.inMatter(
                MatterKind.ELECTION, body(), law, (mode, force) -> new Part(Clause.ELECTED, force, elected(mode))));
        return parts;
    }

    private State atOpening(Quorum rule) {
        Attendance opening = facts.atOpening();
        return opening == null
                ? State.OPEN
                : QuorumAgain.judge(rule, new Present(facts.composition(), opening, Set.of()), law);
    }

    private BodyCode body() {
        return facts.composition().body();
    }

    private int cast() {
        return facts.candidates().stream().mapToInt(CandidateVotes::votes).sum();
    }

    private int own() {
        return facts.candidates().stream()
                .filter(one -> one.candidate().equals(facts.elected()))
                .mapToInt(CandidateVotes::votes)
                .sum();
    }

    private int bestOfOthers() {
        return facts.candidates().stream()
                .filter(one -> !one.candidate().equals(facts.elected()))
                .mapToInt(CandidateVotes::votes)
                .max()
                .orElse(0);
    }

    private State elected(DecisionMode mode) {
        return switch (mode) {
            case DecisionMode.MostVotes _ -> mostVotes();
            case DecisionMode.Majority(Threshold threshold, VoteBase of) -> majority(threshold, of);
            case DecisionMode.Consensus _ -> unopposed();
            // How each side voted is not known.
            case DecisionMode.MajorityOfEachSide _ -> State.OPEN;
            case DecisionMode.ConsensusThenMajority(Threshold threshold, VoteBase of, var _) ->
                unopposed() == State.MET ? State.MET : majority(threshold, of);
        };
    }

    /** Nobody votes for another. */
    private State unopposed() {
        return State.of(own() > 0 && own() == cast());
    }

    private State mostVotes() {
        return own() > 0 && own() == bestOfOthers() ? tieBroken() : State.of(own() > bestOfOthers());
    }

    private State tieBroken() {
        return DecisionOracle.tieBroken(MatterKind.ELECTION, facts.tie(), body(), law);
    }

    private State majority(Threshold threshold, VoteBase of) {
        int base = switch (of) {
            case REPRESENTED -> taking.size();
            case ALL_SEATS -> facts.composition().votingSeats().size();
            case FILLED_SEATS ->
                (int) facts.composition().votingSeats().stream()
                        .filter(seat -> seat.member() != null)
                        .count();
            case CAST -> cast();
            case CAST_AND_BLANK -> cast() + facts.blank();
        };
        int needed = QuorumAgain.needed(threshold, base);
        boolean tied = own() > 0 && own() == bestOfOthers();
        return tied && own() + 1 >= needed ? tieBroken() : State.of(own() >= needed && own() > bestOfOthers());
    }
}
