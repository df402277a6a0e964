package no.samraad.engine.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.BodyProvision;
import no.samraad.engine.provision.CostProvision;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.LeadershipProvision.AlternatingGroups;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.SeatProvision;
import no.samraad.engine.provision.SecretariatProvision;

/** One or more rules of every kind about bodies, seats, leadership, money and the secretariat, by a name. */
public final class CatalogueExamples {
    private static final BodyCode PM = TromsOgOfoten.PM;
    private static final BodyCode SSU = Ssu.BODY;
    private static final PartyCode PARTY = new PartyCode("kommune-5501-1");
    private static final PartyCode OTHER = new PartyCode("kommune-5503-1");
    private static final Set<Office> LEADERS = Set.of(Office.CHAIR, Office.DEPUTY_CHAIR);

    private CatalogueExamples() {}

    /** All of them, in the order of the catalogue. */
    public static Map<String, Provision> all() {
        Map<String, Provision> all = new LinkedHashMap<>();
        bodies(all);
        seats(all);
        leadership(all);
        costs(all);
        secretariat(all);
        return all;
    }

    private static LocalText text(String nb, String nn, String en) {
        return new LocalText(Map.of(Language.NB, nb, Language.NN, nn, Language.EN, en));
    }

    private static void bodies(Map<String, Provision> all) {
        all.put(
                "A1",
                new BodyProvision.BodyRegister(List.of(
                        new BodyProvision.RegisteredBody(
                                PM,
                                text("partnerskapsmøtet", "partnarskapsmøtet", "the partnership meeting"),
                                1,
                                BodyProvision.BodyKind.ASSEMBLY,
                                BodyProvision.BodyAuthority.DECIDES,
                                null),
                        new BodyProvision.RegisteredBody(
                                SSU,
                                text(
                                        "strategisk samarbeidsutvalg",
                                        "strategisk samarbeidsutval",
                                        "the strategic committee"),
                                2,
                                BodyProvision.BodyKind.COMMITTEE,
                                BodyProvision.BodyAuthority.DECIDES,
                                PM))));
        all.put(
                "A2",
                new BodyProvision.ParallelBodies(List.of(
                        new BodyProvision.AreaBody(
                                SSU, new BodyProvision.ServedArea.SubArea(text("Vest", "Vest", "West"), Set.of(PARTY))),
                        new BodyProvision.AreaBody(
                                PM,
                                new BodyProvision.ServedArea.HospitalArea(
                                        text("sykehuset i nord", "sjukehuset i nord", "the northern hospital"))))));
        all.put(
                "A3",
                new BodyProvision.SegmentedMeeting(List.of(
                        new BodyProvision.Segment(
                                BodyProvision.SegmentKind.DIALOGUE, Set.of(BodyProvision.Participants.values())),
                        new BodyProvision.Segment(
                                BodyProvision.SegmentKind.DECISION,
                                Set.of(BodyProvision.Participants.VOTING_MEMBERS)))));
        all.put(
                "A4 merged",
                new BodyProvision.BodyLifeCycle(
                        new BodyProvision.BodyDuration.MergedInto(SSU, LocalDate.of(2025, 12, 31)),
                        new Organ.OtherBody(SSU),
                        LocalDate.of(2025, 6, 1),
                        new BodyProvision.OpenFollowUps.ToBody(SSU)));
        all.put(
                "A4 permanent",
                new BodyProvision.BodyLifeCycle(
                        new BodyProvision.BodyDuration.Permanent(),
                        new Organ.OtherBody(PM),
                        null,
                        new BodyProvision.OpenFollowUps.ToWhoSetItUp()));
        all.put("A5", new BodyProvision.PairedWith(PM, BodyProvision.JointMatters.MONEY));
        all.put(
                "A6",
                new BodyProvision.HelperCommittee(
                        BodyProvision.HelperTask.WORKING,
                        new BodyProvision.HelperMembers.HoldersOf(Set.of(Office.values()))));
        all.put(
                "A6 programme",
                new BodyProvision.HelperCommittee(
                        BodyProvision.HelperTask.PROGRAMME, new BodyProvision.HelperMembers.FromEachPartner(1)));
        all.put(
                "A7",
                new BodyProvision.PreMeeting(
                        new BodyProvision.MeetingGroup.OfSide(Side.MUNICIPAL),
                        60,
                        BodyProvision.PreMeetingPapers.ONLY_THE_GROUP));
        all.put(
                "A8",
                new BodyProvision.AttachedUnit(text("analysegruppa", "analysegruppa", "the analysis unit"), PARTY));
    }

