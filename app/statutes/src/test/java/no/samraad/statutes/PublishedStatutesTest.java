package no.samraad.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.meeting.YearJudge;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.statutes.format.RecordText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Vedtektene slik de står i filene")
class PublishedStatutesTest {
    private static final LocalDate SSU_9_2025 = LocalDate.of(2025, 12, 10);

    @ParameterizedTest
    @EnumSource(PublishedStatutes.class)
    @DisplayName("leses, skrives og leses igjen uten at noe av meningen går tapt")
    void roundTrip(PublishedStatutes statutes) {
        assertThat(statutes.documents()).isNotEmpty().allSatisfy(document -> {
            String canonical = RecordText.canonical(document).toString();
            StatutesDocument again = RecordText.readOwn(canonical, StatutesDocument.class);
            assertThat(again).isEqualTo(document);
            assertThat(RecordText.readOwn(RecordText.yaml(document), StatutesDocument.class))
                    .isEqualTo(document);
            assertThat(RecordText.canonical(again).toString()).isEqualTo(canonical);
        });
    }

    @Test
    @DisplayName("endringen 12.06.2025 gir ett medlem uten stemme til, og ikke noe annet")
    void theAmendmentAddsOneMemberWithoutVote() {
        List<StatutesDocument> versions = PublishedStatutes.TROMS_OG_OFOTEN.documents().stream()
                .filter(document -> document.id().value().equals("vedtekter"))
                .sorted(Comparator.comparing(StatutesDocument::inForceFrom))
                .toList();
        assertThat(versions).hasSize(2);
        List<String> differing = IntStream.range(
                        0, versions.getFirst().paragraphs().size())
                .filter(i -> !versions.get(0)
                        .paragraphs()
                        .get(i)
                        .equals(versions.get(1).paragraphs().get(i)))
                .mapToObj(i -> versions.get(0).paragraphs().get(i).label())
                .toList();
        assertThat(differing).containsExactly("§ 3.2");
    }

