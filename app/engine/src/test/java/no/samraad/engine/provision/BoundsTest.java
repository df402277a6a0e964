package no.samraad.engine.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samraad.engine.amendment.TextIdentity;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.model.CatalogueExamples;
import no.samraad.engine.model.Provisions;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.AmendmentProvision.ConformityReport;
import no.samraad.engine.provision.AmendmentProvision.TextOfReadings;
import no.samraad.engine.provision.DecisionProvision.DecidesMatterBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.DelegatedDecisions;
import no.samraad.engine.provision.DecisionProvision.FirstTreatedByParties;
import no.samraad.engine.provision.DecisionProvision.MeasureTrait;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LeadershipProvision.SwapInTerm;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingLength;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MeetingProvision.YearRequirement;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesSentBy;
import no.samraad.engine.provision.SeatProvision.CrossRepresentation;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.provision.SeatProvision.ProportionalSeats;
import no.samraad.engine.provision.SeatProvision.Reelection;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.provision.SeatProvision.SeatPerParty;
import no.samraad.engine.provision.SeatProvision.SeatRounding;
import no.samraad.engine.provision.SeatProvision.SeatsSetAside;
import no.samraad.engine.provision.SeatProvision.SectorSeats;
import no.samraad.engine.provision.SeatProvision.TermAlignment;
import no.samraad.engine.provision.SeatProvision.TermOfOffice;
import no.samraad.engine.provision.SeatProvision.WeightedParty;
import no.samraad.engine.provision.SecretariatProvision.SecretariatLead;
import no.samraad.engine.provision.SecretariatProvision.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tall og utvalg en regel kan ha: det minste og det største som gir mening, og ikke ett til")
class BoundsTest {
    private static final BodyCode BODY = new BodyCode("ssu");
    private static final PartnerCode PARTNER = new PartnerCode("unn");
    private static final DecisionMode HALF =
            new DecisionMode.Majority(new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.CAST);

    private static void refused(Supplier<?> made) {
        assertThatIllegalArgumentException().isThrownBy(made::get);
    }

    private static void oneOrMore(IntFunction<?> of) {
        refused(() -> of.apply(0));
        refused(() -> of.apply(-1));
        assertThat(of.apply(1)).isNotNull();
    }

    @Test
    void whatIsCountedFromOneIsNotNothing() {
        List.<IntFunction<?>>of(
                        number -> new ConformityReport(number, BODY),
                        SwapInTerm::new,
                        number -> new MeetingsPerYear(number, YearRequirement.MINIMUM, CountedMeetings.NOT_STATED),
                        Occasion.NumberOfYear::new,
                        MeetingLength::new,
                        BodyProvision.HelperMembers.FromEachPartner::new,
                        BodyProvision.HelperMembers.ChosenByTheBody::new,
                        number -> new SeatPerParty(PARTNER, number),
                        number -> new WeightedParty(new PartyCode("tromso"), number),
                        number -> new CrossRepresentation(BODY, number, VotingRight.VOTES),
                        number -> new SectorSeats(Attribute.Sector.PUBLIC_HEALTH, number),
                        TermAlignment.YearFrom::new,
                        Reelection.AtMost::new,
                        Reelection.AtMost::new,
                        Attribute.FromPartiesOfAtLeast::new,
                        Attribute.FromPartiesBelow::new,
                        number -> new SeatsSetAside(
                                PARTNER, number, new Attribute.WithStanding(Attribute.Standing.DOCTOR)),
                        number -> new ProportionalSeats(
                                PARTNER, number, SeatKey.INHABITANTS, SeatRounding.LARGEST_REMAINDER, 0),
                        number -> new TermOfOffice(
                                number,
                                new TermAlignment.CalendarYear(),
                                new Reelection.Allowed(),
                                HoldOver.NOT_STATED),
                        number -> new BodyProvision.PreMeeting(
                                new BodyProvision.MeetingGroup.OfPartner(PARTNER),
                                number,
                                BodyProvision.PreMeetingPapers.ONLY_THE_GROUP),
                        SecretariatLead.SidesInTurn::new,
                        SelfEvaluation::new,
                        Threshold.AtLeastNumber::new)
                .forEach(BoundsTest::oneOrMore);
    }

    @Test
    void whatIsCountedFromZeroIsNotLess() {
        assertThat(tier(0, 0)).isNotNull();
        refused(() -> tier(-1, 0));
        refused(() -> tier(0, -1));
        assertThat(new Money(0)).isLessThan(new Money(1));
        assertThat(proportional(0).leastEach()).isZero();
        refused(() -> proportional(-1));
        refused(() -> new Money(-1));
        refused(() -> new Fraction(-1, 2));
        refused(() -> new Fraction(1, 0));
        refused(() -> Deadline.weeksBeforeMeeting(-1));
        assertThat(Deadline.weeksBeforeMeeting(5_000).amount()).isEqualTo(5_000);
        refused(() -> Deadline.weeksBeforeMeeting(5_001));
    }

    private static ProportionalSeats proportional(int leastEach) {
        return new ProportionalSeats(PARTNER, 6, SeatKey.INHABITANTS, SeatRounding.LARGEST_REMAINDER, leastEach);
    }

