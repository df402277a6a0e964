package no.samraad.server.minutes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.server.attendance.Sitting;

/** An office minutes are signed in, first the one that counts most. */
enum SigningOffice {
    CHAIR(Office.CHAIR),
    DEPUTY_CHAIR(Office.DEPUTY_CHAIR),
    SECRETARY(Office.SECRETARIAT);

    private final Office asked;

    SigningOffice(Office asked) {
        this.asked = asked;
    }

    /** The same office as the rules name it. */
    Office asked() {
        return asked;
    }

    /** The code the database stores. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SigningOffice> ofCode(String code) {
        return Arrays.stream(values())
                .filter(office -> office.code().equals(code))
                .findFirst();
    }

    /**
     * The office somebody signs in: one the rules ask for before one they do not.
     *
     * @return empty for someone who held none on the day of the meeting
     */
    static Optional<SigningOffice> of(Sitting sitting, UUID person, Set<Office> wanted) {
        Set<SigningOffice> held = EnumSet.noneOf(SigningOffice.class);
        sitting.offices().stream()
                .filter(office -> office.personId().equals(person))
                .flatMap(office -> ofCode(office.role()).stream())
                .forEach(held::add);
        return held.stream()
                .filter(office -> wanted.contains(office.asked()))
                .findFirst()
                .or(() -> held.stream().findFirst());
    }
}
