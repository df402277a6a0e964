package no.samraad.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.review.Gap;
import no.samraad.engine.review.Gaps;
import no.samraad.engine.review.Matter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det vedtektene lar stå åpent")
class GapsOfCommunitiesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 10);
    private static final BodyCode SU = new BodyCode("su");
    private static final BodyCode SSU = new BodyCode("ssu");

    @Test
    @DisplayName("Finnmark: ingen quorumsregel, ingen frister, ingen regel om referat, ingen møteleder")
    void finnmark() {
        assertThat(gaps(PublishedStatutes.FINNMARK, SU))
                .contains(
                        new Gap(Matter.QUORUM, new Question.NoRule(Clause.QUORUM, SU), Clause.ACT_OPEN_MEETING),
                        new Gap(
                                Matter.NOTICE_DEADLINE,
                                new Question.NoRule(Clause.NOTICE_IN_TIME, SU),
                                Clause.ACT_SEND_NOTICE),
                        new Gap(
                                Matter.CASE_DEADLINE,
                                new Question.NoRule(Clause.CASE_IN_TIME, SU),
                                Clause.ACT_SUBMIT_CASE),
                        new Gap(
                                Matter.MINUTES_APPROVAL,
                                new Question.NoRule(Clause.MINUTES_APPROVED, SU),
                                Clause.ACT_CLOSE_APPROVAL),
                        new Gap(
                                Matter.MEETING_LEADER,
                                new Question.NoRule(Clause.WHO_LEADS, SU),
                                Clause.ACT_CHOOSE_MEETING_LEADER));
    }

    @Test
    @DisplayName("Finnmark: hvilke saker som går i to ledd, er valgt og spørres det ikke om")
    void twoStepsAreChosen() {
        assertThat(matters(gaps(PublishedStatutes.FINNMARK, SU))).doesNotContain(Matter.TWO_STEP_MATTERS);
        List<StatutesDocument> withoutChoices = PublishedStatutes.FINNMARK.documents().stream()
                .filter(document -> document.kind() != DocumentKind.CHOICE)
                .toList();
        assertThat(matters(Gaps.of(RulesInForce.on(DAY, withoutChoices), SU))).contains(Matter.TWO_STEP_MATTERS);
    }

    @Test
    @DisplayName("Troms og Ofoten: quorum er regulert; hva en ikke enstemmig votering gir, er ikke")
    void tromsOgOfoten() {
        List<Gap> gaps = gaps(PublishedStatutes.TROMS_OG_OFOTEN, SSU);
        assertThat(matters(gaps))
                .doesNotContain(Matter.QUORUM, Matter.SEAT_BASE, Matter.NOTICE_DEADLINE, Matter.SCOPE)
                .contains(Matter.NON_UNANIMOUS_VOTE, Matter.DEPUTY_BESIDE_MEMBER, Matter.PARTIALITY);
    }

    @Test
    @DisplayName(
            "hvilke møter som teller, er valgt i Troms og Ofoten og åpent i Finnmark; vedtak mellom møtene er åpent begge steder")
    void yearsAndBetweenMeetings() {
        assertThat(matters(gaps(PublishedStatutes.TROMS_OG_OFOTEN, SSU)))
                .doesNotContain(Matter.COUNTED_MEETINGS, Matter.CANCELLED_MEETINGS)
                .contains(Matter.BETWEEN_MEETINGS);
        assertThat(gaps(PublishedStatutes.FINNMARK, SU))
                .contains(new Gap(
                        Matter.BETWEEN_MEETINGS,
                        new Question.NoRule(Clause.BETWEEN_MEETINGS, SU),
                        Clause.ACT_DECIDE_BETWEEN_MEETINGS))
                .extracting(Gap::matter)
                .contains(Matter.COUNTED_MEETINGS, Matter.CANCELLED_MEETINGS);
        List<StatutesDocument> answered = new ArrayList<>(PublishedStatutes.FINNMARK.documents());
        answered.add(choice(new DecidesOnlyInMeetings()));
        assertThat(matters(Gaps.of(RulesInForce.on(DAY, answered), SU))).doesNotContain(Matter.BETWEEN_MEETINGS);
    }

    @Test
    @DisplayName("et nummer i § 6 uten organ spør hvor det gjelder, med henvisning, til fellesskapet har valgt")
    void scope() {
        List<StatutesDocument> withoutChoices = PublishedStatutes.TROMS_OG_OFOTEN.documents().stream()
                .filter(document -> document.kind() != DocumentKind.CHOICE)
                .toList();
        assertThat(Gaps.of(RulesInForce.on(DAY, withoutChoices), SSU))
                .filteredOn(gap -> gap.matter() == Matter.SCOPE)
                .extracting(gap ->
                        gap.question() instanceof Question.ChoiceMissing missing && missing.choice() == Choice.SCOPE
                                ? missing.rule().provision().value()
                                : "")
                .contains("6-8-frist", "6-15-stillhet", "6-3-apent")
                .doesNotContain("6-12-quorum", "");
    }

    @Test
    @DisplayName("et svar lukker sitt eget spørsmål, fra sin egen dag og ikke før, og spør det neste")
    void anAnswerClosesItsQuestion() {
        List<StatutesDocument> documents = new ArrayList<>(PublishedStatutes.FINNMARK.documents());
        documents.add(choice(new Quorum(
                new Threshold.AtLeast(new Fraction(1, 2)),
                new QuorumBase.EachPartner(),
                SeatBase.SEATS,
                RemoteCounts.COUNTS)));
        assertThat(matters(Gaps.of(RulesInForce.on(DAY, documents), SU)))
                .doesNotContain(Matter.QUORUM)
                .contains(Matter.PARTIALITY_AND_BASE);
        assertThat(matters(Gaps.of(RulesInForce.on(DAY.minusDays(1), documents), SU)))
                .contains(Matter.QUORUM)
                .doesNotContain(Matter.PARTIALITY_AND_BASE);
    }

    private static StatutesDocument choice(Provision provision) {
        LocalText text = new LocalText(Map.of(Language.NB, "Valg"));
        return new StatutesDocument(
                new DocumentId("valg-su-beslutningsdyktig"),
                DocumentKind.CHOICE,
                text,
                DAY,
                DAY,
                null,
                null,
                List.of(new Paragraph(
                        new ParagraphId("valg-su-beslutningsdyktig"),
                        "valg 2",
                        text,
                        List.of(new Rule(
                                new ProvisionId("valg-su-beslutningsdyktig-regel"),
                                Force.SHALL,
                                new Scope.BodiesNamed(Set.of(SU)),
                                provision)),
                        null)));
    }

    private static List<Gap> gaps(PublishedStatutes community, BodyCode body) {
        return Gaps.of(RulesInForce.on(DAY, community.documents()), body);
    }

    private static List<Matter> matters(List<Gap> gaps) {
        return gaps.stream().map(Gap::matter).toList();
    }
}
