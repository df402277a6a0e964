package no.samraad.engine.finding;

import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;

/** One way of reading what a text leaves open. */
public sealed interface ReadAs {
    /** Whether the rule holds for the body. */
    record RuleHolds(Holding holding) implements ReadAs {}

    /** Whether a rule holds. */
    enum Holding {
        HOLDS,
        DOES_NOT_HOLD
    }

    /** What "members" means. */
    record Seats(SeatBase base) implements ReadAs {}

    /** Whether remote attendance counts. */
    record Remote(RemoteCounts counts) implements ReadAs {}

    /** What happens to a partial member's seat. */
    record Partial(PartialSeat seat) implements ReadAs {}

    /** Whether a partial member's seat stays in the base. */
    record PartialBase(BaseAtPartiality base) implements ReadAs {}

    /** Whether the deputy of a vacant seat represents it. */
    record VacantSeat(DeputyOfVacantSeat deputy) implements ReadAs {}
}
