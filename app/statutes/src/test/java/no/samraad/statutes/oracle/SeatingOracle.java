package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.provision.SeatProvision.ParityCount;
import no.samraad.engine.provision.SeatProvision.PartnerGroups;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatPerParty;
import no.samraad.engine.provision.SeatProvision.SeatTotal;
import no.samraad.engine.provision.SeatProvision.SeatsInParity;
import no.samraad.engine.provision.SeatProvision.SeatsSetAside;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seating.Party;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.SeatGround;
import no.samraad.engine.seating.SeatingFacts;
import org.jspecify.annotations.Nullable;

/** How many seats there are and whose they are (B1 to B4, B6, B14), counted one by one. */
final class SeatingOracle {
    private final Composition composition;
    private final Roster roster;
    private final Law law;
    private final LocalDate day;
    private final BodyCode body;
    private final List<Part> parts = new ArrayList<>();

    private SeatingOracle(SeatingFacts facts, Law law, LocalDate day) {
        this.composition = facts.composition();
        Roster known = facts.roster();
        this.roster = known == null ? Roster.empty() : known;
        this.law = law;
        this.day = day;
        this.body = composition.body();
    }

    static List<Part> check(SeatingFacts facts, Law law, LocalDate day) {
        SeatingOracle oracle = new SeatingOracle(facts, law, day);
        oracle.numbers();
        oracle.oneEach();
        if (facts.roster() != null) {
            oracle.ofParties();
            oracle.setAside();
        }
        return oracle.parts;
    }

    private List<Seat> voting() {
        return composition.seats().stream()
                .filter(seat -> seat.vote() == VotingRight.VOTES)
                .toList();
    }

    private int of(PartnerCode partner, VotingRight vote) {
        int count = 0;
        for (Seat seat : composition.seats()) {
            if (seat.partner().equals(partner) && seat.vote() == vote) {
                count++;
            }
        }
        return count;
    }

    private void numbers() {
        Set<PartnerCode> uncounted = new HashSet<>();
        law.holding(PartnerGroups.class, body)
                .forEach(rule -> rule.partners().forEach(partner -> uncounted.add(partner.code())));
        voting().forEach(seat -> uncounted.add(seat.partner()));
        uncounted.removeIf(this::givenOtherwise);
        boolean anyOther = !law.holding(SeatPerParty.class, body).isEmpty()
                || !law.holding(SeatsInParity.class, body).isEmpty();
        boolean silent = law.said(VotingSeats.class, body, _ -> true) instanceof Law.Said.Nothing<VotingSeats>;
        if (!silent || !anyOther || !uncounted.isEmpty()) {
            parts.addAll(law.each(VotingSeats.class, body, Clause.SEATS_OF_PARTNER, rule -> {
                boolean right = true;
                Set<PartnerCode> said = new HashSet<>();
                for (SeatCount count : rule.seats()) {
                    said.add(count.partner());
                    right &= of(count.partner(), VotingRight.VOTES) == count.count();
                }
                for (Seat seat : voting()) {
                    right &= said.contains(seat.partner()) || givenOtherwise(seat.partner());
                }
                return State.of(right);
            }));
        }
        parts.addAll(law.each(MembersWithoutVote.class, body, Clause.SEATS_WITHOUT_VOTE, rule -> {
            boolean none = composition.seats().stream().allMatch(seat -> seat.vote() == VotingRight.VOTES);
            if (none && rule.groups().isEmpty()) {
                return State.NOT_APPLICABLE;
            }
            boolean right = true;
            Set<PartnerCode> said = new HashSet<>();
            for (SeatCount count : rule.groups()) {
                said.add(count.partner());
                right &= of(count.partner(), VotingRight.WITHOUT_VOTE) == count.count();
            }
            for (Seat seat : composition.seats()) {
                right &= seat.vote() == VotingRight.VOTES || said.contains(seat.partner());
            }
            return State.of(right);
        }));
    }

    private boolean givenOtherwise(PartnerCode partner) {
        return !law.holding(SeatPerParty.class, body).stream()
                        .filter(rule -> rule.partner().equals(partner))
                        .toList()
                        .isEmpty()
                || !law.holding(SeatsInParity.class, body).stream()
                        .filter(rule -> rule.partner().equals(partner))
                        .toList()
                        .isEmpty();
    }

