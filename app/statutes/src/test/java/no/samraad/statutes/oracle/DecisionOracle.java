package no.samraad.statutes.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.SeatId;
import no.samraad.statutes.oracle.QuorumAgain.Present;

/** Who takes part in an item, and how it is decided. */
final class DecisionOracle {
    private DecisionOracle() {}

    /** The seats surely represented, and those that answered while they were. */
    static Set<SeatId> takingPart(Present present, Set<SeatId> answered, Law law) {
        List<PartialSeat> partial = law.holding(Partiality.class, present.body()).stream()
                .map(Partiality::seat)
                .toList();
        List<DeputyOfVacantSeat> vacant = law.holding(VacantSeat.class, present.body()).stream()
                .map(VacantSeat::deputy)
                .toList();
        World world = new World(
                present.composition(),
                present.attendance(),
                present.partial(),
                RemoteCounts.COUNTS,
                partial.isEmpty() ? PartialSeat.STAYS_EMPTY : partial.getFirst(),
                BaseAtPartiality.STAYS,
                vacant.isEmpty() ? DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT : vacant.getFirst());
        Set<SeatId> part = new HashSet<>(answered);
        world.sittings().forEach((seat, sitting) -> {
            if (sitting == World.Sitting.SURELY) {
                part.add(seat);
            }
        });
        return part;
    }

    static State agreeToSkip(Threshold threshold, ItemFacts facts, Law law) {
        Set<SeatId> agree = facts.known().agreeToSkip();
        if (agree == null) {
            return State.OPEN;
        }
        Set<SeatId> taking =
                takingPart(new Present(facts.composition(), facts.attendance(), facts.partial()), Set.of(), law);
        Set<SeatId> agreeing = new HashSet<>(agree);
        agreeing.retainAll(taking);
        return State.of(!agreeing.isEmpty() && agreeing.size() >= QuorumAgain.needed(threshold, taking.size()));
    }
}
