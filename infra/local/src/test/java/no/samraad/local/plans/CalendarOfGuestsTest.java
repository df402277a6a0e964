package no.samraad.local.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Et møte flyttes på klokka og avlyses: kalenderne følger med, og året sier hva det koster")
class CalendarOfGuestsTest {
    private static final String SLUG = "troms-ofoten";

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static Visited send(Visitor secretary, String path, Map<String, String> typed) {
        return secretary.submit(secretary.get(path), path, typed);
    }

    private static void planned(Visitor secretary, int number, String day) {
        Visited answer = send(
                secretary,
                "/utvalg/ssu/moter/nytt",
                Map.of(
                        "slag", "ordinary",
                        "nummer", String.valueOf(number),
                        "dato", day,
                        "fra", "12.00",
                        "til", "15.00",
                        "form", "physical",
                        "sted", "Tromsø"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** A property of the entry, its lines unfolded. */
    private static String value(String calendar, String name) {
        String event = calendar.replace("\r\n ", "").replace("\n ", "");
        Matcher found = Pattern.compile("(?m)^" + name + "(?:;[^:]*)?:(.*?)\\r?$")
                .matcher(name.equals("METHOD") ? event : event.substring(event.indexOf("BEGIN:VEVENT")));
        assertThat(found.find()).as(name + " in " + calendar).isTrue();
        return found.group(1);
    }

    private static String entry(String subject) {
        return samraad.texts("select calendar from tenant.outbox_message where subject like '" + subject
                        + "%' and calendar is not null order by recipient, written_at desc")
                .getFirst();
    }

    @Test
    @DisplayName(
            "REQUEST, så ny REQUEST, så CANCEL med samme UID og stigende SEQUENCE; avlysningen sier når et nytt møte senest må kalles inn")
    void moved_and_cancelled() {
        samraad.setDay(SLUG, LocalDate.of(2027, 1, 4));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        List<String> days = List.of(
                "03.02.2027",
                "10.03.2027",
                "14.04.2027",
                "12.05.2027",
                "16.06.2027",
                "08.09.2027",
                "13.10.2027",
                "10.11.2027");
        samraad.sql("update tenant.meeting set state = 'cancelled' where year = 2027 and state = 'planned'");
        for (int at = 0; at < days.size(); at++) {
            planned(secretary, at + 41, days.get(at));
        }
        String meeting = "/utvalg/ssu/moter/2027-41";
        assertThat(send(secretary, meeting + "/innkalling", Map.of()).status()).isEqualTo(303);
        String called = entry("Innkalling");
        assertThat(value(called, "METHOD")).isEqualTo("REQUEST");
        assertThat(called).contains("BEGIN:VTIMEZONE", "TZID:Europe/Oslo");

        samraad.setDay(SLUG, LocalDate.of(2027, 1, 6));
        Visited wrong = send(secretary, meeting + "/tid", Map.of("fra", "14.00", "til", "13.00", "sted", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).as("what was typed is kept").contains("14.00");
        Visited changed = send(
                secretary,
                meeting + "/tid",
                Map.of("fra", "13.00", "til", "15.30", "sted", "Video, lenke i kalenderen"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(303);
        String moved = entry("Ny tid eller nytt sted");
        assertThat(value(moved, "METHOD")).isEqualTo("REQUEST");
        assertThat(value(moved, "UID")).isEqualTo(value(called, "UID"));
        assertThat(value(moved, "DTSTART")).isEqualTo("20270203T130000");
        assertThat(Integer.parseInt(value(moved, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(called, "SEQUENCE")));

        samraad.setDay(SLUG, LocalDate.of(2027, 1, 20));
        Visited page = secretary.get(meeting + "/avlys");
        assertThat(page.text())
                .contains("Møtene i 2027 uten dette møtet", "§ 6 nr. 2")
                .contains("Et nytt ordinært møte i året må kalles inn senest fredag 17. desember 2027")
                .contains("Et nytt ekstraordinært møte i året må kalles inn senest fredag 24. desember 2027")
                .doesNotContain("Den dagen er forbi");
        Visited cancelled = send(secretary, meeting + "/avlys", Map.of("grunn", "For få kan komme"));
        assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(303);
        String gone = entry("Avlyst");
        assertThat(value(gone, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(gone, "UID")).isEqualTo(value(called, "UID"));
        assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
        assertThat(Integer.parseInt(value(gone, "SEQUENCE"))).isGreaterThan(Integer.parseInt(value(moved, "SEQUENCE")));
        assertThat(secretary.get(meeting + "/tid").text())
                .as("a cancelled meeting stands still")
                .contains("Tid og sted kan ikke endres");
        String feed = samraad.visitor(SLUG).get("/utvalg/ssu/kalender.ics").body();
        assertThat(feed).contains("STATUS:CANCELLED");

        samraad.setDay(SLUG, LocalDate.of(2027, 12, 20));
        String last = "/utvalg/ssu/moter/2027-48";
        assertThat(secretary.get(last + "/avlys").text())
                .as("too late for an ordinary one")
                .contains("senest fredag 17. desember 2027. Den dagen er forbi.");
        assertThat(samraad.visitor("finnmark")
                        .logIn("anne-marja-somby")
                        .get(last + "/tid")
                        .status())
                .isEqualTo(404);
    }
}
