package no.samraad.engine.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.AmendmentProvision;
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.DecisionProvision;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.MeetingProvision;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MinutesProvision;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.SeatProvision;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.Threshold;

/** One provision of every kind, and every way of filling its parameters that changes its sentence. */
public final class Provisions {
    private Provisions() {}

    public static Provision noticeWithin(int amount, DeadlineUnit unit, Direction direction, AnchorDay anchorDay) {
        return new MeetingProvision.NoticeDeadline(
                new Deadline(amount, unit, Anchor.MEETING_START, direction, anchorDay, new EndOfDay.NotStated()),
                MeetingProvision.ExtraordinaryHolds.NOT_STATED);
    }

    public static List<Provision> ofEveryKind() {
        List<Provision> all = new ArrayList<>();
        seats(all);
        leadership(all);
        meetings(all);
        year(all);
        callingAndClosing(all);
        betweenMeetings(all);
        quorum(all);
        decisions(all);
        minutes(all);
        amendments(all);
        all.add(new Convention.ScopeConfirmed(
                Set.of(new ProvisionId("6-8-notice-1")), Set.of(Ssu.BODY, TromsOgOfoten.PM)));
        for (Convention.WhichDeadlines which : Convention.WhichDeadlines.values()) {
            all.add(new Convention.DayEnds(new EndOfDay.Midnight(), which));
            all.add(new Convention.DayEnds(new EndOfDay.OfficeHours(LocalTime.of(16, 0)), which));
        }
        return all;
    }

    private static void seats(List<Provision> all) {
        List<SeatCount> counts = List.of(new SeatCount(Ssu.TRUST, 6), new SeatCount(Ssu.MUNICIPALITIES, 6));
        all.add(new SeatProvision.PartnerGroups(Ssu.PARTNERS));
        all.add(new SeatProvision.VotingSeats(counts));
        all.add(new SeatProvision.SeatTotal(16));
        for (SeatProvision.BesideMember beside : SeatProvision.BesideMember.values()) {
            for (SeatProvision.DeputyPapers papers : SeatProvision.DeputyPapers.values()) {
                all.add(new SeatProvision.Deputies(
                        SeatProvision.DeputyForm.PERSONAL, papers, beside, Set.of(SeatProvision.Told.values())));
            }
            all.add(new SeatProvision.DeputyBesideMember(beside));
        }
        all.add(new SeatProvision.Deputies(
                SeatProvision.DeputyForm.NONE,
                SeatProvision.DeputyPapers.NOT_STATED,
                SeatProvision.BesideMember.NOT_STATED,
                Set.of()));
        all.add(new SeatProvision.MembersWithoutVote(counts, Set.of(SeatProvision.Right.values())));
        for (SeatProvision.DeputyOfVacantSeat deputy : SeatProvision.DeputyOfVacantSeat.values()) {
            all.add(new SeatProvision.VacantSeat(deputy));
        }
        for (SeatProvision.PartialityDecider decider : SeatProvision.PartialityDecider.values()) {
            for (SeatProvision.PartialSeat seat : SeatProvision.PartialSeat.values()) {
                all.add(new SeatProvision.Partiality(decider, seat));
            }
        }
    }

    private static void leadership(List<Provision> all) {
        Set<LeadershipProvision.Office> offices = Set.of(LeadershipProvision.Office.values());
        all.add(new LeadershipProvision.LeadershipChosen(
                offices, new LeadershipProvision.ChoosingMethod.ElectedBy(TromsOgOfoten.PM)));
        all.add(new LeadershipProvision.LeadershipChosen(
                offices, new LeadershipProvision.ChoosingMethod.SelfConstituted()));
        all.add(new LeadershipProvision.LeadershipChosen(offices, new LeadershipProvision.ChoosingMethod.InTurn()));
        all.add(new LeadershipProvision.MeetingLeader(List.of(LeadershipProvision.LeaderSource.values())));
    }