    private static void seats(Map<String, Provision> all) {
        all.put("B3", new SeatProvision.SeatPerParty(Ssu.MUNICIPALITIES, 1));
        all.put(
                "B4",
                new SeatProvision.SeatsInParity(Ssu.TRUST, Ssu.MUNICIPALITIES, SeatProvision.ParityCount.PARTIES));
        all.put(
                "B5",
                new SeatProvision.WeightedSeats(
                        Ssu.MUNICIPALITIES, List.of(new SeatProvision.WeightedParty(PARTY, 3))));
        all.put("B6", new SeatProvision.SeatsSetAside(Ssu.MUNICIPALITIES, 1, new Attribute.FromParty(PARTY)));
        all.put("B6 size", new SeatProvision.SeatsSetAside(null, 2, new Attribute.FromPartiesBelow(2000)));
        all.put(
                "B6 youth",
                new SeatProvision.SeatsSetAside(Ssu.TRUST, 1, new Attribute.WithStanding(Attribute.Standing.YOUTH)));
        all.put("B7", new SeatProvision.SeatByOffice(SSU, Set.of(Office.CHAIR), VotingRight.VOTES));
        all.put("B8", new SeatProvision.CrossRepresentation(PM, 1, VotingRight.WITHOUT_VOTE));
        all.put(
                "B9",
                new SeatProvision.SeatsBySector(
                        Ssu.MUNICIPALITIES,
                        List.of(
                                new SeatProvision.SectorSeats(Attribute.Sector.PRIMARY_HEALTH_AND_CARE, 4),
                                new SeatProvision.SectorSeats(Attribute.Sector.CHILD_WELFARE, 2))));
        all.put(
                "B10",
                new SeatProvision.ProportionalSeats(
                        Ssu.MUNICIPALITIES,
                        12,
                        SeatProvision.SeatKey.INHABITANTS,
                        SeatProvision.SeatRounding.MODIFIED_ODD_DIVISORS,
                        1));
        all.put(
                "B11",
                new SeatProvision.SeatsAppointed(List.of(
                        new SeatProvision.AppointedSeats(
                                Ssu.TRUST,
                                null,
                                new Appointer.Outside(
                                        text("direktøren ved UNN", "direktøren ved UNN", "the director of UNN")),
                                SeatProvision.AppointingMethod.APPOINTED,
                                null),
                        new SeatProvision.AppointedSeats(
                                Ssu.MUNICIPALITIES,
                                1,
                                new Appointer.CommunityBody(PM),
                                SeatProvision.AppointingMethod.ELECTED,
                                new Appointer.EachParty()))));
        all.put(
                "B12",
                new SeatProvision.TermOfOffice(
                        4,
                        new SeatProvision.TermAlignment.MunicipalElections(),
                        new SeatProvision.Reelection.AtMost(2),
                        SeatProvision.HoldOver.UNTIL_SUCCESSOR));
        all.put(
                "B12 own year",
                new SeatProvision.TermOfOffice(
                        1,
                        new SeatProvision.TermAlignment.YearFrom(8),
                        new SeatProvision.Reelection.NotStated(),
                        SeatProvision.HoldOver.NOT_STATED));
        all.put("B12 last day", new SeatProvision.TermLastDay(SeatProvision.TermUpOn.SAME_DATE));
        all.put("B12 day before", new SeatProvision.TermLastDay(SeatProvision.TermUpOn.DAY_BEFORE));
        all.put("B12 hold-over", new SeatProvision.HoldOverOfMembers(SeatProvision.HoldOver.ENDS_WITH_TERM));
        all.put(
                "B13",
                new SeatProvision.DeputiesByGroup(List.of(
                        new SeatProvision.GroupDeputies(Ssu.TRUST, SeatProvision.GroupForm.RANKED_LIST),
                        new SeatProvision.GroupDeputies(Ssu.MUNICIPALITIES, SeatProvision.GroupForm.PERSONAL))));
        all.put(
                "B15",
                new SeatProvision.VoteDelegation(
                        Set.of(Ssu.MUNICIPALITIES),
                        SeatProvision.DelegateCircle.ANYONE,
                        SeatProvision.DelegationForm.IN_WRITING,
                        1));
        all.put("B16", new SeatProvision.AuthorityToHold(SeatProvision.HeldAuthority.OWN_OR_DELEGATED));
        all.put(
                "B17",
                new SeatProvision.Resignation(
                        new Organ.Officers(Set.of(Office.SECRETARIAT)),
                        SeatProvision.SeatFilled.WHO_APPOINTS_NAMES_A_NEW,
                        SeatProvision.NewTerm.REST_OF_THE_TERM));
    }

