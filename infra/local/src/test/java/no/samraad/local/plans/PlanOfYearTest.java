package no.samraad.local.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("§ 6 nr. 2 og 5: planen for et år, fra utkast til endring")
class PlanOfYearTest {
    private static final String SLUG = "troms-ofoten";
    private static final String PLAN = "/utvalg/ssu/plan/2027";
    private static final String LATE = "/utvalg/flr/plan/2027";

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static Visited send(Visitor secretary, String path, Map<String, String> typed) {
        return secretary.submit(secretary.get(path), path, typed);
    }

    private static Map<String, String> wishes(String... more) {
        Map<String, String> wishes =
                new HashMap<>(Map.of("gjor", "lag", "fra", "12.00", "til", "15.00", "sted", "Tromsø"));
        for (int at = 0; at < more.length; at += 2) {
            wishes.put(more[at], more[at + 1]);
        }
        return wishes;
    }

    @Test
    @DisplayName(
            "ett klikk gir åtte møter uten anmerkning; flyttes ett inn i påskeuken, sies det hva som ikke kan holdes; vedtatt blir de møter")
    void drafted_adjusted_adopted_and_changed() {
        samraad.setDay(SLUG, LocalDate.of(2026, 10, 8));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        Visitor anyone = samraad.visitor(SLUG);
        assertThat(anyone.get(PLAN).text()).contains("er ikke vedtatt").doesNotContain("Lag utkast");

        Visited free = send(
                secretary,
                PLAN,
                Map.of("gjor", "hold-fri", "navn", "vinterferien", "fri-fra", "01.03.2027", "fri-til", "05.03.2027"));
        assertThat(free.status()).as(free.text()).isEqualTo(303);
        assertThat(secretary.get(PLAN).text()).contains("vinterferien", "fredag 5. mars 2027");

        Visited drafted = send(secretary, PLAN, wishes("ukedag", "3"));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(303);
        Visited page = secretary.get(PLAN);
        assertThat(page.text())
                .contains("Utkastet skal ha 8 møter", "§ 6 nr. 2", "av 8, jevnt fordelt")
                .doesNotContain("En regel kan ikke holdes", "Vær oppmerksom");
        assertThat(anyone.get(PLAN).text())
                .as("a draft is seen by those who run the meetings")
                .contains("er ikke vedtatt");

        Visited tried = send(secretary, PLAN, Map.of("gjor", "prov", "dato-2", "24.03.2027"));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.text())
                .contains("Møtet faller på onsdag 24. mars 2027: påskeuken.")
                .contains("En regel kan ikke holdes: Referatet rekker ikke å bli godkjent før det skal være ute")
                .as("the dates and the paragraphs")
                .contains("ut fredag 2. april 2027", "senest onsdag 31. mars 2027", "§ 6 nr. 15", "§ 6 nr. 16")
                .contains("På én dato kan en regel ikke holdes.");
        assertThat(secretary.get(PLAN).text()).as("nothing was stored").doesNotContain("påskeuken");

        Visited fewer = send(secretary, PLAN, Map.of("gjor", "prov", "dato-2", ""));
        assertThat(fewer.text()).as("a day taken out is one too few").contains("Ikke oppfylt", "§ 6 nr. 2");

