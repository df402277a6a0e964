package no.samraad.server.feeds;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.bodies.Body;

/** Makes the addresses of a person's calendars, and takes them away. */
@Singleton
public class KeepFeeds {
    private final FeedRows rows;
    private final Ids ids;

    public KeepFeeds(FeedRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** What a calendar is to hold. */
    public sealed interface Wanted {
        /** The person's own meetings, and the duties he or she owns. */
        record Own() implements Wanted {}

        record OfBody(Body body) implements Wanted {}

        /** @param duty such as {@code send-notice} */
        record OfDuty(String duty) implements Wanted {}
    }

    /**
     * Makes an address; one that was made for the same before works no longer. Empty when the same form was sent before: the
     * address was shown then, and nobody knows it now.
     *
     * @param once the form's own key
     */
    public Optional<FeedSecret> make(Caller caller, UUID person, Wanted wanted, Optional<UUID> once) {
        FeedSecret secret = FeedSecret.fresh();
        String what = switch (wanted) {
            case Wanted.Own _ -> "own";
            case Wanted.OfBody _ -> "body";
            case Wanted.OfDuty _ -> "duty";
        };
        Optional<UUID> body = wanted instanceof Wanted.OfBody(Body of) ? Optional.of(of.id()) : Optional.empty();
        Optional<String> duty = wanted instanceof Wanted.OfDuty(String of) ? Optional.of(of) : Optional.empty();
        int made = rows.put(
                caller.tenant().id(),
                once.orElseGet(ids::next),
                person,
                what,
                body.orElse(null),
                duty.orElse(null),
                secret.hash(),
                caller.recordedAt());
        return made == 0 ? Optional.empty() : Optional.of(secret);
    }

    /** Nothing happens when it is not this person's. */
    public void remove(Caller caller, UUID person, UUID feed) {
        rows.remove(caller.tenant().id(), person, feed);
    }
}
