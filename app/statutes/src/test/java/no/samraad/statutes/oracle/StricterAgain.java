package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.PlanAdoptedBy;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.Threshold;

/**
 * How a rule of a lower document stands to one of a higher (I2), found by trying: a share of
 * every number. Whoever keeps the stricter keeps the other too.
 */
final class StricterAgain {
    /** How one stands to the other. */
    enum Stand {
        SAME,
        STRICTER,
        LOOSER,
        OTHERWISE
    }

    /** The kinds of rules it has an opinion on; random lower documents restate these. */
    static final Set<Class<? extends Provision>> KINDS = Set.of(
            NoticeContents.class,
            NoticeChannels.class,
            MeetingForms.class,
            ItemTypes.class,
            UnnotifiedMatters.class,
            PlanAdoptedBy.class,
            MinutesPlaces.class,
            MinutesContents.class,
            Quorum.class);

    private static final int LARGEST_BASE = 60;

    private StricterAgain() {}

    static Stand of(Provision lower, Provision higher) {
        if (lower.equals(higher)) {
            return Stand.SAME;
        }
        return switch (lower) {
            case NoticeContents one
            when higher instanceof NoticeContents other ->
                both(asksFor(one.parts(), other.parts()), asksFor(one.recipients(), other.recipients()));
            case NoticeChannels one
            when higher instanceof NoticeChannels other -> allows(one.channels(), other.channels());
            case MeetingForms one when higher instanceof MeetingForms other -> allows(one.forms(), other.forms());
            case ItemTypes one when higher instanceof ItemTypes other -> allows(one.types(), other.types());
            case UnnotifiedMatters one
            when higher instanceof UnnotifiedMatters other ->
                one.decision() == UnnotifiedDecision.NEVER
                        ? Stand.STRICTER
                        : other.decision() == UnnotifiedDecision.NEVER ? Stand.LOOSER : Stand.OTHERWISE;
            case PlanAdoptedBy one when higher instanceof PlanAdoptedBy other -> allows(one.by(), other.by());
            case MinutesPlaces one when higher instanceof MinutesPlaces other -> asksFor(one.places(), other.places());
            case MinutesContents one
            when higher instanceof MinutesContents other -> asksFor(one.parts(), other.parts());
            case Quorum one when higher instanceof Quorum other -> quorum(one, other);
            default -> Stand.OTHERWISE;
        };
    }

    /** Stricter in one thing and looser in another is otherwise. */
    static Stand both(Stand one, Stand other) {
        if (one == Stand.SAME || one == other) {
            return other;
        }
        return other == Stand.SAME ? one : Stand.OTHERWISE;
    }

    /** All of these are asked for. */
    private static <T> Stand asksFor(Set<T> lower, Set<T> higher) {
        boolean more = lower.containsAll(higher);
        boolean less = higher.containsAll(lower);
        return more && less ? Stand.SAME : more ? Stand.STRICTER : less ? Stand.LOOSER : Stand.OTHERWISE;
    }

    /** Any one of these will do. */
    private static <T> Stand allows(Set<T> lower, Set<T> higher) {
        return asksFor(higher, lower);
    }

    /** What is counted of others, in another way or at another time is asked for beside the quorum there is. */
    private static Stand quorum(Quorum lower, Quorum higher) {
        boolean remoteLeftOut =
                lower.remote() == RemoteCounts.DOES_NOT_COUNT && higher.remote() != RemoteCounts.DOES_NOT_COUNT;
        boolean alike = lower.base().equals(higher.base())
                && lower.seats() == higher.seats()
                && lower.at() == higher.at()
                && !remoteLeftOut;
        return alike ? threshold(lower.threshold(), higher.threshold()) : Stand.STRICTER;
    }

    /** A number and a share are not compared: it depends on the size of the body. */
    static Stand threshold(Threshold lower, Threshold higher) {
        if (lower instanceof Threshold.AtLeastNumber != higher instanceof Threshold.AtLeastNumber) {
            return Stand.OTHERWISE;
        }
        Set<Stand> answers = new HashSet<>();
        for (int base = 1; base <= LARGEST_BASE; base++) {
            int compared = Integer.compare(QuorumAgain.needed(lower, base), QuorumAgain.needed(higher, base));
            answers.add(compared == 0 ? Stand.SAME : compared > 0 ? Stand.STRICTER : Stand.LOOSER);
        }
        List<Stand> different = new ArrayList<>(answers);
        different.remove(Stand.SAME);
        return different.isEmpty() ? Stand.SAME : different.size() == 1 ? different.getFirst() : Stand.OTHERWISE;
    }
}
