package no.samraad.engine.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.DecisionProvision.DissentUntil;
import no.samraad.engine.provision.DecisionProvision.Dissenter;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Minutes sent, or about to be sent, to those who took part.
 *
 * @param meeting the meeting
 * @param sentAt when
 * @param parts what the minutes contain
 * @param by who sends them; null when not known
 * @param dissents who asked to have a dissent written in them; null when not known
 */
public record MinutesSent(
        MeetingFacts meeting,
        Instant sentAt,
        Set<MinutesPart> parts,
        @Nullable Organ by,
        @Nullable List<DissentAsked> dissents) {
    public MinutesSent {
        parts = Set.copyOf(parts);
        dissents = dissents == null ? null : List.copyOf(dissents);
    }

    /** Where neither who sends them nor who asked for a dissent is known. */
    public MinutesSent(MeetingFacts meeting, Instant sentAt, Set<MinutesPart> parts) {
        this(meeting, sentAt, parts, null, null);
    }

    /**
     * Someone asked to have a dissent written in the minutes.
     *
     * @param by who
     * @param item in which case
     * @param standing what the one who asked was: the first of them that fits
     * @param asked the latest moment it was asked before
     * @param text whether it is in the minutes
     */
    public record DissentAsked(PersonId by, CaseRef item, Dissenter standing, DissentUntil asked, DissentText text) {}

    /** Whether a dissent is in the minutes. */
    public enum DissentText {
        WRITTEN,
        LEFT_OUT
    }
}
