package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.appointment.AppointmentFacts;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
import no.samraad.parties.Person;
import no.samraad.parties.PersonRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.StatutesInForce;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * Appoints a member or a personal deputy to a seat from a day on. Whoever held the place leaves it the day before. Refuses
 * two in one place, one person as member and own deputy, and what the engine refuses (B1 to B17); what breaks a rule of order
 * can be done with a written reason, as a recorded breach.
 */
@Singleton
public class Appoint {
    private final SeatRows seats;
    private final AppointmentRows appointments;
    private final PersonRows persons;
    private final PersonStandingRows standings;
    private final PartyRows parties;
    private final StatutesInForce statutes;
    private final Acts acts;
    private final Ids ids;

    public Appoint(
            SeatRows seats,
            AppointmentRows appointments,
            PersonRows persons,
            PersonStandingRows standings,
            PartyRows parties,
            StatutesInForce statutes,
            Acts acts,
            Ids ids) {
        this.seats = seats;
        this.statutes = statutes;
        this.appointments = appointments;
        this.persons = persons;
        this.standings = standings;
        this.parties = parties;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param seatId a seat of the body on the first day
     * @param since the first day
     * @param until the first day after the term; empty: as long as the one before had left, or without end
     * @param appointedBy who appointed, in words; the secretary only records it
     * @param how the same, as rules ask
     * @param decision the decision or letter it follows from; blank for none
     * @param who what the person is; empty when nothing is said of it now
     * @param movesUp whether the seat's own deputy moves up and leaves the place as deputy
     * @param reason why a rule of order is not kept; blank for none
     * @param seen the appointment the page showed as the one in force on the first day; empty when it showed none
     * @param idempotencyKey of the form
     */
    public record Command(
            UUID seatId,
            Capacity capacity,
            UUID personId,
            LocalDate since,
            Optional<LocalDate> until,
            String appointedBy,
            HowAppointed how,
            String decision,
            Optional<Who> who,
            boolean movesUp,
            String reason,
            Optional<UUID> seen,
            Optional<UUID> idempotencyKey) {}

    /**
     * What a person is, whole.
     *
     * @param party a party of the community; empty when from none
     */
    public record Who(Optional<MemberParty> party, KnownOfPerson known) {}

    /** How it went. */
    public sealed interface Outcome {
        /** @param did what it did */
        record Appointed(UUID appointmentId, Preview.WillBe did) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}

        /** A rule of order is not kept and no reason is given. */
        record NeedsReason(Preview.WillBe willBe) implements Outcome {}

        /** Someone else changed the place since the page was shown. */
        record Stale() implements Outcome {}

        /** Only a secretary appoints. */
        record NotAllowed() implements Outcome {}
    }

    /** What appointing would do. */
    public sealed interface Preview {
        /**
         * @param leaves the term that would be shortened; empty when the place is vacant
         * @param movesUpFrom the term as deputy the person leaves to move up; empty for anyone else
         * @param until the first day after the new term; empty when it has no end
         * @param judged what the engine says, by the statutes of the first day
         */
        record WillBe(
                String person,
                Optional<Appointment> leaves,
                Optional<Appointment> movesUpFrom,
                LocalDate since,
                Optional<LocalDate> until,
                Judged judged)
                implements Preview {}

        record Not(Refusal refusal) implements Preview {}
    }

    /**
     * What the engine said, with what it knew.
     *
     * @param asked what the rules were asked
     * @param rules in force on the first day
     * @param parties every party that ever was a full member, for the words
     */
    public record Judged(
            Seating seating,
            no.samraad.engine.judgement.Act.AppointToSeat asked,
            Judgement judgement,
            StatutesInForce.Version rules,
            List<MemberParty> parties) {
        public Judged {
            parties = List.copyOf(parties);
        }

        /** Whether it can only be done as a recorded breach. */
        public boolean needsReason() {
            return judgement.disposition() instanceof Disposition.NeedsReason;
        }
    }

    /** Why not. */
    public sealed interface Refusal {
        /** The body has no such seat on that day, or nobody has that id. */
        record Unknown() implements Refusal {}

        /** The term would end before it begins. */
        record EndsBeforeItBegins() implements Refusal {}

        /** The person sits in another seat, or holds the other place of this one, in some of that time. */
        record SitsAlready(Appointment other) implements Refusal {}

        /** The engine refuses it. */
        record ByRules(Judged judged) implements Refusal {}

        /** Someone is appointed to this very place from that day or later. */
        record Taken(Appointment other) implements Refusal {}
    }

    /** What would happen, without doing it. */
    public Preview preview(Caller caller, Body body, Command command) {
        return preview(caller, body, command, persons.find(caller.tenant().id(), command.personId()));
    }

