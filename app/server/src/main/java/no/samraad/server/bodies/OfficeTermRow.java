package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seating.OfficeTerm;
import no.samraad.engine.seating.Person;
import no.samraad.platform.ids.Prefix;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * Someone's time as chair or deputy chair of a body, with where the holder comes from.
 *
 * @param role {@code chair} or {@code deputy_chair}
 * @param until the first day after; null while open
 * @param partner of the seat the holder had in the body while in office; null when there was none
 * @param partnerKind {@code trust} or {@code municipality} when such parties belong to the partner
 * @param partyCode the party the holder comes from; null when from none, or not known
 * @param known a {@link KnownOfPerson} as it is kept; null when nothing is known of the person
 */
@Introspected
@MappedEntity(value = "office", schema = "tenant")
public record OfficeTermRow(
        @Id UUID id,
        String bodyCode,
        String role,
        UUID personId,
        String personName,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String partner,
        @Nullable String partnerKind,
        @Nullable String partyCode,
        @Nullable String known) {

    /** Which office it is. */
    public LeadershipProvision.Office office() {
        return role.equals("chair") ? LeadershipProvision.Office.CHAIR : LeadershipProvision.Office.DEPUTY_CHAIR;
    }

    public boolean lastsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** The same as the engine takes it; empty when it is not known where the holder comes from. */
    Optional<OfficeTerm> term() {
        return Optional.ofNullable(partner)
                .map(code -> new OfficeTerm(
                        new BodyCode(bodyCode),
                        office(),
                        new PersonId(Prefix.PERSON.show(personId)),
                        new PartnerCode(code),
                        side(partnerKind),
                        partyCode == null ? null : new PartyCode(partyCode),
                        since,
                        JudgeSeats.lastDay(until)));
    }

    /** What the engine is told of the holder; empty when nothing is known. */
    Optional<Person> holder() {
        return Optional.ofNullable(known)
                .map(kept -> RecordText.readOwn(kept, KnownOfPerson.class)
                        .of(new PersonId(Prefix.PERSON.show(personId)), partyCode));
    }

    /** The side parties of this kind stand on. */
    static Side side(@Nullable String partnerKind) {
        if (partnerKind == null) {
            return Side.OTHER;
        }
        return partnerKind.equals("trust") ? Side.HOSPITAL : Side.MUNICIPAL;
    }

    /** The same person in another office of the body, from a day on. */
    OfficeTermRow movingTo(LeadershipProvision.Office office, LocalDate first, @Nullable LocalDate firstDayAfter) {
        return new OfficeTermRow(
                id,
                bodyCode,
                office == LeadershipProvision.Office.CHAIR ? "chair" : "deputy_chair",
                personId,
                personName,
                first,
                firstDayAfter,
                partner,
                partnerKind,
                partyCode,
                known);
    }

    OfficeTermRow endingOn(LocalDate firstDayAfter) {
        return new OfficeTermRow(
                id, bodyCode, role, personId, personName, since, firstDayAfter, partner, partnerKind, partyCode, known);
    }
}
