package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.leadership.Candidate;
import no.samraad.engine.leadership.LeadershipFacts;
import no.samraad.engine.leadership.LeadershipFacts.ChosenBy;
import no.samraad.engine.leadership.LeadershipStanding;
import no.samraad.engine.leadership.LeadershipStanding.Hosted;
import no.samraad.engine.leadership.MeetingLeaderFacts;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Attribute.Sector;
import no.samraad.engine.provision.Attribute.Standing;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision.ActingChair;
import no.samraad.engine.provision.LeadershipProvision.AlternatingGroups;
import no.samraad.engine.provision.LeadershipProvision.Alternation;
import no.samraad.engine.provision.LeadershipProvision.CandidatesProposed;
import no.samraad.engine.provision.LeadershipProvision.ChairAndDeputyApart;
import no.samraad.engine.provision.LeadershipProvision.ChairedFromOtherSideThan;
import no.samraad.engine.provision.LeadershipProvision.ChoosingMethod;
import no.samraad.engine.provision.LeadershipProvision.HoldOverOfLeadership;
import no.samraad.engine.provision.LeadershipProvision.HostChange;
import no.samraad.engine.provision.LeadershipProvision.HostInTurn;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.LeadershipTerm;
import no.samraad.engine.provision.LeadershipProvision.MeetingLeader;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LeadershipProvision.OfficeOfSide;
import no.samraad.engine.provision.LeadershipProvision.OfficeSetAside;
import no.samraad.engine.provision.LeadershipProvision.SwapInTerm;
import no.samraad.engine.provision.LeadershipProvision.TurnWithinSide;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seating.OfficeTerm;
import no.samraad.engine.seating.Party;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Roster;

/** Random leaders: lines of holders, candidates, hosts, and those who lead a meeting. */
final class LeadershipFamily {
    static final List<Partner> PARTNERS = List.of(
            new Partner(new PartnerCode("trust"), Side.HOSPITAL),
            new Partner(new PartnerCode("municipalities"), Side.MUNICIPAL),
            new Partner(new PartnerCode("gps"), Side.OTHER));
    static final List<PartyCode> PARTIES =
            List.of(new PartyCode("unn"), new PartyCode("bardu"), new PartyCode("senja"));
    static final List<PersonId> PERSONS =
            List.of(new PersonId("anna"), new PersonId("berit"), new PersonId("cato"), new PersonId("dag"));
    static final LocalText NORTH = new LocalText(Map.of(Language.NB, "nord"));
    private static final BodyCode OTHER = RandomStatutes.OTHERS.getFirst();

    private final Chance chance;
    private final LocalDate day;

    LeadershipFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
    }

    static Attribute attribute(Chance chance) {
        return switch (chance.below(7)) {
            case 0 -> new Attribute.FromParty(chance.any(PARTIES));
            case 1 -> new Attribute.FromArea(NORTH);
            case 2 -> new Attribute.FromPartiesOfAtLeast(1 + chance.below(3));
            case 3 -> new Attribute.FromPartiesBelow(1 + chance.below(3));
            case 4 ->
                new Attribute.FromSector(chance.any(List.of(Sector.values()).subList(0, 2)));
            default ->
                new Attribute.WithStanding(
                        chance.in(0.7)
                                ? Standing.PRACTISING_GP
                                : chance.any(List.of(Standing.values()).subList(0, 4)));
        };
    }

    static List<Party> parties(Chance chance, LocalDate day) {
        List<Party> parties = new ArrayList<>();
        for (int at = 0; at < PARTIES.size(); at++) {
            if (chance.in(0.85)) {
                List<Party.Figure> figures = new ArrayList<>();
                for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                    if (chance.in(0.9)) {
                        figures.add(new Party.Figure(SeatKey.INHABITANTS, year, chance.below(4)));
                    }
                }
                parties.add(new Party(
                        PARTIES.get(at),
                        PARTNERS.get(at == 0 ? 0 : 1).code(),
                        null,
                        null,
                        figures,
                        chance.in(0.5) ? List.of(NORTH) : List.of()));
            }
        }
        return parties;
    }

    static List<Person> persons(Chance chance) {
        List<Person> persons = new ArrayList<>();
        for (PersonId id : PERSONS) {
            if (chance.in(0.8)) {
                List<Person.Post> posts = new ArrayList<>();
                for (Standing standing : List.of(Standing.values()).subList(0, 4)) {
                    if (chance.in(0.3)) {
                        posts.add(
                                new Person.Post(standing, chance.in(0.4) ? null : chance.any(Person.Extent.values())));
                    }
                }
                persons.add(new Person(
                        id,
                        chance.in(0.7) ? chance.any(PARTIES) : null,
                        posts,
                        Set.copyOf(List.of(Sector.values()).subList(0, chance.below(3))),
                        null));
            }
        }
        return persons;
    }

    /** A line of holders of one office, each after the other, with or without a break between. */
    private void line(BodyCode body, Office office, List<OfficeTerm> offices) {
        LocalDate from = day.minusMonths(12L * chance.below(6)).minusDays(chance.below(3) - 1L);
        for (int number = chance.below(4); number > 0; number--) {
            LocalDate last = from.plusMonths(chance.any(List.of(6, 12, 12, 24))).minusDays(chance.below(2));
            Partner partner = chance.any(PARTNERS);
            offices.add(new OfficeTerm(
                    body,
                    office,
                    chance.any(PERSONS),
                    partner.code(),
                    partner.side(),
                    chance.in(0.75) ? chance.any(PARTIES) : null,
                    from,
                    number == 1 && chance.in(0.6) ? null : last));
            from = last.plusDays(chance.in(0.8) ? 1 : 1 + chance.below(40));
        }
    }

    private Roster roster() {
        List<OfficeTerm> offices = new ArrayList<>();
        for (Office office : Office.values()) {
            line(RandomStatutes.BODY, office, offices);
        }
        line(OTHER, Office.CHAIR, offices);
        return new Roster(parties(chance, day), List.of(), List.of(), persons(chance), chance.shuffled(offices));
    }

    private Appointer appointer() {
        return chance.any(List.of(
                new Appointer.CommunityBody(RandomStatutes.BODY),
                new Appointer.CommunityBody(OTHER),
                new Appointer.EachParty(),
                new Appointer.OneParty(PARTIES.getFirst()),
                new Appointer.Outside(NORTH)));
    }

    private ChoosingMethod method() {
        return switch (chance.below(5)) {
            case 0 -> new ChoosingMethod.SelfConstituted();
            case 1 -> new ChoosingMethod.InTurn();
            case 2 -> new ChoosingMethod.AppointedBy(appointer());
            default -> new ChoosingMethod.ElectedBy(OTHER);
        };
    }

    private List<Supplier<Provision>> rules() {
        List<Supplier<Provision>> all = new ArrayList<>(List.of(
                () -> new Alternation(
                        chance.someOf(Office.values()),
                        chance.any(AlternatingGroups.values()),
                        chance.in(0.5) ? null : 1 + chance.below(3)),
                () -> new TurnWithinSide(
                        chance.any(Side.values()),
                        chance.in(0.4) ? List.of() : chance.shuffled(PARTIES).subList(0, 1 + chance.below(3))),
                () -> new ChairedFromOtherSideThan(OTHER),
                () -> new OfficeOfSide(chance.any(Office.values()), chance.any(Side.values())),
                () -> new ChairAndDeputyApart(chance.any(AlternatingGroups.values())),
                () -> new OfficeSetAside(chance.someOf(Office.values()), attribute(chance)),
                () -> new LeadershipTerm(
                        chance.someOf(Office.values()),
                        chance.in(0.85) ? 1 + chance.below(2) : null,
                        chance.any(HoldOver.values()))));
        return chance.shuffled(all).subList(0, 2 + chance.below(all.size() - 1));
    }

    Asked choosing() {
        List<Supplier<Provision>> texts = new ArrayList<>(rules());
        texts.add(() -> new LeadershipChosen(chance.someOf(Office.values()), method()));
        texts.add(() -> new CandidatesProposed(chance.someOf(Office.values()), chance.any(YearFamily.ORGANS)));
        List<StatutesDocument> documents = RandomStatutes.around(day, chance, texts, List.of());
        Partner partner = chance.any(PARTNERS);
        LocalDate from = day.plusDays(chance.in(0.5) ? 0 : chance.below(400) - 100L);
        ChosenBy by = switch (chance.below(4)) {
            case 0 -> new ChosenBy.ByTurn();
            case 1 -> new ChosenBy.ByAppointer(appointer());
            default -> new ChosenBy.ByBody(chance.in(0.6) ? OTHER : RandomStatutes.BODY);
        };
        LocalDate year = from.plusYears(1 + chance.below(2));
        Candidate candidate = new Candidate(
                partner.code(),
                partner.side(),
                chance.in(0.8) ? chance.any(PARTIES) : null,
                from,
                chance.in(0.3) ? null : year.plusDays(chance.below(3) - 1L),
                chance.in(0.85) ? chance.any(YearFamily.ORGANS) : null);
        return new Asked(
                day,
                documents,
                new Act.ChooseLeadership(new LeadershipFacts(
                        RandomStatutes.BODY,
                        chance.any(Office.values()),
                        chance.any(PERSONS),
                        by,
                        chance.in(0.95) ? roster() : null,
                        chance.in(0.95) ? candidate : null)));
    }

    Asked standing() {
        List<Supplier<Provision>> texts = new ArrayList<>(rules());
        texts.add(() -> new SwapInTerm(1 + chance.below(18)));
        texts.add(() -> new HostInTurn(chance.any(AlternatingGroups.values()), chance.any(HostChange.values())));
        texts.add(() -> new ActingChair(chance.any(LeaderSource.values())));
        List<StatutesDocument> documents = RandomStatutes.around(
                day,
                chance,
                texts,
                List.of(() -> new HoldOverOfLeadership(
                        chance.any(List.of(HoldOver.UNTIL_SUCCESSOR, HoldOver.ENDS_WITH_TERM)))));
        List<Hosted> hosts = new ArrayList<>();
        LocalDate date = day.minusDays(chance.below(500));
        for (int number = chance.below(4); number > 0; number--) {
            Partner partner = chance.any(PARTNERS);
            hosts.add(new Hosted(date, partner.code(), partner.side(), chance.in(0.85) ? chance.any(PARTIES) : null));
            date = date.plusDays(1L + chance.below(300));
        }
        return new Asked(
                day,
                documents,
                new Act.CheckLeadership(new LeadershipStanding(
                        RandomStatutes.BODY, chance.in(0.95) ? roster() : null, chance.shuffled(hosts))));
    }

    Asked leading() {
        List<StatutesDocument> documents = RandomStatutes.around(
                day,
                chance,
                List.of(() -> new MeetingLeader(
                        chance.shuffled(List.of(LeaderSource.values())).subList(0, 1 + chance.below(4)))),
                List.of());
        LeaderSource source = chance.any(LeaderSource.values());
        Set<LeaderSource> available = chance.some(LeaderSource.values(), 0.4);
        available.add(source);
        return new Asked(
                day,
                documents,
                new Act.LeadMeeting(
                        new MeetingLeaderFacts(RandomStatutes.BODY, chance.any(PERSONS), source, available)));
    }
}
