package no.samraad.server.amendments.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.statutes.FindingView;

/**
 * What a draft would have changed, for one reader.
 *
 * @param tried how many acts were judged again
 * @param turning how many of them would be judged otherwise
 * @param alike how many would be judged the same, for another reason
 * @param untold how many could not be judged again
 * @param more whether the period holds more than were looked at
 * @param lines one page of both, those that turn first
 * @param pages how many pages there are; one at least
 */
public record WhatIfView(
        int tried,
        int turning,
        int alike,
        int untold,
        boolean more,
        List<Line> lines,
        int page,
        int pages,
        List<Ahead> ahead) {

    /**
     * One act.
     *
     * @param what the message key of what was done
     * @param where the body and the meeting, in words
     * @param title of the item or the case; empty text when there is none
     * @param before the message key of what could be done
     * @param after the message key of what could have been done with the draft
     */
    public record Line(
            LocalDate day, String what, String where, String title, String before, String after, List<Pair> pairs) {
        /** Whether the act itself could have been carried out otherwise. */
        public boolean turns() {
            return !before.equals(after);
        }
    }

    /** What one rule says before and after. */
    public record Pair(Optional<FindingView> before, Optional<FindingView> after) {}

    /** A planned meeting with days that would move. */
    public record Ahead(String meeting, LocalDate day, List<Moved> days) {}

    /**
     * One statutory day.
     *
     * @param before as a sentence
     * @param after as a sentence
     */
    public record Moved(String before, String after, boolean impossible) {}
}
