package no.samraad.statutes.oracle;

import java.time.LocalDate;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Attribute.Standing;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seating.Party;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Roster;
import org.jspecify.annotations.Nullable;

/** Whether someone is what a seat or an office is set aside for (B6, C7), as far as it is known. */
final class Belongs {
    private Belongs() {}

    /** Whether a person is so, by what the roster knows of the person. */
    static State to(Attribute attribute, PersonId who, Roster roster, LocalDate day) {
        Person person = null;
        for (Person each : roster.persons()) {
            person = person == null && each.id().equals(who) ? each : person;
        }
        if (person == null) {
            return State.OPEN;
        }
        PartyCode its = person.party();
        return switch (attribute) {
            case Attribute.WithStanding(Standing standing) -> has(person, standing);
            case Attribute.FromSector(var sector) -> State.of(person.sectors().contains(sector));
            case Attribute.FromParty(PartyCode party) -> State.of(party.equals(its));
            case Attribute.FromArea(var area) -> {
                Party party = its == null ? null : known(its, roster);
                yield its == null ? State.NOT_MET : inArea(party, area, day);
            }
            case Attribute.FromPartiesOfAtLeast(int inhabitants) ->
                size(its, roster, day, number -> number >= inhabitants);
            case Attribute.FromPartiesBelow(int inhabitants) -> size(its, roster, day, number -> number < inhabitants);
        };
    }

    /** Whether whoever sits for a party is so; a party's own seat is that party's, whoever fills it. */
    static State toSeatOf(PartyCode its, Attribute attribute, @Nullable PersonId who, Roster roster, LocalDate day) {
        return switch (attribute) {
            case Attribute.FromParty(PartyCode party) -> State.of(party.equals(its));
            case Attribute.FromArea(var area) -> inArea(known(its, roster), area, day);
            case Attribute.FromPartiesOfAtLeast(int inhabitants) ->
                size(its, roster, day, number -> number >= inhabitants);
            case Attribute.FromPartiesBelow(int inhabitants) -> size(its, roster, day, number -> number < inhabitants);
            case Attribute.WithStanding _, Attribute.FromSector _ ->
                who == null ? State.OPEN : to(attribute, who, roster, day);
        };
    }

    /** One that has left, or has not come, lies nowhere in the community. */
    private static State inArea(@Nullable Party party, LocalText area, LocalDate day) {
        if (party == null) {
            return State.OPEN;
        }
        boolean joined = party.from() == null || !party.from().isAfter(day);
        boolean left = party.lastDay() != null && party.lastDay().isBefore(day);
        return State.of(joined && !left && party.areas().contains(area));
    }

    /** A chief doctor who also practises is in general practice; one full time is not; of one whose time is not known it is not known. */
    private static State has(Person person, Standing standing) {
        State found = State.NOT_MET;
        boolean fullTime = person.posts().stream()
                .anyMatch(post ->
                        post.standing() == Standing.MUNICIPAL_CHIEF_DOCTOR && post.extent() == Person.Extent.FULL_TIME);
        if (standing == Standing.PRACTISING_GP && fullTime) {
            return State.NOT_MET;
        }
        for (Person.Post post : person.posts()) {
            boolean doctor = standing == Standing.DOCTOR
                    && (post.standing() == Standing.PRACTISING_GP
                            || post.standing() == Standing.MUNICIPAL_CHIEF_DOCTOR);
            if (post.standing() == standing || doctor) {
                return State.MET;
            }
            if (standing == Standing.PRACTISING_GP && post.standing() == Standing.MUNICIPAL_CHIEF_DOCTOR) {
                if (post.extent() == Person.Extent.COMBINED) {
                    return State.MET;
                }
                found = post.extent() == null ? State.OPEN : found;
            }
        }
        return found;
    }

    private static @Nullable Party known(PartyCode code, Roster roster) {
        for (Party party : roster.parties()) {
            if (party.code().equals(code)) {
                return party;
            }
        }
        return null;
    }

    private interface Size {
        boolean fits(long inhabitants);
    }

    private static State size(@Nullable PartyCode its, Roster roster, LocalDate day, Size size) {
        if (its == null) {
            return State.NOT_MET;
        }
        Party party = known(its, roster);
        Long inhabitants = party == null ? null : party.figure(SeatKey.INHABITANTS, day.getYear());
        return inhabitants == null ? State.OPEN : State.of(size.fits(inhabitants));
    }
}