    /**
     * The same for someone who may not be in the register yet.
     *
     * @param nominee the person of the command; empty when nobody has that id
     */
    public Preview preview(Caller caller, Body body, Command command, Optional<Person> nominee) {
        UUID tenantId = caller.tenant().id();
        if (nominee.isEmpty()
                || seats.holding(tenantId, body.id(), command.seatId(), command.since())
                        .isEmpty()) {
            return new Preview.Not(new Refusal.Unknown());
        }
        List<Appointment> ever = appointments.inBody(tenantId, body.id(), JudgeSeats.EVER, command.since());
        List<Appointment> terms = ever.stream()
                .filter(term -> term.until() == null || term.until().isAfter(command.since()))
                .toList();
        Optional<Appointment> before = inForce(terms, command);
        Optional<LocalDate> until = command.until()
                .or(() -> before.flatMap(term -> Optional.ofNullable(term.until())))
                .or(() -> before.isPresent() ? Optional.empty() : restLeft(ever, command));
        Optional<Appointment> movesUpFrom = movesUpFrom(terms, command);
        if (until.isPresent() && !until.get().isAfter(command.since())) {
            return new Preview.Not(new Refusal.EndsBeforeItBegins());
        }
        Judged judged = judged(tenantId, body, command, ever, until.orElse(null));
        return taken(terms, before, command, until.orElse(null))
                .or(() -> refusedByRules(judged))
                .or(() -> sitsAlready(
                        terms.stream()
                                .filter(term -> movesUpFrom.filter(term::equals).isEmpty())
                                .toList(),
                        before,
                        command,
                        until.orElse(null)))
                .<Preview>map(Preview.Not::new)
                .orElseGet(() ->
                        new Preview.WillBe(nominee.get().name(), before, movesUpFrom, command.since(), until, judged));
    }

    /** What the engine says of it alone; whether the place is free, and who sits where, is not looked at. */
    public Judged judge(UUID tenantId, Body body, Command command) {
        return judged(
                tenantId,
                body,
                command,
                appointments.inBody(tenantId, body.id(), JudgeSeats.EVER, command.since()),
                command.until().orElse(null));
    }

    private Judged judged(
            UUID tenantId, Body body, Command command, List<Appointment> ever, @Nullable LocalDate until) {
        Seating seating = new Seating(body, command.since(), seats.holdings(tenantId, body.id(), command.since()));
        StatutesInForce.Version rules = statutes.on(tenantId, command.since());
        List<MemberParty> members = parties.members(tenantId);
        PersonId person = new PersonId(Prefix.PERSON.show(command.personId()));
        Optional<no.samraad.engine.seating.Person> known = command.who()
                .map(who -> who.known()
                        .of(person, who.party().map(MemberParty::code).orElse(null)))
                .or(() -> standings
                        .of(tenantId, command.personId(), command.since())
                        .map(standing -> standing.whole().of(person, standing.partyCode())));
        AppointmentFacts facts = new AppointmentFacts(
                seating.composition(),
                new SeatId(Prefix.SEAT.show(command.seatId())),
                person,
                switch (command.capacity()) {
                    case MEMBER -> SeatStanding.Capacity.MEMBER;
                    case DEPUTY -> SeatStanding.Capacity.DEPUTY;
                },
                JudgeSeats.roster(seating, members, ever, known),
                new no.samraad.engine.seating.Appointment(
                        command.since(),
                        JudgeSeats.lastDay(until),
                        JudgeSeats.lastDay(
                                JudgeSeats.restOf(command.seatId(), command.capacity(), command.since(), until, ever)),
                        command.how().by(),
                        command.how().method(),
                        command.how().proposedBy()));
        no.samraad.engine.judgement.Act.AppointToSeat asked = new no.samraad.engine.judgement.Act.AppointToSeat(facts);
        return new Judged(seating, asked, Engine.judge(asked, rules.rules()), rules, members);
    }

    private static Optional<Refusal> refusedByRules(Judged judged) {
        return switch (judged.judgement().disposition()) {
            case Disposition.Allowed _ -> Optional.empty();
            case Disposition.NeedsReason _ -> Optional.empty();
            // Who may sit is competence: no reason opens it.
            case Disposition.Refused _ -> Optional.of(new Refusal.ByRules(judged));
        };
    }

