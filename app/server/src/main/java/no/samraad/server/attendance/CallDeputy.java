package no.samraad.server.attendance;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.parties.Person;
import no.samraad.parties.PersonRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.meetings.MeetingRef;

/** Calls the personal deputy of a seat to a meeting that needs it: noted in the meeting, told by mail at once. */
@Singleton
public class CallDeputy {
    private static final int TRIES = 10;

    private final SittingRows sittings;
    private final StayRows stays;
    private final PersonRows persons;
    private final Acts acts;
    private final Outbox outbox;
    private final DeputyCallMail mail;

    public CallDeputy(
            SittingRows sittings, StayRows stays, PersonRows persons, Acts acts, Outbox outbox, DeputyCallMail mail) {
        this.sittings = sittings;
        this.stays = stays;
        this.persons = persons;
        this.acts = acts;
        this.outbox = outbox;
        this.mail = mail;
    }

    public record Command(String body, MeetingRef meeting, UUID seatId, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        /** @param told false when the deputy has no e-mail address and must be rung */
        record Called(UUID personId, String name, boolean told) implements Outcome {}

        record CalledBefore(UUID personId, String name) implements Outcome {}

        /** The seat has no deputy. */
        record NoDeputy() implements Outcome {}

        /** The meeting is over, or was never called. */
        record NotOpen() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}

        /** Others changed the meeting all the time; nothing has happened. */
        record TryAgain() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Sitting> found = sittings.find(tenant, command.body(), command.meeting());
            Optional<SeatHeld> seat = found.flatMap(sitting -> sitting.seat(command.seatId()));
            if (found.isEmpty()
                    || seat.isEmpty()
                    || !Rights.of(caller, found.get()).sees()) {
                return new Outcome.NotFound();
            }
            Sitting sitting = found.get();
            Optional<Role> role = Rights.of(caller, sitting).running();
            if (role.isEmpty()) {
                return new Outcome.NotAllowed();
            }
            switch (sitting.state()) {
                case CALLED, OPEN -> {}
                case PLANNED, CLOSED, CANCELLED -> {
                    return new Outcome.NotOpen();
                }
            }
            UUID deputy = seat.get().deputyId();
            if (deputy == null) {
                return new Outcome.NoDeputy();
            }
            String name = String.valueOf(seat.get().deputyName());
            if (sitting.calls().stream().anyMatch(call -> call.seatId().equals(command.seatId()))) {
                return new Outcome.CalledBefore(deputy, name);
            }
            if (sittings.advance(tenant, sitting)) {
                return call(caller, role.get(), sitting, seat.get(), deputy, name, command.key());
            }
        }
        return new Outcome.TryAgain();
    }

    private Outcome call(
            Caller caller, Role role, Sitting sitting, SeatHeld seat, UUID deputy, String name, Optional<UUID> key) {
        UUID tenant = caller.tenant().id();
        stays.callDeputy(
                tenant, sitting.id(), seat.id(), deputy, caller.happenedAt().toInstant());
        Optional<Person> person = persons.find(tenant, deputy);
        boolean told = person.flatMap(known -> mail.to(known, sitting, seat, caller))
                .map(message -> outbox.enqueue(tenant, message))
                .isPresent();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", deputy);
        facts.put("seat", seat.id());
        facts.put("told", told);
        acts.record(Act.by(caller, role, "deputy_called")
                .about(seat.id())
                .inMeeting(sitting.bodyId(), sitting.id())
                .knowing(CanonicalJson.of(facts))
                .once(key));
        return new Outcome.Called(deputy, name, told);
    }
}
