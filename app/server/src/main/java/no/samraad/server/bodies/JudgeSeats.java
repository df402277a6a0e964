package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.SeatProvision.SeatKey;
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
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

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
     * @param asked what the rules were asked
     * @param rules in force on the day
     * @param parties every party that ever was a full member, for the words
     */
    public record Judged(
            Act.CheckSeats asked, Judgement judgement, StatutesInForce.Version rules, List<MemberParty> parties) {
        public Judged {
            parties = List.copyOf(parties);
        }
    }

    public Judged handle(UUID tenantId, Seating seating) {
        return handle(
                tenantId, seating, appointments.inBody(tenantId, seating.body().id(), EVER, seating.on()));
    }

    /**
     * The same where the terms are at hand.
     *
     * @param terms every term there ever was in the seats
     */
    public Judged handle(UUID tenantId, Seating seating, List<Appointment> terms) {
        List<MemberParty> members = parties.members(tenantId);
        StatutesInForce.Version rules = statutes.on(tenantId, seating.on());
        Act.CheckSeats asked =
                new Act.CheckSeats(new SeatingFacts(seating.composition(), roster(seating, members, terms)));
        return new Judged(asked, Engine.judge(asked, rules.rules()), rules, members);
    }

    /** Offices elsewhere are not registered; where a rule asks for them, the engine asks too. */
    static Roster roster(Seating seating, List<MemberParty> members, List<Appointment> terms) {
        return roster(seating, members, terms, Optional.empty());
    }

    /** @param more someone who may hold no seat yet, or of whom more is said now */
    static Roster roster(Seating seating, List<MemberParty> members, List<Appointment> terms, Optional<Person> more) {
        List<GroundOfSeat> grounds = new ArrayList<>();
        for (SeatHolding seat : seating.seats()) {
            String code = seat.partyCode();
            if (code != null) {
                grounds.add(new GroundOfSeat(seat.seatId(), new SeatGround.OfParty(new PartyCode(code))));
            }
        }
        Map<PersonId, Person> persons = new LinkedHashMap<>();
        terms.forEach(term -> term.holder().ifPresent(person -> persons.put(person.id(), person)));
        more.ifPresent(person -> persons.put(person.id(), person));
        return new Roster(
                members.stream().map(JudgeSeats::party).toList(),
                grounds,
                terms.stream().map(term -> term(term, terms)).toList(),
                List.copyOf(persons.values()),
                List.of());
    }

    /** A party as the engine reads it. */
    public static Party party(MemberParty member) {
        return new Party(
                new PartyCode(member.code()),
                new PartnerCode(member.partner()),
                member.since(),
                lastDay(member.until()),
                member.eachFigure().stream()
                        .map(figure -> new Party.Figure(
                                SeatKey.valueOf(figure.kind().toUpperCase(Locale.ROOT)),
                                figure.year(),
                                figure.number()))
                        .toList(),
                List.of());
    }

    private static Term term(Appointment term, List<Appointment> all) {
        HowAppointed way = term.way();
        return new Term(
                new SeatId(Prefix.SEAT.show(term.seatId())),
                switch (capacity(term)) {
                    case MEMBER -> SeatStanding.Capacity.MEMBER;
                    case DEPUTY -> SeatStanding.Capacity.DEPUTY;
                },
                new PersonId(Prefix.PERSON.show(term.personId())),
                new no.samraad.engine.seating.Appointment(
                        term.since(),
                        lastDay(term.given()),
                        lastDay(restOf(term.seatId(), capacity(term), term.since(), term.given(), all)),
                        way.by(),
                        way.method(),
                        way.proposedBy()));
    }

    private static Capacity capacity(Appointment term) {
        return Capacity.of(term.capacity()).orElseThrow();
    }

    /**
     * The first day after the term whose rest someone takes: whoever takes a place after another, while the others' term
     * runs, and goes out with them or with the one who leaves. Null when it is a whole term.
     */
    static @Nullable LocalDate restOf(
            UUID seatId, Capacity as, LocalDate since, @Nullable LocalDate until, List<Appointment> all) {
        if (until == null) {
            return null;
        }
        List<Appointment> before = all.stream()
                .filter(other -> other.seatId().equals(seatId)
                        && other.capacity().equals(as.code())
                        && other.since().isBefore(since))
                .toList();
        boolean withFormer = before.stream().anyMatch(other -> until.equals(other.given()));
        boolean withOthers = before.stream()
                        .anyMatch(
                                other -> other.until() != null && !other.until().isAfter(since))
                && all.stream()
                        .anyMatch(other -> !other.seatId().equals(seatId)
                                && other.since().isBefore(since)
                                && until.equals(other.until()));
        return withFormer || withOthers ? until : null;
    }

    static @Nullable LocalDate lastDay(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }
}
