package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
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
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Representation;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding;

/** B1, B13 and B18: who may vote. */
public final class VoteJudge {
    private VoteJudge() {}

    /** Judges one vote. */
    public static List<Finding> judge(BallotFacts facts, RulesInForce rules) {
        return judge(facts.vote(), facts.composition(), facts.attendance(), facts.partial(), rules);
    }

    /** Judges one vote: every part of the right to cast it, also after the first that fails. */
    static List<Finding> judge(
            VoteCast vote, Composition composition, Attendance attendance, Set<PersonId> partial, RulesInForce rules) {
        Subject about = new Subject.OfPerson(vote.by());
        List<Finding> findings = new ArrayList<>();
        Set<PersonId> in = attendance.checkIns().stream().map(CheckIn::person).collect(Collectors.toSet());
        findings.add(voterIsIn(vote, composition, in, rules, about));
        findings.add(hasVote(vote, composition, attendance, partial, rules, about));
        findings.add(deputyOnlyWhenMemberOut(vote, composition, attendance, partial, rules, about));
        findings.add(onePersonOneSeat(vote, composition, attendance, rules, about));
        findings.add(partialTakesNoPart(vote, composition.body(), partial, rules, about));
        return findings;
    }

    /**
     * Judges votes that were received. Whether the voter was in, and the member out when a deputy voted, was judged as each
     * was cast: here a voter may have left since, and a member may have come. One who never was in has no vote.
     */
    static List<Finding> standing(
            List<VoteCast> votes,
            Composition composition,
            Attendance attendance,
            Set<PersonId> partial,
            RulesInForce rules) {
        return each(votes, composition, rules, vote -> {
            Subject about = new Subject.OfPerson(vote.by());
            return List.of(
                    voterIsIn(vote, composition, wereIn(attendance), rules, about),
                    hasVote(vote, composition, attendance, partial, rules, about),
                    onePersonOneSeat(vote, composition, attendance, rules, about),
                    partialTakesNoPart(vote, composition.body(), partial, rules, about));
        });
    }

    /** The seats that take part in an item: those represented now, and those that answered while they were. */
    static SortedSet<SeatId> takingPart(ItemFacts facts, RulesInForce rules) {
        SortedSet<SeatId> seats = new TreeSet<>(represented(
                facts.composition(), representation(facts.composition(), facts.attendance(), facts.partial(), rules)));
        Set<SeatId> answered = answered(facts);
        facts.composition().votingSeats().stream()
                .map(Seat::id)
                .filter(answered::contains)
                .forEach(seats::add);
        return seats;
    }

