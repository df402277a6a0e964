package no.samraad.engine.quorum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
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
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumAt;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Representation;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding;

/**
 * E1 and E10: whether the body has a quorum. Every group the rule names is counted, also after the first that fails. Where
 * the text leaves something open and the answer matters to these facts, every reading is judged and shown.
 */
public final class QuorumJudge {
    private QuorumJudge() {}

    /** Judges the quorum by the rules in force. */
    public static Finding judge(QuorumFacts facts, RulesInForce rules) {
        BodyCode body = facts.composition().body();
        return switch (rules.find(Quorum.class, body)) {
            case Lookup.Silent<Quorum> _ -> gap(facts, rules);
            case Lookup.Holds<Quorum>(List<InForce<Quorum>> found) -> all(facts, rules, found);
            case Lookup.ScopeOpen<Quorum>(List<InForce<Quorum>> found) ->
                Readings.merge(
                        Clause.QUORUM,
                        new Subject.OfBody(body),
                        found.getFirst().rule().force(),
                        List.of(Citation.of(found.getFirst())),
                        List.of(
                                new Reading(
                                        List.of(new ReadAs.RuleHolds(ReadAs.Holding.HOLDS)), all(facts, rules, found)),
                                new Reading(
                                        List.of(new ReadAs.RuleHolds(ReadAs.Holding.DOES_NOT_HOLD)),
                                        gap(facts, rules))),
                        List.of(new Question.ChoiceMissing(Choice.SCOPE, Citation.of(found.getFirst()), body)));
        };
    }

    /**
     * Whether the body may treat a matter in this way with those who are in: a decision needs the quorum; what else may be
     * done without one is for the community to choose.
     */
    public static Finding judgeTreatment(Treatment treatment, QuorumFacts facts, RulesInForce rules) {
        Finding quorum = judge(facts, rules);
        return switch (treatment) {
            case DECIDE -> quorum;
            case DISCUSS, RECOMMEND, POSTPONE, TAKE_AS_INFORMATION ->
                switch (quorum.outcome()) {
                    case Outcome.Met _ -> freely(quorum);
                    case Outcome.NotApplicable _ -> freely(quorum);
                    case Outcome.NotMet _ -> lacking(treatment, quorum, facts, rules);
                    case Outcome.Undetermined _ -> lacking(treatment, quorum, facts, rules);
                };
        };
    }

    private static Finding freely(Finding quorum) {
        return withoutQuorum(quorum, quorum.outcome(), quorum.force(), quorum.citations(), List.of());
    }

    /**
     * What is not among what the community has chosen stands or falls with the quorum: not done where there is none, and open
     * where that is open. A quorum that is only advised forbids nothing, neither a decision nor what is less than one.
     */
    private static Finding lacking(Treatment treatment, Finding quorum, QuorumFacts facts, RulesInForce rules) {
        BodyCode body = facts.composition().body();
        Question question = new Question.NoRule(Clause.TREATMENT_WITHOUT_QUORUM, body);
        Lookup<WithoutQuorum> lookup = rules.find(WithoutQuorum.class, body);
        Finding finding = Ruling.by(
                lookup,
                Clause.TREATMENT_WITHOUT_QUORUM,
                quorum.about(),
                body,
                rule -> {
                    boolean allowed = rule.provision().allowed().contains(treatment);
                    return withoutQuorum(
                            quorum,
                            allowed ? new Outcome.Met() : quorum.outcome(),
                            Collections.max(List.of(rule.rule().force(), quorum.force())),
                            List.of(Citation.of(rule)),
                            allowed ? List.of() : quorum.remedies());
                },
                () -> withoutQuorum(
                        quorum,
                        new Outcome.Undetermined(List.of(question)),
                        Force.SHALL,
                        List.of(),
                        List.of(new Remedy.Answer(question))));
        return lookup instanceof Lookup.ScopeOpen<WithoutQuorum>
                ? finding.askedForAs(Collections.max(List.of(finding.force(), quorum.force())))
                : finding;
    }

