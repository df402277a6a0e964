package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding;
import no.samraad.engine.seating.Party;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.Roster.GroundOfSeat;
import no.samraad.engine.seating.SeatGround;
import no.samraad.engine.seating.SeatingFacts;
import no.samraad.engine.seating.Term;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
import no.samraad.platform.ids.Prefix;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/** Holds the seats of a body, and those who sit there on a day, against the rules of that day (B1 to B17). */
@Singleton
public class JudgeSeats {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final PartyRows parties;
    private final AppointmentRows appointments;
    private final StatutesInForce statutes;

    public JudgeSeats(PartyRows parties, AppointmentRows appointments, StatutesInForce statutes) {
        this.parties = parties;
        this.appointments = appointments;
        this.statutes = statutes;
    }

    /**
     * What the rules say of the seats.
     *
     * @param rules in force on the day
     * @param parties every party that ever was a full member, for the words
     */
    public record Judged(Judgement judgement, StatutesInForce.Version rules, List<MemberParty> parties) {
        public Judged {
            parties = List.copyOf(parties);
        }
    }

    public Judged handle(UUID tenantId, Seating seating) {
        List<MemberParty> members = parties.members(tenantId);
        List<Appointment> terms = appointments.inBody(tenantId, seating.body().id(), EVER);
        StatutesInForce.Version rules = statutes.on(tenantId, seating.on());
        SeatingFacts facts = new SeatingFacts(seating.composition(), roster(seating, members, terms));
        return new Judged(Engine.judge(new Act.CheckSeats(facts), rules.rules()), rules, members);
    }

    /** Offices elsewhere, posts and inhabitants are not registered; where a rule asks for them, the engine asks too. */
    static Roster roster(Seating seating, List<MemberParty> members, List<Appointment> terms) {
        List<GroundOfSeat> grounds = new ArrayList<>();
        List<Person> persons = new ArrayList<>();
        for (SeatHolding seat : seating.seats()) {
            String code = seat.partyCode();
            if (code != null) {
                PartyCode party = new PartyCode(code);
                grounds.add(new GroundOfSeat(seat.seatId(), new SeatGround.OfParty(party)));
                PersonId member = seat.member();
                if (member != null) {
                    persons.add(new Person(member, party));
                }
            }
        }
        return new Roster(
                members.stream().map(JudgeSeats::party).toList(),
                grounds,
                terms.stream().map(term -> term(term, terms)).toList(),
                persons,
                List.of());
    }

    private static Party party(MemberParty member) {
        return new Party(
                new PartyCode(member.code()),
                new PartnerCode(member.partner()),
                member.since(),
                lastDay(member.until()),
                List.of(),
                List.of());
    }

    private static Term term(Appointment term, List<Appointment> all) {
        return new Term(
                new SeatId(Prefix.SEAT.show(term.seatId())),
                term.capacity().equals(Capacity.MEMBER.code())
                        ? SeatStanding.Capacity.MEMBER
                        : SeatStanding.Capacity.DEPUTY,
                new PersonId(Prefix.PERSON.show(term.personId())),
                new no.samraad.engine.seating.Appointment(
                        term.since(),
                        lastDay(term.until()),
                        isRestOf(term, all) ? lastDay(term.until()) : null,
                        null,
                        null,
                        null));
    }

    /** Whoever takes a place after another, while the others' term runs, and goes out with them, has the rest of it. */
    private static boolean isRestOf(Appointment term, List<Appointment> all) {
        return term.until() != null
                && all.stream()
                        .anyMatch(before -> before.seatId().equals(term.seatId())
                                && before.capacity().equals(term.capacity())
                                && term.since().equals(before.until()))
                && all.stream()
                        .anyMatch(other -> !other.seatId().equals(term.seatId())
                                && other.since().isBefore(term.since())
                                && term.until().equals(other.until()));
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }
}
