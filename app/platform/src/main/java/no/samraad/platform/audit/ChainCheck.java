package no.samraad.platform.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Holds a chain against what it should be, seal by seal in the order of their places. Each seal is held against the
 * stored hash before it, so that one fault is reported once and what follows is still checked.
 */
final class ChainCheck {
    private final Map<Long, Head> published = new HashMap<>();
    private final List<ChainFault> faults = new ArrayList<>();
    private final Set<Long> reached = new HashSet<>();
    private byte[] previous = Seal.NOTHING;
    private long place;
    private Optional<Head> last = Optional.empty();
    private long waiting;

    /** @param published heads printed in published records */
    ChainCheck(List<Head> published) {
        for (Head head : published) {
            Head other = this.published.put(head.place(), head);
            if (other != null && !other.equals(head)) {
                faults.add(new ChainFault.HeadDiffers(other));
            }
        }
    }

    /** The next seal and its act, if there is one. */
    void sealed(Seal seal, Optional<RecordedAct> act) {
        if (seal.place() <= place) {
            faults.add(new ChainFault.PlaceTwice(seal.place()));
        } else if (seal.place() > place + 1) {
            faults.add(new ChainFault.PlacesMissing(place + 1, seal.place() - 1));
        }
        place = Math.max(place, seal.place());
        if (act.isEmpty() || !act.get().id().equals(seal.actId())) {
            faults.add(new ChainFault.ActRemoved(seal.place(), seal.actId()));
        } else {
            hold(seal, act.get());
        }
        previous = seal.hash();
        last = Optional.of(seal.head());
        Head printed = published.get(seal.place());
        if (printed != null) {
            reached.add(seal.place());
            if (!printed.equals(seal.head())) {
                faults.add(new ChainFault.HeadDiffers(printed));
            }
        }
    }

    private void hold(Seal seal, RecordedAct act) {
        try {
            Seal expected = Seal.of(act, seal.place(), previous);
            if (!Arrays.equals(expected.content(), seal.content())) {
                faults.add(new ChainFault.ActChanged(seal.place(), act.id()));
            } else if (!Arrays.equals(expected.hash(), seal.hash())) {
                faults.add(new ChainFault.LinkBroken(seal.place()));
            }
        } catch (IllegalArgumentException unhashable) {
            faults.add(new ChainFault.ActChanged(seal.place(), act.id()));
        }
    }

    /** An act without a seal for which the sealer has its errand. */
    void waiting() {
        waiting++;
    }

    /** An act without a seal and without an errand. */
    void unsealed(UUID actId) {
        faults.add(new ChainFault.ActUnsealed(actId));
    }

    ChainReport report() {
        List<ChainFault> all = new ArrayList<>(faults);
        for (Head head : published.values()) {
            if (!reached.contains(head.place())) {
                all.add(new ChainFault.TailCut(head));
            }
        }
        return new ChainReport(last, waiting, List.copyOf(all));
    }
}