    /** Keeps the numbers of the quorum beside the answer, since the answer turns on them. */
    private static Finding withoutQuorum(
            Finding quorum, Outcome outcome, Force force, List<Citation> citations, List<Remedy> remedies) {
        List<Measure> measures = new ArrayList<>(quorum.measures());
        quorum.parts().forEach(part -> measures.addAll(part.measures()));
        return new Finding(
                Clause.TREATMENT_WITHOUT_QUORUM,
                quorum.about(),
                outcome,
                force,
                citations,
                measures,
                quorum.notes(),
                remedies,
                List.of(),
                List.of());
    }

    private static Finding all(QuorumFacts facts, RulesInForce rules, List<InForce<Quorum>> found) {
        if (found.size() == 1) {
            return one(facts, rules, found.getFirst());
        }
        return Finding.whole(
                Clause.QUORUM,
                new Subject.OfBody(facts.composition().body()),
                found.stream().map(rule -> one(facts, rules, rule)).toList());
    }

    /** No quorum rule: who is represented is shown, and the question is put to the community. */
    private static Finding gap(QuorumFacts facts, RulesInForce rules) {
        Subject body = new Subject.OfBody(facts.composition().body());
        Representation representation = new Representation(
                facts.composition(),
                facts.attendance(),
                facts.partial(),
                new Representation.Terms(
                        RemoteCounts.COUNTS, PartialSeat.STAYS_EMPTY, DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT),
                VoteDelegationRule.handedOver(facts.attendance(), facts.composition(), rules));
        List<Measure> tallies = new ArrayList<>();
        for (Group group : groups(facts, new QuorumBase.EachPartner())) {
            int represented = 0;
            for (Seat seat : group.seats()) {
                if (representation.standing(seat) instanceof SeatStanding.Represented) {
                    represented++;
                }
            }
            tallies.add(new Measure.Tally(
                    group.subject(), represented, group.seats().size(), Measure.CountUnit.SEATS_REPRESENTED));
        }
        Question question =
                new Question.NoRule(Clause.QUORUM, facts.composition().body());
        return new Finding(
                Clause.QUORUM,
                body,
                new Outcome.Undetermined(List.of(question)),
                Force.SHALL,
                List.of(),
                tallies,
                List.of(),
                List.of(new Remedy.Answer(question)),
                List.of(),
                List.of());
    }

    private static Finding one(QuorumFacts facts, RulesInForce rules, InForce<Quorum> rule) {
        QuorumAt at = rule.provision().at();
        QuorumFacts.Moment moment = facts.moment();
        if (at == null || moment == null) {
            return counted(facts, rules, rule);
        }
        Subject body = new Subject.OfBody(facts.composition().body());
        return switch (at) {
            case OPENING ->
                switch (moment) {
                    case OPENING -> counted(facts, rules, rule);
                    case ITEM -> {
                        Attendance opened = facts.atOpening();
                        // Who was in at the opening decides; whoever has come or gone since changes nothing.
                        yield opened == null
                                ? notCounted(body, rule, Ruling.missing(Fact.ATTENDANCE_AT_OPENING, body))
                                : counted(new QuorumFacts(facts.composition(), opened, Set.of()), rules, rule);
                    }
                };
            case EACH_ITEM ->
                switch (moment) {
                    case OPENING -> notCounted(body, rule, new Outcome.NotApplicable());
                    case ITEM -> counted(facts, rules, rule);
                };
        };
    }

    private static Finding notCounted(Subject body, InForce<Quorum> rule, Outcome outcome) {
        return Ruling.of(Clause.QUORUM, body, outcome, rule, List.of(), List.of(), Ruling.remedies(outcome, List.of()));
    }