    private static void meetings(List<Provision> all) {
        all.add(new MeetingProvision.MeetingForms(Set.of(MeetingProvision.MeetingForm.values())));
        for (MeetingProvision.Openness openness : MeetingProvision.Openness.values()) {
            all.add(new MeetingProvision.MeetingsOpen(openness));
        }
        for (MeetingProvision.ExtraordinaryHolds holds : MeetingProvision.ExtraordinaryHolds.values()) {
            all.add(new MeetingProvision.CaseDeadline(Deadline.weeksBeforeMeeting(3), holds));
            all.add(new MeetingProvision.NoticeDeadline(Deadline.weeksBeforeMeeting(2), holds));
            all.add(new MeetingProvision.OrdinaryDeadlinesAtExtraordinary(holds, holds));
        }
        for (MeetingProvision.Consultation consultation : MeetingProvision.Consultation.values()) {
            all.add(new MeetingProvision.CaseSubmitters(Set.of(MeetingProvision.Submitter.values()), consultation));
        }
        for (MeetingProvision.ConsultationForm form : MeetingProvision.ConsultationForm.values()) {
            all.add(new MeetingProvision.ConsultationMeans(form));
        }
        all.add(new MeetingProvision.NoticeContents(
                Set.of(MeetingProvision.NoticePart.values()), Set.of(MeetingProvision.Recipient.values())));
        all.add(new MeetingProvision.NoticeChannels(Set.of(MeetingProvision.Channel.values())));
        for (MeetingProvision.ExtraordinaryGround ground : MeetingProvision.ExtraordinaryGround.values()) {
            all.add(new MeetingProvision.ExtraordinaryMeetings(ground, Deadline.weeksBeforeMeeting(1)));
        }
        for (MeetingProvision.UnnotifiedDecision decision : MeetingProvision.UnnotifiedDecision.values()) {
            all.add(new MeetingProvision.UnnotifiedMatters(decision));
        }
        for (MeetingProvision.MeetingKind kind : MeetingProvision.MeetingKind.values()) {
            all.add(new MeetingProvision.FixedItems(
                    kind,
                    List.of(MeetingProvision.FixedItem.values()),
                    List.of(MeetingProvision.FixedItem.NEXT_MEETING)));
        }
        all.add(new MeetingProvision.ItemTypes(Set.of(MeetingProvision.ItemType.values())));
    }

    private static final Organ WORKING_COMMITTEE = new Organ.Officers(Set.of(LeadershipProvision.Office.values()));

    private static final List<Set<Organ>> ORGANS = List.of(
            Set.of(new Organ.TheBody()),
            Set.of(new Organ.OtherBody(TromsOgOfoten.PM), WORKING_COMMITTEE),
            Set.of(new Organ.Officers(Set.of(LeadershipProvision.Office.CHAIR))));

    private static void year(List<Provision> all) {
        for (MeetingProvision.CountedMeetings counted : MeetingProvision.CountedMeetings.values()) {
            for (MeetingProvision.YearRequirement requirement : MeetingProvision.YearRequirement.values()) {
                all.add(new MeetingProvision.MeetingsPerYear(1, requirement, counted));
                all.add(new MeetingProvision.MeetingsPerYear(8, requirement, counted));
            }
            all.add(new MeetingProvision.CountedMeetingsChosen(counted));
        }
        List<Occasion> occasions = new ArrayList<>(List.of(new Occasion.NumberOfYear(1), new Occasion.NumberOfYear(2)));
        for (MeetingProvision.YearHalf half : MeetingProvision.YearHalf.values()) {
            occasions.add(new Occasion.InHalf(half));
        }
        for (MeetingProvision.YearParity years : MeetingProvision.YearParity.values()) {
            occasions.add(new Occasion.InYears(years));
        }
        all.add(new MeetingProvision.MeetingFormats(occasions.stream()
                .map(occasion -> new MeetingProvision.OccasionForms(
                        occasion, Set.of(MeetingProvision.MeetingForm.IN_PERSON, MeetingProvision.MeetingForm.VIDEO)))
                .toList()));
        all.add(new MeetingProvision.DifferentForms(2));
        all.add(new MeetingProvision.PlanDeadline(Deadline.beforeTheYear()));
        for (Set<Organ> organs : ORGANS) {
            all.add(new MeetingProvision.PlanAdoptedBy(organs));
            all.add(new MeetingProvision.AgendaRankedBy(organs));
            all.add(new MeetingProvision.MeetingCancellation(organs, null, null));
            all.add(new MeetingProvision.MeetingCancellation(
                    organs, Deadline.weeksBeforeMeeting(1), Deadline.weeksAfterMeeting(4)));
        }
        for (MeetingProvision.CancelledCounts counts : MeetingProvision.CancelledCounts.values()) {
            all.add(new MeetingProvision.CancelledMeetings(counts));
        }
        all.add(new MeetingProvision.MeetingLength(60));
        all.add(new MeetingProvision.MeetingLength(120));
        all.add(new MeetingProvision.MeetingLength(210));
    }

