package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.attendance.Rights;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.meetings.MeetingRef;

/** Finds what an act in a meeting is about, and whether the caller may carry it out now. */
@Singleton
class AtHand {
    private static final int TRIES = 10;

    private final SittingRows sittings;

    AtHand(SittingRows sittings) {
        this.sittings = sittings;
    }

    /** Who may. */
    enum Who {
        /** Whoever runs the meeting. */
        RUNS_IT,
        /** Whoever belongs to it. */
        TAKES_PART
    }

    /** An open item of an open meeting, and the role the act is recorded in. */
    record Here(Sitting sitting, Item item, Rights rights, Role role) {}

    /** An open meeting. */
    record Meeting(Sitting sitting, Rights rights, Role role) {}

    /** A step that gives an outcome, or nothing when the meeting has changed and must be read again. */
    @FunctionalInterface
    interface Step<S, O> {
        Optional<O> take(S here);
    }

    /** Carries out a step on an item; reads again and again until nobody has changed the meeting in between. */
    <O> O item(Caller caller, Address address, Who who, Function<Stop, O> stopped, Step<Here, O> step) {
        return meeting(caller, address.body(), address.meeting(), who, stopped, meeting -> {
            Optional<Item> item = meeting.sitting().itemAt(address.position());
            if (item.isEmpty()) {
                return Optional.of(stopped.apply(new Stop.NotFound()));
            }
            if (!item.get().isOpen()) {
                return Optional.of(stopped.apply(new Stop.Settled(meeting.sitting())));
            }
            return step.take(new Here(meeting.sitting(), item.get(), meeting.rights(), meeting.role()));
        });
    }

    /** Carries out a step on an open meeting. */
    <O> O meeting(
            Caller caller, String body, MeetingRef ref, Who who, Function<Stop, O> stopped, Step<Meeting, O> step) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Sitting> found = sittings.find(caller.tenant().id(), body, ref);
            if (found.isEmpty() || !Rights.of(caller, found.get()).sees()) {
                return stopped.apply(new Stop.NotFound());
            }
            Rights rights = Rights.of(caller, found.get());
            Optional<Role> role = switch (who) {
                case RUNS_IT -> rights.running();
                case TAKES_PART -> Optional.of(rights.participating());
            };
            if (role.isEmpty()) {
                return stopped.apply(new Stop.NotAllowed());
            }
            if (found.get().state() != Sitting.State.OPEN) {
                return stopped.apply(new Stop.NotOpen(found.get()));
            }
            Optional<O> outcome = step.take(new Meeting(found.get(), rights, role.get()));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return stopped.apply(new Stop.TryAgain());
    }
}