    private static Finding counted(QuorumFacts facts, RulesInForce rules, InForce<Quorum> rule) {
        Openings openings = Openings.of(facts, rules, rule);
        List<Reading> readings = new ArrayList<>();
        List<DelegatedVote> handedOver = VoteDelegationRule.handedOver(facts.attendance(), facts.composition(), rules);
        for (Openings.Terms terms : openings.combinations()) {
            readings.add(new Reading(terms.readAs(), under(facts, rule, openings.citations(), terms, handedOver)));
        }
        if (readings.size() == 1) {
            return readings.getFirst().finding();
        }
        return Readings.merge(
                Clause.QUORUM,
                new Subject.OfBody(facts.composition().body()),
                rule.rule().force(),
                openings.citations(),
                readings,
                openings.questionsThatMatter(readings));
    }

    private static Finding under(
            QuorumFacts facts,
            InForce<Quorum> rule,
            List<Citation> citations,
            Openings.Terms terms,
            List<DelegatedVote> handedOver) {
        Representation representation = new Representation(
                facts.composition(),
                facts.attendance(),
                facts.partial(),
                new Representation.Terms(terms.remote(), terms.partialSeat(), terms.vacantSeat()),
                handedOver);
        List<Finding> parts = new ArrayList<>();
        for (Group group : groups(facts, rule.provision().base())) {
            parts.add(group(facts, rule, citations, terms, representation, group));
        }
        Outcome whole = Finding.allOf(parts);
        List<Remedy> remedies = new ArrayList<>();
        parts.forEach(part -> remedies.addAll(part.remedies()));
        if (whole instanceof Outcome.NotMet) {
            remedies.add(new Remedy.Postpone());
        }
        return new Finding(
                Clause.QUORUM,
                new Subject.OfBody(facts.composition().body()),
                whole,
                rule.rule().force(),
                citations,
                List.of(),
                remoteNotes(facts, terms),
                remedies,
                parts,
                List.of());
    }

    private static List<Note> remoteNotes(QuorumFacts facts, Openings.Terms terms) {
        return switch (terms.remote()) {
            case COUNTS -> List.of();
            case DOES_NOT_COUNT, NOT_STATED -> {
                List<Note> notes = new ArrayList<>();
                facts.attendance().checkIns().stream()
                        .filter(checkIn -> checkIn.presence() == Presence.REMOTE)
                        .sorted(Comparator.comparing(CheckIn::person))
                        .forEach(checkIn -> {
                            SeatId seat = checkIn.seat();
                            if (seat != null) {
                                notes.add(new Note.RemoteNotCounted(checkIn.person(), seat));
                            }
                        });
                yield notes;
            }
        };
    }

