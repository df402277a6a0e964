package no.samraad.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.local.identity.TestPeople;
import no.samraad.local.identity.TestPerson;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visitor;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.SeatRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The demonstration")
class DemonstrationTest {
    private static final LocalDate MEETING_OF_2025 = LocalDate.of(2025, 12, 10);
    private static final LocalDate MEETING_OF_2027 = LocalDate.of(2027, 3, 3);

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.shared();

    @Test
    @DisplayName("has all 357 municipalities, 24 of them in Troms og Ofoten and 18 in Finnmark")
    void municipalities() {
        assertThat(SAMRAAD.text("select count(*) from platform.municipality")).isEqualTo("357");
        assertThat(municipalities("troms-ofoten")).hasSize(24).contains("Tromsø kommune", "Narvik kommune");
        assertThat(municipalities("finnmark")).hasSize(18).contains("Alta kommune", "Nesseby kommune");
        assertThat(inLanguageArea("troms-ofoten"))
                .containsExactlyInAnyOrder("Kåfjord kommune", "Lavangen kommune", "Tjeldsund kommune");
        assertThat(inLanguageArea("finnmark"))
                .containsExactlyInAnyOrder(
                        "Karasjok kommune",
                        "Kautokeino kommune",
                        "Nesseby kommune",
                        "Tana kommune",
                        "Porsanger kommune");
    }

    @Test
    @DisplayName("SSU has 16 votes, 6 + 6 + 2 + 2, each with a personal deputy, in 2025 as in 2027")
    void ssu() {
        for (LocalDate day : List.of(MEETING_OF_2025, MEETING_OF_2027)) {
            List<SeatHolding> voting = seats("troms-ofoten", "ssu", day).stream()
                    .filter(SeatHolding::votes)
                    .toList();
            assertThat(count(voting)).isEqualTo(Map.of("trust", 6L, "municipalities", 6L, "gps", 2L, "users", 2L));
            assertThat(voting).noneMatch(SeatHolding::vacant).allMatch(seat -> seat.deputyId() != null);
            assertThat(people(voting)).hasSize(32);
        }
    }

    @Test
    @DisplayName("SSU has seven members without a vote since 12 June 2025, six before")
    void withoutVote() {
        assertThat(withoutVote(MEETING_OF_2025)).isEqualTo(7);
        assertThat(withoutVote(LocalDate.of(2025, 6, 12))).isEqualTo(7);
        assertThat(withoutVote(LocalDate.of(2025, 6, 11))).isEqualTo(6);
    }

    @Test
    @DisplayName(
            "the SU of Finnmark has 5 + 5 votes with personal deputies and three who may speak; its secretariat ten")
    void finnmark() {
        List<SeatHolding> su = seats("finnmark", "su", MEETING_OF_2025);
        assertThat(count(su)).isEqualTo(Map.of("trust", 5L, "municipalities", 5L, "observers", 3L));
        assertThat(su.stream().filter(SeatHolding::votes)).allMatch(seat -> seat.deputyId() != null);
        assertThat(count(seats("finnmark", "sekretariat", MEETING_OF_2025)))
                .isEqualTo(Map.of("trust", 5L, "municipalities", 5L));
    }

    @Test
    @DisplayName("a seat in SSU changed hands on 15 August 2025")
    void aSeatChangedHands() {
        assertThat(holder(LocalDate.of(2025, 8, 14))).isNotEqualTo(holder(LocalDate.of(2025, 8, 15)));
        assertThat(holder(LocalDate.of(2025, 8, 15))).isEqualTo(holder(MEETING_OF_2025));
    }

    @Test
    @DisplayName("the register of bodies on 31 December 2025 is not that of 1 January 2026")
    void bodiesComeAndGo() {
        assertThat(codes(LocalDate.of(2025, 12, 31))).contains("barn-og-unge").doesNotContain("pasientforlop");
        assertThat(codes(LocalDate.of(2026, 1, 1))).contains("pasientforlop").doesNotContain("barn-og-unge");
    }

