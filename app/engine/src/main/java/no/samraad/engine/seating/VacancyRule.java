package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.AuthorityToHold;
import no.samraad.engine.provision.SeatProvision.HeldAuthority;
import no.samraad.engine.provision.SeatProvision.Resignation;
import no.samraad.engine.provision.SeatProvision.SeatFilled;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import org.jspecify.annotations.Nullable;

/** B16 and B17: the authority of those who sit, and how seats that nobody fills are filled. */
final class VacancyRule {
    private final Composition composition;
    private final Roster roster;
    private final RulesInForce rules;
    private final BodyCode body;
    private final Subject about;

    VacancyRule(Composition composition, Roster roster, RulesInForce rules) {
        this.composition = composition;
        this.roster = roster;
        this.rules = rules;
        this.body = composition.body();
        this.about = new Subject.OfBody(body);
    }

    List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        List<Seat> filled = composition.votingSeats().stream()
                .filter(seat -> seat.member() != null)
                .toList();
        findings.addAll(authority(filled));
        List<Seat> vacant = composition.votingSeats().stream()
                .filter(seat -> seat.member() == null && !(roster.groundOf(seat.id()) instanceof SeatGround.ByOffice))
                .toList();
        if (!vacant.isEmpty()) {
            findings.add(Ruling.by(
                    rules.find(Resignation.class, body),
                    Clause.SEATS_FILLED,
                    about,
                    body,
                    rule -> filled(rule, vacant)));
        }
        return findings;
    }

    List<Finding> authority(List<Seat> filled) {
        if (filled.isEmpty()) {
            return List.of();
        }
        return Ruling.ifStated(rules.find(AuthorityToHold.class, body), Clause.AUTHORITY_HELD, about, body, rule -> {
                    List<Finding> parts =
                            filled.stream().map(seat -> authority(rule, seat)).toList();
                    return Ruling.inParts(Clause.AUTHORITY_HELD, about, rule, parts);
                })
                .stream()
                .toList();
    }

    private Finding authority(InForce<AuthorityToHold> rule, Seat seat) {
        PersonId member = seat.member();
        Person person = member == null ? null : roster.person(member);
        HeldAuthority held = person == null ? null : person.authority();
        Subject of = member == null ? new Subject.OfSeat(seat.id()) : new Subject.OfPerson(member);
        Outcome outcome = held == null
                ? Ruling.missing(Fact.AUTHORITY_OF_PERSON, of)
                : holds(held, rule.provision().authority()) ? new Outcome.Met() : new Outcome.NotMet();
        return Ruling.of(
                Clause.AUTHORITY_HELD,
                of,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.SeatSomeoneElse(seat.id()))));
    }

    private static boolean holds(HeldAuthority held, HeldAuthority wanted) {
        return wanted == HeldAuthority.OWN_OR_DELEGATED || held == wanted;
    }

    private Finding filled(InForce<Resignation> rule, List<Seat> vacant) {
        boolean mayStay = rule.provision().filled() == SeatFilled.EMPTY_UNTIL_THE_TERM_ENDS;
        int all = composition.votingSeats().size();
        List<Note> notes = vacant.stream()
                .map(seat -> (Note) new Note.SeatVacant(seat.id()))
                .toList();
        List<Remedy> remedies = vacant.stream()
                .<Remedy>map(seat -> switch (rule.provision().filled()) {
                    case DEPUTY_MOVES_UP ->
                        seat.deputies().isEmpty()
                                ? new Remedy.FillSeat(seat.id())
                                : new Remedy.SeatThisOne(seat.deputies().getFirst(), seat.id());
                    case WHO_APPOINTS_NAMES_A_NEW, EMPTY_UNTIL_THE_TERM_ENDS -> new Remedy.FillSeat(seat.id());
                })
                .toList();
        return Ruling.of(
                Clause.SEATS_FILLED,
                about,
                mayStay ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(
                        about,
                        all - vacant.size(),
                        all,
                        mayStay ? all - vacant.size() : all,
                        Measure.CountUnit.SEATS_FILLED)),
                notes,
                remedies);
    }

    /**
     * Judges how a seat that fell vacant is filled.
     *
     * @param seat the seat as it stood, with its deputies
     * @param person who fills it
     * @param appointment how; null when nothing is known of it
     */
    List<Finding> fills(Seat seat, PersonId person, @Nullable Appointment appointment) {
        boolean inTheMiddle = appointment != null && appointment.restOf() != null;
        if (seat.member() != null || !inTheMiddle) {
            return List.of();
        }
        return Ruling.ifStated(rules.find(Resignation.class, body), Clause.VACANCY_FILLED, about, body, rule -> {
                    Subject of = new Subject.OfSeat(seat.id());
                    return switch (rule.provision().filled()) {
                        case WHO_APPOINTS_NAMES_A_NEW -> kept(rule, of, new Outcome.Met(), List.of());
                        case DEPUTY_MOVES_UP -> {
                            boolean first = seat.deputies().isEmpty()
                                    || seat.deputies().getFirst().equals(person);
                            yield kept(
                                    rule,
                                    of,
                                    first ? new Outcome.Met() : new Outcome.NotMet(),
                                    first
                                            ? List.of()
                                            : List.of(new Remedy.SeatThisOne(
                                                    seat.deputies().getFirst(), seat.id())));
                        }
                        case EMPTY_UNTIL_THE_TERM_ENDS ->
                            kept(rule, of, new Outcome.NotMet(), List.of(new Remedy.PutRight()));
                    };
                })
                .stream()
                .toList();
    }

    private static Finding kept(InForce<?> rule, Subject of, Outcome outcome, List<Remedy> remedies) {
        return Ruling.of(Clause.VACANCY_FILLED, of, outcome, rule, List.of(), List.of(), remedies);
    }
}
