package no.samraad.local.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Oppmøte: hvem er inne, og er utvalget beslutningsdyktig")
class AttendanceTest {
    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static final String SECRETARY = "marte-solvang";
    private static int day = 0;

    private static CalledMeeting meeting() {
        return CalledMeeting.of(
                        samraad, "troms-ofoten", "ssu", LocalDate.of(2026, 1, 7).plusDays(day++))
                .item("B", "Bruk av restmidler", "Midlene lyses ut på nytt.");
    }

    @BeforeAll
    static void warm() {
        samraad.start();
    }

    @Test
    @DisplayName("3/3/1/1 av 6/6/2/2 er nok; én kommune mindre, og det er tapt; en til, og det er vunnet igjen")
    void quorumIsLostAndRegainedAsPeopleComeAndGo() {
        CalledMeeting meeting = meeting().checkIn(SECRETARY, 3, 3, 1, 1);
        Visited enough = meeting.seen(SECRETARY);
        assertThat(enough.text()).contains("3 av 6").contains("trenger 3").contains("§ 6 nr. 12");
        assertThat(enough.body()).contains("id=\"quorum\"").contains("finding good");

        List<String> municipalities = meeting.memberIds("municipalities");
        String person = municipalities.get(2).split(" ", 2)[0];
        assertThat(meeting.press(SECRETARY, "ut " + person).status()).isEqualTo(303);
        Visited lost = meeting.seen(SECRETARY);
        assertThat(lost.body()).contains("finding bad");
        assertThat(lost.text()).contains("2 av 6").contains("mangler 1").contains("Kall inn");

        meeting.checkIn(SECRETARY, municipalities.get(4));
        assertThat(meeting.seen(SECRETARY).body()).contains("finding good");
    }

    @Test
    @DisplayName("En begrunnelse på over 2000 tegn tas ikke imot: det sies fra, og den står der fortsatt")
    void aReasonTooLongIsKeptAndNothingHappens() {
        CalledMeeting meeting = meeting();
        String person = meeting.memberIds("municipalities").getFirst();
        String reason = "Slik ble det. ".repeat(143);
        Visited answer = meeting.press(SECRETARY, "inn " + person, Map.of("begrunnelse", reason));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Begrunnelsen er for lang", reason.strip());
        assertThat(meeting.seen(SECRETARY).text()).contains("0 av 6");
    }

    @Test
    @DisplayName("Den som er inne som gjest, må ut før plassen kan tas")
    void whoIsInOtherwiseLeavesFirst() {
        CalledMeeting meeting = meeting();
        String member = meeting.memberIds("municipalities").getFirst();
        String person = member.split(" ", 2)[0];
        assertThat(meeting.press(SECRETARY, "inn " + person).status()).isEqualTo(303);
        Visited answer = meeting.press(SECRETARY, "inn " + member);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Sjekk ut først");
        assertThat(meeting.press(SECRETARY, "ut " + person).status()).isEqualTo(303);
        assertThat(meeting.press(SECRETARY, "inn " + member).status()).isEqualTo(303);
        assertThat(meeting.seen(SECRETARY).text()).contains("1 av 6");
    }
}
