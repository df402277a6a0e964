package no.samraad.engine.seating;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Attribute.Sector;
import no.samraad.engine.provision.Attribute.Standing;
import no.samraad.engine.provision.SeatProvision.HeldAuthority;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, as far as rules ask. A standing or a sector that is not listed is one the person does not
 * have; a person not listed at all is not known.
 *
 * @param id who
 * @param party the party the person comes from; null when from none
 * @param posts the posts and groups the person belongs to
 * @param sectors the sectors the person works in
 * @param authority the authority the person holds for the party; null when none is known
 */
public record Person(
        PersonId id,
        @Nullable PartyCode party,
        List<Post> posts,
        Set<Sector> sectors,
        @Nullable HeldAuthority authority) {
    public Person {
        posts = List.copyOf(posts);
        sectors = Set.copyOf(sectors);
    }

    /** Someone from a party, of whom no more is known. */
    public Person(PersonId id, @Nullable PartyCode party) {
        this(id, party, List.of(), Set.of(), null);
    }

    /**
     * A post someone holds.
     *
     * @param standing which
     * @param extent whether it is the whole of the person's work; null when it is not known, or does not matter
     */
    public record Post(Standing standing, @Nullable Extent extent) {}

    /** How much of a person's work a post is. */
    public enum Extent {
        FULL_TIME,
        /** Together with practice as a general practitioner. */
        COMBINED
    }
}
