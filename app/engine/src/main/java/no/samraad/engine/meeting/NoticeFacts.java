package no.samraad.engine.meeting;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Occasion.NumberOfYear;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
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
 * @param number which of the ordinary meetings of its year it is; null when not known
 * @param lasting how long it is to last; null when not stated
 * @param demand who demanded it; null when nobody did, or for meetings of the plan
 * @param invited whether those without a vote are left out; null when nobody is
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
        Set<Channel> channels,
        @Nullable NumberOfYear number,
        @Nullable Lasting lasting,
        @Nullable Demand demand,
        @Nullable Invited invited) {
    public NoticeFacts {
        parts = Set.copyOf(parts);
        recipients = Collections.unmodifiableSet(new HashSet<>(recipients));
        channels = Set.copyOf(channels);
    }

    /** A notice of which no more is known. */
    public NoticeFacts(
            MeetingFacts meeting,
            MeetingForm form,
            Openness openness,
            Ground ground,
            @Nullable Instant sentAt,
            Set<NoticePart> parts,
            Composition composition,
            Set<PersonId> recipients,
            Set<Channel> channels) {
        this(meeting, form, openness, ground, sentAt, parts, composition, recipients, channels, null, null, null, null);
    }

    /** How long a meeting is to last. */
    public record Lasting(int minutes) {}

    /** Who is invited. */
    public enum Invited {
        EVERYONE,
        VOTING_MEMBERS_ONLY
    }

    /** Who demanded a meeting. */
    public sealed interface Demand {
        /** These seats. */
        record BySeats(Set<SeatId> seats) implements Demand {
            public BySeats {
                seats = Set.copyOf(seats);
            }
        }

        /** A partner as such. */
        record ByPartner(PartnerCode partner) implements Demand {}

        /** A side as such. */
        record BySide(Side side) implements Demand {}

        /** The body, another body, or holders of office. */
        record ByOrgan(Organ organ) implements Demand {}
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
