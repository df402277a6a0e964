package no.samraad.engine.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.amendment.AmendmentFacts;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An item being treated in a meeting.
 *
 * @param meeting the meeting
 * @param item the case
 * @param treatment what the body is about to do with it
 * @param proposal the numbered points about to be decided, as they now stand; empty when nothing is decided
 * @param advance whether the matter was notified and sent in advance
 * @param toTreat whether everyone present with a vote agrees to treat it, where that is asked
 * @param urgency whether it has been found urgent; asked for where a rule lets what is urgent be decided without being
 *     notified (D8), or without the first of two steps (E8). Where a rule says who is to find so, {@code urgent-by} among
 *     the circumstances says who did
 * @param earlier where and when the matter has been treated before
 * @param mark whether the matter is marked for two steps
 * @param composition the seats on the day
 * @param attendance who is in now
 * @param partialities who is partial in this item, and who decided it
 * @param agreement how the body was asked, and what came of it
 * @param amendment the change of rules the item is about; null for every other item
 * @param circumstances what more is known about the item; null when nothing is
 */
public record ItemFacts(
        MeetingFacts meeting,
        CaseRef item,
        Treatment treatment,
        List<String> proposal,
        Advance advance,
        Consent toTreat,
        Urgency urgency,
        List<EarlierTreatment> earlier,
        TwoStepMark mark,
        Composition composition,
        Attendance attendance,
        List<PartialityFound> partialities,
        Agreement agreement,
        @Nullable AmendmentFacts amendment,
        @Nullable Circumstances circumstances) {
    public ItemFacts {
        proposal = List.copyOf(proposal);
        earlier = List.copyOf(earlier);
        partialities = List.copyOf(partialities);
    }

    /** An item that changes no rules. */
    public ItemFacts(
            MeetingFacts meeting,
            CaseRef item,
            Treatment treatment,
            List<String> proposal,
            Advance advance,
            Consent toTreat,
            Urgency urgency,
            List<EarlierTreatment> earlier,
            TwoStepMark mark,
            Composition composition,
            Attendance attendance,
            List<PartialityFound> partialities,
            Agreement agreement) {
        this(
                meeting,
                item,
                treatment,
                proposal,
                advance,
                toTreat,
                urgency,
                earlier,
                mark,
                composition,
                attendance,
                partialities,
                agreement,
                null,
                null);
    }

    /** The same item, about this change of rules. */
    public ItemFacts changing(AmendmentFacts rules) {
        return new ItemFacts(
                meeting,
                item,
                treatment,
                proposal,
                advance,
                toTreat,
                urgency,
                earlier,
                mark,
                composition,
                attendance,
                partialities,
                agreement,
                rules,
                circumstances);
    }

    /** The same item, in these circumstances. */
    public ItemFacts in(Circumstances known) {
        return new ItemFacts(
                meeting,
                item,
                treatment,
                proposal,
                advance,
                toTreat,
                urgency,
                earlier,
                mark,
                composition,
                attendance,
                partialities,
                agreement,
                amendment,
                known);
    }

    /** What more is known about the item. */
    public Circumstances known() {
        return circumstances == null ? Circumstances.none() : circumstances;
    }

    /** The case, as findings are about it. */
    Subject about() {
        return new Subject.OfCase(item);
    }

    /** Whether the item is about to be decided. */
    boolean decides() {
        return treatment == Treatment.DECIDE;
    }

    /** Those who are partial in the item. */
    public Set<PersonId> partial() {
        Set<PersonId> persons = new TreeSet<>();
        partialities.forEach(found -> persons.add(found.person()));
        return persons;
    }

    /** Whether a matter was notified and sent in advance. */
    public enum Advance {
        /** It stood on the notified agenda, and its papers were sent. */
        SENT,
        NOT_SENT,
        NOT_KNOWN
    }

    /** Whether everyone present with a vote agrees to treat the matter. */
    public enum Consent {
        ALL_AGREE,
        SOMEONE_DISAGREES,
        NOT_ASKED
    }

    /** Whether the meeting has found the matter urgent. */
    public enum Urgency {
        FOUND_URGENT,
        FOUND_NOT_URGENT,
        NOT_ASKED
    }

    /**
     * An earlier treatment of the matter.
     *
     * @param body where
     * @param date when
     */
    public record EarlierTreatment(BodyCode body, LocalDate date) {}

    /** Whether the body has marked the matter for treatment in two steps. */
    public enum TwoStepMark {
        MARKED,
        NOT_MARKED,
        NOT_KNOWN
    }

    /**
     * Someone found partial.
     *
     * @param person who
     * @param decidedBy who found so
     */
    public record PartialityFound(PersonId person, DecidedBy decidedBy) {}

    /** Who decided that someone is partial. */
    public enum DecidedBy {
        /** The body, without the one concerned. */
        BODY,
        MEETING_LEADER,
        /** Only the one concerned has said so. */
        ONESELF,
        NOT_KNOWN
    }
}
