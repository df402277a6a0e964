package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.decision.VoteDelegationFacts;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.SeatProvision.DelegationForm;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.provision.SeatProvision.VoteDelegation;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.DelegatedVote.DelegatedIn;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seating.RightFacts;

/** Whose vote may be handed over to whom (B15), and what those without a vote may do (B14). */
final class SeatOracle {
    private SeatOracle() {}

    static List<Part> delegate(VoteDelegationFacts facts, Law law) {
        BodyCode body = facts.composition().body();
        DelegatedVote vote = facts.delegated();
        Seat seat = facts.composition().seats().stream()
                .filter(one -> one.id().equals(vote.seat()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such seat"));
        List<Part> parts = new ArrayList<>();
        // A rule that lets others do it lets nobody else.
        boolean named =
                !(law.said(VoteDelegation.class, body, rule -> rule.partners().contains(seat.partner()))
                        instanceof Law.Said.Nothing<VoteDelegation>);
        parts.addAll(law.each(
                VoteDelegation.class,
                body,
                rule -> !named || rule.partners().contains(seat.partner()),
                Clause.MAY_DELEGATE,
                _ -> State.of(
                        named && seat.vote() == VotingRight.VOTES && vote.from().equals(seat.member()))));
        // How it is handed over concerns only those the rule lets do it at all.
        Predicate<VoteDelegation> lets = rule -> rule.partners().contains(seat.partner());
        parts.addAll(law.eachThatSays(
                VoteDelegation.class, body, lets, Clause.DELEGATE_CIRCLE, rule -> circle(rule, facts, seat)));
        parts.addAll(law.eachThatSays(
                VoteDelegation.class,
                body,
                lets,
                Clause.DELEGATION_FORM,
                rule -> rule.form() == DelegationForm.NOT_STATED
                        ? State.MET
                        : vote.form() == null ? State.OPEN : State.of(vote.form() == DelegatedIn.WRITING)));
        parts.addAll(law.eachThatSays(VoteDelegation.class, body, lets, Clause.VOTES_HELD, rule -> {
            Integer most = rule.mostHeld();
            Set<SeatId> held = new HashSet<>(Set.of(vote.seat()));
            for (DelegatedVote other : facts.others()) {
                if (other.to().equals(vote.to())) {
                    held.add(other.seat());
                }
            }
            return most == null ? State.NOT_APPLICABLE : State.of(held.size() <= most);
        }));
        return parts;
    }

    private static State circle(VoteDelegation rule, VoteDelegationFacts facts, Seat seat) {
        DelegatedVote vote = facts.delegated();
        return switch (rule.to()) {
            case ANYONE -> State.MET;
            case SAME_PARTY ->
                vote.partyFrom() == null || vote.partyTo() == null
                        ? State.OPEN
                        : State.of(vote.partyFrom().equals(vote.partyTo()));
            case SAME_PARTNER -> {
                boolean same = false;
                for (Seat other : facts.composition().seats()) {
                    same |= other.vote() == VotingRight.VOTES
                            && other.partner().equals(seat.partner())
                            && (vote.to().equals(other.member())
                                    || other.deputies().contains(vote.to()));
                }
                yield State.of(same);
            }
            case ANOTHER_MEMBER -> {
                boolean member = false;
                for (Seat other : facts.composition().seats()) {
                    member |= other.vote() == VotingRight.VOTES
                            && !vote.to().equals(vote.from())
                            && vote.to().equals(other.member());
                }
                yield State.of(member);
            }
        };
    }

    static List<Part> takePart(RightFacts facts, Law law) {
        BodyCode body = facts.composition().body();
        Set<PartnerCode> groups = new HashSet<>();
        for (Seat seat : facts.composition().seats()) {
            boolean sits =
                    facts.person().equals(seat.member()) || seat.deputies().contains(facts.person());
            if (sits && seat.vote() == VotingRight.VOTES) {
                // Whoever has a vote may do all that those without one may.
                return List.of(new Part(Clause.MAY_TAKE_PART, Force.SHALL, State.NOT_APPLICABLE));
            }
            if (sits) {
                groups.add(seat.partner());
            }
        }
        return law.each(
                MembersWithoutVote.class,
                body,
                rule -> rule.groups().stream().anyMatch(group -> groups.contains(group.partner())),
                Clause.MAY_TAKE_PART,
                rule -> State.of(rule.rights().contains(facts.right())));
    }
}
