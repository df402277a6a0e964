package no.samraad.server.attendance;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.attendance.Sitting.Stay;
import no.samraad.server.meetings.MeetingRef;

/** Registers that somebody has left. A person may leave on their own; whoever runs the meeting registers anyone. */
@Singleton
public class CheckOut {
    private static final int TRIES = 10;

    private final SittingRows sittings;
    private final StayRows stays;
    private final Acts acts;

    public CheckOut(SittingRows sittings, StayRows stays, Acts acts) {
        this.sittings = sittings;
        this.stays = stays;
        this.acts = acts;
    }

    public record Command(String body, MeetingRef meeting, UUID personId, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record CheckedOut(UUID stayId) implements Outcome {}

        /** Was not in; nothing has changed. */
        record NotIn() implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}

        /** Others changed the meeting all the time; nothing has happened. */
        record TryAgain() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Sitting> found = sittings.find(tenant, command.body(), command.meeting());
            if (found.isEmpty() || !Rights.of(caller, found.get()).sees()) {
                return new Outcome.NotFound();
            }
            Sitting sitting = found.get();
            Rights rights = Rights.of(caller, sitting);
            boolean own = rights.person().filter(command.personId()::equals).isPresent();
            Optional<Role> role =
                    rights.running().or(() -> own ? Optional.of(rights.participating()) : Optional.empty());
            if (role.isEmpty()) {
                return new Outcome.NotAllowed();
            }
            Optional<Stay> stay = sitting.stayOf(command.personId());
            if (stay.isEmpty()) {
                return new Outcome.NotIn();
            }
            if (sittings.advance(tenant, sitting)) {
                stays.leave(tenant, stay.get().id(), caller.happenedAt().toInstant());
                acts.record(Act.by(caller, role.get(), "checked_out")
                        .about(stay.get().id())
                        .inMeeting(sitting.bodyId(), sitting.id())
                        .knowing(CanonicalJson.of(Map.of("person", command.personId())))
                        .once(command.key()));
                return new Outcome.CheckedOut(stay.get().id());
            }
        }
        return new Outcome.TryAgain();
    }
}
