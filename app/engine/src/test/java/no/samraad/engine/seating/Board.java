package no.samraad.engine.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.appointment.AppointmentFacts;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding.Capacity;
import org.jspecify.annotations.Nullable;

/** A board of the test: seats, those who sit there, what is known of them, and rules; changed one thing at a time. */
final class Board {
    static final BodyCode BODY = Ssu.BODY;
    static final PartnerCode TRUST = Ssu.TRUST;
    static final PartnerCode TOWNS = Ssu.MUNICIPALITIES;
    static final PartyCode NORDVIK = new PartyCode("nordvik");
    static final PartyCode SORVIK = new PartyCode("sorvik");

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Roster.GroundOfSeat> grounds = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<OfficeTerm> offices = new ArrayList<>();

    Board rule(Provision provision) {
        return rule(Force.SHALL, provision);
    }

    Board rule(Force force, Provision provision) {
        rules.add(
                new Rule(new ProvisionId("r-" + rules.size()), force, new Scope.BodiesNamed(Set.of(BODY)), provision));
        return this;
    }

    Board seat(String id, PartnerCode partner, @Nullable String member, String... deputies) {
        return seatWith(id, partner, VotingRight.VOTES, member, deputies);
    }

    Board seatWith(String id, PartnerCode partner, VotingRight vote, @Nullable String member, String... deputies) {
        seats.put(
                id,
                new Seat(
                        new SeatId(id),
                        partner,
                        vote,
                        member == null ? null : new PersonId(member),
                        Arrays.stream(deputies).map(PersonId::new).toList()));
        return this;
    }

    Board ground(String seat, SeatGround ground) {
        grounds.add(new Roster.GroundOfSeat(new SeatId(seat), ground));
        return this;
    }

    Board party(PartyCode code) {
        return party(new Party(code, TOWNS));
    }

    Board party(Party party) {
        parties.add(party);
        return this;
    }

    Board person(Person person) {
        persons.add(person);
        return this;
    }

    Board person(String id, @Nullable PartyCode party) {
        return person(new Person(new PersonId(id), party));
    }

    Board term(String seat, String person, LocalDate from, @Nullable LocalDate lastDay) {
        return term(seat, person, appointment(from, lastDay));
    }

    Board term(String seat, String person, Appointment appointment) {
        terms.add(new Term(new SeatId(seat), Capacity.MEMBER, new PersonId(person), appointment));
        return this;
    }

    static Appointment appointment(LocalDate from, @Nullable LocalDate lastDay) {
        return new Appointment(from, lastDay, null, null, null, null);
    }

    static Appointment by(@Nullable Appointer by, @Nullable AppointingMethod method, @Nullable Appointer proposedBy) {
        return new Appointment(LocalDate.of(2025, 1, 1), null, null, by, method, proposedBy);
    }

    Board office(BodyCode body, Office office, String person, LocalDate from, @Nullable LocalDate lastDay) {
        offices.add(new OfficeTerm(body, office, new PersonId(person), TRUST, Side.HOSPITAL, null, from, lastDay));
        return this;
    }

    RulesInForce on(LocalDate day) {
        return RulesInForce.on(
                day,
                List.of(Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("2", "§ 2", rules.toArray(Rule[]::new)))));
    }

    Composition composition() {
        return new Composition(
                BODY,
                List.of(new Partner(TRUST, Side.HOSPITAL), new Partner(TOWNS, Side.MUNICIPAL)),
                List.copyOf(seats.values()));
    }

    Roster roster() {
        return new Roster(parties, grounds, terms, persons, offices);
    }

    Judgement check(LocalDate day) {
        return Engine.judge(new Act.CheckSeats(new SeatingFacts(composition(), roster())), on(day));
    }

    Judgement appoint(LocalDate day, String seat, String person, @Nullable Appointment appointment) {
        return Engine.judge(
                new Act.AppointToSeat(new AppointmentFacts(
                        composition(), new SeatId(seat), new PersonId(person), Capacity.MEMBER, roster(), appointment)),
                on(day));
    }
}
