package no.samraad.server.attendance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/** What somebody may see and do in one meeting, from today's authority and from being in it. */
public final class Rights {
    private static final Set<Role> OF_THE_BODY = Set.of(
            Role.SECRETARY,
            Role.CHAIR,
            Role.DEPUTY_CHAIR,
            Role.MEMBER,
            Role.DEPUTY,
            Role.OBSERVER,
            Role.DELEGATE,
            Role.CASE_OFFICER);

    private final Set<Role> roles;
    private final Optional<UUID> person;
    private final Sitting sitting;

    private Rights(Set<Role> roles, Optional<UUID> person, Sitting sitting) {
        this.roles = roles;
        this.person = person;
        this.sitting = sitting;
    }

    public static Rights of(Caller caller, Sitting sitting) {
        return new Rights(caller.rolesIn(sitting.bodyId()), caller.signedIn().map(Caller.SignedIn::personId), sitting);
    }

    /** Who this is; empty for the public. */
    public Optional<UUID> person() {
        return person;
    }

    /** The role by which this person runs the meeting: registers who comes, takes the items, records; empty for others. */
    public Optional<Role> running() {
        return Stream.of(Role.CHAIR, Role.SECRETARY, Role.DEPUTY_CHAIR)
                .filter(roles::contains)
                .findFirst()
                .or(() -> leads() ? Optional.of(Role.MEETING_CHAIR) : Optional.empty());
    }

    /** The role by which this person may carry out a breach of order with a reason; empty for others. */
    public Optional<Role> mayBreach() {
        return Stream.of(Role.CHAIR, Role.SECRETARY).filter(roles::contains).findFirst();
    }

    private boolean leads() {
        return person.isPresent() && person.get().equals(sitting.leaderId());
    }

    /** Whether this person may be in the meeting's room and read what is in it. */
    public boolean sees() {
        return roles.stream().anyMatch(OF_THE_BODY::contains) || leads() || isIn() || holdsVote();
    }

    /** Whether somebody has handed this person a vote for the meeting. */
    private boolean holdsVote() {
        return person.isPresent()
                && sitting.handedOver().stream().anyMatch(vote -> vote.toId().equals(person.get()));
    }

    /** Whether this person is registered as being in now. */
    public boolean isIn() {
        return person.flatMap(sitting::stayOf).isPresent();
    }

    /** The role an act of a participant is recorded in. */
    public Role participating() {
        return running()
                .or(() -> Stream.of(Role.MEMBER, Role.DEPUTY, Role.OBSERVER)
                        .filter(roles::contains)
                        .findFirst())
                .orElseGet(() -> holdsVote() ? Role.DELEGATE : Role.GUEST);
    }
}
