package no.samraad.engine.meeting;

import java.time.Instant;
import java.util.Set;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a meeting.
 *
 * @param meeting the meeting
 * @param form in person, by video or by telephone
 * @param openness whether the public may be present
 * @param ground why it is called; matters for extraordinary meetings only
 * @param sentAt when it was or is to be sent; null when not known
 * @param parts what is sent
 * @param composition the seats on the day of the meeting
 * @param recipients to whom it is sent
 * @param channels how it is sent
 */
public record NoticeFacts(
        MeetingFacts meeting,
        MeetingForm form,
        Openness openness,
        Ground ground,
        @Nullable Instant sentAt,
        Set<NoticePart> parts,
        Composition composition,
        Set<PersonId> recipients,
        Set<Channel> channels) {
    public NoticeFacts {
        parts = Set.copyOf(parts);
        recipients = Set.copyOf(recipients);
        channels = Set.copyOf(channels);
    }

    /** Why a meeting is called outside the plan. */
    public enum Ground {
        NOT_STATED,
        /** What makes the case quite special is stated in writing. */
        QUITE_SPECIAL_CASE_STATED,
        /** It is agreed. */
        AGREED
    }
}
