package no.samraad.engine.appointment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.decision.VoteDelegationRule;
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
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyBesideMember;
import no.samraad.engine.provision.SeatProvision.VoteDelegation;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seating.DeputyRule;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.SeatingFacts;
import no.samraad.engine.seating.SeatingJudge;

/** B1 to B17: who sits where, and whether the seats and those who hold them are those of the rules. */
public final class AppointmentJudge {
    private AppointmentJudge() {}

    /** Judges a check-in. It records who is there; whether the person counts, and votes, is judged where it matters. */
    public static List<Finding> judge(CheckInFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>(
                List.of(onePersonOneSeat(facts, rules), sitsForOwnSeat(facts, rules), besideMember(facts, rules)));
        findings.addAll(new DeputyRule(facts.composition(), rules).inOrder(facts.checkIn(), facts.attendance()));
        return findings;
    }

    private static Finding onePersonOneSeat(CheckInFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfPerson(facts.checkIn().person());
        SeatId wanted = facts.checkIn().seat();
        if (wanted == null) {
            return plain(Clause.ONE_PERSON_ONE_SEAT, about, new Outcome.NotApplicable(), List.of(), List.of());
        }
        List<SeatId> seats = new ArrayList<>();
        seats.add(wanted);
        facts.composition().seats().stream()
                .filter(seat -> facts.checkIn().person().equals(seat.member()))
                .map(Seat::id)
                .filter(seat -> !seats.contains(seat))
                .forEach(seats::add);
        facts.attendance().checkIns().stream()
                .filter(in -> in.person().equals(facts.checkIn().person()))
                .map(CheckIn::seat)
                .filter(seat -> seat != null && !seats.contains(seat))
                .forEach(seats::add);
        seats.sort(Comparator.naturalOrder());
        boolean one = seats.size() == 1;
        Outcome outcome = one ? new Outcome.Met() : new Outcome.NotMet();
        return new Finding(
                Clause.ONE_PERSON_ONE_SEAT,
                about,
                outcome,
                Force.SHALL,
                seatRules(rules, facts.composition().body()),
                List.of(),
                one
                        ? List.of()
                        : List.of(new Note.OnePersonSeveralSeats(facts.checkIn().person(), seats)),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())),
                List.of(),
                List.of());
    }

    private static List<Citation> seatRules(RulesInForce rules, BodyCode body) {
        return Ruling.holding(rules.find(VotingSeats.class, body)).stream()
                .map(Citation::of)
                .toList();
    }

    private static Finding plain(
            Clause clause, Subject about, Outcome outcome, List<Note> notes, List<Remedy> remedies) {
        return new Finding(
                clause, about, outcome, Force.SHALL, List.of(), List.of(), notes, remedies, List.of(), List.of());
    }

    private static Seat seatOf(Composition composition, SeatId id) {
        return composition.seats().stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such seat: " + id));
    }

    private static Finding sitsForOwnSeat(CheckInFacts facts, RulesInForce rules) {
        PersonId person = facts.checkIn().person();
        Subject about = new Subject.OfPerson(person);
        SeatId wanted = facts.checkIn().seat();
        if (wanted == null) {
            return plain(Clause.SITS_FOR_OWN_SEAT, about, new Outcome.NotApplicable(), List.of(), List.of());
        }
        Seat seat = seatOf(facts.composition(), wanted);
        if (person.equals(seat.member()) || seat.deputies().contains(person)) {
            return new Finding(
                    Clause.SITS_FOR_OWN_SEAT,
                    about,
                    new Outcome.Met(),
                    Force.SHALL,
                    Ruling.holding(rules.find(
                                    Deputies.class, facts.composition().body()))
                            .stream()
                            .map(Citation::of)
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        boolean delegate = VoteDelegationRule.handedOver(facts.attendance(), facts.composition(), rules).stream()
                .anyMatch(vote -> vote.seat().equals(wanted) && vote.to().equals(person));
        if (delegate) {
            return new Finding(
                    Clause.SITS_FOR_OWN_SEAT,
                    about,
                    new Outcome.Met(),
                    Force.SHALL,
                    Ruling.holding(rules.find(
                                    VoteDelegation.class, facts.composition().body()))
                            .stream()
                            .map(Citation::of)
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        Question question = new Question.FactMissing(Fact.STAND_IN_APPOINTED, about);
        return plain(
                Clause.SITS_FOR_OWN_SEAT,
                about,
                new Outcome.Undetermined(List.of(question)),
                List.of(new Note.StandInNotCounted(person, wanted)),
                List.of(new Remedy.Answer(question)));
    }

    private static Finding besideMember(CheckInFacts facts, RulesInForce rules) {
        PersonId person = facts.checkIn().person();
        Subject about = new Subject.OfPerson(person);
        BodyCode body = facts.composition().body();
        SeatId wanted = facts.checkIn().seat();
        if (wanted == null) {
            return plain(Clause.DEPUTY_BESIDE_MEMBER, about, new Outcome.NotApplicable(), List.of(), List.of());
        }
        Seat seat = seatOf(facts.composition(), wanted);
        PersonId member = seat.member();
        boolean beside = seat.deputies().contains(person)
                && member != null
                && facts.attendance().checkIns().stream()
                        .anyMatch(in -> in.person().equals(member));
        if (!beside) {
            return plain(Clause.DEPUTY_BESIDE_MEMBER, about, new Outcome.NotApplicable(), List.of(), List.of());
        }
        return Ruling.by(
                rules.find(Deputies.class, body),
                Clause.DEPUTY_BESIDE_MEMBER,
                about,
                body,
                rule -> beside(person, seat, rules, rule, body));
    }

    private static Finding beside(
            PersonId person, Seat seat, RulesInForce rules, InForce<Deputies> rule, BodyCode body) {
        return switch (rule.provision().besideMember()) {
            case ATTEND_AND_SPEAK, ATTEND, STAY_AWAY ->
                beside(person, seat, rule, rule.provision().besideMember(), List.of(Citation.of(rule)));
            case NOT_STATED -> {
                for (InForce<DeputyBesideMember> choice : Ruling.holding(rules.find(DeputyBesideMember.class, body))) {
                    yield beside(
                            person,
                            seat,
                            rule,
                            choice.provision().besideMember(),
                            List.of(Citation.of(rule), Citation.of(choice)));
                }
                List<Reading> readings = new ArrayList<>();
                for (BesideMember way :
                        List.of(BesideMember.ATTEND_AND_SPEAK, BesideMember.ATTEND, BesideMember.STAY_AWAY)) {
                    readings.add(new Reading(
                            List.of(new ReadAs.Beside(way)),
                            beside(person, seat, rule, way, List.of(Citation.of(rule)))));
                }
                yield Readings.merge(
                        Clause.DEPUTY_BESIDE_MEMBER,
                        new Subject.OfPerson(person),
                        rule.rule().force(),
                        List.of(Citation.of(rule)),
                        readings,
                        List.of(new Question.ChoiceMissing(Choice.DEPUTY_BESIDE_MEMBER, Citation.of(rule), body)));
            }
        };
    }

    private static Finding beside(
            PersonId person, Seat seat, InForce<Deputies> rule, BesideMember way, List<Citation> citations) {
        Outcome outcome = switch (way) {
            case ATTEND_AND_SPEAK, ATTEND -> new Outcome.Met();
            case STAY_AWAY, NOT_STATED -> new Outcome.NotMet();
        };
        return new Finding(
                Clause.DEPUTY_BESIDE_MEMBER,
                new Subject.OfPerson(person),
                outcome,
                rule.rule().force(),
                citations,
                List.of(),
                List.of(new Note.DeputyBesideMember(person, seat.id())),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * Judges an appointment: nobody becomes a member of two seats, or deputy for the own seat; and, where parties, persons
     * and appointments are known, whether it is made by the right one, for the right time, and of someone the seat is for.
     */
    public static List<Finding> judge(AppointmentFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfPerson(facts.person());
        List<SeatId> others = new ArrayList<>();
        for (Seat seat : facts.before().seats()) {
            boolean collides = switch (facts.as()) {
                case MEMBER ->
                    facts.person().equals(seat.member()) && !seat.id().equals(facts.seat());
                case DEPUTY -> facts.person().equals(seat.member()) && seat.id().equals(facts.seat());
            };
            if (collides) {
                others.add(seat.id());
            }
        }
        others.sort(Comparator.naturalOrder());
        Outcome outcome = others.isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                Clause.ONE_PERSON_ONE_SEAT,
                about,
                outcome,
                Force.SHALL,
                seatRules(rules, facts.before().body()),
                List.of(),
                others.isEmpty() ? List.of() : List.of(new Note.OnePersonSeveralSeats(facts.person(), others)),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())),
                List.of(),
                List.of()));
        Roster roster = facts.roster();
        if (roster != null) {
            findings.addAll(SeatingJudge.appointment(
                    facts.before(), facts.seat(), facts.person(), facts.as(), roster, facts.appointment(), rules));
        }
        return findings;
    }

    /** Judges all seats of a body, and those who sit there, against the rules. */
    public static List<Finding> judge(SeatingFacts facts, RulesInForce rules) {
        Composition composition = facts.composition();
        Roster roster = facts.roster();
        List<Finding> findings = new ArrayList<>(SeatingJudge.numbers(composition, roster, rules));
        List<Finding> byGroup = new DeputyRule(composition, rules).judge();
        // Where deputies stand otherwise from partner to partner, that is what is said of deputies.
        if (byGroup.isEmpty()
                || !Ruling.holding(rules.find(Deputies.class, composition.body()))
                        .isEmpty()) {
            findings.add(deputies(composition, rules));
        }
        findings.addAll(byGroup);
        findings.add(membersOnce(composition, rules));
        if (roster != null) {
            findings.addAll(SeatingJudge.judge(composition, roster, rules));
        }
        return findings;
    }

    private static Finding deputies(Composition composition, RulesInForce rules) {
        BodyCode body = composition.body();
        Subject about = new Subject.OfBody(body);
        return Ruling.by(
                rules.find(Deputies.class, body),
                Clause.DEPUTY_FOR_EACH_SEAT,
                about,
                body,
                rule -> switch (rule.provision().form()) {
                    case NONE ->
                        Ruling.of(
                                Clause.DEPUTY_FOR_EACH_SEAT,
                                about,
                                new Outcome.NotApplicable(),
                                rule,
                                List.of(),
                                List.of(),
                                List.of());
                    case PERSONAL -> {
                        List<Note> without = composition.votingSeats().stream()
                                .filter(seat -> seat.deputies().isEmpty())
                                .map(Seat::id)
                                .sorted()
                                .map(seat -> (Note) new Note.SeatWithoutDeputy(seat))
                                .toList();
                        int all = composition.votingSeats().size();
                        yield Ruling.of(
                                Clause.DEPUTY_FOR_EACH_SEAT,
                                about,
                                without.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                                rule,
                                List.of(new Measure.Count(
                                        about, all - without.size(), all, all, Measure.CountUnit.SEATS_WITH_DEPUTY)),
                                without,
                                List.of(new Remedy.PutRight()));
                    }
                });
    }

    private static Finding membersOnce(Composition composition, RulesInForce rules) {
        Map<PersonId, List<SeatId>> seats = new HashMap<>();
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null) {
                seats.computeIfAbsent(member, _ -> new ArrayList<>()).add(seat.id());
            }
        }
        List<Note> several = seats.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> (Note) new Note.OnePersonSeveralSeats(
                        entry.getKey(), entry.getValue().stream().sorted().toList()))
                .toList();
        return new Finding(
                Clause.ONE_PERSON_ONE_SEAT,
                new Subject.OfBody(composition.body()),
                several.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                Force.SHALL,
                seatRules(rules, composition.body()),
                List.of(),
                several,
                several.isEmpty() ? List.of() : List.of(new Remedy.PutRight()),
                List.of(),
                List.of());
    }
}
