package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.provision.SeatProvision.ParityCount;
import no.samraad.engine.provision.SeatProvision.PartnerGroups;
import no.samraad.engine.provision.SeatProvision.Right;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatPerParty;
import no.samraad.engine.provision.SeatProvision.SeatTotal;
import no.samraad.engine.provision.SeatProvision.SeatsInParity;
import no.samraad.engine.provision.SeatProvision.SeatsSetAside;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seating.Party;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.SeatGround;
import no.samraad.engine.seating.SeatingFacts;

/** Random bodies held against the number of seats the rules give each partner and each party. */
final class SeatingFamily {
    private static final List<Partner> PARTNERS = LeadershipFamily.PARTNERS;
    private static final PartnerCode TRUST = PARTNERS.getFirst().code();
    private static final PartnerCode TOWNS = PARTNERS.get(1).code();
    private static final PartnerCode GPS = PARTNERS.getLast().code();

    private final Chance chance;
    private final LocalDate day;

    SeatingFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
    }

    private int about(int number) {
        return chance.in(0.75) ? number : Math.max(1, number + chance.below(3) - 1);
    }

    Asked seats() {
        List<Party> parties = new ArrayList<>();
        for (Party party : LeadershipFamily.parties(chance, day)) {
            parties.add(new Party(
                    party.code(),
                    party.partner(),
                    chance.in(0.85) ? null : day.plusDays(chance.below(3) - 1L),
                    chance.in(0.85) ? null : day.plusDays(chance.below(3) - 1L),
                    party.figures(),
                    party.areas()));
        }
        List<Person> persons = new ArrayList<>();
        List<Roster.GroundOfSeat> grounds = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (Partner partner : PARTNERS) {
            List<PartyCode> its = parties.stream()
                    .filter(party -> party.partner().equals(partner.code()))
                    .map(Party::code)
                    .toList();
            int number = chance.in(0.6) ? Math.max(1, its.size()) : chance.below(4);
            for (int at = 0; at < number; at++) {
                SeatId id = new SeatId(partner.code().value() + "-" + at);
                PersonId member =
                        chance.in(0.9) ? new PersonId(chance.in(0.96) ? "m-" + id.value() : "m-trust-0") : null;
                PartyCode party = its.isEmpty() ? null : its.get(at % its.size());
                if (member != null && chance.in(0.9)) {
                    persons.add(new Person(
                            member,
                            chance.in(0.9) ? party : chance.any(LeadershipFamily.PARTIES),
                            List.of(),
                            Set.of(),
                            null));
                }
                if (party != null && chance.in(0.2)) {
                    grounds.add(new Roster.GroundOfSeat(id, new SeatGround.OfParty(party)));
                }
                seats.add(new Seat(
                        id,
                        partner.code(),
                        chance.in(0.92) ? VotingRight.VOTES : VotingRight.WITHOUT_VOTE,
                        member,
                        chance.in(0.5) ? List.of(new PersonId("d-" + id.value())) : List.of()));
            }
        }
        Composition composition = new Composition(
                RandomStatutes.BODY, chance.in(0.95) ? PARTNERS : PARTNERS.subList(0, 2), chance.shuffled(seats));
        List<StatutesDocument> documents = RandomStatutes.around(day, chance, texts(seats), List.of());
        Roster roster = new Roster(parties, grounds, List.of(), persons, List.of());
        return new Asked(
                day, documents, new Act.CheckSeats(new SeatingFacts(composition, chance.in(0.95) ? roster : null)));
    }

    private static int count(List<Seat> seats, PartnerCode partner, VotingRight vote) {
        return (int) seats.stream()
                .filter(seat -> seat.partner().equals(partner) && seat.vote() == vote)
                .count();
    }

    /** Each partner's number is given in one way; most often it is the number there is. */
    private List<Supplier<Provision>> texts(List<Seat> seats) {
        List<Supplier<Provision>> texts = new ArrayList<>();
        List<PartnerCode> fixed = new ArrayList<>(List.of(GPS));
        if (chance.in(0.5)) {
            texts.add(() -> new SeatPerParty(TOWNS, about(1)));
        } else {
            fixed.add(TOWNS);
        }
        if (chance.in(0.5)) {
            ParityCount counted = fixed.contains(TOWNS) ? ParityCount.SEATS : chance.any(ParityCount.values());
            texts.add(() -> new SeatsInParity(TRUST, TOWNS, counted));
        } else {
            fixed.add(TRUST);
        }
        if (chance.in(0.8)) {
            texts.add(() -> new VotingSeats(fixed.stream()
                    .map(partner -> new SeatCount(partner, about(count(seats, partner, VotingRight.VOTES))))
                    .toList()));
        }
        if (chance.in(0.7)) {
            texts.add(() -> new PartnerGroups(chance.in(0.7) ? PARTNERS : PARTNERS.subList(0, 2)));
        }
        if (chance.in(0.7)) {
            texts.add(() -> new SeatTotal(about((int) seats.stream()
                    .filter(seat -> seat.vote() == VotingRight.VOTES)
                    .count())));
        }
        if (chance.in(0.5)) {
            texts.add(() -> {
                List<SeatCount> groups = new ArrayList<>();
                for (Partner partner : PARTNERS) {
                    int there = count(seats, partner.code(), VotingRight.WITHOUT_VOTE);
                    if (there > 0 && chance.in(0.9)) {
                        groups.add(new SeatCount(partner.code(), about(there)));
                    }
                }
                return new MembersWithoutVote(groups, chance.someOf(Right.values()));
            });
        }
        if (chance.in(0.5)) {
            texts.add(() -> new SeatsSetAside(
                    chance.in(0.3) ? null : chance.any(PARTNERS).code(),
                    1 + chance.below(2),
                    LeadershipFamily.attribute(chance)));
        }
        return texts;
    }
}
