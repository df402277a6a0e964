package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding.Capacity;
import org.jspecify.annotations.Nullable;

/** B1 to B17: whether the seats of a body, and those who sit there, are what the rules say. */
public final class SeatingJudge {
    private SeatingJudge() {}

    /**
     * The number of seats, as far as it can be judged from the seats alone (B2, B14).
     *
     * @param roster what else is known; null where only the seats are asked about
     */
    public static List<Finding> numbers(Composition composition, @Nullable Roster roster, RulesInForce rules) {
        return new NumberRule(composition, roster == null ? Roster.empty() : roster, rules).plain();
    }

    /** All that needs parties, persons and appointments. */
    public static List<Finding> judge(Composition composition, Roster roster, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new NumberRule(composition, roster, rules).withParties());
        findings.addAll(new HolderRule(composition, roster, rules).judge(null));
        findings.addAll(new OfficeRule(composition, roster, rules).judge());
        findings.addAll(new AppointingRule(composition, roster, rules).judge());
        findings.addAll(new TermRule(composition, roster, rules).judge());
        findings.addAll(new VacancyRule(composition, roster, rules).judge());
        return findings;
    }

    /**
     * Judges one appointment by the seats as they stand when it is made.
     *
     * @param before the seats as they stand before
     * @param seat the seat
     * @param person who
     * @param as as its member or as its deputy; the rules about appointing are about members
     * @param roster what is known of parties, persons and earlier appointments
     * @param appointment how and for how long; null when nothing is known
     */
    public static List<Finding> appointment(
            Composition before,
            SeatId seat,
            PersonId person,
            Capacity as,
            Roster roster,
            @Nullable Appointment appointment,
            RulesInForce rules) {
        Seat stood = before.seats().stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElse(null);
        if (stood == null || as != Capacity.MEMBER) {
            return List.of();
        }
        Roster known = appointment == null ? roster : roster.with(new Term(seat, as, person, appointment));
        Seat filled = new Seat(stood.id(), stood.partner(), stood.vote(), person, stood.deputies());
        List<Seat> seats = new ArrayList<>(before.seats());
        seats.replaceAll(one -> one.id().equals(seat) ? filled : one);
        Composition after = new Composition(before.body(), before.partners(), seats);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new HolderRule(after, known, rules).judge(stood.partner()));
        findings.addAll(new OfficeRule(after, known, rules).judge(seat));
        findings.addAll(new AppointingRule(after, known, rules).judge(filled));
        findings.addAll(new TermRule(after, known, rules).judge(filled));
        VacancyRule vacancies = new VacancyRule(after, known, rules);
        findings.addAll(vacancies.authority(List.of(filled)));
        findings.addAll(vacancies.fills(stood, person, appointment));
        return findings;
    }
}
