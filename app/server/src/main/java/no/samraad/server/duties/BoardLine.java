package no.samraad.server.duties;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the duty board.
 *
 * @param what names the words of the line: {@code duties.what.<what>} and {@code duties.do.<what>}
 * @param about the body and the meeting, such as {@code SSU 9-2025}
 * @param meetingDay empty for what belongs to no meeting
 * @param by empty where the rules set no day
 * @param sentence what the rules demand, in words; empty text when nothing is to be said
 * @param label of the paragraph; empty text when no rule is behind it
 * @param href of the paragraph
 * @param path where it is done
 * @param count how many it concerns
 * @param pressed why two rules leave only this day: they meet here
 * @param key the same for the same thing however often its day moves: the page of the meeting or of the year
 * @param sequence rises when the meeting is changed, from 0
 * @param owner who is named to see to it; empty where it is the secretariat's together
 */
public record BoardLine(
        String what,
        String about,
        Optional<LocalDate> meetingDay,
        Optional<LocalDate> by,
        String sentence,
        String label,
        String href,
        String path,
        int count,
        Optional<Pressed> pressed,
        String key,
        int sequence,
        Optional<Owner> owner) {

    BoardLine seenToBy(Optional<Owner> named) {
        return new BoardLine(
                what, about, meetingDay, by, sentence, label, href, path, count, pressed, key, sequence, named);
    }

    /**
     * Two deadlines that press each other.
     *
     * @param ends when silence ends for minutes sent on the day of the meeting
     * @param publicBy when they must be public
     */
    public record Pressed(LocalDate ends, LocalDate publicBy) {}
}