    private static void leadership(Map<String, Provision> all) {
        all.put(
                "C1 appointed",
                new LeadershipProvision.LeadershipChosen(
                        Set.of(Office.CHAIR),
                        new LeadershipProvision.ChoosingMethod.AppointedBy(
                                new Appointer.Outside(text("departementet", "departementet", "the ministry")))));
        all.put("C1", new LeadershipProvision.CandidatesProposed(LEADERS, new Organ.OtherBody(SSU)));
        all.put("C2", new LeadershipProvision.Alternation(LEADERS, AlternatingGroups.SIDES, 2));
        all.put("C2 open", new LeadershipProvision.Alternation(LEADERS, AlternatingGroups.PARTNERS, null));
        all.put("C3", new LeadershipProvision.SwapInTerm(24));
        all.put("C4", new LeadershipProvision.TurnWithinSide(Side.MUNICIPAL, List.of(PARTY, OTHER)));
        all.put("C5", new LeadershipProvision.ChairedFromOtherSideThan(PM));
        all.put("C5 fixed", new LeadershipProvision.OfficeOfSide(Office.CHAIR, Side.HOSPITAL));
        all.put("C6", new LeadershipProvision.ChairAndDeputyApart(AlternatingGroups.PARTNERS));
        all.put(
                "C7",
                new LeadershipProvision.OfficeSetAside(
                        LEADERS, new Attribute.WithStanding(Attribute.Standing.PRACTISING_GP)));
        all.put(
                "C8",
                new LeadershipProvision.HostInTurn(
                        AlternatingGroups.PARTIES, LeadershipProvision.HostChange.EACH_MEETING));
        all.put("C9", new LeadershipProvision.LeadershipTerm(LEADERS, 1, SeatProvision.HoldOver.UNTIL_SUCCESSOR));
        all.put("C9 hold-over", new LeadershipProvision.HoldOverOfLeadership(SeatProvision.HoldOver.UNTIL_SUCCESSOR));
        all.put("C9 acting", new LeadershipProvision.ActingChair(LeadershipProvision.LeaderSource.DEPUTY_CHAIR));
    }

    private static void costs(Map<String, Provision> all) {
        all.put(
                "G1",
                new CostProvision.OwnCosts(
                        CostProvision.CostBearer.EACH_PARTY,
                        Set.of(CostProvision.CostKind.TAKING_PART, CostProvision.CostKind.TRAVEL)));
        all.put(
                "G2",
                new CostProvision.GroupsPaidFor(List.of(new CostProvision.PaidGroup(Ssu.MUNICIPALITIES, Ssu.TRUST))));
        all.put(
                "G3",
                new CostProvision.JointBudget(
                        new Organ.OtherBody(PM), Deadline.beforeTheYear(), new Money(125_000_050L)));
        all.put("G3 none", new CostProvision.NoJointBudget());
        all.put(
                "G4",
                new CostProvision.CostsShared(
                        List.of(
                                new CostProvision.SideShare(Side.HOSPITAL, new Fraction(1, 2)),
                                new CostProvision.SideShare(Side.MUNICIPAL, new Fraction(1, 2))),
                        new CostProvision.CostKey.EqualThenPerInhabitant(new Fraction(1, 3)),
                        CostProvision.CostUnit.KRONE,
                        CostProvision.CostRemainder.LARGEST_REMAINDER));
        all.put(
                "G4 fixed",
                new CostProvision.CostsShared(
                        List.of(),
                        new CostProvision.CostKey.FixedAmounts(
                                List.of(new CostProvision.PartyAmount(PARTY, new Money(2_000_000)))),
                        CostProvision.CostUnit.ORE,
                        CostProvision.CostRemainder.THE_HOST));
        all.put(
                "G5",
                new CostProvision.HostParty(
                        PARTY,
                        Set.of(
                                CostProvision.HostDuty.EMPLOYS_THE_SECRETARIAT,
                                CostProvision.HostDuty.KEEPS_THE_ACCOUNTS)));
        all.put(
                "G6",
                new CostProvision.GrantsRanked(
                        new Organ.TheBody(), CostProvision.FromApplicant.LEAVES_OWN_APPLICATION));
    }

    private static void secretariat(Map<String, Provision> all) {
        all.put(
                "H1",
                new SecretariatProvision.SecretariatSeats(
                        List.of(
                                new SeatProvision.SeatCount(Ssu.TRUST, 5),
                                new SeatProvision.SeatCount(Ssu.MUNICIPALITIES, 5)),
                        new SecretariatProvision.SecretariatLead.SidesInTurn(1),
                        SecretariatProvision.SecretariatTreatment.TREATS_CASES_FIRST));
        all.put(
                "H2",
                new SecretariatProvision.SecretariatTasks(List.of(
                        new SecretariatProvision.OwnedTask(SecretariatProvision.SecretariatTask.CALLS_MEETINGS, null),
                        new SecretariatProvision.OwnedTask(
                                SecretariatProvision.SecretariatTask.KEEPS_THE_ARCHIVE, Side.HOSPITAL))));
        all.put(
                "H3",
                new SecretariatProvision.PeriodicReport(
                        SSU,
                        SecretariatProvision.ReportPeriod.YEARLY,
                        null,
                        Set.of(
                                SecretariatProvision.ReportPart.PRIORITIES,
                                SecretariatProvision.ReportPart.MEETINGS_WITH_ATTENDANCE)));
        all.put("H4", new SecretariatProvision.ReportingRoute(List.of(SSU, PM)));
        all.put("H5", new SecretariatProvision.SelfEvaluation(24));
    }
}