    private static void callingAndClosing(List<Provision> all) {
        all.add(new MeetingProvision.MeetingKinds(Set.of(MeetingProvision.MeetingKind.values())));
        all.add(new MeetingProvision.TentativeMeetings(Deadline.weeksBeforeMeeting(3)));
        for (MeetingProvision.ClosingDecider decider : MeetingProvision.ClosingDecider.values()) {
            all.add(new MeetingProvision.ClosedItems(Set.of(MeetingProvision.ClosingGround.values()), decider));
        }
        all.add(new MeetingProvision.CaseForms(Set.of(MeetingProvision.CaseForm.values())));
        for (MeetingProvision.LateEffect effect : MeetingProvision.LateEffect.values()) {
            all.add(new MeetingProvision.LatePapers(new MeetingProvision.LateSending.Never(), effect));
            all.add(new MeetingProvision.LatePapers(new MeetingProvision.LateSending.WithConsentOfAll(), effect));
            all.add(new MeetingProvision.LatePapers(
                    new MeetingProvision.LateSending.Until(Deadline.weeksBeforeMeeting(1)), effect));
        }
        all.add(new MeetingProvision.ExtraordinaryDemandedBy(List.of(
                new MeetingProvision.Demander.SoManySeats(new Threshold.AtLeast(new Fraction(1, 3))),
                new MeetingProvision.Demander.SoManySeats(new Threshold.AtLeastNumber(3)),
                new MeetingProvision.Demander.AnyPartner(),
                new MeetingProvision.Demander.AnySide(),
                new MeetingProvision.Demander.ByOrgan(WORKING_COMMITTEE))));
        for (MeetingProvision.RestrictedInvitation restricted : MeetingProvision.RestrictedInvitation.values()) {
            all.add(new MeetingProvision.ExtraordinaryInvitation(restricted));
        }
    }

    private static void betweenMeetings(List<Provision> all) {
        List<MeetingProvision.RoundAgreement> agreements = List.of(
                new MeetingProvision.RoundAgreement.AllForIt(),
                new MeetingProvision.RoundAgreement.OfAllSeats(new Threshold.MoreThan(new Fraction(1, 2))),
                new MeetingProvision.RoundAgreement.OfAnswers(new Threshold.AtLeast(new Fraction(2, 3))));
        all.add(new MeetingProvision.DecidesOnlyInMeetings());
        for (MeetingProvision.BetweenMatters matters : MeetingProvision.BetweenMatters.values()) {
            for (MeetingProvision.ToldNext told : MeetingProvision.ToldNext.values()) {
                all.add(new MeetingProvision.ChairsMandate(ORGANS.getLast(), matters, told));
                for (MeetingProvision.RoundAnswers answers : MeetingProvision.RoundAnswers.values()) {
                    for (MeetingProvision.RoundObjection objection : MeetingProvision.RoundObjection.values()) {
                        for (MeetingProvision.RoundAgreement agreement : agreements) {
                            all.add(new MeetingProvision.WrittenRound(
                                    Set.of(WORKING_COMMITTEE),
                                    matters,
                                    Deadline.workingDaysAfterDispatch(5),
                                    answers,
                                    objection,
                                    agreement,
                                    told));
                        }
                    }
                }
            }
        }
    }

