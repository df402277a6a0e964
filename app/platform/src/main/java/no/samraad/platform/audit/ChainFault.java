package no.samraad.platform.audit;

import java.util.UUID;

/** One thing found wrong with a community's acts. */
public sealed interface ChainFault {

    /** The act is not as it was when it was sealed. */
    record ActChanged(long place, UUID actId) implements ChainFault {}

    /** The act that was sealed here is gone. */
    record ActRemoved(long place, UUID actId) implements ChainFault {}

    /** The seal does not follow from the one before it: something was changed, moved or put in. */
    record LinkBroken(long place) implements ChainFault {}

    /** No seal has any of these places. */
    record PlacesMissing(long first, long last) implements ChainFault {}

    /** Two seals have this place. */
    record PlaceTwice(long place) implements ChainFault {}

    /** The act has no seal and nobody was asked to give it one: it did not come in as acts do. */
    record ActUnsealed(UUID actId) implements ChainFault {}

    /** A published record names an end of the chain that this chain does not reach: its tail was cut. */
    record TailCut(Head published) implements ChainFault {}

    /** A published record names another hash at this place: the chain was written anew. */
    record HeadDiffers(Head published) implements ChainFault {}

    /** One line for whoever runs the verification. */
    default String line() {
        return switch (this) {
            case ActChanged(long place, UUID actId) -> "changed: act " + actId + " at place " + place;
            case ActRemoved(long place, UUID actId) -> "removed: act " + actId + " at place " + place;
            case LinkBroken(long place) -> "broken: place " + place + " does not follow from the place before it";
            case PlacesMissing(long first, long last) -> "missing: places " + first + " to " + last;
            case PlaceTwice(long place) -> "doubled: place " + place;
            case ActUnsealed(UUID actId) -> "added: act " + actId + " has no place and waits for none";
            case TailCut(Head published) -> "cut: the chain does not reach the published head " + published.text();
            case HeadDiffers(Head published) -> "rewritten: the published head is " + published.text();
        };
    }
}
