package no.samraad.server.attendance;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/** Takes back the last thing registered about a person, as long as it is fresh: an arrival or a leaving by mistake. */
@Singleton
public class TakeBack {
    /** As long as the button stands, and a little for a slow line. */
    public static final Duration FRESH = Duration.ofSeconds(45);

    private static final int TRIES = 10;

    private final SittingRows sittings;
    private final StayRows stays;
    private final Acts acts;

    public TakeBack(SittingRows sittings, StayRows stays, Acts acts) {
        this.sittings = sittings;
        this.stays = stays;
        this.acts = acts;
    }

    public record Command(String body, MeetingRef meeting, UUID personId, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record TakenBack() implements Outcome {}

        /** It is no longer fresh, or there is nothing; leaving or coming again is registered instead. */
        record TooLate() implements Outcome {}

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
            Optional<Role> role = Rights.of(caller, sitting).running();
            if (role.isEmpty()) {
                return new Outcome.NotAllowed();
            }
            Instant now = caller.happenedAt().toInstant();
            Optional<Stay> latest = sitting.latestOf(command.personId()).filter(stay -> isFresh(stay, now));
            if (latest.isEmpty() || sitting.state() == Sitting.State.CLOSED) {
                return new Outcome.TooLate();
            }
            if (sittings.advance(tenant, sitting)) {
                Stay stay = latest.get();
                if (stay.now()) {
                    stays.withdraw(tenant, stay.id(), now);
                } else {
                    stays.stayOn(tenant, stay.id());
                }
                acts.record(Act.by(caller, role.get(), stay.now() ? "check_in_taken_back" : "check_out_taken_back")
                        .about(stay.id())
                        .inMeeting(sitting.bodyId(), sitting.id())
                        .knowing(CanonicalJson.of(Map.of("person", command.personId())))
                        .once(command.key()));
                return new Outcome.TakenBack();
            }
        }
        return new Outcome.TryAgain();
    }

    /** Whether what was registered last can still be taken back at {@code now}. */
    public static boolean isFresh(Stay stay, Instant now) {
        @Nullable Instant left = stay.leftAt();
        Instant registered = left == null ? stay.arrivedAt() : left;
        return Duration.between(registered, now).abs().compareTo(FRESH) <= 0;
    }
}
