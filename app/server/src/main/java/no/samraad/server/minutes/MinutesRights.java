package no.samraad.server.minutes;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.Organ;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.attendance.Rights;

/** What somebody may do with the minutes of one meeting. */
public final class MinutesRights {
    private final Caller caller;
    private final HeldMeeting meeting;
    private final Rights rights;

    private MinutesRights(Caller caller, HeldMeeting meeting) {
        this.caller = caller;
        this.meeting = meeting;
        this.rights = Rights.of(caller, meeting.sitting());
    }

    public static MinutesRights of(Caller caller, HeldMeeting meeting) {
        return new MinutesRights(caller, meeting);
    }

    /** Whether this person may read minutes that are not published. */
    public boolean sees() {
        return rights.sees() || tookPart();
    }

    /** Whether this person was in the meeting. */
    public boolean tookPart() {
        Optional<UUID> person = rights.person();
        return person.isPresent() && meeting.participants().contains(person.get());
    }

    /** The role by which this person writes, sends and publishes the minutes; empty for others. */
    public Optional<Role> writing() {
        return Stream.of(Role.SECRETARY, Role.CHAIR, Role.DEPUTY_CHAIR)
                .filter(caller.rolesIn(meeting.sitting().bodyId())::contains)
                .findFirst();
    }

    /**
     * In which offices this person sends the minutes.
     *
     * @throws IllegalStateException for one who may not write them
     */
    public Organ sender() {
        Set<Role> roles = caller.rolesIn(meeting.sitting().bodyId());
        Set<Office> offices = EnumSet.noneOf(Office.class);
        if (roles.contains(Role.SECRETARY)) {
            offices.add(Office.SECRETARIAT);
        }
        if (roles.contains(Role.CHAIR)) {
            offices.add(Office.CHAIR);
        }
        if (roles.contains(Role.DEPUTY_CHAIR)) {
            offices.add(Office.DEPUTY_CHAIR);
        }
        if (offices.isEmpty()) {
            throw new IllegalStateException("someone without office sends no minutes");
        }
        return new Organ.Officers(offices);
    }

    /** Whether this person may sign: one who took part, or who holds an office that is to sign, and has not signed. */
    public boolean signs() {
        Optional<UUID> person = rights.person();
        return person.isPresent()
                && meeting.isSigned()
                && meeting.minutes().stands() == MinutesState.SENT
                && meeting.signatures().stream()
                        .noneMatch(signature -> signature.personId().equals(person.get()))
                && (tookPart() || holdsOfficeThatSigns(person.get()));
    }

    private boolean holdsOfficeThatSigns(UUID person) {
        return SigningOffice.of(meeting.sitting(), person, meeting.signingOffices())
                .filter(office -> meeting.signingOffices().contains(office.asked()))
                .isPresent();
    }

    /** The role by which this person may carry out a breach of order with a reason; empty for others. */
    public Optional<Role> mayBreach() {
        return rights.mayBreach();
    }

    /** The role a request for changes is recorded in. */
    public Role participating() {
        return rights.participating();
    }
}
