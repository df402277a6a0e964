package no.samraad.engine.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.oracle.Histories;
import no.samraad.engine.oracle.Histories.QuorumCase;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det som alltid gjelder om beslutningsdyktighet")
class QuorumPropertiesTest {
    private static final long SEED = Long.getLong("samraad.seed", 17_051_814L);

    private static Outcome outcome(QuorumCase question) {
        return QuorumJudge.judge(question.facts(), question.rules()).outcome();
    }

    private interface Property {
        void holds(long seed, Histories histories, QuorumCase question);
    }

    private static void always(Property property) {
        for (int history = 0; history < Histories.count() / 4; history++) {
            long seed = SEED + history;
            Histories histories = new Histories(seed);
            property.holds(seed, histories, histories.quorumCase());
        }
    }

    private static QuorumCase attendance(QuorumCase question, List<CheckIn> in) {
        QuorumFacts facts = question.facts();
        return question.with(new QuorumFacts(
                facts.composition(), new Attendance(in, facts.attendance().absences()), facts.partial()));
    }

    @Test
    void oneMoreMemberOrEntitledDeputyNeverLosesIt() {
        always((seed, histories, question) -> {
            QuorumFacts facts = question.facts();
            Seat seat = histories.any(facts.composition().seats());
            List<PersonId> entitled = new ArrayList<>(seat.deputies());
            if (seat.member() != null) {
                entitled.add(seat.member());
            }
            // Someone who is a member of two seats is a breach of its own, and settles neither seat by coming.
            entitled.removeIf(person -> facts.partial().contains(person)
                    || memberships(facts.composition(), person) > 1
                    || (memberships(facts.composition(), person) == 1 && !person.equals(seat.member()))
                    || facts.attendance().checkIns().stream()
                            .anyMatch(in -> in.person().equals(person)));
            if (entitled.isEmpty()) {
                return;
            }
            List<CheckIn> more = new ArrayList<>(facts.attendance().checkIns());
            more.add(new CheckIn(histories.any(entitled), seat.id(), Presence.IN_ROOM));
            if (outcome(question) instanceof Outcome.Met) {
                assertThat(outcome(attendance(question, more)))
                        .as("seed %d: %s", seed, question)
                        .isInstanceOf(Outcome.Met.class);
            }
        });
    }

    private static long memberships(Composition composition, PersonId person) {
        return composition.votingSeats().stream()
                .filter(seat -> person.equals(seat.member()))
                .count();
    }

    @Test
    void theOrderOfFactsNeverMatters() {
        always((seed, histories, question) -> {
            QuorumFacts facts = question.facts();
            Composition composition = facts.composition();
            QuorumFacts shuffled = new QuorumFacts(
                    new Composition(
                            composition.body(), composition.partners(), histories.shuffled(composition.seats())),
                    new Attendance(
                            histories.shuffled(facts.attendance().checkIns()),
                            histories.shuffled(facts.attendance().absences())),
                    facts.partial());
            assertThat(QuorumJudge.judge(shuffled, question.rules()))
                    .as("seed %d: %s", seed, question)
                    .isEqualTo(QuorumJudge.judge(facts, question.rules()));
        });
    }

    @Test
    void raisingTheRequirementNeverTurnsNotMetIntoMet() {
        always((seed, _, question) -> {
            Quorum rule = question.rule();
            Threshold higher = switch (rule.threshold()) {
                case Threshold.AtLeast(Fraction share) -> new Threshold.MoreThan(share);
                case Threshold.MoreThan(Fraction share) ->
                    new Threshold.MoreThan(new Fraction(share.numerator() + 1, share.denominator()));
                case Threshold.AtLeastNumber(int number) -> new Threshold.AtLeastNumber(number + 1);
            };
            QuorumCase stricter = question.with(new Quorum(higher, rule.base(), rule.seats(), rule.remote()));
            if (outcome(question) instanceof Outcome.NotMet) {
                assertThat(outcome(stricter)).as("seed %d: %s", seed, question).isInstanceOf(Outcome.NotMet.class);
            }
            if (outcome(stricter) instanceof Outcome.Met) {
                assertThat(outcome(question)).as("seed %d: %s", seed, question).isInstanceOf(Outcome.Met.class);
            }
        });
    }

    @Test
    void leavingOutWhoIsInNeverTurnsNotMetIntoMet() {
        always((seed, histories, question) -> {
            List<CheckIn> in = question.facts().attendance().checkIns();
            if (in.isEmpty()) {
                return;
            }
            // Someone who sits for several seats, or as a deputy beside a member, settles something by leaving.
            PersonId leaver = histories.any(in).person();
            List<CheckIn> fewer = in.stream()
                    .filter(checkIn -> !checkIn.person().equals(leaver))
                    .toList();
            boolean held = question.facts().composition().seats().stream()
                    .anyMatch(seat ->
                            leaver.equals(seat.member()) && !seat.deputies().isEmpty());
            if (!held && outcome(question) instanceof Outcome.NotMet) {
                assertThat(outcome(attendance(question, fewer)))
                        .as("seed %d: %s", seed, question)
                        .isInstanceOf(Outcome.NotMet.class);
            }
        });
    }

    @Test
    void whatIsSaidToHelpHelps() {
        always((seed, _, question) -> {
            Finding quorum = QuorumJudge.judge(question.facts(), question.rules());
            for (Finding part : quorum.parts()) {
                if (!(part.outcome() instanceof Outcome.NotMet)
                        || !quorum.readings().isEmpty()) {
                    continue;
                }
                for (Remedy remedy : part.remedies()) {
                    if (remedy instanceof Remedy.BringIn bringIn) {
                        assertThat(foundAfter(question, part, bringIn))
                                .as("seed %d: %s", seed, question)
                                .isNotInstanceOf(Outcome.NotMet.class);
                    }
                }
            }
        });
    }

    /** Brings in as many as are missing, one for each seat, and counts again. */
    private static Outcome foundAfter(QuorumCase question, Finding part, Remedy.BringIn bringIn) {
        List<CheckIn> in = new ArrayList<>(question.facts().attendance().checkIns());
        Set<SeatId> filled = new HashSet<>();
        Set<PersonId> called = new HashSet<>();
        for (Remedy.Candidate candidate : bringIn.anyOf()) {
            if (filled.size() < bringIn.missing() && called.add(candidate.person()) && filled.add(candidate.seat())) {
                in.add(new CheckIn(candidate.person(), candidate.seat(), Presence.IN_ROOM));
            }
        }
        QuorumFacts facts = question.facts();
        List<Absence> absences = facts.attendance().absences();
        QuorumCase after =
                question.with(new QuorumFacts(facts.composition(), new Attendance(in, absences), facts.partial()));
        // Taken in this order one person may be used up for the wrong seat; the engine counts the best order.
        if (filled.size() < bringIn.missing()) {
            return part.outcome() instanceof Outcome.NotMet && bringIn.anyOf().size() > filled.size()
                    ? new Outcome.Met()
                    : part.outcome();
        }
        return QuorumJudge.judge(after.facts(), after.rules()).parts().stream()
                .filter(other -> other.about().equals(part.about()))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }
}