    @ParameterizedTest(name = "{0}/{1}/{2}/{3}: {4}")
    @CsvSource({"3,3,1,1,Met", "6,6,2,0,NotMet", "2,6,2,2,NotMet", "6,2,2,2,NotMet", "6,6,2,2,Met"})
    @DisplayName("§ 6 nr. 12: minst halvparten fra hver partner")
    void quorumOfTheSsu(int trust, int municipalities, int gps, int users, String outcome) {
        Composition ssu = body("ssu", List.of("trust", "municipalities", "gps", "users"), List.of(6, 6, 2, 2));
        Finding finding = QuorumJudge.judge(
                new QuorumFacts(ssu, present(ssu, List.of(trust, municipalities, gps, users)), Set.of()),
                rules(PublishedStatutes.TROMS_OG_OFOTEN, SSU_9_2025));
        assertThat(finding.outcome().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(finding.citations().getFirst().label()).isEqualTo("§ 6 nr. 12");
    }

    @Test
    @DisplayName("Finnmark: ingen regel om beslutningsdyktighet, og ingen lånt fra andre")
    void finnmarkHasNoQuorum() {
        Composition su = body("su", List.of("trust", "municipalities"), List.of(5, 5));
        Finding finding = QuorumJudge.judge(
                new QuorumFacts(su, present(su, List.of(5, 5)), Set.of()),
                rules(PublishedStatutes.FINNMARK, SSU_9_2025));
        assertThat(finding.outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(finding.citations()).isEmpty();
    }

    @Test
    @DisplayName("SSU 9-2025: saker innen 19.11, innkalling innen 26.11, referat ute innen 17.12")
    void datesOfSsu9() {
        List<LocalDate> dates = Duties.of(
                        new MeetingFacts(new BodyCode("ssu"), MeetingKind.ORDINARY, SSU_9_2025),
                        rules(PublishedStatutes.TROMS_OG_OFOTEN, SSU_9_2025))
                .stream()
                .filter(Duty.Due.class::isInstance)
                .map(duty -> ((Duty.Due) duty).lastDay().date())
                .toList();
        assertThat(dates).contains(LocalDate.of(2025, 11, 19), LocalDate.of(2025, 11, 26), LocalDate.of(2025, 12, 17));
    }

    @Test
    @DisplayName("Finnmark: ingen av fristene er fastsatt")
    void finnmarkHasNoDates() {
        assertThat(Duties.of(
                        new MeetingFacts(new BodyCode("su"), MeetingKind.ORDINARY, SSU_9_2025),
                        rules(PublishedStatutes.FINNMARK, SSU_9_2025)))
                .isNotEmpty()
                .noneMatch(Duty.Due.class::isInstance);
    }

    private static YearFacts year2025(BodyCode body, int held, int cancelled, int extraordinary) {
        List<YearMeeting> meetings = new ArrayList<>();
        for (int month = 1; month <= held; month++) {
            meetings.add(new YearMeeting(LocalDate.of(2025, month, 8), MeetingKind.ORDINARY, MeetingStanding.HELD));
        }
        for (int month = 1; month <= cancelled; month++) {
            meetings.add(
                    new YearMeeting(LocalDate.of(2025, month, 15), MeetingKind.ORDINARY, MeetingStanding.CANCELLED));
        }
        for (int month = 1; month <= extraordinary; month++) {
            meetings.add(
                    new YearMeeting(LocalDate.of(2025, month, 22), MeetingKind.EXTRAORDINARY, MeetingStanding.HELD));
        }
        return new YearFacts(body, 2025, LocalDate.of(2025, 12, 31), meetings);
    }

    @Test
    @DisplayName("§ 6 nr. 2: åtte holdt, ett avlyst og to ekstraordinære i 2025 er ti av åtte, slik det er valgt")
    void meetingsOfTheYear() {
        Finding finding = YearJudge.judge(
                year2025(new BodyCode("ssu"), 8, 1, 2), rules(PublishedStatutes.TROMS_OG_OFOTEN, SSU_9_2025));
        assertThat(finding.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(finding.measures()).singleElement().isInstanceOfSatisfying(Measure.Meetings.class, meetings -> {
            assertThat(meetings.counted()).isEqualTo(10);
            assertThat(meetings.required()).isEqualTo(8);
        });
        assertThat(finding.citations()).extracting(Citation::label).containsExactly("§ 6 nr. 2", "nr. 10", "nr. 10");
        List<StatutesDocument> text = PublishedStatutes.TROMS_OG_OFOTEN.documents().stream()
                .filter(document -> document.kind() != DocumentKind.CHOICE)
                .toList();
        assertThat(YearJudge.judge(year2025(new BodyCode("ssu"), 7, 0, 1), RulesInForce.on(SSU_9_2025, text))
                        .outcome())
                .as("seven ordinary and one extraordinary: the text alone does not say")
                .isInstanceOf(Outcome.Undetermined.class);
    }

    @Test
    @DisplayName("Finnmark: fire av fire møter i året")
    void finnmarkMeetsFourTimes() {
        assertThat(YearJudge.judge(year2025(new BodyCode("su"), 4, 0, 0), rules(PublishedStatutes.FINNMARK, SSU_9_2025))
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
    }

    @Test
    @DisplayName("§ 6 nr. 5: planen for 2026 vedtas innen 31.12.2025, og to møter mangler ennå")
    void planAndFurtherMeetings() {
        YearFacts six = year2025(new BodyCode("ssu"), 6, 0, 0);
        List<Duty> duties = Duties.ofYear(
                new YearFacts(six.body(), 2025, LocalDate.of(2025, 12, 1), six.meetings()),
                rules(PublishedStatutes.TROMS_OG_OFOTEN, SSU_9_2025));
        assertThat(duties)
                .extracting(duty -> ((Duty.Due) duty).lastDay().date())
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 24));
        assertThat(Duties.ofYear(
                        new YearFacts(six.body(), 2026, LocalDate.of(2025, 12, 1), List.of()),
                        rules(PublishedStatutes.TROMS_OG_OFOTEN, SSU_9_2025)))
                .first()
                .extracting(duty -> ((Duty.Due) duty).lastDay().date())
                .isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    @DisplayName("en feilskrevet regel avvises med linje, kolonne og det nærmeste kjente navnet")
    void aMisspeltRuleIsRefused() {
        String broken = PublishedStatutes.FINNMARK.texts().getFirst().replace("decides-by:", "decide-by:");
        RecordText.Reading<StatutesDocument> reading = RecordText.read(broken, StatutesDocument.class);
        assertThat(reading).isInstanceOf(RecordText.Reading.Unusable.class);
        assertThat(((RecordText.Reading.Unusable<StatutesDocument>) reading).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(broken.split("\n", -1)[fault.line() - 1]).contains("decide-by");
                    assertThat(fault.message()).contains("'decide-by'").contains("did you mean 'decides-by'?");
                });
    }

    private static RulesInForce rules(PublishedStatutes statutes, LocalDate day) {
        return RulesInForce.on(day, statutes.documents());
    }

    private static Composition body(String code, List<String> partners, List<Integer> seats) {
        List<Partner> groups = partners.stream()
                .map(partner -> new Partner(new PartnerCode(partner), Side.OTHER))
                .toList();
        List<Seat> all = new ArrayList<>();
        for (int p = 0; p < partners.size(); p++) {
            for (int n = 1; n <= seats.get(p); n++) {
                String name = partners.get(p) + n;
                all.add(new Seat(
                        new SeatId(name),
                        new PartnerCode(partners.get(p)),
                        VotingRight.VOTES,
                        new PersonId("member-" + name),
                        List.of(new PersonId("deputy-" + name))));
            }
        }
        return new Composition(new BodyCode(code), groups, all);
    }

    private static Attendance present(Composition body, List<Integer> counts) {
        List<CheckIn> in = new ArrayList<>();
        for (int p = 0; p < counts.size(); p++) {
            PartnerCode partner = body.partners().get(p).code();
            body.seats().stream()
                    .filter(seat -> seat.partner().equals(partner))
                    .limit(counts.get(p))
                    .forEach(seat -> in.add(
                            new CheckIn(java.util.Objects.requireNonNull(seat.member()), seat.id(), Presence.IN_ROOM)));
        }
        return new Attendance(in, List.of());
    }
}