    private static void quorum(List<Provision> all) {
        List<QuorumProvision.QuorumBase> bases = List.of(
                new QuorumProvision.QuorumBase.AllSeats(),
                new QuorumProvision.QuorumBase.EachPartner(),
                new QuorumProvision.QuorumBase.EachSide(),
                new QuorumProvision.QuorumBase.NamedPartners(Set.of(Ssu.TRUST, Ssu.MUNICIPALITIES)));
        for (QuorumProvision.QuorumBase base : bases) {
            for (QuorumProvision.SeatBase seats : QuorumProvision.SeatBase.values()) {
                for (QuorumProvision.RemoteCounts remote : QuorumProvision.RemoteCounts.values()) {
                    for (Threshold threshold : thresholds()) {
                        all.add(new QuorumProvision.Quorum(threshold, base, seats, remote));
                    }
                }
            }
        }
        for (QuorumProvision.QuorumAt at : QuorumProvision.QuorumAt.values()) {
            all.add(new QuorumProvision.Quorum(
                    new Threshold.MoreThan(new Fraction(1, 2)),
                    new QuorumProvision.QuorumBase.AllSeats(),
                    QuorumProvision.SeatBase.SEATS,
                    QuorumProvision.RemoteCounts.COUNTS,
                    at));
        }
        for (QuorumProvision.SeatBase seats : QuorumProvision.SeatBase.values()) {
            all.add(new QuorumProvision.SeatBaseChosen(seats));
        }
        for (QuorumProvision.RemoteCounts remote : QuorumProvision.RemoteCounts.values()) {
            all.add(new QuorumProvision.RemoteCountsChosen(remote));
        }
        all.add(new QuorumProvision.WithoutQuorum(Set.of(Treatment.values())));
        all.add(new QuorumProvision.WithoutQuorum(Set.of()));
        for (QuorumProvision.BaseAtPartiality base : QuorumProvision.BaseAtPartiality.values()) {
            all.add(new QuorumProvision.PartialityAndBase(base));
        }
    }

    private static List<Threshold> thresholds() {
        return List.of(
                new Threshold.AtLeast(new Fraction(1, 2)),
                new Threshold.MoreThan(new Fraction(2, 3)),
                new Threshold.AtLeast(new Fraction(1, 3)),
                new Threshold.AtLeast(new Fraction(3, 4)),
                new Threshold.AtLeast(new Fraction(3, 5)),
                new Threshold.AtLeastNumber(7));
    }

