package no.samraad.engine.seating;

import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.seat.Seat;

/** B14: what someone without a vote may do in a meeting. Whoever has a vote may do all of it, by the vote itself. */
public final class RightRule {
    private RightRule() {}

    /** Judges whether someone may attend, speak or propose. */
    public static List<Finding> judge(RightFacts facts, RulesInForce rules) {
        BodyCode body = facts.composition().body();
        Subject about = new Subject.OfPerson(facts.person());
        boolean votes = facts.composition().votingSeats().stream()
                .anyMatch(seat ->
                        facts.person().equals(seat.member()) || seat.deputies().contains(facts.person()));
        if (votes) {
            return List.of(new Finding(
                    Clause.MAY_TAKE_PART,
                    about,
                    new Outcome.NotApplicable(),
                    Force.SHALL,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        List<PartnerCode> groups = facts.composition().seats().stream()
                .filter(seat ->
                        facts.person().equals(seat.member()) || seat.deputies().contains(facts.person()))
                .map(Seat::partner)
                .toList();
        return List.of(Ruling.by(
                rules.find(
                        MembersWithoutVote.class,
                        body,
                        rule -> rule.groups().stream().anyMatch(group -> groups.contains(group.partner()))),
                Clause.MAY_TAKE_PART,
                about,
                body,
                rule -> Ruling.of(
                        Clause.MAY_TAKE_PART,
                        about,
                        rule.provision().rights().contains(facts.right()) ? new Outcome.Met() : new Outcome.NotMet(),
                        rule,
                        List.of(),
                        List.of(),
                        List.of(new Remedy.PutRight()))));
    }
}