    @Test
    void aBodyStandsOnOneOfThreeLevels() {
        refused(() -> level(0));
        assertThat(List.of(level(1), level(2), level(3)))
                .extracting(BodyProvision.RegisteredBody::level)
                .containsExactly(1, 2, 3);
        refused(() -> level(4));
    }

    private static BodyProvision.RegisteredBody level(int level) {
        return new BodyProvision.RegisteredBody(
                BODY,
                new LocalText(Map.of(Language.NB, "SSU")),
                level,
                BodyProvision.BodyKind.COMMITTEE,
                BodyProvision.BodyAuthority.DECIDES,
                null);
    }

    private static AmendmentTier tier(int meetings, int days) {
        return new AmendmentTier(new ChangesOfTier.EveryChange(), BODY, HALF, meetings, days, TextOfReadings.SAME_TEXT);
    }

    @Test
    void aYearHasTwelveMonthsAndThereAreAsManyFormsAsThereAre() {
        assertThat(new TermAlignment.YearFrom(12).month()).isEqualTo(12);
        refused(() -> new TermAlignment.YearFrom(13));
        int forms = MeetingForm.values().length;
        assertThat(new DifferentForms(2).atLeast()).isEqualTo(2);
        assertThat(new DifferentForms(forms).atLeast()).isEqualTo(forms);
        refused(() -> new DifferentForms(1));
        refused(() -> new DifferentForms(forms + 1));
    }

    @Test
    void whoeverIsNamedIsSomebody() {
        refused(() -> new Organ.Officers(Set.of()));
        refused(() -> new MinutesSentBy(Set.of()));
        refused(() -> new DelegatedDecisions(Set.of(), null, null, null));
        refused(() -> new DecidesMatterBy(Set.of(), HALF));
        refused(() -> new DecisionMode.MajorityOfEachSide(
                new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.CAST, Set.of()));
        assertThat(new DecisionMode.MajorityOfEachSide(
                                new Threshold.MoreThan(new Fraction(1, 2)), VoteBase.CAST, Set.of(Side.HOSPITAL))
                        .sides())
                .hasSize(1);
        refused(() -> new LocalText(Map.of()));
        refused(() -> new TextIdentity(""));
        refused(() -> new DocumentId(" "));
    }

    @Test
    void whatAnotherDoesIsDoneByThatBodyAloneAndWhatOfficersDoMayBeDoneWithOthers() {
        Organ other = new Organ.OtherBody(BODY);
        assertThat(other.isAmong(new Organ.OtherBody(BODY))).isTrue();
        assertThat(other.isAmong(new Organ.OtherBody(new BodyCode("pm")))).isFalse();
        assertThat(other.isAmong(new Organ.TheBody())).isFalse();
        Organ chair = new Organ.Officers(Set.of(Office.CHAIR));
        Organ both = new Organ.Officers(Set.of(Office.CHAIR, Office.SECRETARIAT));
        assertThat(chair.isAmong(both)).isTrue();
        assertThat(both.isAmong(chair)).isFalse();
        assertThat(chair.isAmong(new Organ.TheBody())).isFalse();
        assertThat(new Organ.TheBody().isAmong(chair)).isFalse();
    }

    @Test
    void everyKindStandsUnderTheLetterOfItsPartOfTheCatalogue() {
        assertThat(Stream.concat(Provisions.ofEveryKind().stream(), CatalogueExamples.all().values().stream()))
                .allSatisfy(provision -> assertThat(provision.code().name()).startsWith(letter(provision)));
    }

    private static String letter(Provision provision) {
        return switch (provision) {
            case BodyProvision _ -> "A";
            case SeatProvision _ -> "B";
            case LeadershipProvision _ -> "C";
            case MeetingProvision _ -> "D";
            case QuorumProvision _ -> "E";
            case DecisionProvision _ -> "E";
            case MinutesProvision _ -> "F";
            case CostProvision _ -> "G";
            case SecretariatProvision _ -> "H";
            case AmendmentProvision _ -> "I";
            case Convention _ -> "I";
        };
    }

    @Test
    void minutesAreSignedByOneAtLeastInAnOfficeOrOutsideIt() {
        refused(() -> new ApprovalWay.SignedBy(Set.of(), 0));
        refused(() -> new ApprovalWay.SignedBy(Set.of(Office.CHAIR), -1));
        assertThat(new ApprovalWay.SignedBy(Set.of(Office.CHAIR), 0).offices()).hasSize(1);
        assertThat(new ApprovalWay.SignedBy(Set.of(), 1).others()).isEqualTo(1);
    }

    @Test
    void whichMeasuresAreTreatedFirstAndByWhomIsSaid() {
        refused(() -> new FirstTreatedByParties(Set.of(), null, Set.of(PARTNER), Set.of()));
        refused(() -> new FirstTreatedByParties(Set.of(MeasureTrait.BEYOND_THE_MANDATE), null, Set.of(), Set.of()));
        assertThat(new FirstTreatedByParties(Set.of(), Money.kroner(1), Set.of(PARTNER), Set.of()).partners())
                .containsExactly(PARTNER);
        assertThat(new FirstTreatedByParties(Set.of(MeasureTrait.BEYOND_THE_MANDATE), null, Set.of(), Set.of(BODY))
                        .bodies())
                .containsExactly(BODY);
    }
}
