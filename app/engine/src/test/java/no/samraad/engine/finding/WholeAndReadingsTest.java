package no.samraad.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Helheten av flere funn, og av flere måter å lese teksten på")
class WholeAndReadingsTest {
    private static final Subject BODY = new Subject.OfBody(Ssu.BODY);
    private static final Question ONE = new Question.NoRule(Clause.QUORUM, Ssu.BODY);
    private static final Question OTHER = new Question.NoRule(Clause.MAJORITY, Ssu.BODY);
    private static final Question CHOICE = new Question.NoRule(Clause.CONSENSUS, Ssu.BODY);

    private static Finding finding(Outcome outcome, Force force) {
        return new Finding(
                Clause.QUORUM, BODY, outcome, force, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Finding merged(Outcome seats, Outcome filled) {
        return Readings.merge(
                Clause.QUORUM,
                BODY,
                Force.SHALL,
                List.of(),
                List.of(
                        new Reading(List.of(new ReadAs.Seats(SeatBase.SEATS)), finding(seats, Force.SHALL)),
                        new Reading(List.of(new ReadAs.Seats(SeatBase.FILLED_SEATS)), finding(filled, Force.SHALL))),
                List.of(CHOICE));
    }

    @Test
    void adviceThatConcernsTheActLeavesItMetAndAdviceThatDoesNotLeavesItNotApplicable() {
        assertThat(Finding.wholeOf(List.of(finding(new Outcome.NotMet(), Force.SHOULD))))
                .isEqualTo(new Outcome.Met());
        assertThat(Finding.wholeOf(List.of(finding(new Outcome.Met(), Force.IN_PRINCIPLE))))
                .isEqualTo(new Outcome.Met());
        assertThat(Finding.wholeOf(List.of(finding(new Outcome.NotApplicable(), Force.SHOULD))))
                .isEqualTo(new Outcome.NotApplicable());
        assertThat(Finding.wholeOf(List.of(
                        finding(new Outcome.NotApplicable(), Force.SHALL),
                        finding(new Outcome.NotMet(), Force.SHOULD))))
                .isEqualTo(new Outcome.Met());
        assertThat(Finding.wholeOf(List.of(finding(new Outcome.NotApplicable(), Force.SHALL))))
                .isEqualTo(new Outcome.NotApplicable());
        assertThat(Finding.wholeOf(List.of())).isEqualTo(new Outcome.NotApplicable());
    }

    @Test
    void adviceThatIsKeptNeverMendsWhatBindsAndIsNotKept() {
        Outcome asks = new Outcome.Undetermined(List.of(ONE));
        for (Outcome binding : List.of(new Outcome.NotMet(), asks, new Outcome.Met())) {
            assertThat(Finding.wholeOf(
                            List.of(finding(binding, Force.SHALL), finding(new Outcome.Met(), Force.SHOULD))))
                    .isEqualTo(binding);
        }
    }

    @Test
    void theStateThatEveryReadingGivesStandsAndTheReadingsAreShown() {
        Finding met = merged(new Outcome.Met(), new Outcome.Met());
        assertThat(met.outcome()).isEqualTo(new Outcome.Met());
        assertThat(met.readings()).hasSize(2);
    }

    @Test
    void readingsThatDifferLeaveItToTheCommunity() {
        assertThat(merged(new Outcome.Met(), new Outcome.NotMet()).outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(CHOICE)));
    }

    @Test
    void whereNoChoiceTurnsItByItselfAllThatAreOpenAreAskedFor() {
        Reading both = new Reading(
                List.of(new ReadAs.Seats(SeatBase.SEATS), new ReadAs.Remote(RemoteCounts.COUNTS)),
                finding(new Outcome.Met(), Force.SHALL));
        Reading neither = new Reading(
                List.of(new ReadAs.Seats(SeatBase.FILLED_SEATS), new ReadAs.Remote(RemoteCounts.DOES_NOT_COUNT)),
                finding(new Outcome.NotMet(), Force.SHALL));
        assertThat(Readings.choicesThatMatter(List.of(both, neither)))
                .containsExactlyInAnyOrder(Choice.SEAT_BASE, Choice.REMOTE_COUNTS);
        Reading seatsOnly = new Reading(
                List.of(new ReadAs.Seats(SeatBase.FILLED_SEATS), new ReadAs.Remote(RemoteCounts.COUNTS)),
                finding(new Outcome.NotMet(), Force.SHALL));
        assertThat(Readings.choicesThatMatter(List.of(both, neither, seatsOnly)))
                .containsExactly(Choice.SEAT_BASE);
    }

    @Test
    void whatCannotBeSaidSaysWhatIsMissing() {
        assertThatThrownBy(() -> new Outcome.Undetermined(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuestionThatEveryReadingAsksIsAskedOnceAndTheChoiceIsNot() {
        Outcome asks = new Outcome.Undetermined(List.of(ONE));
        Finding same = merged(asks, new Outcome.Undetermined(List.of(ONE)));
        assertThat(same.outcome()).isEqualTo(asks);
        assertThat(same.remedies()).containsExactly(new Remedy.Answer(ONE));
    }

    @Test
    void readingsThatAskDifferentQuestionsAskThemAllAndTheChoiceFirst() {
        Finding different = merged(new Outcome.Undetermined(List.of(ONE)), new Outcome.Undetermined(List.of(OTHER)));
        assertThat(different.outcome()).isEqualTo(new Outcome.Undetermined(List.of(CHOICE, ONE, OTHER)));
    }
}
