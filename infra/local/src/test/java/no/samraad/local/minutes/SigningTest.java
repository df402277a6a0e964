package no.samraad.local.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways of approving minutes that neither demonstration community has chosen: they choose them here. */
@DisplayName("Minutes approved by signature, or by a meeting that may be cancelled")
class SigningTest {
    private static final String SLUG = "finnmark";
    private static final LocalDate MEETING = LocalDate.of(2025, 12, 10);
    private static final String CHAIR = "rune-varangermo";
    private static final String MEMBER = "turid-berlemyr";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeAll
    static void choices() {
        ChosenApproval.keep(
                SAMRAAD, SLUG, "su", MEETING.minusYears(1), new ApprovalWay.SignedBy(Set.of(Office.CHAIR), 1));
        ChosenApproval.keep(
                SAMRAAD,
                SLUG,
                "pm",
                MEETING.minusYears(1),
                new ApprovalWay.NextMeetingElseSilence(new Deadline(
                        7,
                        DeadlineUnit.CALENDAR_DAY,
                        Anchor.DISPATCH,
                        Direction.AFTER,
                        AnchorDay.NOT_COUNTED,
                        new EndOfDay.Midnight())));
    }

    private static Visitor visitor(String person) {
        return SAMRAAD.visitor(SLUG).logIn(person);
    }

    private static HeldBefore sent(String body, int number) {
        SAMRAAD.setDay(SLUG, MEETING);
        HeldBefore held = HeldBefore.on(SAMRAAD, SLUG, body, MEETING, number);
        Visitor secretary = visitor("anne-marja-somby");
        Visited sent = secretary.submit(secretary.get(held.minutes()), held.minutes() + "/send", Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        return held;
    }

    private static Visited sign(HeldBefore held, Visitor signer) {
        return signer.submit(signer.get(held.minutes()), held.minutes() + "/underskriv", Map.of());
    }

    @Test
    @DisplayName("are approved when the chair and one other who took part have signed, each of them once")
    void signed() {
        HeldBefore held = sent("su", 71);
        Visitor member = visitor(MEMBER);
        Visited page = member.get(held.minutes());
        assertThat(page.text()).contains("Ingen har skrevet under ennå", "Skriv under på referatet");
        assertThat(sign(held, member).status()).isEqualTo(303);
        assertThat(held.state()).isEqualTo("sent");
        Visited again = member.post(held.minutes() + "/underskriv", page.form(held.minutes() + "/underskriv"));
        assertThat(again.status()).isEqualTo(303);
        assertThat(member.get(held.minutes()).text())
                .contains("Turid Berlemyr")
                .doesNotContain("Skriv under på referatet");

        Visitor chair = visitor(CHAIR);
        assertThat(sign(held, chair).status()).isEqualTo(303);
        assertThat(held.state()).isEqualTo("approved");
        assertThat(held.disposition("minutes_approved")).isEqualTo("allowed");
        assertThat(SAMRAAD.texts(
                        "select coalesce(office, 'none') from tenant.minutes_signature where tenant_id = ? order by 1",
                        SAMRAAD.tenant(SLUG)))
                .containsExactly("chair", "none");
        Visitor secretary = visitor("anne-marja-somby");
        secretary.submit(secretary.get(held.minutes()), held.minutes() + "/publiser", Map.of());
        assertThat(SAMRAAD.visitor(SLUG).get(held.minutes()).text())
                .contains("Underskrifter", "Rune Varangermo", "leder");
    }

    @Test
    @DisplayName(
            "are signed anew after they were taken back, and not by someone who neither took part nor holds the office")
    void anew() {
        HeldBefore held = sent("su", 72);
        Visitor member = visitor(MEMBER);
        assertThat(sign(held, member).status()).isEqualTo(303);
        Visitor chair = visitor(CHAIR);
        Visited before = chair.get(held.minutes());
        chair.submit(before, held.minutes() + "/endring", Map.of("endring", "Navnet mitt er skrevet feil."));
        Visitor secretary = visitor("anne-marja-somby");
        Visited asked = secretary.get(held.minutes());
        Map<String, String> answer = new HashMap<>(asked.form(held.minutes() + "/svar"));
        answer.put("svar", "ta-inn");
        assertThat(secretary.post(held.minutes() + "/svar", answer).status()).isEqualTo(303);
        assertThat(chair.post(held.minutes() + "/underskriv", before.form(held.minutes() + "/underskriv"))
                        .status())
                .as("nobody signs what was taken back")
                .isEqualTo(403);
        assertThat(secretary
                        .submit(secretary.get(held.minutes()), held.minutes() + "/send", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(chair.post(held.minutes() + "/underskriv", before.form(held.minutes() + "/underskriv"))
                        .status())
                .as("nobody signs other minutes than those read")
                .isEqualTo(409);
        assertThat(sign(held, chair).status()).isEqualTo(303);
        assertThat(held.state()).as("the member signed the earlier version").isEqualTo("sent");
        assertThat(secretary
                        .post(
                                held.minutes() + "/underskriv",
                                secretary.get(held.minutes()).form(held.minutes() + "/publiser"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("of a body whose next meeting approves them are approved by silence when that meeting is cancelled")
    void cancelled() throws InterruptedException {
        HeldBefore held = sent("pm", 73);
        Visitor secretary = visitor("anne-marja-somby");
        Visited early = secretary.submit(secretary.get(held.minutes()), held.minutes() + "/godkjenn", Map.of());
        assertThat(early.status()).isEqualTo(422);
        SAMRAAD.setDay(SLUG, MEETING.plusDays(8));
        held.awaitSilence();
        assertThat(secretary
                        .submit(secretary.get(held.minutes()), held.minutes() + "/godkjenn", Map.of())
                        .status())
                .as("the next meeting is not held, and not cancelled")
                .isEqualTo(422);
        SAMRAAD.sql(
                "update tenant.meeting set state = 'cancelled' where tenant_id = ? and state in ('planned', 'called')"
                        + " and body_id = (select b.id from tenant.body b where b.tenant_id = meeting.tenant_id and b.code = 'pm')",
                SAMRAAD.tenant(SLUG));
        HeldBefore next = HeldBefore.on(SAMRAAD, SLUG, "pm", MEETING.plusDays(20), 74);
        SAMRAAD.sql(
                "update tenant.meeting set state = 'cancelled' where tenant_id = ? and year = ? and plan_number = 74"
                        + " and kind = 'ordinary'",
                SAMRAAD.tenant(SLUG),
                next.year());
        Visited page = secretary.get(held.minutes());
        assertThat(page.text()).contains("Neste møte er avlyst");
        Visited approved = secretary.submit(page, held.minutes() + "/godkjenn", Map.of());
        assertThat(approved.status()).as(approved.text()).isEqualTo(303);
        assertThat(held.state()).isEqualTo("approved");
    }
}
