package no.samraad.server.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;

/**
 * Makes a whole question to the rules out of a few numbers: an item sent in advance, written out and to be decided by a body
 * with every seat filled. The people in it are nobody: an example outlives those who sit today.
 */
public final class ExampleFacts {
    private ExampleFacts() {}

    /**
     * How a vote went.
     *
     * @param abstaining those present who said neither yes nor no
     */
    public record Votes(int forIt, int against, int abstaining) {
        public int all() {
            return forIt + against + abstaining;
        }
    }

    /**
     * @param seats the body as it stands
     * @param present how many voting seats of each partner are represented, by the partner's code
     * @param votes empty when the example asks for the quorum alone
     */
    public static Act of(Composition seats, Map<String, Integer> present, Optional<Votes> votes, LocalDate day) {
        List<Seat> filled = new ArrayList<>();
        List<CheckIn> in = new ArrayList<>();
        Map<String, Integer> left = new java.util.HashMap<>(present);
        for (Seat seat : seats.votingSeats()) {
            PersonId nobody = new PersonId("per_eksempel-" + (filled.size() + 1));
            filled.add(new Seat(seat.id(), seat.partner(), seat.vote(), nobody, List.of()));
            int wanted = left.getOrDefault(seat.partner().value(), 0);
            if (wanted > 0) {
                left.put(seat.partner().value(), wanted - 1);
                in.add(new CheckIn(nobody, seat.id(), Presence.IN_ROOM));
            }
        }
        return new Act.TreatItem(new ItemFacts(
                new MeetingFacts(seats.body(), MeetingKind.ORDINARY, day),
                new CaseRef("–"),
                Treatment.DECIDE,
                List.of("–"),
                ItemFacts.Advance.SENT,
                ItemFacts.Consent.NOT_ASKED,
                ItemFacts.Urgency.NOT_ASKED,
                List.of(),
                ItemFacts.TwoStepMark.NOT_KNOWN,
                new Composition(seats.body(), seats.partners(), filled),
                new Attendance(in, List.of()),
                List.of(),
                votes.map(counted -> agreement(in, counted)).orElseGet(Agreement.NotAsked::new)));
    }

    private static Agreement agreement(List<CheckIn> in, Votes votes) {
        List<VoteCast> cast = new ArrayList<>();
        for (CheckIn one : in) {
            int at = cast.size();
            if (at == votes.all() || one.seat() == null) {
                break;
            }
            cast.add(new VoteCast(
                    one.seat(),
                    one.person(),
                    at < votes.forIt()
                            ? VoteCast.Value.FOR
                            : at < votes.forIt() + votes.against() ? VoteCast.Value.AGAINST : VoteCast.Value.ABSTAIN));
        }
        return new Agreement.RollCall(cast);
    }
}
