package no.samraad.statutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samraad.engine.judgement.Act;
import no.samraad.statutes.format.RecordText;
import no.samraad.statutes.format.RecordText.Reading;

/**
 * What the engine was asked when an act was carried out, whole, kept among the act's facts: so that other rules can be
 * tried on what really happened. A record of its own form would lose what today's rules did not ask about.
 */
public final class AskedActs {
    /** The name of the member among an act's facts. */
    public static final String MEMBER = "asked";

    private AskedActs() {}

    /**
     * The questions of one act, in the order they were put.
     *
     * @param acts one, or two where an act is judged in two parts
     */
    private record Asked(List<Act> acts) {
        Asked {
            acts = List.copyOf(acts);
        }
    }

    /** As the value of {@link #MEMBER}. */
    public static Map<String, Object> of(Act... acts) {
        return RecordText.tree(new Asked(List.of(acts)));
    }

    /**
     * Reads what was kept.
     *
     * @param kept the value of {@link #MEMBER} as JSON
     * @return empty when this build cannot read it, or when nothing was kept
     */
    public static Optional<List<Act>> read(String kept) {
        return switch (RecordText.read(kept, Asked.class)) {
            case Reading.Usable<Asked>(Asked(List<Act> acts)) ->
                Optional.of(acts).filter(all -> !all.isEmpty());
            case Reading.Unusable<Asked> _ -> Optional.empty();
        };
    }
}
