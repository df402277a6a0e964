package no.samraad.local.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Dagsorden: klare saker, faste saker på sin plass, nummer når innkallingen sendes")
class AgendaTest {
    private static final String SLUG = "troms-ofoten";

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    /** The one planned meeting of the demonstration's SSU. */
    private static String meeting() {
        return "/utvalg/ssu/moter/"
                + samraad.text(
                        "select m.year || '-' || m.plan_number from tenant.meeting m join tenant.body b on b.id = m.body_id "
                                + "where m.state = 'planned' and b.code = 'ssu'");
    }

    private static List<String> order() {
        return samraad.texts("""
                select coalesce(c.title, i.fixed_code) from tenant.agenda_item i
                  join tenant.meeting m on m.id = i.meeting_id and m.state = 'planned'
                  join tenant.body b on b.id = m.body_id and b.code = 'ssu'
                  left join tenant.case_matter c on c.id = i.case_id
                order by i.position""");
    }

    private static String itemOf(String title) {
        return "itm_"
                + samraad.text(
                        "select i.id from tenant.agenda_item i join tenant.case_matter c on c.id = i.case_id where c.title = ?",
                        title);
    }

    @Test
    void cases_go_between_the_fixed_items_move_are_taken_off_and_put_back_and_blanks_are_pointed_out() {
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        String agenda = meeting() + "/dagsorden";
        assertThat(order())
                .containsExactly(
                        "approval_of_notice_and_agenda",
                        "round_of_information",
                        "minutes_for_information",
                        "next_meeting");
        for (String id : samraad.texts("select c.id from tenant.case_matter c join tenant.body b on b.id = c.body_id "
                + "where c.state = 'ready' and b.code = 'ssu' order by c.id")) {
            Visited taken =
                    secretary.submit(secretary.get(agenda), agenda, Map.of("sak", "cas_" + id, "gjor", "ta-inn"));
            assertThat(taken.status()).as(taken.text()).isEqualTo(303);
        }
        String first = "Oppsummering av egenevalueringen";
        String second = "Felles rutine for utskriving i helgene";
        String third = "Status for såkornmidlene";
        assertThat(order())
                .containsSubsequence("approval_of_notice_and_agenda", first, second, third, "round_of_information");
        assertThat(secretary.get(agenda).text()).contains("Noe i forslaget må fylles ut");

        Visited moved = secretary.submit(secretary.get(agenda), agenda, Map.of("gjor", "opp " + itemOf(second)));
        assertThat(order()).containsSubsequence(second, first, third);
        Visited undo = secretary.follow(moved);
        assertThat(undo.text()).contains("Saken er flyttet", "Angre");
        secretary.submit(undo, agenda, Map.of("gjor", "ned " + itemOf(second)));
        assertThat(order()).containsSubsequence(first, second, third);

        // A fixed item is locked: moving the first case up changes nothing.
        secretary.submit(secretary.get(agenda), agenda, Map.of("gjor", "opp " + itemOf(first)));
        assertThat(order().getFirst()).isEqualTo("approval_of_notice_and_agenda");

        Visited removed = secretary.submit(secretary.get(agenda), agenda, Map.of("gjor", "fjern " + itemOf(second)));
        assertThat(order()).doesNotContain(second);
        assertThat(samraad.text("select state from tenant.case_matter where title = ?", second))
                .isEqualTo("ready");
        Visited after = secretary.follow(removed);
        String back = after.body().replaceAll("(?s).*name=\"gjor\" value=\"(tilbake [^\"]+)\".*", "$1");
        Visited restored = secretary.submit(after, agenda, Map.of("gjor", back));
        assertThat(restored.status()).as(restored.text()).isEqualTo(303);
        assertThat(order()).containsSubsequence(first, second, third);

        // Another press on the same old page, after someone else has changed the agenda.
        Visited stale = secretary.submit(
                after,
                agenda,
                Map.of("gjor", "ned " + itemOf(first), "idempotency_key", "5b0d1c64-6f0e-4f1f-8a55-2f9d6f6a7f10"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(order()).containsSubsequence(first, second, third);
        assertThat(secretary.get(agenda).body()).doesNotContain("onclick", "??");
    }
}
