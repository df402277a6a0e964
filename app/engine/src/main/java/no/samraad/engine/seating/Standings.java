package no.samraad.engine.seating;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Attribute.Standing;
import no.samraad.engine.provision.BodyProvision.AreaBody;
import no.samraad.engine.provision.BodyProvision.ParallelBodies;
import no.samraad.engine.provision.BodyProvision.ServedArea;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.seating.Person.Extent;
import no.samraad.engine.seating.Person.Post;
import org.jspecify.annotations.Nullable;

/** B6, B9, C7: whether someone is what a seat or an office is set aside for. */
public final class Standings {
    private final Roster roster;
    private final RulesInForce rules;

    public Standings(Roster roster, RulesInForce rules) {
        this.roster = roster;
        this.rules = rules;
    }

    /** Whether someone is what is asked for. */
    public enum Held {
        YES,
        NO,
        NOT_KNOWN
    }

    /**
     * Whether a person is what is asked for.
     *
     * @param person what is known; null when nothing is
     */
    public Held of(@Nullable Person person, Attribute attribute) {
        return person == null ? Held.NOT_KNOWN : of(person, person.party(), attribute);
    }

    /** Whether whoever sits on this ground is what is asked for; a party's own seat is that party's, whoever fills it. */
    Held of(@Nullable Person person, SeatGround ground, Attribute attribute) {
        if (ground instanceof SeatGround.OfParty(PartyCode party)) {
            boolean ofParties = switch (attribute) {
                case Attribute.FromParty _ -> true;
                case Attribute.FromArea _ -> true;
                case Attribute.FromPartiesOfAtLeast _ -> true;
                case Attribute.FromPartiesBelow _ -> true;
                case Attribute.WithStanding _ -> false;
                case Attribute.FromSector _ -> false;
            };
            if (ofParties || person != null) {
                return of(person, party, attribute);
            }
        }
        return of(person, attribute);
    }

    private Held of(@Nullable Person person, @Nullable PartyCode party, Attribute attribute) {
        return switch (attribute) {
            case Attribute.FromParty(PartyCode wanted) -> yes(wanted.equals(party));
            case Attribute.FromArea(LocalText area) ->
                party == null ? Held.NO : isIn(party, area) ? Held.YES : isListed(party) ? Held.NO : Held.NOT_KNOWN;
            case Attribute.FromPartiesOfAtLeast(int inhabitants) -> {
                Long has = inhabitants(party);
                yield has == null ? unknownSize(party) : yes(has >= inhabitants);
            }
            case Attribute.FromPartiesBelow(int inhabitants) -> {
                Long has = inhabitants(party);
                yield has == null ? unknownSize(party) : yes(has < inhabitants);
            }
            case Attribute.WithStanding(Standing standing) ->
                person == null ? Held.NOT_KNOWN : standing(person, standing);
            case Attribute.FromSector(Attribute.Sector sector) ->
                person == null ? Held.NOT_KNOWN : yes(person.sectors().contains(sector));
        };
    }

    private static Held yes(boolean held) {
        return held ? Held.YES : Held.NO;
    }

    private static Held unknownSize(@Nullable PartyCode party) {
        return party == null ? Held.NO : Held.NOT_KNOWN;
    }

    private @Nullable Long inhabitants(@Nullable PartyCode party) {
        return roster.parties().stream()
                .filter(one -> one.code().equals(party))
                .map(one -> one.figure(SeatKey.INHABITANTS, rules.asOf().getYear()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Of a party that is not listed nothing is known, neither its size nor where it lies. */
    private boolean isListed(PartyCode party) {
        return roster.parties().stream().anyMatch(one -> one.code().equals(party));
    }

    /** By what is known of the party, or because a rule lists it as part of the area. */
    private boolean isIn(PartyCode party, LocalText area) {
        LocalDate day = rules.asOf();
        boolean told = roster.parties().stream()
                .filter(one -> one.code().equals(party) && one.isPartyOn(day))
                .flatMap(one -> one.areas().stream())
                .anyMatch(name -> sameName(name, area));
        return told
                || rules.all().stream()
                        .filter(rule -> rule.provision() instanceof ParallelBodies)
                        .flatMap(rule -> ((ParallelBodies) rule.provision()).bodies().stream())
                        .map(AreaBody::area)
                        .anyMatch(served -> served instanceof ServedArea.SubArea(LocalText name, Set<PartyCode> parties)
                                && sameName(name, area)
                                && parties.contains(party));
    }

    /** The same in a language they share. */
    static boolean sameName(LocalText one, LocalText other) {
        for (Language language : Language.values()) {
            String here = one.byLanguage().get(language);
            if (here != null && here.equals(other.byLanguage().get(language))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A full-time municipal chief doctor is not in general practice; one who holds a combined post is. A practising general
     * practitioner and a municipal chief doctor are doctors, a mayor is an elected politician.
     */
    private static Held standing(Person person, Standing wanted) {
        return switch (wanted) {
            case PRACTISING_GP -> practisingGp(person);
            case DOCTOR ->
                yes(has(person, Standing.DOCTOR)
                        || has(person, Standing.PRACTISING_GP)
                        || has(person, Standing.MUNICIPAL_CHIEF_DOCTOR));
            case ELECTED_POLITICIAN -> yes(has(person, Standing.ELECTED_POLITICIAN) || has(person, Standing.MAYOR));
            case NURSE,
                    MUNICIPAL_CHIEF_DOCTOR,
                    MUNICIPAL_DIRECTOR,
                    HOSPITAL_LEADER,
                    MAYOR,
                    EMPLOYEE_REPRESENTATIVE,
                    USER_REPRESENTATIVE,
                    YOUTH -> yes(has(person, wanted));
        };
    }

    private static boolean has(Person person, Standing standing) {
        return person.posts().stream().anyMatch(post -> post.standing() == standing);
    }

    private static Held practisingGp(Person person) {
        boolean practises = has(person, Standing.PRACTISING_GP);
        Held held = yes(practises);
        for (Post post : person.posts()) {
            if (post.standing() == Standing.MUNICIPAL_CHIEF_DOCTOR) {
                Extent extent = post.extent();
                if (extent == Extent.FULL_TIME) {
                    return Held.NO;
                }
                held = extent == Extent.COMBINED || practises ? Held.YES : Held.NOT_KNOWN;
            }
        }
        return held;
    }
}
