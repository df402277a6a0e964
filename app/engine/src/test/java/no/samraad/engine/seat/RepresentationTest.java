package no.samraad.engine.seat;

import static no.samraad.engine.model.Ssu.USERS;
import static no.samraad.engine.model.Ssu.member;
import static no.samraad.engine.model.Ssu.memberIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Hvem som fyller en plass: bare plasser som stemmer, og en plass tømmes av inhabilitet bare når medlemmet ellers satt")
class RepresentationTest {
    private static final Representation.Terms TERMS = new Representation.Terms(
            RemoteCounts.COUNTS, PartialSeat.STAYS_EMPTY, DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT);
    private static final Seat SEAT = Ssu.seat(USERS, 1);
    private static final List<Absence> DECLINED = List.of(new Absence(member(USERS, 1), Absence.Kind.DECLINED));

    private static boolean emptied(Attendance attendance, PersonId... partial) {
        return new Representation(Ssu.composition(), attendance, Set.of(partial), TERMS).emptiedByPartiality(SEAT);
    }

    @Test
    @DisplayName("setene og innsjekkingene leses ut én gang, om de gis videre aldri så ofte")
    void whatIsReadOutOnceIsNotReadOutAgain() {
        Composition composition = Ssu.composition();
        assertThat(new Composition(Ssu.BODY, Ssu.PARTNERS, composition.seats()).seats())
                .isSameAs(composition.seats());
        Attendance attendance = Ssu.attendance(6, 6, 2, 2);
        assertThat(new Attendance(attendance.checkIns(), List.of()).checkIns()).isSameAs(attendance.checkIns());
    }

    @Test
    void whoIsPartialEmptiesTheSeatUnlessHeOrSheHadDeclinedAndIsAway() {
        PersonId member = member(USERS, 1);
        List<CheckIn> in = List.of(memberIn(USERS, 1));
        assertThat(emptied(new Attendance(in, List.of()), member)).isTrue();
        assertThat(emptied(Attendance.none(), member)).isTrue();
        assertThat(emptied(new Attendance(in, DECLINED), member)).isTrue();
        assertThat(emptied(new Attendance(List.of(), DECLINED), member)).isFalse();
        assertThat(emptied(new Attendance(in, List.of()))).isFalse();
        assertThat(emptied(new Attendance(in, List.of()), member(USERS, 2))).isFalse();
    }

    @Test
    void aSeatWithoutAVoteHasNoStanding() {
        Seat observer = new Seat(new SeatId("observer"), USERS, VotingRight.WITHOUT_VOTE, null, List.of());
        Representation representation = new Representation(Ssu.composition(), Attendance.none(), Set.of(), TERMS);
        assertThatIllegalArgumentException().isThrownBy(() -> representation.standing(observer));
    }
}
