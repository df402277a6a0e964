package no.samraad.engine.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a body beside who sits where: its parties, why each seat is there, how and for how long everyone was
 * appointed, who they are, and who holds which office in which body. Everything carries its own days, so that one roster
 * serves any date, past or to come. What is not listed is not known.
 *
 * @param parties the parties of every partner
 * @param grounds why seats are there; a seat not listed is one of its partner's
 * @param terms appointments, the past ones too
 * @param persons those who hold seats and offices
 * @param offices who holds, and has held, which office, in this body and others
 */
public record Roster(
        List<Party> parties,
        List<GroundOfSeat> grounds,
        List<Term> terms,
        List<Person> persons,
        List<OfficeTerm> offices) {
    public Roster {
        parties = List.copyOf(parties);
        grounds = List.copyOf(grounds);
        terms = List.copyOf(terms);
        persons = List.copyOf(persons);
        offices = List.copyOf(offices);
    }

    /** Nothing is known. */
    public static Roster empty() {
        return new Roster(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Only the parties are known. */
    public static Roster of(List<Party> parties) {
        return new Roster(parties, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Why a seat is there.
     *
     * @param seat the seat
     * @param ground why
     */
    public record GroundOfSeat(SeatId seat, SeatGround ground) {}

    /** The parties of a partner on a day, in order of code. */
    List<Party> partiesOf(PartnerCode partner, LocalDate day) {
        return parties.stream()
                .filter(party -> party.partner().equals(partner) && party.isPartyOn(day))
                .sorted(Comparator.comparing(Party::code))
                .toList();
    }

    /** Whether anything at all is said of the parties of a partner. */
    boolean knowsPartiesOf(PartnerCode partner) {
        return parties.stream().anyMatch(party -> party.partner().equals(partner));
    }

    SeatGround groundOf(SeatId seat) {
        return grounds.stream()
                .filter(one -> one.seat().equals(seat))
                .map(GroundOfSeat::ground)
                .findFirst()
                .orElseGet(SeatGround.OfPartner::new);
    }

    /** The latest appointment of a person to a seat that had begun on a day; null when none is known. */
    @Nullable
    Term termOf(SeatId seat, PersonId person, Capacity as, LocalDate day) {
        return terms.stream()
                .filter(term -> term.seat().equals(seat) && term.person().equals(person) && term.as() == as)
                .filter(term -> !term.appointment().from().isAfter(day))
                .max(Comparator.comparing(term -> term.appointment().from()))
                .orElse(null);
    }

    /** What is known of a person; null when nothing is. */
    public @Nullable Person person(PersonId id) {
        return persons.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Who holds an office on a day; null when nobody is known to. Of several the latest chosen. */
    public @Nullable OfficeTerm holderOf(BodyCode body, Office office, LocalDate day) {
        return offices.stream()
                .filter(term -> term.body().equals(body) && term.office() == office && term.holdsOn(day))
                .max(Comparator.comparing(OfficeTerm::from))
                .orElse(null);
    }

    /** The same with one term of office more. */
    public Roster with(OfficeTerm term) {
        List<OfficeTerm> more = new ArrayList<>(offices);
        more.add(term);
        return new Roster(parties, grounds, terms, persons, more);
    }

    /** The same with one appointment more. */
    Roster with(Term term) {
        List<Term> more = new ArrayList<>(terms);
        more.add(term);
        return new Roster(parties, grounds, more, persons, offices);
    }
}