    @Test
    @DisplayName("nobody sits twice in one body, and every test person of a community is one of its persons")
    void everybodyOnce() {
        assertThat(SAMRAAD.texts("""
                select b.code || ': ' || p.name
                from tenant.appointment a
                  join tenant.appointment c on c.tenant_id = a.tenant_id and c.person_id = a.person_id and c.id > a.id
                    and c.valid && a.valid
                  join tenant.seat s on s.id = a.seat_id
                  join tenant.seat t on t.id = c.seat_id and t.body_id = s.body_id
                  join tenant.body b on b.id = s.body_id
                  join tenant.person p on p.id = a.person_id""")).isEmpty();
        for (String slug : List.of("troms-ofoten", "finnmark")) {
            assertThat(SAMRAAD.texts("select name from tenant.person where tenant_id = ?", SAMRAAD.tenant(slug)))
                    .containsExactlyInAnyOrderElementsOf(TestPeople.ofTheDemonstration().all().stream()
                            .filter(person -> person.community().equals(slug))
                            .map(TestPerson::name)
                            .toList());
        }
    }

    @Test
    @DisplayName("mail goes to domains that cannot exist")
    void noMailToAnyone() {
        assertThat(SAMRAAD.texts("select email from tenant.person where email is null or email !~ '[.]example$'"))
                .isEmpty();
    }

    @Test
    @DisplayName("loaded twice, it is as it was")
    void idempotent() {
        List<String> before = counts();
        SAMRAAD.loadDemonstrationAgain();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    @DisplayName("its people log in through the identity provider")
    void logIn() {
        Visitor secretary = SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang");
        assertThat(secretary.cookies()).containsKey("__Host-samraad");
        assertThat(SAMRAAD.text(
                        """
                select array_to_string(e.authorities, ',') from platform.session s
                  join platform.login l on l.id = s.login_id
                  join lateral platform.enter('troms-ofoten', s.hash) e on true
                where l.subject = ? order by s.created_at desc""",
                        TestPeople.ofTheDemonstration().withKey("marte-solvang").subject()))
                .isEqualTo("secretary");
    }

    private static List<String> counts() {
        return List.of(
                        "tenant.party",
                        "tenant.party_membership",
                        "tenant.person",
                        "tenant.body",
                        "tenant.seat",
                        "tenant.appointment",
                        "tenant.office",
                        "platform.tenant",
                        "platform.login")
                .stream()
                .map(table -> table + " " + SAMRAAD.text("select count(*) from " + table))
                .toList();
    }

    private static List<String> municipalities(String slug) {
        return SAMRAAD.texts(
                "select name from tenant.party where kind = 'municipality' and tenant_id = ?", SAMRAAD.tenant(slug));
    }

    private static List<String> inLanguageArea(String slug) {
        return SAMRAAD.texts(
                "select name from tenant.party where sami_language_area = 'yes' and tenant_id = ?",
                SAMRAAD.tenant(slug));
    }

    private static long withoutVote(LocalDate day) {
        return seats("troms-ofoten", "ssu", day).stream()
                .filter(seat -> !seat.votes())
                .count();
    }

    private static String holder(LocalDate day) {
        return seats("troms-ofoten", "ssu", day).stream()
                .filter(seat -> seat.position() == 4)
                .map(SeatHolding::memberName)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(LocalDate day) {
        UUID tenant = SAMRAAD.tenant("troms-ofoten");
        return SAMRAAD.inside(
                "troms-ofoten",
                () -> SAMRAAD.bean(BodyRows.class).all(tenant).stream()
                        .filter(body -> body.standsOn(day))
                        .map(body -> body.code())
                        .toList());
    }

    private static List<SeatHolding> seats(String slug, String code, LocalDate day) {
        UUID tenant = SAMRAAD.tenant(slug);
        return SAMRAAD.inside(
                slug,
                () -> SAMRAAD.bean(SeatRows.class)
                        .holdings(
                                tenant,
                                SAMRAAD.bean(BodyRows.class)
                                        .withCode(tenant, code)
                                        .orElseThrow()
                                        .id(),
                                day));
    }

    private static Map<String, Long> count(List<SeatHolding> seats) {
        return seats.stream().collect(Collectors.groupingBy(SeatHolding::partner, Collectors.counting()));
    }

    private static Set<UUID> people(List<SeatHolding> seats) {
        Set<UUID> people = new HashSet<>();
        seats.forEach(seat -> {
            people.add(seat.memberId());
            people.add(seat.deputyId());
        });
        return people;
    }
}
