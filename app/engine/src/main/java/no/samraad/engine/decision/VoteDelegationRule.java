package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.DelegationForm;
import no.samraad.engine.provision.SeatProvision.VoteDelegation;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.DelegatedVote.DelegatedIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import org.jspecify.annotations.Nullable;

/** B15: who may hand a vote to another, to whom, in what form, and how many one may hold. Nobody else may. */
public final class VoteDelegationRule {
    private VoteDelegationRule() {}

    /** Judges a vote about to be handed over. */
    public static List<Finding> judge(VoteDelegationFacts facts, RulesInForce rules) {
        return judge(facts.delegated(), facts.others(), facts.composition(), rules);
    }

    /** The votes of a meeting that are handed over as the rules want; where no rule lets anyone, there are none. */
    public static List<DelegatedVote> handedOver(Attendance attendance, Composition composition, RulesInForce rules) {
        List<DelegatedVote> all = attendance.votesHandedOver();
        if (all.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(one ->
                        composition.seats().stream().anyMatch(seat -> seat.id().equals(one.seat())))
                .filter(one -> judge(one, all, composition, rules).stream()
                        .allMatch(part -> part.outcome() instanceof Outcome.Met
                                || part.outcome() instanceof Outcome.NotApplicable
                                || part.force() != Force.SHALL))
                .toList();
    }

    /**
     * Judges a vote that is handed over: every part, also after the first that fails.
     *
     * @param others the other votes handed over for the meeting; this one may be among them
     */
    static List<Finding> judge(
            DelegatedVote delegated, List<DelegatedVote> others, Composition composition, RulesInForce rules) {
        BodyCode body = composition.body();
        Seat seat = composition.seats().stream()
                .filter(one -> one.id().equals(delegated.seat()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such seat: " + delegated.seat()));
        Lookup<VoteDelegation> ofPartner =
                rules.find(VoteDelegation.class, body, rule -> rule.partners().contains(seat.partner()));
        // A rule that names others is a rule for this one too: nobody else may.
        Lookup<VoteDelegation> lookup =
                ofPartner instanceof Lookup.Silent<VoteDelegation> ? rules.find(VoteDelegation.class, body) : ofPartner;
        Subject about = new Subject.OfPerson(delegated.from());
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Ruling.by(lookup, Clause.MAY_DELEGATE, about, body, rule -> mayDelegate(rule, delegated, seat, about)));
        Subject to = new Subject.OfPerson(delegated.to());
        Ruling.ifStated(
                        ofPartner,
                        Clause.DELEGATE_CIRCLE,
                        to,
                        body,
                        rule -> circle(rule, delegated, seat.partner(), composition, to))
                .ifPresent(findings::add);
        Ruling.ifStated(ofPartner, Clause.DELEGATION_FORM, about, body, rule -> form(rule, delegated, about))
                .ifPresent(findings::add);
        Ruling.ifStated(ofPartner, Clause.VOTES_HELD, to, body, rule -> held(rule, delegated, others, to))
                .ifPresent(findings::add);
        return findings;
    }

    private static Finding mayDelegate(
            InForce<VoteDelegation> rule, DelegatedVote delegated, Seat seat, Subject about) {
        // Nobody hands over a vote the seat does not have.
        boolean may = seat.vote() == VotingRight.VOTES
                && rule.provision().partners().contains(seat.partner())
                && delegated.from().equals(seat.member());
        PersonId member = seat.member();
        return Ruling.of(
                Clause.MAY_DELEGATE,
                about,
                may ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                List.of(),
                member == null ? List.of() : List.of(new Remedy.LetVote(member, seat.id())));
    }

    private static Finding circle(
            InForce<VoteDelegation> rule,
            DelegatedVote delegated,
            PartnerCode partner,
            Composition composition,
            Subject to) {
        Outcome outcome = switch (rule.provision().to()) {
            case ANYONE -> new Outcome.Met();
            case SAME_PARTY -> sameParty(delegated.partyFrom(), delegated.partyTo(), delegated);
            case SAME_PARTNER -> kept(belongs(delegated.to(), composition.votingSeatsOf(partner)));
            case ANOTHER_MEMBER ->
                kept(!delegated.to().equals(delegated.from())
                        && composition.votingSeats().stream()
                                .anyMatch(seat -> delegated.to().equals(seat.member())));
        };
        return Ruling.of(
                Clause.DELEGATE_CIRCLE,
                to,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())));
    }