    private static Finding group(
            QuorumFacts facts,
            InForce<Quorum> rule,
            List<Citation> citations,
            Openings.Terms terms,
            Representation representation,
            Group group) {
        int base = 0;
        int found = 0;
        List<SeatStanding.Represented> represented = new ArrayList<>();
        List<Seat> unrepresented = new ArrayList<>();
        Set<Question> questions = new LinkedHashSet<>();
        int inDoubt = 0;
        List<Note> notes = new ArrayList<>();
        for (Seat seat : group.seats()) {
            PersonId member = seat.member();
            SeatStanding standing = representation.standing(seat);
            boolean inBase = true;
            if (member == null) {
                notes.add(new Note.SeatVacant(seat.id()));
                // At least the share asked for; a vacant seat counts in the base unless only filled seats do.
                inBase = terms.seats() != SeatBase.FILLED_SEATS;
            } else if (representation.emptiedByPartiality(seat)) {
                notes.add(new Note.PartialMember(member, seat.id()));
                inBase =
                        terms.partialBase() != BaseAtPartiality.SHRINKS || standing instanceof SeatStanding.Represented;
            }
            if (!inBase) {
                continue;
            }
            base++;
            switch (standing) {
                case SeatStanding.Represented fills -> {
                    found++;
                    represented.add(fills);
                    if (fills.as() == SeatStanding.Capacity.MEMBER) {
                        for (PersonId deputy : fills.alsoIn()) {
                            notes.add(new Note.DeputyBesideMember(deputy, seat.id()));
                        }
                    }
                }
                case SeatStanding.InDoubt(PersonId by, SeatStanding.Doubt doubt) -> {
                    inDoubt++;
                    unrepresented.add(seat);
                    switch (doubt) {
                        case NOT_APPOINTED -> {
                            notes.add(new Note.StandInNotCounted(by, seat.id()));
                            questions.add(new Question.FactMissing(Fact.STAND_IN_APPOINTED, new Subject.OfPerson(by)));
                        }
                        case SEVERAL_SEATS -> {
                            notes.add(new Note.OnePersonSeveralSeats(by, representation.seatsClaimedBy(by)));
                            questions.add(new Question.FactMissing(Fact.WHICH_SEAT, new Subject.OfPerson(by)));
                        }
                    }
                }
                case SeatStanding.NotRepresented _ -> unrepresented.add(seat);
            }
        }
        int required = rule.provision().threshold().requiredOf(base);
        Outcome outcome;
        List<Remedy> remedies = new ArrayList<>();
        if (found >= required) {
            outcome = new Outcome.Met();
            if (found == required) {
                lostIfLeaves(represented).ifPresent(notes::add);
            }
        } else {
            if (found + inDoubt < required) {
                outcome = new Outcome.NotMet();
            } else {
                outcome = new Outcome.Undetermined(List.copyOf(questions));
                questions.forEach(question -> remedies.add(new Remedy.Answer(question)));
            }
            remedies.addAll(WhoCouldCome.bringIn(
                    facts, group.subject(), representation, terms, unrepresented, required - found));
        }
        return new Finding(
                Clause.QUORUM_OF_GROUP,
                group.subject(),
                outcome,
                rule.rule().force(),
                citations,
                List.of(new Measure.Count(group.subject(), found, base, required, Measure.CountUnit.SEATS_REPRESENTED)),
                notes,
                remedies,
                List.of(),
                List.of());
    }

    private static Optional<Note> lostIfLeaves(List<SeatStanding.Represented> represented) {
        List<PersonId> persons = new ArrayList<>(represented.size());
        for (SeatStanding.Represented standing : represented) {
            if (standing.alsoIn().isEmpty()) {
                persons.add(standing.by());
            }
        }
        persons.sort(null);
        return persons.isEmpty() ? Optional.empty() : Optional.of(new Note.LostIfLeaves(persons));
    }

    /** The seats counted together, in order of id. */
    private record Group(Subject subject, List<Seat> seats) {}

    private static List<Group> groups(QuorumFacts facts, QuorumBase base) {
        Composition composition = facts.composition();
        List<Group> groups = new ArrayList<>();
        switch (base) {
            case QuorumBase.AllSeats _ ->
                groups.add(new Group(new Subject.OfBody(composition.body()), composition.votingSeats()));
            case QuorumBase.EachPartner _ -> {
                for (Partner partner : composition.partners()) {
                    List<Seat> own = composition.votingSeatsOf(partner.code());
                    if (!own.isEmpty()) {
                        groups.add(new Group(new Subject.OfPartner(partner.code()), own));
                    }
                }
            }
            case QuorumBase.EachSide _ -> {
                for (Side side : Side.values()) {
                    List<Seat> own = new ArrayList<>();
                    for (Partner partner : composition.partners()) {
                        if (partner.side() == side) {
                            own.addAll(composition.votingSeatsOf(partner.code()));
                        }
                    }
                    if (!own.isEmpty()) {
                        own.sort(Comparator.comparing(Seat::id));
                        groups.add(new Group(new Subject.OfSide(side), own));
                    }
                }
            }
            case QuorumBase.NamedPartners(Set<PartnerCode> named) -> {
                for (Partner partner : composition.partners()) {
                    if (named.contains(partner.code())) {
                        groups.add(new Group(
                                new Subject.OfPartner(partner.code()), composition.votingSeatsOf(partner.code())));
                    }
                }
            }
        }
        return groups;
    }
}
