package no.samraad.engine.seating;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.provision.SeatProvision.HoldOverOfMembers;
import no.samraad.engine.provision.SeatProvision.Reelection;
import no.samraad.engine.provision.SeatProvision.Resignation;
import no.samraad.engine.provision.SeatProvision.TermAlignment;
import no.samraad.engine.provision.SeatProvision.TermLastDay;
import no.samraad.engine.provision.SeatProvision.TermOfOffice;
import no.samraad.engine.provision.SeatProvision.TermUpOn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * B12: how long someone sits: whether the appointment is as long as the rules say, whether the term has run out, and how
 * many terms in a row.
 */
public final class TermRule {
    private static final int ELECTION_EVERY = 4;
    private static final int ELECTION_REMAINDER = 3;

    private final Composition composition;
    private final Roster roster;
    private final RulesInForce rules;
    private final BodyCode body;
    private final Subject about;

    TermRule(Composition composition, Roster roster, RulesInForce rules) {
        this.composition = composition;
        this.roster = roster;
        this.rules = rules;
        this.body = composition.body();
        this.about = new Subject.OfBody(body);
    }

    /**
     * When a term ends by the rules: between two days, both of which are within what the text says.
     *
     * @param earliest the first day it may end on
     * @param latest the last
     */
    public record End(LocalDate earliest, LocalDate latest) {}