    /** Answers of those who are in or have left; an answer of someone partial, or who never was in, is none. */
    private static Set<SeatId> answered(ItemFacts facts) {
        Set<PersonId> may = wereIn(facts.attendance());
        may.removeAll(facts.partial());
        return switch (facts.agreement()) {
            case Agreement.NotAsked _ -> Set.of();
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) ->
                facts.composition().votingSeats().stream()
                        .filter(seat -> objecting.contains(seat.id()) || abstaining.contains(seat.id()))
                        .filter(seat -> Stream.concat(Stream.ofNullable(seat.member()), seat.deputies().stream())
                                .anyMatch(may::contains))
                        .map(Seat::id)
                        .collect(Collectors.toSet());
            case Agreement.RollCall(List<VoteCast> votes) ->
                counted(facts, votes).stream().map(VoteCast::seat).collect(Collectors.toSet());
        };
    }

    /** The votes of those who are in or have left; one of someone partial, or who never was in, is none. */
    static List<VoteCast> counted(ItemFacts facts, List<VoteCast> votes) {
        Set<PersonId> may = wereIn(facts.attendance());
        may.removeAll(facts.partial());
        return votes.stream().filter(vote -> may.contains(vote.by())).toList();
    }

    private static Set<PersonId> wereIn(Attendance attendance) {
        Set<PersonId> persons =
                attendance.checkIns().stream().map(CheckIn::person).collect(Collectors.toSet());
        attendance.absences().stream()
                .filter(absence -> absence.kind() == Absence.Kind.LEFT)
                .map(Absence::person)
                .forEach(persons::add);
        return persons;
    }

    private static List<Citation> seatRules(RulesInForce rules, BodyCode body) {
        List<Citation> citations = new ArrayList<>();
        Ruling.holding(rules.find(VotingSeats.class, body)).forEach(rule -> citations.add(Citation.of(rule)));
        Ruling.holding(rules.find(MembersWithoutVote.class, body)).forEach(rule -> citations.add(Citation.of(rule)));
        return citations;
    }

    private static List<Citation> deputyRules(RulesInForce rules, BodyCode body) {
        return Ruling.holding(rules.find(Deputies.class, body)).stream()
                .map(Citation::of)
                .toList();
    }

    private static Finding finding(
            Clause clause,
            Subject about,
            Outcome outcome,
            List<Citation> citations,
            List<Note> notes,
            List<Remedy> remedies) {
        return new Finding(
                clause,
                about,
                outcome,
                Force.SHALL,
                citations,
                List.of(),
                notes,
                Ruling.remedies(outcome, remedies),
                List.of(),
                List.of());
    }

    private static Finding voterIsIn(
            VoteCast vote, Composition composition, Set<PersonId> counted, RulesInForce rules, Subject about) {
        boolean in = counted.contains(vote.by());
        return finding(
                Clause.VOTER_IS_IN,
                about,
                in ? new Outcome.Met() : new Outcome.NotMet(),
                seatRules(rules, composition.body()),
                List.of(),
                List.of(new Remedy.PutRight()));
    }

    private static Seat seatOf(VoteCast vote, Composition composition) {
        return composition.seats().stream()
                .filter(seat -> seat.id().equals(vote.seat()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such seat: " + vote.seat()));
    }

    private static Finding hasVote(
            VoteCast vote,
            Composition composition,
            Attendance attendance,
            Set<PersonId> partial,
            RulesInForce rules,
            Subject about) {
        Seat seat = seatOf(vote, composition);
        List<Citation> citations = seatRules(rules, composition.body());
        return switch (seat.vote()) {
            case WITHOUT_VOTE -> finding(Clause.HAS_VOTE, about, new Outcome.NotMet(), citations, List.of(), List.of());
            case VOTES -> {
                PersonId member = seat.member();
                if (vote.by().equals(member)) {
                    yield finding(Clause.HAS_VOTE, about, new Outcome.Met(), citations, List.of(), List.of());
                }
                DelegatedVote delegated = VoteDelegationRule.of(vote, attendance.votesHandedOver());
                if (delegated != null) {
                    yield VoteDelegationRule.hasVote(
                            delegated,
                            attendance.votesHandedOver(),
                            composition,
                            attendance.checkIns().stream().map(CheckIn::person).toList(),
                            rules);
                }
                if (!seat.deputies().contains(vote.by())) {
                    yield stranger(vote, composition, seat, citations, about);
                }
                yield member == null
                        ? deputyOfVacantSeat(composition.body(), seat, rules, about)
                        : deputyOf(vote, seat, composition, attendance, partial, rules, about);
            }
        };
    }

    /** Someone who votes for a seat without being its member or appointed deputy. */
    private static Finding stranger(
            VoteCast vote, Composition composition, Seat seat, List<Citation> citations, Subject about) {
        boolean sitsElsewhere =
                composition.seats().stream().anyMatch(other -> vote.by().equals(other.member()));
        Outcome outcome = sitsElsewhere ? new Outcome.NotMet() : Ruling.missing(Fact.STAND_IN_APPOINTED, about);
        return finding(
                Clause.HAS_VOTE,
                about,
                outcome,
                citations,
                List.of(new Note.StandInNotCounted(vote.by(), seat.id())),
                Ruling.remedies(outcome, List.of()));
    }

    private static Finding deputyOf(
            VoteCast vote,
            Seat seat,
            Composition composition,
            Attendance attendance,
            Set<PersonId> partial,
            RulesInForce rules,
            Subject about) {
        PersonId member = seat.member();
        // Whoever declined is simply away, unless they came all the same.
        boolean memberSitsOut = member != null
                && partial.contains(member)
                && (attendance.checkIns().stream().map(CheckIn::person).anyMatch(member::equals)
                        || attendance.absences().stream()
                                .noneMatch(absence ->
                                        absence.person().equals(member) && absence.kind() == Absence.Kind.DECLINED));
        List<Citation> citations = deputyRules(rules, composition.body());
        if (!memberSitsOut) {
            // That the member is out is its own clause; here it is only asked whether the seat gives a vote.
            return finding(Clause.HAS_VOTE, about, new Outcome.Met(), citations, List.of(), List.of());
        }
        for (InForce<Partiality> rule : Ruling.holding(rules.find(Partiality.class, composition.body()))) {
            switch (rule.provision().seat()) {
                case DEPUTY_STEPS_IN -> {
                    return finding(
                            Clause.HAS_VOTE,
                            about,
                            new Outcome.Met(),
                            List.of(Citation.of(rule)),
                            List.of(),
                            List.of());
                }
                case STAYS_EMPTY -> {
                    return finding(
                            Clause.HAS_VOTE,
                            about,
                            new Outcome.NotMet(),
                            List.of(Citation.of(rule)),
                            List.of(),
                            List.of());
                }
                case NOT_STATED -> {}
            }
        }
        return openPartialSeat(composition.body(), rules, about);
    }

    private static Finding openPartialSeat(BodyCode body, RulesInForce rules, Subject about) {
        Lookup<Partiality> lookup = rules.find(Partiality.class, body);
        if (lookup instanceof Lookup.ScopeOpen<Partiality>(List<InForce<Partiality>> found)) {
            return forWhom(found.getFirst(), body, about);
        }
        List<InForce<Partiality>> stated = Ruling.holding(lookup);
        if (stated.isEmpty()) {
            return Ruling.gap(Clause.PARTIAL_TAKES_NO_PART, about, body);
        }
        Citation citation = Citation.of(stated.getFirst());
        return Readings.merge(
                Clause.HAS_VOTE,
                about,
                Force.SHALL,
                List.of(citation),
                List.of(
                        new Reading(
                                List.of(new ReadAs.Partial(PartialSeat.DEPUTY_STEPS_IN)),
                                finding(
                                        Clause.HAS_VOTE,
                                        about,
                                        new Outcome.Met(),
                                        List.of(citation),
                                        List.of(),
                                        List.of())),
                        new Reading(
                                List.of(new ReadAs.Partial(PartialSeat.STAYS_EMPTY)),
                                finding(
                                        Clause.HAS_VOTE,
                                        about,
                                        new Outcome.NotMet(),
                                        List.of(citation),
                                        List.of(),
                                        List.of()))),
                List.of(new Question.ChoiceMissing(Choice.PARTIAL_SEAT, citation, body)));
    }

    /** A rule is in force, but nobody has said for whom: a choice is missing, which is no gap to go through. */
    private static Finding forWhom(InForce<?> rule, BodyCode body, Subject about) {
        Question question = new Question.ChoiceMissing(Choice.SCOPE, Citation.of(rule), body);
        return finding(
                Clause.HAS_VOTE,
                about,
                new Outcome.Undetermined(List.of(question)),
                List.of(Citation.of(rule)),
                List.of(),
                List.of(new Remedy.Answer(question)));
    }

    private static Finding deputyOfVacantSeat(BodyCode body, Seat seat, RulesInForce rules, Subject about) {
        Lookup<VacantSeat> lookup = rules.find(VacantSeat.class, body);
        if (lookup instanceof Lookup.ScopeOpen<VacantSeat>(List<InForce<VacantSeat>> found)) {
            return forWhom(found.getFirst(), body, about);
        }
        for (InForce<VacantSeat> rule : Ruling.holding(lookup)) {
            boolean represents = rule.provision().deputy() == DeputyOfVacantSeat.REPRESENTS_IT;
            return finding(
                    Clause.HAS_VOTE,
                    about,
                    represents ? new Outcome.Met() : new Outcome.NotMet(),
                    List.of(Citation.of(rule)),
                    List.of(new Note.SeatVacant(seat.id())),
                    List.of());
        }
        List<Citation> citations = deputyRules(rules, body);
        if (citations.isEmpty()) {
            return Ruling.gap(Clause.HAS_VOTE, about, body);
        }
        Question question = new Question.ChoiceMissing(Choice.DEPUTY_OF_VACANT_SEAT, citations.getFirst(), body);
        return finding(
                Clause.HAS_VOTE,
                about,
                new Outcome.Undetermined(List.of(question)),
                citations,
                List.of(new Note.SeatVacant(seat.id())),
                List.of(new Remedy.Answer(question)));
    }

    /** A deputy while the member is in never votes; a member partial in the item is out of it. */
    private static Finding deputyOnlyWhenMemberOut(
            VoteCast vote,
            Composition composition,
            Attendance attendance,
            Set<PersonId> partial,
            RulesInForce rules,
            Subject about) {
        Seat seat = seatOf(vote, composition);
        PersonId member = seat.member();
        List<Citation> citations = deputyRules(rules, composition.body());
        boolean votesAsDeputy = !vote.by().equals(member) && seat.deputies().contains(vote.by());
        if (!votesAsDeputy || member == null) {
            return finding(
                    Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT,
                    about,
                    new Outcome.NotApplicable(),
                    citations,
                    List.of(),
                    List.of());
        }
        boolean memberIn = !partial.contains(member)
                && attendance.checkIns().stream().map(CheckIn::person).anyMatch(member::equals);
        return finding(
                Clause.DEPUTY_ONLY_WHEN_MEMBER_OUT,
                about,
                memberIn ? new Outcome.NotMet() : new Outcome.Met(),
                citations,
                memberIn ? List.of(new Note.DeputyBesideMember(vote.by(), seat.id())) : List.of(),
                List.of(new Remedy.LetVote(member, seat.id())));
    }

    /**
     * One person never fills two seats: a member has the own seat, and a deputy sits for one. A vote that was handed over
     * comes beside the own one, and how many one may hold is its own rule.
     */
    private static Finding onePersonOneSeat(
            VoteCast vote, Composition composition, Attendance attendance, RulesInForce rules, Subject about) {
        List<SeatId> seats = new ArrayList<>();
        composition.votingSeats().stream()
                .filter(seat -> vote.by().equals(seat.member()))
                .map(Seat::id)
                .forEach(seats::add);
        attendance.checkIns().stream()
                .filter(checkIn -> checkIn.person().equals(vote.by()))
                .map(CheckIn::seat)
                .filter(seat -> seat != null && !seats.contains(seat))
                .forEach(seats::add);
        if (!seats.contains(vote.seat())) {
            seats.add(vote.seat());
        }
        seats.removeIf(seat -> attendance.votesHandedOver().stream()
                .anyMatch(delegated ->
                        delegated.to().equals(vote.by()) && delegated.seat().equals(seat)));
        seats.sort(Comparator.naturalOrder());
        boolean one = seats.size() <= 1;
        return finding(
                Clause.ONE_PERSON_ONE_SEAT,
                about,
                one ? new Outcome.Met() : new Outcome.NotMet(),
                seatRules(rules, composition.body()),
                one ? List.of() : List.of(new Note.OnePersonSeveralSeats(vote.by(), seats)),
                List.of(new Remedy.PutRight()));
    }

    private static Finding partialTakesNoPart(
            VoteCast vote, BodyCode body, Set<PersonId> partial, RulesInForce rules, Subject about) {
        if (!partial.contains(vote.by())) {
            return finding(Clause.PARTIAL_TAKES_NO_PART, about, new Outcome.Met(), List.of(), List.of(), List.of());
        }
        return Ruling.by(
                rules.find(Partiality.class, body),
                Clause.PARTIAL_TAKES_NO_PART,
                about,
                body,
                rule -> Ruling.of(
                        Clause.PARTIAL_TAKES_NO_PART,
                        about,
                        new Outcome.NotMet(),
                        rule,
                        List.of(),
                        List.of(new Note.PartialTookPart(vote.by(), vote.seat())),
                        List.of()));
    }

    /** Judges a roll-call: each vote, and how it is recorded. */
    public static List<Finding> judge(RollCallFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>(each(
                facts.votes(),
                facts.composition(),
                rules,
                vote -> judge(vote, facts.composition(), facts.attendance(), facts.partial(), rules)));
        findings.addAll(RecordingRule.judge(facts, rules));
        return findings;
    }

    /** One finding for each vote that is not in order, or one that all are. */
    private static List<Finding> each(
            List<VoteCast> votes,
            Composition composition,
            RulesInForce rules,
            Function<VoteCast, List<Finding>> right) {
        List<Finding> findings = new ArrayList<>();
        votes.stream()
                .sorted(Comparator.comparing(VoteCast::seat)
                        .thenComparing(VoteCast::by)
                        .thenComparing(VoteCast::value))
                .forEach(vote -> findings.add(
                        Finding.whole(Clause.HAS_VOTE, new Subject.OfPerson(vote.by()), right.apply(vote))));
        Set<SeatId> twice =
                votes.stream().collect(Collectors.groupingBy(VoteCast::seat, Collectors.counting())).entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        twice.stream()
                .sorted()
                .forEach(seat -> findings.add(finding(
                        Clause.ONE_PERSON_ONE_SEAT,
                        new Subject.OfSeat(seat),
                        new Outcome.NotMet(),
                        seatRules(rules, composition.body()),
                        List.of(),
                        List.of(new Remedy.PutRight()))));
        return findings;
    }

    /** Who represents which seat in the item, with a partial member's seat read as the rules say. */
    static Representation representation(
            Composition composition, Attendance attendance, Set<PersonId> partial, RulesInForce rules) {
        PartialSeat partialSeat = Ruling.holding(rules.find(Partiality.class, composition.body())).stream()
                .map(rule -> rule.provision().seat())
                .findFirst()
                .orElse(PartialSeat.STAYS_EMPTY);
        DeputyOfVacantSeat vacant = Ruling.holding(rules.find(VacantSeat.class, composition.body())).stream()
                .map(rule -> rule.provision().deputy())
                .findFirst()
                .orElse(DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT);
        return new Representation(
                composition,
                attendance,
                partial,
                new Representation.Terms(RemoteCounts.COUNTS, partialSeat, vacant),
                VoteDelegationRule.handedOver(attendance, composition, rules));
    }

    /** The voting seats represented, in order of id. */
    static List<SeatId> represented(Composition composition, Representation representation) {
        return composition.votingSeats().stream()
                .filter(seat -> representation.standing(seat) instanceof SeatStanding.Represented)
                .map(Seat::id)
                .sorted()
                .toList();
    }
}