    /** Nobody is the member of two seats, nor the deputy of the own one. */
    private void oneEach() {
        State state = State.MET;
        List<PersonId> members = new ArrayList<>();
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null) {
                state = members.contains(member) || seat.deputies().contains(member) ? State.NOT_MET : state;
                members.add(member);
            }
        }
        parts.add(new Part(Clause.ONE_PERSON_ONE_SEAT, Force.SHALL, state));
    }

    private List<Party> partiesOf(PartnerCode partner) {
        List<Party> parties = new ArrayList<>();
        for (Party party : roster.parties()) {
            boolean joined = party.from() == null || !party.from().isAfter(day);
            boolean left = party.lastDay() != null && party.lastDay().isBefore(day);
            if (party.partner().equals(partner) && joined && !left) {
                parties.add(party);
            }
        }
        return parties;
    }

    /** Whose a seat is, by its ground or by who sits there; null when that is not known. */
    private @Nullable PartyCode partyOf(Seat seat) {
        for (Roster.GroundOfSeat ground : roster.grounds()) {
            if (ground.seat().equals(seat.id()) && ground.ground() instanceof SeatGround.OfParty(PartyCode party)) {
                return party;
            }
        }
        for (Person person : roster.persons()) {
            if (person.id().equals(seat.member())) {
                return person.party();
            }
        }
        return null;
    }

    private void ofParties() {
        parts.addAll(law.eachThatSays(PartnerGroups.class, body, _ -> true, Clause.PARTNERS, rule -> {
            boolean right = true;
            for (Seat seat : voting()) {
                boolean named = rule.partners().stream()
                        .anyMatch(partner -> partner.code().equals(seat.partner()));
                right &= named;
            }
            for (Partner partner : composition.partners()) {
                boolean sits = of(partner.code(), VotingRight.VOTES) > 0;
                right &= !sits || rule.partners().contains(partner);
            }
            return State.of(right);
        }));
        parts.addAll(law.eachThatSays(
                SeatTotal.class,
                body,
                _ -> true,
                Clause.SEATS_IN_ALL,
                rule -> State.of(voting().size() == rule.seats())));
        parts.addAll(
                law.eachThatSays(SeatPerParty.class, body, _ -> true, Clause.SEATS_OF_PARTY, rule -> perParty(rule)));
        parts.addAll(law.eachThatSays(SeatsInParity.class, body, _ -> true, Clause.SEATS_IN_PARITY, rule -> {
            int follows = rule.counted() == ParityCount.PARTIES
                    ? partiesOf(rule.follows()).size()
                    : of(rule.follows(), VotingRight.VOTES);
            boolean known = rule.counted() == ParityCount.SEATS
                    || roster.parties().stream()
                            .anyMatch(party -> party.partner().equals(rule.follows()));
            return known ? State.of(of(rule.partner(), VotingRight.VOTES) == follows) : State.OPEN;
        }));
    }

    private State perParty(SeatPerParty rule) {
        List<Seat> its = voting().stream()
                .filter(seat -> seat.partner().equals(rule.partner()))
                .toList();
        if (roster.parties().stream().noneMatch(party -> party.partner().equals(rule.partner()))) {
            return State.OPEN;
        }
        int unknown = 0;
        TreeSet<PartyCode> sitting = new TreeSet<>();
        for (Seat seat : its) {
            PartyCode party = partyOf(seat);
            if (party == null) {
                unknown++;
            } else {
                sitting.add(party);
            }
        }
        if (its.isEmpty() && partiesOf(rule.partner()).isEmpty()) {
            return State.NOT_APPLICABLE;
        }
        List<State> states = new ArrayList<>(List.of(State.MET));
        Set<PartyCode> parties = new HashSet<>();
        int room = 0;
        boolean lacks = false;
        boolean full = partiesOf(rule.partner()).isEmpty();
        for (Party party : partiesOf(rule.partner())) {
            parties.add(party.code());
            int has = 0;
            for (Seat seat : its) {
                has += party.code().equals(partyOf(seat)) ? 1 : 0;
            }
            room += Math.max(0, rule.each() - has);
            lacks |= has < rule.each();
            full |= has + unknown > rule.each();
            states.add(
                    has > rule.each() || has + unknown < rule.each()
                            ? State.NOT_MET
                            : has == rule.each() ? State.MET : State.OPEN);
        }
        // Whose the others are is not said: more of them than there is room for, or room for them with some and not
        // with others.
        if (unknown > room) {
            states.add(State.NOT_MET);
        } else if (unknown > 0 && !lacks && full) {
            states.add(State.OPEN);
        }
        for (PartyCode party : sitting) {
            if (!parties.contains(party)) {
                states.add(State.NOT_MET);
            }
        }
        return State.ofAll(states);
    }

    private void setAside() {
        parts.addAll(law.eachThatSays(SeatsSetAside.class, body, _ -> true, Clause.SEATS_SET_ASIDE, rule -> {
            int sure = 0;
            int perhaps = 0;
            for (Seat seat : voting()) {
                if (rule.partner() != null && !rule.partner().equals(seat.partner())) {
                    continue;
                }
                PersonId member = seat.member();
                State is = member == null ? State.OPEN : Belongs.to(rule.attribute(), member, roster, day);
                for (Roster.GroundOfSeat ground : roster.grounds()) {
                    if (ground.seat().equals(seat.id())
                            && ground.ground() instanceof SeatGround.OfParty(PartyCode party)) {
                        is = Belongs.toSeatOf(party, rule.attribute(), member, roster, day);
                    }
                }
                if (is == State.OPEN && member == null) {
                    // It can still go to the right one.
                    is = State.MET;
                }
                sure += is == State.MET ? 1 : 0;
                perhaps += is == State.OPEN ? 1 : 0;
            }
            return sure >= rule.atLeast() ? State.MET : sure + perhaps >= rule.atLeast() ? State.OPEN : State.NOT_MET;
        }));
    }
}