    private static void decisions(List<Provision> all) {
        all.add(new DecisionProvision.DecidesBy(new DecisionMode.Consensus()));
        for (DecisionProvision.VoteBase base : DecisionProvision.VoteBase.values()) {
            all.add(new DecisionProvision.DecidesBy(
                    new DecisionMode.Majority(new Threshold.MoreThan(new Fraction(1, 2)), base)));
        }
        List<DecisionMode> modes = new ArrayList<>(List.of(new DecisionMode.Consensus(), new DecisionMode.MostVotes()));
        for (DecisionProvision.VoteBase base : DecisionProvision.VoteBase.values()) {
            Threshold twoThirds = new Threshold.AtLeast(new Fraction(2, 3));
            modes.add(new DecisionMode.MajorityOfEachSide(twoThirds, base, Set.of(Side.HOSPITAL, Side.MUNICIPAL)));
            modes.add(new DecisionMode.ConsensusThenMajority(twoThirds, base, null));
            modes.add(new DecisionMode.ConsensusThenMajority(twoThirds, base, DecisionProvision.PathAction.MEDIATION));
        }
        for (DecisionMode mode : modes) {
            all.add(new DecisionProvision.DecidesBy(mode));
            all.add(new DecisionProvision.DecidesMatterBy(Set.of(MatterKind.ELECTION, MatterKind.BUDGET), mode));
        }
        for (MatterKind kind : MatterKind.values()) {
            all.add(new DecisionProvision.DecidesMatterBy(Set.of(kind), new DecisionMode.MostVotes()));
        }
        all.add(new DecisionProvision.DecisionEffect(DecisionProvision.DecisionBinds.BINDING, Set.of()));
        all.add(new DecisionProvision.DecisionEffect(DecisionProvision.DecisionBinds.ADVISORY, Set.of()));
        all.add(new DecisionProvision.DecisionEffect(
                DecisionProvision.DecisionBinds.ADVISORY, Set.of(MatterKind.PROCEDURE)));
        all.add(new DecisionProvision.FirstTreatedByParties(
                Set.of(DecisionProvision.MeasureTrait.values()),
                Money.kroner(500_000),
                Set.of(Ssu.TRUST),
                Set.of(TromsOgOfoten.PM)));
        all.add(new DecisionProvision.FirstTreatedByParties(
                Set.of(DecisionProvision.MeasureTrait.BEYOND_THE_MANDATE), null, Set.of(Ssu.TRUST), Set.of()));
        all.add(new DecisionProvision.RatifiedByParties(new Threshold.AtLeast(new Fraction(2, 3)), null, null));
        all.add(new DecisionProvision.RatifiedByParties(
                new Threshold.AtLeastNumber(20),
                Set.of(MatterKind.COOPERATION_AGREEMENT),
                Deadline.workingDaysAfterDispatch(10)));
        all.add(new DecisionProvision.DelegatedDecisions(Set.of(new Organ.TheBody()), null, null, null));
        all.add(new DecisionProvision.DelegatedDecisions(
                Set.of(
                        new Organ.OtherBody(TromsOgOfoten.PM),
                        new Organ.Officers(Set.of(LeadershipProvision.Office.values()))),
                Set.of(MatterKind.GRANT),
                new Money(9_950),
                LocalDate.of(2026, 12, 31)));
        for (DecisionProvision.TieBreaker by : DecisionProvision.TieBreaker.values()) {
            all.add(new DecisionProvision.TieBreak(by, null));
            all.add(new DecisionProvision.TieBreak(by, Set.of(MatterKind.ELECTION)));
        }
        for (DecisionProvision.Recording recording : DecisionProvision.Recording.values()) {
            for (Threshold askedBy : thresholds()) {
                all.add(new DecisionProvision.RecordingOnDemand(recording, askedBy));
            }
            all.add(new DecisionProvision.RecordingOnDemand(recording, new Threshold.AtLeastNumber(1)));
        }
        for (DecisionProvision.Dissenter who : DecisionProvision.Dissenter.values()) {
            for (DecisionProvision.DissentUntil until : DecisionProvision.DissentUntil.values()) {
                all.add(new DecisionProvision.DissentInMinutes(who, until));
            }
        }
        for (DecisionProvision.NonUnanimous yields : DecisionProvision.NonUnanimous.values()) {
            all.add(new DecisionProvision.NonUnanimousVote(yields));
        }
        for (DecisionProvision.ConsensusMeaning meaning : DecisionProvision.ConsensusMeaning.values()) {
            for (DecisionProvision.Effect effect : DecisionProvision.Effect.values()) {
                all.add(new DecisionProvision.ConsensusMeans(meaning, effect, effect));
            }
        }
        all.add(new DecisionProvision.WithoutConsensus(Set.of(Treatment.DISCUSS, Treatment.POSTPONE)));
        all.add(new DecisionProvision.WithoutConsensus(Set.of()));
        for (DecisionProvision.RecordingWhen when : DecisionProvision.RecordingWhen.values()) {
            for (DecisionProvision.Recording recording : DecisionProvision.Recording.values()) {
                all.add(new DecisionProvision.VoteRecording(when, recording));
            }
        }
        List<DecisionProvision.PathStep> steps = new ArrayList<>();
        for (DecisionProvision.PathAction action : DecisionProvision.PathAction.values()) {
            steps.add(new DecisionProvision.PathStep(action, Deadline.workingDaysAfterDispatch(10)));
            steps.add(new DecisionProvision.PathStep(action, null));
            steps.add(new DecisionProvision.PathStep(action, null, Deadline.workingDaysAfterDispatch(2)));
            steps.add(new DecisionProvision.PathStep(
                    action, Deadline.workingDaysAfterDispatch(10), Deadline.workingDaysAfterDispatch(2)));
        }
        all.add(new DecisionProvision.DisagreementPath(steps));
        for (DecisionProvision.TwoStepMatters matters : DecisionProvision.TwoStepMatters.values()) {
            for (DecisionProvision.SkipFirstStep skip : skips()) {
                all.add(new DecisionProvision.TwoSteps(TromsOgOfoten.PM, matters, 0, skip));
                all.add(new DecisionProvision.TwoSteps(TromsOgOfoten.PM, matters, 1, skip));
                all.add(new DecisionProvision.TwoSteps(TromsOgOfoten.PM, matters, 7, skip));
            }
            all.add(new DecisionProvision.TwoStepMattersChosen(matters));
        }
    }