    private static Outcome kept(boolean kept) {
        return kept ? new Outcome.Met() : new Outcome.NotMet();
    }

    private static Outcome sameParty(@Nullable PartyCode from, @Nullable PartyCode to, DelegatedVote delegated) {
        if (from == null || to == null) {
            PersonId unknown = from == null ? delegated.from() : delegated.to();
            return Ruling.missing(Fact.PARTY_OF_DELEGATE, new Subject.OfPerson(unknown));
        }
        return kept(from.equals(to));
    }

    private static boolean belongs(PersonId person, List<Seat> seats) {
        return seats.stream()
                .anyMatch(
                        seat -> person.equals(seat.member()) || seat.deputies().contains(person));
    }

    private static Finding form(InForce<VoteDelegation> rule, DelegatedVote delegated, Subject about) {
        boolean writing = rule.provision().form() == DelegationForm.IN_WRITING;
        DelegatedIn form = delegated.form();
        Outcome outcome = !writing
                ? new Outcome.Met()
                : form == null ? Ruling.missing(Fact.DELEGATION_FORM, about) : kept(form == DelegatedIn.WRITING);
        return Ruling.of(
                Clause.DELEGATION_FORM,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, List.of(new Remedy.PutInWriting())));
    }

    private static Finding held(
            InForce<VoteDelegation> rule, DelegatedVote delegated, List<DelegatedVote> others, Subject to) {
        Integer most = rule.provision().mostHeld();
        if (most == null) {
            return Ruling.of(Clause.VOTES_HELD, to, new Outcome.NotApplicable(), rule, List.of(), List.of(), List.of());
        }
        // A seat has one vote, however often it was handed over.
        int held = (int) Stream.concat(Stream.of(delegated), others.stream())
                .filter(other -> other.to().equals(delegated.to()))
                .map(DelegatedVote::seat)
                .distinct()
                .count();
        return Ruling.of(
                Clause.VOTES_HELD,
                to,
                kept(held <= most),
                rule,
                List.of(new Measure.AtMost(to, held, most, Measure.CountUnit.DELEGATED_VOTES)),
                List.of(),
                List.of(new Remedy.PutRight()));
    }

    /**
     * The vote someone casts for a seat because it was handed over; null when it was not.
     *
     * @param delegated the votes handed over for the meeting
     */
    static @Nullable DelegatedVote of(VoteCast vote, List<DelegatedVote> delegated) {
        return delegated.stream()
                .filter(one -> one.seat().equals(vote.seat()) && one.to().equals(vote.by()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the one who casts a vote handed over has it: as it was handed over, and with the other one out. */
    static Finding hasVote(
            DelegatedVote delegated,
            List<DelegatedVote> all,
            Composition composition,
            List<PersonId> in,
            RulesInForce rules) {
        Subject about = new Subject.OfPerson(delegated.to());
        List<Finding> parts = new ArrayList<>(judge(delegated, all, composition, rules));
        boolean out = !in.contains(delegated.from());
        Finding given = Objects.requireNonNull(parts.getFirst());
        parts.add(new Finding(
                Clause.DELEGATOR_OUT,
                new Subject.OfPerson(delegated.from()),
                kept(out),
                given.force(),
                given.citations(),
                List.of(),
                List.<Note>of(),
                out ? List.of() : List.of(new Remedy.LetVote(delegated.from(), delegated.seat())),
                List.of(),
                List.of()));
        return new Finding(
                Clause.HAS_VOTE,
                about,
                Finding.allOf(parts),
                given.force(),
                parts.stream()
                        .flatMap(part -> part.citations().stream())
                        .distinct()
                        .toList(),
                List.of(),
                List.of(),
                parts.stream()
                        .flatMap(part -> part.remedies().stream())
                        .distinct()
                        .toList(),
                parts,
                List.of());
    }
}
