package no.samraad.platform.audit;

import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.tenancy.Role;

/** Who carried out an act, and by what authority. */
public sealed interface Actor {

    /** A person of the community, in the role that gave the authority. */
    record Person(UUID personId, Role role) implements Actor {}

    /** Someone whom the community's register of persons does not know: the public, a submitter with a signed link. */
    record Outsider(Role role) implements Actor {}

    /** Nobody: a period ended and the statutes attach an effect to it. */
    record Time() implements Actor {}

    default Optional<UUID> person() {
        return switch (this) {
            case Person(UUID personId, Role role) -> Optional.of(personId);
            case Outsider(Role role) -> Optional.empty();
            case Time() -> Optional.empty();
        };
    }

    /** The role's code in the database; {@code time} for the passing of time. */
    default String roleCode() {
        return switch (this) {
            case Person(UUID personId, Role role) -> role.code();
            case Outsider(Role role) -> role.code();
            case Time() -> "time";
        };
    }
}