    /**
     * When a term that began on a day ends by the rules. A term counted in years from its own first day ends on the day
     * before the same date, or on that date; the text rarely says which. One that follows the municipal councils ends when
     * the new council is constituted, which is after the September of an election year and before the year is out.
     */
    public static End endOf(TermOfOffice rule, LocalDate from) {
        LocalDate sameDate = from.plusYears(rule.years());
        End byYears = new End(sameDate.minusDays(1), sameDate);
        return switch (rule.alignment()) {
            case TermAlignment.FromAppointment _ -> byYears;
            case TermAlignment.NotStated _ -> byYears;
            case TermAlignment.CalendarYear _ -> {
                LocalDate end =
                        LocalDate.of(from.getYear() + rule.years() - 1, Month.DECEMBER, Month.DECEMBER.maxLength());
                yield new End(end, end);
            }
            case TermAlignment.YearFrom(int month) -> {
                int year = from.getMonthValue() >= month ? from.getYear() : from.getYear() - 1;
                LocalDate end = LocalDate.of(year + rule.years(), month, 1).minusDays(1);
                yield new End(end, end);
            }
            case TermAlignment.MunicipalElections _ -> {
                if (rule.years() < ELECTION_EVERY) {
                    yield byYears;
                }
                int year = from.getMonth().compareTo(Month.SEPTEMBER) > 0 ? from.getYear() + 1 : from.getYear();
                while (year % ELECTION_EVERY != ELECTION_REMAINDER) {
                    year++;
                }
                yield new End(
                        LocalDate.of(year, Month.SEPTEMBER, Month.SEPTEMBER.maxLength()),
                        LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength()));
            }
        };
    }

    /**
     * A term that is up.
     *
     * @param seat the seat
     * @param person who sits there
     * @param lastDay the last day that is certain
     * @param citations where that stands
     */
    public record Ending(SeatId seat, PersonId person, LocalDate lastDay, List<Citation> citations) {}

    /** When the terms of those who sit with a vote are up, in order of day and seat; those that are not known are left out. */
    public static List<Ending> endings(SeatingFacts facts, RulesInForce rules) {
        Roster roster = facts.roster();
        List<InForce<TermOfOffice>> rule = Ruling.holding(
                rules.find(TermOfOffice.class, facts.composition().body()));
        if (roster == null || rule.isEmpty()) {
            return List.of();
        }
        TermRule terms = new TermRule(facts.composition(), roster, rules);
        List<Ending> endings = new ArrayList<>();
        for (Seat seat : facts.composition().votingSeats()) {
            PersonId member = seat.member();
            Term term = member == null || !terms.hasTerm(seat)
                    ? null
                    : roster.termOf(seat.id(), member, Capacity.MEMBER, rules.asOf());
            if (member != null && term != null) {
                LocalDate earliest = endOf(
                                rule.getFirst().provision(), term.appointment().from())
                        .earliest();
                endings.add(new Ending(
                        seat.id(),
                        member,
                        first(earliest, term.appointment().lastDay()),
                        List.of(Citation.of(rule.getFirst()))));
            }
        }
        endings.sort(Comparator.comparing(Ending::lastDay).thenComparing(Ending::seat));
        return endings;
    }

    /** Judges all who sit as members with a vote. */
    List<Finding> judge() {
        return judge(composition.votingSeats().stream().filter(this::hasTerm).toList());
    }

    /** Judges the one who is appointed now. */
    List<Finding> judge(Seat seat) {
        return hasTerm(seat) ? judge(List.of(seat)) : List.of();
    }

    /** Whoever has the seat by an office has it as long as the office. */
    private boolean hasTerm(Seat seat) {
        return seat.member() != null && !(roster.groundOf(seat.id()) instanceof SeatGround.ByOffice);
    }

    private List<Finding> judge(List<Seat> seats) {
        var lookup = rules.find(TermOfOffice.class, body);
        List<Finding> findings = new ArrayList<>();
        if (seats.isEmpty()) {
            return findings;
        }
        findings.add(Ruling.by(
                lookup, Clause.TERM_LENGTH, about, body, rule -> each(Clause.TERM_LENGTH, rule, seats, this::length)));
        Ruling.ifStated(lookup, Clause.TERM_RUNS, about, body, rule -> each(Clause.TERM_RUNS, rule, seats, this::runs))
                .ifPresent(findings::add);
        Ruling.ifStated(
                        lookup,
                        Clause.REELECTION,
                        about,
                        body,
                        rule -> each(Clause.REELECTION, rule, seats, this::again))
                .ifPresent(findings::add);
        return findings;
    }

    private interface OfOne {
        Finding judge(InForce<TermOfOffice> rule, Seat seat, Appointment appointment);
    }

    private Finding each(Clause clause, InForce<TermOfOffice> rule, List<Seat> seats, OfOne judge) {
        List<Finding> parts = new ArrayList<>();
        for (Seat seat : seats) {
            PersonId member = seat.member();
            Term term = member == null ? null : roster.termOf(seat.id(), member, Capacity.MEMBER, rules.asOf());
            Subject of = new Subject.OfSeat(seat.id());
            Outcome missing = Ruling.missing(Fact.TERM, of);
            parts.add(
                    term == null
                            ? Ruling.of(
                                    clause,
                                    of,
                                    missing,
                                    rule,
                                    List.of(),
                                    List.of(),
                                    Ruling.remedies(missing, List.of()))
                            : judge.judge(rule, seat, term.appointment()));
        }
        return Ruling.inParts(clause, about, rule, parts);
    }

    private Finding length(InForce<TermOfOffice> rule, Seat seat, Appointment appointment) {
        Subject of = new Subject.OfSeat(seat.id());
        End end = endOf(rule.provision(), appointment.from());
        LocalDate named = appointment.lastDay();
        LocalDate restOf = appointment.restOf();
        List<Measure> measures = List.of(new Measure.TermEnds(named, end.earliest(), end.latest()));
        if (named == null) {
            return Ruling.of(Clause.TERM_LENGTH, of, new Outcome.Met(), rule, measures, List.of(), List.of());
        }
        boolean whole = !named.isBefore(end.earliest()) && !named.isAfter(end.latest());
        if (restOf == null) {
            return lasting(rule, of, whole, measures, end);
        }
        boolean rest = named.equals(restOf);
        return Ruling.holding(rules.find(Resignation.class, body)).stream()
                .map(InForce::provision)
                .map(Resignation::remainder)
                .findFirst()
                .map(remainder -> switch (remainder) {
                    case REST_OF_THE_TERM ->
                        lasting(
                                rule,
                                of,
                                rest,
                                List.of(new Measure.TermEnds(named, restOf, restOf)),
                                new End(restOf, restOf));
                    case FULL_TERM -> lasting(rule, of, whole, measures, end);
                    case NOT_STATED -> lasting(rule, of, whole || rest, measures, end);
                })
                .orElseGet(() -> lasting(rule, of, whole || rest, measures, end));
    }

    private static Finding lasting(InForce<?> rule, Subject of, boolean right, List<Measure> measures, End end) {
        return Ruling.of(
                Clause.TERM_LENGTH,
                of,
                right ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                measures,
                List.of(),
                List.of(new Remedy.EndTermOn(end.earliest())));
    }

    private Finding runs(InForce<TermOfOffice> rule, Seat seat, Appointment appointment) {
        Subject of = new Subject.OfSeat(seat.id());
        End byRule = endOf(rule.provision(), appointment.from());
        LocalDate named = appointment.lastDay();
        LocalDate day = rules.asOf();
        List<Citation> citations = new ArrayList<>();
        citations.add(Citation.of(rule));
        LocalDate earliest = first(byRule.earliest(), named);
        LocalDate latest = first(byRule.latest(), named);
        List<InForce<TermLastDay>> chosen = Ruling.holding(rules.find(TermLastDay.class, body));
        boolean byYears = isByYears(rule.provision());
        if (byYears && !chosen.isEmpty()) {
            citations.add(Citation.of(chosen.getFirst()));
            earliest = chosen.getFirst().provision().term() == TermUpOn.SAME_DATE ? latest : earliest;
            latest = earliest;
        }
        if (!day.isAfter(earliest)) {
            return running(rule, of, citations, earliest, seat.id());
        }
        if (day.isAfter(latest)) {
            return ended(rule, seat, citations, latest);
        }
        if (!byYears) {
            Outcome missing = Ruling.missing(Fact.TERM_END, of);
            return with(rule, of, missing, citations, List.of(), List.of(), Ruling.remedies(missing, List.of()));
        }
        return Readings.merge(
                Clause.TERM_RUNS,
                of,
                rule.rule().force(),
                citations,
                List.of(
                        new Reading(
                                List.of(new ReadAs.TermUp(TermUpOn.SAME_DATE)),
                                running(rule, of, citations, latest, seat.id())),
                        new Reading(
                                List.of(new ReadAs.TermUp(TermUpOn.DAY_BEFORE)),
                                ended(rule, seat, citations, earliest))),
                List.of(new Question.ChoiceMissing(Choice.TERM_LAST_DAY, Citation.of(rule), body)));
    }

    private static boolean isByYears(TermOfOffice rule) {
        return switch (rule.alignment()) {
            case TermAlignment.FromAppointment _ -> true;
            case TermAlignment.NotStated _ -> true;
            case TermAlignment.CalendarYear _ -> false;
            case TermAlignment.YearFrom _ -> false;
            case TermAlignment.MunicipalElections _ -> rule.years() < ELECTION_EVERY;
        };
    }

    private static LocalDate first(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private static Finding running(
            InForce<?> rule, Subject of, List<Citation> citations, LocalDate lastDay, SeatId seat) {
        return with(
                rule,
                of,
                new Outcome.Met(),
                citations,
                List.of(),
                List.of(new Note.TermLasts(seat, lastDay)),
                List.of());
    }

    private Finding ended(InForce<TermOfOffice> rule, Seat seat, List<Citation> citations, LocalDate lastDay) {
        Subject of = new Subject.OfSeat(seat.id());
        return switch (rule.provision().holdOver()) {
            case UNTIL_SUCCESSOR, ENDS_WITH_TERM ->
                ended(rule, of, seat, citations, lastDay, rule.provision().holdOver());
            case NOT_STATED -> {
                for (InForce<HoldOverOfMembers> choice : Ruling.holding(rules.find(HoldOverOfMembers.class, body))) {
                    if (choice.provision().holdOver() != HoldOver.NOT_STATED) {
                        List<Citation> cited = new ArrayList<>(citations);
                        cited.add(Citation.of(choice));
                        yield ended(
                                rule,
                                of,
                                seat,
                                cited,
                                lastDay,
                                choice.provision().holdOver());
                    }
                }
                yield Readings.merge(
                        Clause.TERM_RUNS,
                        of,
                        rule.rule().force(),
                        citations,
                        List.of(
                                new Reading(
                                        List.of(new ReadAs.MembersHoldOver(HoldOver.UNTIL_SUCCESSOR)),
                                        ended(rule, of, seat, citations, lastDay, HoldOver.UNTIL_SUCCESSOR)),
                                new Reading(
                                        List.of(new ReadAs.MembersHoldOver(HoldOver.ENDS_WITH_TERM)),
                                        ended(rule, of, seat, citations, lastDay, HoldOver.ENDS_WITH_TERM))),
                        List.of(new Question.ChoiceMissing(Choice.HOLD_OVER, Citation.of(rule), body)));
            }
        };
    }

    private static Finding ended(
            InForce<?> rule, Subject of, Seat seat, List<Citation> citations, LocalDate lastDay, HoldOver holdOver) {
        boolean sitsOn = holdOver == HoldOver.UNTIL_SUCCESSOR;
        return with(
                rule,
                of,
                sitsOn ? new Outcome.Met() : new Outcome.NotMet(),
                citations,
                List.of(),
                List.of(sitsOn ? new Note.SitsOn(seat.id(), lastDay) : new Note.TermEnded(seat.id(), lastDay)),
                sitsOn ? List.of() : List.of(new Remedy.FillSeat(seat.id())));
    }

    private static Finding with(
            InForce<?> rule,
            Subject of,
            Outcome outcome,
            List<Citation> citations,
            List<Measure> measures,
            List<Note> notes,
            List<Remedy> remedies) {
        return new Finding(
                Clause.TERM_RUNS,
                of,
                outcome,
                rule.rule().force(),
                citations,
                measures,
                notes,
                remedies,
                List.of(),
                List.of());
    }

    /** Terms in a row, in any seat of the body: the next began no later than the day after the last one ended. */
    private Finding again(InForce<TermOfOffice> rule, Seat seat, Appointment appointment) {
        Subject of = new Subject.OfSeat(seat.id());
        if (!(rule.provision().reelection() instanceof Reelection.AtMost(int most))) {
            return Ruling.of(Clause.REELECTION, of, new Outcome.NotApplicable(), rule, List.of(), List.of(), List.of());
        }
        List<Appointment> terms = roster.terms().stream()
                .filter(term -> term.person().equals(seat.member()) && term.as() == Capacity.MEMBER)
                .map(Term::appointment)
                .filter(other -> !other.from().isAfter(appointment.from()) && !other.equals(appointment))
                .sorted(Comparator.comparing(Appointment::from).reversed())
                .toList();
        int inRow = 1;
        LocalDate next = appointment.from();
        for (Appointment term : terms) {
            LocalDate lastDay = term.lastDay();
            LocalDate ended =
                    lastDay == null ? endOf(rule.provision(), term.from()).latest() : lastDay;
            if (ended.isBefore(next.minusDays(1))) {
                break;
            }
            next = term.from();
            inRow++;
        }
        return Ruling.of(
                Clause.REELECTION,
                of,
                inRow <= most ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.AtMost(of, inRow, most, Measure.CountUnit.TERMS)),
                List.of(),
                List.of(new Remedy.SeatSomeoneElse(seat.id())));
    }
}