        Visited unreadable = send(secretary, PLAN, Map.of("gjor", "lagre", "dato-1", "31.02.2027"));
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.body()).contains("31.02.2027");

        Visited adopted = send(secretary, PLAN, Map.of("gjor", "vedta", "vedtatt", "08.10.2026", "av", "organet"));
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(303);
        assertThat(samraad.text("select count(*)::text || ' ' || min(plan_number) || ' ' || max(plan_number)"
                        + " from tenant.meeting m join tenant.body b on b.id = m.body_id"
                        + " where b.code = 'ssu' and m.year = 2027 and m.state = 'planned'"))
                .isEqualTo("8 1 8");
        assertThat(samraad.text("select disposition || ' ' || (facts -> 'asked' is not null)::text"
                        + " from tenant.act where kind = 'plan_adopted'"))
                .isEqualTo("gap true");
        assertThat(anyone.get(PLAN).text())
                .contains("Planen er vedtatt torsdag 8. oktober 2026", "Møte 8-2027")
                .doesNotContain("Endre planen");
        assertThat(send(secretary, PLAN, wishes("ukedag", "3")).status())
                .as("an adopted plan is not drafted again")
                .isIn(409, 422);

        String feed = anyone.get("/utvalg/ssu/kalender.ics").body();
        assertThat(feed).contains("METHOD:PUBLISH", "BEGIN:VTIMEZONE", "STATUS:TENTATIVE");
        assertThat(feed.split("BEGIN:VEVENT")).as("the eight of the plan").hasSizeGreaterThanOrEqualTo(9);

        String third = samraad.text("select to_char(m.starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD')"
                + " from tenant.meeting m join tenant.body b on b.id = m.body_id"
                + " where b.code = 'ssu' and m.year = 2027 and m.plan_number = 3");
        LocalDate later = LocalDate.parse(third).plusDays(1);
        String typed = "%02d.%02d.%d".formatted(later.getDayOfMonth(), later.getMonthValue(), later.getYear());
        Visited triedMove = send(secretary, PLAN, Map.of("gjor", "prov-flytt", "dato-3", "24.03.2027"));
        assertThat(triedMove.status()).as(triedMove.text()).isEqualTo(200);
        assertThat(triedMove.text())
                .contains(
                        "Slik står de nye datoene", "På én dato kan en regel ikke holdes.", "påskeuken", "§ 6 nr. 16");
        assertThat(secretary.get(PLAN).text())
                .contains("Ingen datoer er endret.")
                .doesNotContain("påskeuken");
        assertThat(send(secretary, PLAN, Map.of("gjor", "prov-flytt", "dato-3", "24.13.2027"))
                        .status())
                .isEqualTo(422);
        assertThat(sendChange(secretary, Map.of("dato-3", typed, "hvorfor", "")).status())
                .as("a change is explained")
                .isEqualTo(422);
        Visited changed = sendChange(secretary, Map.of("dato-3", typed, "hvorfor", "Fylkesmøtet er samme dag"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(303);
        assertThat(secretary.get(PLAN).text())
                .contains("Planen ble endret", "3-2027: " + third + " → " + later, "Fylkesmøtet er samme dag");
    }

    @Test
    @DisplayName(
            "arbeidsflaten sier hva året krever, utvalg for utvalg: planen for neste år og møtene som mangler i dette")
    void the_board_uses_the_whole_year() {
        samraad.setDay(SLUG, LocalDate.of(2026, 11, 24));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        String board = secretary.get("/arbeidsflaten").text();
        assertThat(board)
                .contains("Vedta møteplanen for PM 2027".replace("PM", "Partnerskapsmøtet"))
                .contains("Møteplanen må være vedtatt senest torsdag 31. desember 2026", "§ 6 nr. 5")
                .contains("Kall inn til flere møter i SSU 2026");
        assertThat(secretary.get("/arbeidsflaten?utvalg=ssu").text()).doesNotContain("Partnerskapsmøtet 2027");
        assertThat(secretary.get("/arbeidsflaten?utvalg=%3Cscript%3E").status()).isEqualTo(200);
    }

    private static Visited sendChange(Visitor secretary, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.put("gjor", "flytt");
        return send(secretary, PLAN, typed);
    }

    @Test
    @DisplayName("vedtatt etter at året er begynt krever en grunn, og bruddet blir stående for alle")
    void adopted_late_is_a_recorded_breach() {
        samraad.setDay(SLUG, LocalDate.of(2027, 1, 2));
        Visitor secretary = samraad.visitor(SLUG).logIn("marte-solvang");
        Visited drafted =
                send(secretary, "/utvalg/pm/plan/2027", wishes("hendelse", "KS", "hendelse-fra", "14.04.2027"));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(303);
        Map<String, String> adopt = Map.of("gjor", "vedta", "vedtatt", "02.01.2027", "av", "organet");
        Visited refused = send(secretary, "/utvalg/pm/plan/2027", adopt);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 6 nr. 5", "Hvorfor regelen ikke er fulgt");
        Map<String, String> because = new HashMap<>(adopt);
        because.put("begrunnelse", "Møtet i desember ble avlyst");
        Visited carriedOut = send(secretary, "/utvalg/pm/plan/2027", because);
        assertThat(carriedOut.status()).as(carriedOut.text()).isEqualTo(303);
        assertThat(samraad.text(
                        "select disposition || ' ' || reason from tenant.act a join tenant.body b on b.id = a.body_id"
                                + " where a.kind = 'plan_adopted' and b.code = 'pm'"))
                .isEqualTo("breach Møtet i desember ble avlyst");
        assertThat(samraad.visitor(SLUG).get("/utvalg/pm/plan/2027").text())
                .contains("Registrert brudd: Møtet i desember ble avlyst");
        assertThat(send(secretary, LATE, Map.of("gjor", "vedta", "vedtatt", "02.01.2027", "av", "organet"))
                        .status())
                .as("there is no draft to adopt")
                .isEqualTo(409);
    }
}
