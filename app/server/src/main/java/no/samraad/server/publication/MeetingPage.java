package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The meetings of all bodies.
 *
 * @param past one page of those that are over
 * @param pastTotal how many are over in all
 */
@Serdeable
public record MeetingPage(List<PublicMeeting> coming, List<PublicMeeting> past, int pastTotal) {
    /** How many past meetings a page holds. */
    public static final int SIZE = 50;

    public int pages() {
        return Math.max(1, (pastTotal + SIZE - 1) / SIZE);
    }
}
