package no.samraad.server.attendance;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.appointment.CheckInFacts;
import no.samraad.engine.judgement.Act.CheckInPerson;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.parties.PersonRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.attendance.Sitting.Standing;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.StatutesInForce;

/**
 * Registers that somebody has come. Whoever runs the meeting registers anyone; a person appointed to a seat may register
 * for it on the day. In what capacity follows from the appointment, never from what was asked for.
 */
@Singleton
public class CheckIn {
    private static final int TRIES = 10;

    private final SittingRows sittings;
    private final StayRows stays;
    private final StatutesInForce statutes;
    private final PersonRows persons;
    private final Acts acts;
    private final Ids ids;

    public CheckIn(
            SittingRows sittings, StayRows stays, StatutesInForce statutes, PersonRows persons, Acts acts, Ids ids) {
        this.sittings = sittings;
        this.stays = stays;
        this.statutes = statutes;
        this.persons = persons;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param seatId the seat to sit for; empty for guests and the secretariat
     * @param reason why a binding rule of order is not kept; empty when none is broken
     * @param key of the form, so that sending it twice is one act
     */
    public record Command(
            String body,
            MeetingRef meeting,
            UUID personId,
            Optional<UUID> seatId,
            Whereabouts whereabouts,
            String reason,
            Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record CheckedIn(UUID stayId, Capacity capacity) implements Outcome {}

        /** Was in already, for the same seat; nothing has changed. */
        record InAlready() implements Outcome {}

        /** Is in as a guest, or for nothing: leaves first and comes again for the seat. */
        record InOtherwise(Sitting sitting) implements Outcome {}

        /** No key opens it: one person in two seats, above all. */
        record Refused(Sitting sitting, Judgement judgement) implements Outcome {}

        /** Rules of order are broken: it takes a written reason by chair or secretary. */
        record NeedsReason(Sitting sitting, Judgement judgement) implements Outcome {}

        /** The meeting is not called, not on this day, or over. */
        record NotOpenForCheckIn(Sitting sitting) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}

        /** Others changed the meeting all the time; nothing has happened. */
        record TryAgain() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Sitting> found = sittings.find(tenant, command.body(), command.meeting());
            if (found.isEmpty()) {
                return new Outcome.NotFound();
            }
            Sitting sitting = found.get();
            Rights rights = Rights.of(caller, sitting);
            Optional<SeatHeld> seat = command.seatId().flatMap(sitting::seat);
            if (!rights.sees() || seat.isPresent() != command.seatId().isPresent()) {
                return new Outcome.NotFound();
            }
            Optional<Role> role = authority(sitting, rights, seat, command.personId());
            if (role.isEmpty()) {
                return new Outcome.NotAllowed();
            }
            if (!isOpenForCheckIn(sitting, caller)) {
                return new Outcome.NotOpenForCheckIn(sitting);
            }
            Optional<Sitting.Stay> already = sitting.stayOf(command.personId());
            if (already.isPresent()
                    && Optional.ofNullable(already.get().seatId()).equals(command.seatId())) {
                return new Outcome.InAlready();
            }
            if (!sitting.names().containsKey(command.personId())
                    && persons.find(tenant, command.personId()).isEmpty()) {
                return new Outcome.NotFound();
            }
            StatutesInForce.Version version = statutes.on(tenant, sitting.day());
            Judgement judgement = judge(sitting, command.personId(), command.seatId(), command.whereabouts(), version);
            switch (judgement.disposition()) {
                case Disposition.Refused _ -> {
                    return new Outcome.Refused(sitting, judgement);
                }
                case Disposition.NeedsReason _ -> {
                    if (command.reason().isBlank() || rights.mayBreach().isEmpty()) {
                        return new Outcome.NeedsReason(sitting, judgement);
                    }
                }
                case Disposition.Allowed _ -> {}
            }
            if (already.isPresent()) {
                return new Outcome.InOtherwise(sitting);
            }
            if (sittings.advance(tenant, sitting)) {
                return arrive(caller, role.get(), sitting, seat, judgement, version, command);
            }
        }
        return new Outcome.TryAgain();
    }

    static Judgement judge(
            Sitting sitting,
            UUID person,
            Optional<UUID> seat,
            Whereabouts whereabouts,
            StatutesInForce.Version version) {
        return Engine.judge(
                new CheckInPerson(new CheckInFacts(
                        SittingFacts.composition(sitting),
                        SittingFacts.attendance(sitting),
                        new no.samraad.engine.seat.CheckIn(
                                SittingFacts.person(person),
                                seat.map(SittingFacts::seat).orElse(null),
                                whereabouts.judged()))),
                version.rules());
    }

    private Outcome arrive(
            Caller caller,
            Role role,
            Sitting sitting,
            Optional<SeatHeld> seat,
            Judgement judgement,
            StatutesInForce.Version version,
            Command command) {
        UUID stay = ids.next();
        Instant at = caller.happenedAt().toInstant();
        Capacity capacity = capacity(sitting, seat, command.personId());
        stays.arrive(
                caller.tenant().id(),
                stay,
                sitting.id(),
                command.personId(),
                command.seatId().orElse(null),
                capacity.code(),
                command.whereabouts().code(),
                at);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", command.personId());
        facts.put("seat", command.seatId());
        facts.put("capacity", capacity.code());
        facts.put("whereabouts", command.whereabouts().code());
        acts.record(Act.by(caller, role, "checked_in")
                .about(stay)
                .inMeeting(sitting.bodyId(), sitting.id())
                .knowing(CanonicalJson.of(facts))
                .judged(version.recorded(judgement), version.standing(judgement, command.reason()))
                .once(command.key()));
        return new Outcome.CheckedIn(stay, capacity);
    }

    private static Optional<Role> authority(Sitting sitting, Rights rights, Optional<SeatHeld> seat, UUID person) {
        boolean own = rights.person().filter(person::equals).isPresent()
                && seat.filter(held -> isAppointed(held, person) || isDelegate(sitting, held, person))
                        .isPresent();
        return rights.running().or(() -> own ? Optional.of(rights.participating()) : Optional.empty());
    }

    private static boolean isAppointed(SeatHeld seat, UUID person) {
        return person.equals(seat.memberId()) || person.equals(seat.deputyId());
    }

    private static boolean isDelegate(Sitting sitting, SeatHeld seat, UUID person) {
        return sitting.handedOver(seat.id())
                .filter(vote -> vote.toId().equals(person))
                .isPresent();
    }

    /** From the beginning of the meeting's day, so that a clock that is minutes off stops nobody. */
    public static boolean isOpenForCheckIn(Sitting sitting, Caller caller) {
        return switch (sitting.state()) {
            case OPEN -> true;
            case CALLED -> !caller.today().isBefore(sitting.day());
            case PLANNED, CLOSED, CANCELLED -> false;
        };
    }

    private static Capacity capacity(Sitting sitting, Optional<SeatHeld> seat, UUID person) {
        if (seat.isEmpty()) {
            boolean secretary = sitting.offices().stream()
                    .anyMatch(office -> office.role().equals("secretary")
                            && office.personId().equals(person));
            return secretary ? Capacity.SECRETARIAT : Capacity.GUEST;
        }
        if (seat.get().standing() == Standing.OBSERVER) {
            return Capacity.OBSERVER;
        }
        if (person.equals(seat.get().memberId())) {
            return Capacity.MEMBER;
        }
        if (isDelegate(sitting, seat.get(), person)) {
            return Capacity.DELEGATE;
        }
        return person.equals(seat.get().deputyId()) ? Capacity.DEPUTY : Capacity.STAND_IN;
    }
}
