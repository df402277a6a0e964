package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.SeatByOffice;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** B7 and B8: a seat that follows an office follows it to whoever holds it; and bodies that sit in each other. */
final class OfficeRule {
    private final Composition composition;
    private final Roster roster;
    private final RulesInForce rules;
    private final BodyCode body;
    private final Subject about;

    OfficeRule(Composition composition, Roster roster, RulesInForce rules) {
        this.composition = composition;
        this.roster = roster;
        this.rules = rules;
        this.body = composition.body();
        this.about = new Subject.OfBody(body);
    }

    List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        Ruling.ifStated(rules.find(SeatByOffice.class, body), Clause.SEAT_FOLLOWS_OFFICE, about, body, rule -> {
                    List<Finding> parts = rule.provision().offices().stream()
                            .sorted()
                            .map(office -> follows(rule, office))
                            .toList();
                    return Ruling.inParts(Clause.SEAT_FOLLOWS_OFFICE, about, rule, parts);
                })
                .ifPresent(findings::add);
        List<Finding> crossing =
                SeatsByRules.crossings(rules, body).stream().map(this::crosses).toList();
        if (!crossing.isEmpty()) {
            findings.add(
                    crossing.size() == 1
                            ? crossing.getFirst()
                            : Finding.whole(Clause.CROSS_REPRESENTATION, about, crossing));
        }
        return findings;
    }

    /** Judges the one seat, where it follows an office: whoever is to fill it holds the office. */
    List<Finding> judge(SeatId seat) {
        if (!(roster.groundOf(seat) instanceof SeatGround.ByOffice(BodyCode from, Office office))) {
            return List.of();
        }
        return Ruling.ifStated(
                        rules.find(
                                SeatByOffice.class,
                                body,
                                rule -> rule.from().equals(from)
                                        && rule.offices().contains(office)),
                        Clause.SEAT_FOLLOWS_OFFICE,
                        about,
                        body,
                        rule -> follows(rule, office))
                .stream()
                .toList();
    }

    private Finding follows(InForce<SeatByOffice> rule, Office office) {
        BodyCode from = rule.provision().from();
        SeatGround ground = new SeatGround.ByOffice(from, office);
        List<Seat> seats = composition.seats().stream()
                .filter(seat -> roster.groundOf(seat.id()).equals(ground))
                .toList();
        OfficeTerm holder = roster.holderOf(from, office, rules.asOf());
        if (seats.isEmpty()) {
            return finding(
                    rule,
                    about,
                    new Outcome.NotMet(),
                    List.of(new Note.NoSeatForOffice(office, from)),
                    List.of(new Remedy.PutRight()));
        }
        Seat seat = seats.getFirst();
        Subject of = new Subject.OfSeat(seat.id());
        if (seats.size() > 1 || seat.vote() != rule.provision().right()) {
            List<Note> notes = seat.vote() == rule.provision().right()
                    ? List.of()
                    : List.of(new Note.VoteShouldBe(seat.id(), rule.provision().right()));
            return finding(rule, of, new Outcome.NotMet(), notes, List.of(new Remedy.PutRight()));
        }
        if (holder == null) {
            Question question = new Question.FactMissing(Fact.OFFICE_HOLDER, new Subject.OfBody(from));
            boolean vacant = seat.member() == null;
            // Where nobody holds the office, nobody has the seat.
            return vacant
                    ? finding(rule, of, new Outcome.Met(), List.of(new Note.SeatVacant(seat.id())), List.of())
                    : finding(
                            rule,
                            of,
                            new Outcome.Undetermined(List.of(question)),
                            List.of(),
                            List.of(new Remedy.Answer(question)));
        }
        boolean right = holder.person().equals(seat.member());
        return finding(
                rule,
                of,
                right ? new Outcome.Met() : new Outcome.NotMet(),
                List.of(new Note.HoldsTheOffice(holder.person(), office, from)),
                List.of(new Remedy.SeatThisOne(holder.person(), seat.id())));
    }

    private static Finding finding(
            InForce<?> rule, Subject about, Outcome outcome, List<Note> notes, List<Remedy> remedies) {
        return Ruling.of(Clause.SEAT_FOLLOWS_OFFICE, about, outcome, rule, List.of(), notes, remedies);
    }

    private Finding crosses(SeatsByRules.Crossing crossing) {
        VotingRight right = crossing.rule().provision().right();
        int each = crossing.rule().provision().each();
        List<Seat> seats = composition.seats().stream()
                .filter(seat -> roster.groundOf(seat.id()).equals(new SeatGround.FromBody(crossing.other())))
                .toList();
        List<Note> notes = seats.stream()
                .filter(seat -> seat.vote() != right)
                .map(seat -> (Note) new Note.VoteShouldBe(seat.id(), right))
                .toList();
        Subject other = new Subject.OfBody(crossing.other());
        return Ruling.of(
                Clause.CROSS_REPRESENTATION,
                other,
                seats.size() == each && notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                crossing.rule(),
                List.of(
                        seats.size() > each
                                ? new Measure.AtMost(other, seats.size(), each, Measure.CountUnit.SEATS)
                                : new Measure.Count(other, seats.size(), each, each, Measure.CountUnit.SEATS)),
                notes,
                List.of(new Remedy.PutRight()));
    }
}
