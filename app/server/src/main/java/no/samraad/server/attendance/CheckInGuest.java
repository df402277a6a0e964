package no.samraad.server.attendance;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.parties.RegisterPerson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.StatutesInForce;

/**
 * Registers someone by name whom no seat knows: a guest, or a stand-in for a seat. A stand-in who is not the appointed
 * deputy is seen and heard, and counts for nothing until someone with the right to appoints.
 */
@Singleton
public class CheckInGuest {
    private final SittingRows sittings;
    private final StatutesInForce statutes;
    private final Ids ids;
    private final RegisterPerson register;
    private final CheckIn checkIn;

    public CheckInGuest(
            SittingRows sittings, StatutesInForce statutes, Ids ids, RegisterPerson register, CheckIn checkIn) {
        this.sittings = sittings;
        this.statutes = statutes;
        this.ids = ids;
        this.register = register;
        this.checkIn = checkIn;
    }

    /**
     * @param seatId the seat a stand-in sits for; empty for a guest
     * @param reason why a binding rule of order is not kept; empty when none is broken
     */
    public record Command(
            String body,
            MeetingRef meeting,
            String name,
            Optional<UUID> seatId,
            Whereabouts whereabouts,
            String reason,
            Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record CheckedIn(UUID personId) implements Outcome {}

        /** No name, or one longer than 200 characters. */
        record NoName(Sitting sitting) implements Outcome {}

        /** Rules of order are broken: it takes a written reason by chair or secretary. Nobody is registered. */
        record NeedsReason(Sitting sitting, Judgement judgement) implements Outcome {}

        record NotOpenForCheckIn(Sitting sitting) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}

        /** Others changed the meeting all the time; nothing has happened. */
        record TryAgain() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Optional<Sitting> found = sittings.find(tenant, command.body(), command.meeting());
        if (found.isEmpty() || !Rights.of(caller, found.get()).sees()) {
            return new Outcome.NotFound();
        }
        Sitting sitting = found.get();
        if (Rights.of(caller, sitting).running().isEmpty()) {
            return new Outcome.NotAllowed();
        }
        if (!CheckIn.isOpenForCheckIn(sitting, caller)) {
            return new Outcome.NotOpenForCheckIn(sitting);
        }
        if (command.seatId().filter(seat -> sitting.seat(seat).isEmpty()).isPresent()) {
            return new Outcome.NotFound();
        }
        // Judged before anyone is registered: whoever is not let in leaves no trace.
        Judgement judgement = CheckIn.judge(
                sitting, ids.next(), command.seatId(), command.whereabouts(), statutes.on(tenant, sitting.day()));
        switch (judgement.disposition()) {
            case Disposition.Allowed _ -> {}
            case Disposition.NeedsReason _ -> {
                if (command.reason().isBlank()
                        || Rights.of(caller, sitting).mayBreach().isEmpty()) {
                    return new Outcome.NeedsReason(sitting, judgement);
                }
            }
            case Disposition.Refused _ -> {
                return new Outcome.NeedsReason(sitting, judgement);
            }
        }
        RegisterPerson.Command person = new RegisterPerson.Command(
                command.name(), Optional.empty(), Optional.empty(), caller.language(), Optional.empty());
        return switch (register.handle(tenant, person)) {
            case RegisterPerson.Outcome.Registered(UUID id) -> arrive(caller, command, id);
            case RegisterPerson.Outcome.KnownAlready(UUID id) -> arrive(caller, command, id);
            case RegisterPerson.Outcome.Invalid _ -> new Outcome.NoName(sitting);
        };
    }

    private Outcome arrive(Caller caller, Command command, UUID person) {
        CheckIn.Command arrival = new CheckIn.Command(
                command.body(),
                command.meeting(),
                person,
                command.seatId(),
                command.whereabouts(),
                command.reason(),
                command.key());
        return switch (checkIn.handle(caller, arrival)) {
            case CheckIn.Outcome.CheckedIn _ -> new Outcome.CheckedIn(person);
            case CheckIn.Outcome.InAlready() -> new Outcome.CheckedIn(person);
            case CheckIn.Outcome.InOtherwise _ -> new Outcome.CheckedIn(person);
            case CheckIn.Outcome.Refused(Sitting sitting, Judgement judgement) ->
                new Outcome.NeedsReason(sitting, judgement);
            case CheckIn.Outcome.NeedsReason(Sitting sitting, Judgement judgement) ->
                new Outcome.NeedsReason(sitting, judgement);
            case CheckIn.Outcome.NotOpenForCheckIn(Sitting sitting) -> new Outcome.NotOpenForCheckIn(sitting);
            case CheckIn.Outcome.NotAllowed() -> new Outcome.NotAllowed();
            case CheckIn.Outcome.NotFound() -> new Outcome.NotFound();
            case CheckIn.Outcome.TryAgain() -> new Outcome.TryAgain();
        };
    }
}
