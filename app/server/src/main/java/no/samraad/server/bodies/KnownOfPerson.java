package no.samraad.server.bodies;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Attribute.Sector;
import no.samraad.engine.provision.SeatProvision.HeldAuthority;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seating.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person beside the party, whole: what is not listed the person is not (B6, B9, B16).
 *
 * @param posts the posts and groups the person belongs to
 * @param sectors the sectors the person works in
 * @param authority the authority the person holds for the party; null when not known
 */
public record KnownOfPerson(
        List<Person.Post> posts,
        Set<Sector> sectors,
        @Nullable HeldAuthority authority) {
    public KnownOfPerson {
        posts = List.copyOf(posts);
        sectors = Set.copyOf(sectors);
    }

    /** The same as the engine takes it. */
    Person of(PersonId id, @Nullable String party) {
        return new Person(id, party == null ? null : new PartyCode(party), posts, sectors, authority);
    }
}