    private static List<DecisionProvision.SkipFirstStep> skips() {
        List<DecisionProvision.SkipFirstStep> skips = new ArrayList<>(List.of(
                new DecisionProvision.SkipFirstStep.Never(),
                new DecisionProvision.SkipFirstStep.IfUrgent(),
                new DecisionProvision.SkipFirstStep.IfAllAgree(),
                new DecisionProvision.SkipFirstStep.IfSoManyAgree(new Threshold.AtLeast(new Fraction(2, 3)))));
        for (LeadershipProvision.Office office : LeadershipProvision.Office.values()) {
            skips.add(new DecisionProvision.SkipFirstStep.IfFoundUrgentBy(new Organ.Officers(Set.of(office))));
        }
        skips.add(new DecisionProvision.SkipFirstStep.IfFoundUrgentBy(new Organ.TheBody()));
        return skips;
    }

    private static void minutes(List<Provision> all) {
        all.add(new MinutesProvision.MinutesDeadline(Deadline.weeksAfterMeeting(1)));
        all.add(new MinutesProvision.MinutesPlaces(Set.of(MinutesProvision.MinutesPlace.values())));
        for (MinutesProvision.PublishedMinutes minutes : MinutesProvision.PublishedMinutes.values()) {
            all.add(new MinutesProvision.MinutesPublishedWhen(minutes));
        }
        all.add(new MinutesProvision.MinutesApproval(
                new MinutesProvision.ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4))));
        all.add(new MinutesProvision.MinutesApproval(new MinutesProvision.ApprovalWay.NextMeeting()));
        all.add(new MinutesProvision.MinutesApproval(new MinutesProvision.ApprovalWay.Signed(2)));
        all.add(new MinutesProvision.MinutesApproval(
                new MinutesProvision.ApprovalWay.NextMeetingElseSilence(Deadline.workingDaysAfterDispatch(10))));
        all.add(new MinutesProvision.MinutesApproval(new MinutesProvision.ApprovalWay.SignedBy(
                Set.of(LeadershipProvision.Office.CHAIR, LeadershipProvision.Office.SECRETARIAT), 2)));
        all.add(new MinutesProvision.MinutesApproval(
                new MinutesProvision.ApprovalWay.SignedBy(Set.of(LeadershipProvision.Office.CHAIR), 0)));
        all.add(new MinutesProvision.MinutesSentBy(
                Set.of(new Organ.Officers(Set.of(LeadershipProvision.Office.SECRETARIAT)))));
        for (MinutesProvision.RequestEffect effect : MinutesProvision.RequestEffect.values()) {
            all.add(new MinutesProvision.RequestsForChanges(new Organ.TheBody(), effect, null));
            all.add(new MinutesProvision.RequestsForChanges(
                    new Organ.Officers(Set.of(LeadershipProvision.Office.CHAIR)),
                    effect,
                    Deadline.workingDaysAfterDispatch(3)));
        }
        all.add(new MinutesProvision.MinutesContents(Set.of(MinutesProvision.MinutesPart.values())));
    }

    private static void amendments(List<Provision> all) {
        DecisionMode twoThirds = new DecisionMode.Majority(
                new Threshold.AtLeast(new Fraction(2, 3)), DecisionProvision.VoteBase.REPRESENTED);
        List<AmendmentProvision.ChangesOfTier> changes = List.of(
                new AmendmentProvision.ChangesOfTier.EveryChange(),
                new AmendmentProvision.ChangesOfTier.ChangesOf(Set.of(new ParagraphId("6-12"), new ParagraphId("7"))),
                new AmendmentProvision.ChangesOfTier.ChangesMarked(AmendmentProvision.ChangeSize.SMALL),
                new AmendmentProvision.ChangesOfTier.ChangesMarked(AmendmentProvision.ChangeSize.LARGE));
        List<AmendmentProvision.AmendmentTier> tiers = new ArrayList<>();
        for (AmendmentProvision.ChangesOfTier which : changes) {
            for (AmendmentProvision.TextOfReadings text : AmendmentProvision.TextOfReadings.values()) {
                for (int meetings = 0; meetings <= 2; meetings++) {
                    tiers.add(new AmendmentProvision.AmendmentTier(
                            which, Ssu.BODY, twoThirds, meetings, meetings * 7, text));
                }
            }
            tiers.add(new AmendmentProvision.AmendmentTier(
                    which,
                    TromsOgOfoten.PM,
                    new DecisionMode.Consensus(),
                    1,
                    1,
                    AmendmentProvision.TextOfReadings.SAME_TEXT));
        }
        all.add(new AmendmentProvision.Amendment(Set.of(DocumentKind.values()), tiers, null));
        for (AmendmentProvision.PartOfParties part : AmendmentProvision.PartOfParties.values()) {
            all.add(new AmendmentProvision.Amendment(
                    Set.of(DocumentKind.STATUTES),
                    tiers,
                    new AmendmentProvision.PartiesTakePart(Set.of(new ParagraphId("6-14")), part)));
            all.add(new AmendmentProvision.Amendment(
                    Set.of(DocumentKind.STATUTES), tiers, new AmendmentProvision.PartiesTakePart(Set.of(), part)));
        }
        for (AmendmentProvision.FoundingDecision decision : AmendmentProvision.FoundingDecision.values()) {
            for (AmendmentProvision.ConstitutionAllowed allowed : AmendmentProvision.ConstitutionAllowed.values()) {
                all.add(new AmendmentProvision.Founding(decision, allowed));
            }
        }
        for (AmendmentProvision.FollowUpsOfPredecessor left : AmendmentProvision.FollowUpsOfPredecessor.values()) {
            all.add(new AmendmentProvision.PredecessorReplaced(
                    new LocalText(Map.of(Language.NB, "Overordnet samarbeidsorgan")), left));
        }
        for (AmendmentProvision.RunningTerms terms : AmendmentProvision.RunningTerms.values()) {
            all.add(new AmendmentProvision.Transition(new AmendmentProvision.RunningCases.NewRulesAtOnce(), terms));
            for (AmendmentProvision.CaseStage stage : AmendmentProvision.CaseStage.values()) {
                all.add(new AmendmentProvision.Transition(
                        new AmendmentProvision.RunningCases.OldRulesFrom(stage), terms));
            }
        }
        for (AmendmentProvision.MembershipEffect effect : AmendmentProvision.MembershipEffect.values()) {
            all.add(new AmendmentProvision.Joining(TromsOgOfoten.PM, effect));
            for (AmendmentProvision.OwedAtLeaving owed : AmendmentProvision.OwedAtLeaving.values()) {
                all.add(new AmendmentProvision.Leaving(
                        new Deadline(
                                6,
                                DeadlineUnit.MONTH,
                                Anchor.EFFECT,
                                Direction.BEFORE,
                                AnchorDay.NOT_COUNTED,
                                new EndOfDay.NotStated()),
                        effect,
                        owed));
            }
        }
        all.add(new AmendmentProvision.ConformityReport(12, TromsOgOfoten.PM));
        all.add(new AmendmentProvision.ConformityReport(18, TromsOgOfoten.PM));
        all.add(new Convention.OwnedBy(Ssu.BODY, null));
        all.add(new Convention.OwnedBy(Ssu.BODY, new CaseRef("34/25")));
        all.add(new Convention.Precedence(List.of(DocumentKind.values())));
    }
}
