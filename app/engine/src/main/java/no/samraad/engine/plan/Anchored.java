package no.samraad.engine.plan;

import no.samraad.engine.account.Period;
import no.samraad.engine.provision.LocalText;

/**
 * A meeting that is to lie by something else, such as next to the autumn meeting of another organisation.
 *
 * @param number which of the year's ordinary meetings; the first is 1
 * @param event what it is to lie by, as it reads inside a sentence
 * @param days the days of the event
 * @param place where it is to lie
 */
public record Anchored(int number, LocalText event, Period days, Place place) {
    public Anchored {
        if (number < 1) {
            throw new IllegalArgumentException("the first meeting of a year is 1, not " + number);
        }
    }

    /** Where a meeting lies by an event. */
    public enum Place {
        /** On the working day before the event or the one after it, or as near as may be. */
        NEXT_TO,
        /** On one of its days. */
        WITHIN
    }
}