    /** Makes the appointment and records it. */
    public Outcome handle(Caller caller, Body body, Command command) {
        if (!caller.rolesIn(body.id()).contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        UUID tenantId = caller.tenant().id();
        appointments.lockBody(tenantId, body.id());
        return switch (preview(caller, body, command)) {
            case Preview.Not not -> new Outcome.Refused(not.refusal());
            case Preview.WillBe willBe -> {
                if (!willBe.leaves().map(Appointment::id).equals(command.seen())) {
                    yield new Outcome.Stale();
                }
                yield appointWithReason(caller, body, command, willBe);
            }
        };
    }

    /** The same from a list, where nobody was shown who holds the place: whoever does, leaves it. */
    public Outcome inPlaceOfWhoever(Caller caller, Body body, Command command) {
        if (!caller.rolesIn(body.id()).contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        appointments.lockBody(caller.tenant().id(), body.id());
        return switch (preview(caller, body, command)) {
            case Preview.Not not -> new Outcome.Refused(not.refusal());
            case Preview.WillBe willBe -> appointWithReason(caller, body, command, willBe);
        };
    }

    private Outcome appointWithReason(Caller caller, Body body, Command command, Preview.WillBe willBe) {
        return willBe.judged().needsReason() && command.reason().isBlank()
                ? new Outcome.NeedsReason(willBe)
                : appoint(caller, body, command, willBe);
    }

    private Outcome appoint(Caller caller, Body body, Command command, Preview.WillBe willBe) {
        UUID tenantId = caller.tenant().id();
        UUID id = ids.next();
        willBe.leaves().ifPresent(before -> appointments.end(tenantId, before.id(), command.since()));
        willBe.movesUpFrom().ifPresent(deputy -> appointments.end(tenantId, deputy.id(), command.since()));
        appointments.insert(
                tenantId,
                id,
                command.seatId(),
                command.personId(),
                command.capacity().code(),
                command.since(),
                willBe.until().orElse(null),
                command.appointedBy(),
                RecordText.canonical(command.how()).text(),
                command.decision().isBlank() ? null : command.decision().strip());
        command.who()
                .ifPresent(who -> standings.keep(
                        tenantId,
                        command.personId(),
                        command.since(),
                        who.party().map(MemberParty::partyId).orElse(null),
                        RecordText.canonical(who.known()).text()));
        Map<String, Object> facts = new HashMap<>();
        facts.put("seat", Prefix.SEAT.show(command.seatId()));
        facts.put("person", Prefix.PERSON.show(command.personId()));
        facts.put("capacity", command.capacity().code());
        facts.put("since", command.since().toString());
        willBe.until().ifPresent(until -> facts.put("until", until.toString()));
        willBe.leaves().ifPresent(before -> facts.put("ended", Prefix.APPOINTMENT.show(before.id())));
        facts.put("appointed_by", command.appointedBy());
        if (!command.decision().isBlank()) {
            facts.put("decision", command.decision().strip());
        }
        Judged judged = willBe.judged();
        facts.put(AskedActs.MEMBER, AskedActs.of(judged.asked()));
        acts.record(Act.by(caller, Role.SECRETARY, "appointed")
                .about(id)
                .inBody(body.id())
                .knowing(CanonicalJson.of(facts))
                .judged(
                        judged.rules().recorded(judged.judgement()),
                        judged.rules()
                                .standing(judged.judgement(), command.reason().strip()))
                .once(command.idempotencyKey()));
        return new Outcome.Appointed(id, willBe);
    }

    /** The seat's own deputy, who leaves that place on the day. */
    private static Optional<Appointment> movesUpFrom(List<Appointment> terms, Command command) {
        return terms.stream()
                .filter(term -> command.movesUp() && command.capacity() == Capacity.MEMBER)
                .filter(term -> term.seatId().equals(command.seatId())
                        && term.personId().equals(command.personId())
                        && term.capacity().equals(Capacity.DEPUTY.code())
                        && term.since().isBefore(command.since()))
                .findFirst();
    }

    /** What is left of the term of whoever left the place before it was up. */
    private static Optional<LocalDate> restLeft(List<Appointment> ever, Command command) {
        return ever.stream()
                .filter(term -> isSamePlace(term, command) && term.since().isBefore(command.since()))
                .max(Comparator.comparing(Appointment::since))
                .flatMap(term -> Optional.ofNullable(term.given()))
                .filter(given -> given.isAfter(command.since()));
    }

    private static Optional<Appointment> inForce(List<Appointment> terms, Command command) {
        return terms.stream()
                .filter(term -> isSamePlace(term, command) && term.since().isBefore(command.since()))
                .findFirst();
    }

    private static boolean isSamePlace(Appointment term, Command command) {
        return term.seatId().equals(command.seatId())
                && term.capacity().equals(command.capacity().code());
    }

    private static Optional<Refusal> taken(
            List<Appointment> terms, Optional<Appointment> before, Command command, @Nullable LocalDate until) {
        return terms.stream()
                .filter(term -> before.filter(term::equals).isEmpty())
                .filter(term -> isSamePlace(term, command) && term.touches(command.since(), until))
                .findFirst()
                .map(Refusal.Taken::new);
    }

    private static Optional<Refusal> sitsAlready(
            List<Appointment> terms, Optional<Appointment> before, Command command, @Nullable LocalDate until) {
        return terms.stream()
                .filter(term -> term.personId().equals(command.personId()))
                .filter(term -> before.filter(term::equals).isPresent()
                        || (collides(term, command) && term.touches(command.since(), until)))
                .findFirst()
                .map(Refusal.SitsAlready::new);
    }

    /** Two seats as a member, or both places of one seat. A member may be another seat's deputy (the vote is one all the same). */
    private static boolean collides(Appointment term, Command command) {
        boolean sameSeat = term.seatId().equals(command.seatId());
        return switch (command.capacity()) {
            case MEMBER -> sameSeat || term.capacity().equals(Capacity.MEMBER.code());
            case DEPUTY -> sameSeat;
        };
    }
}
