package no.samraad.engine.provision;

import no.samraad.engine.body.PartyCode;

/** What someone must be to fill a seat or an office that is set aside (B6, C7). */
public sealed interface Attribute {
    /** From this party. */
    record FromParty(PartyCode party) implements Attribute {}

    /** From a part of the community. */
    record FromArea(LocalText area) implements Attribute {}

    /** From a municipality of this size or more. */
    record FromPartiesOfAtLeast(int inhabitants) implements Attribute {
        public FromPartiesOfAtLeast {
            positive(inhabitants);
        }
    }

    /** From a municipality smaller than this. */
    record FromPartiesBelow(int inhabitants) implements Attribute {
        public FromPartiesBelow {
            positive(inhabitants);
        }
    }

    /** Someone with this standing. */
    record WithStanding(Standing standing) implements Attribute {}

    /** Someone from a sector. */
    record FromSector(Sector sector) implements Attribute {}

    /** A profession, an office or a group someone belongs to. */
    enum Standing {
        /** In general practice; a full-time municipal chief doctor is not. */
        PRACTISING_GP,
        DOCTOR,
        NURSE,
        MUNICIPAL_CHIEF_DOCTOR,
        MUNICIPAL_DIRECTOR,
        HOSPITAL_LEADER,
        MAYOR,
        ELECTED_POLITICIAN,
        EMPLOYEE_REPRESENTATIVE,
        USER_REPRESENTATIVE,
        YOUTH
    }

    /** A sector of the services. */
    enum Sector {
        SOMATIC_HOSPITAL,
        MENTAL_HEALTH_AND_ADDICTION,
        EMERGENCY_MEDICINE,
        PRIMARY_HEALTH_AND_CARE,
        SOCIAL_SERVICES,
        CHILD_WELFARE,
        SCHOOL_AND_KINDERGARTEN,
        PUBLIC_HEALTH
    }

    private static void positive(int inhabitants) {
        if (inhabitants < 1) {
            throw new IllegalArgumentException("inhabitants are one or more, not " + inhabitants);
        }
    }
}
