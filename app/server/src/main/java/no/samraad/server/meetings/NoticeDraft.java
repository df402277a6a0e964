package no.samraad.server.meetings;

import java.util.List;
import java.util.Optional;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Judgement;
import no.samraad.server.bodies.Seating;
import no.samraad.statutes.StatutesInForce;

/**
 * A notice as it would be sent now, judged: the same facts for the page before the act and for the act.
 *
 * @param statutes the version it was judged by
 * @param seating who sits where on the day of the meeting
 * @param fresh the items it would send for the first time, in the order of the agenda
 * @param reached who gets it, once each
 * @param unreached who should have it, but has no usable address
 * @param notice what the rules say of the notice
 * @param agenda what the rules say of the agenda
 * @param askedOfNotice what the rules were asked about the notice
 * @param askedOfAgenda what the rules were asked about the agenda
 * @param highest the highest case number the body has used in the year
 */
public record NoticeDraft(
        Meeting meeting,
        StatutesInForce.Version statutes,
        Seating seating,
        NumberFormat format,
        List<AgendaItem> items,
        List<AgendaItem> fresh,
        List<Recipient> reached,
        List<Recipient> unreached,
        Judgement notice,
        Judgement agenda,
        Act.SendNotice askedOfNotice,
        Act.SetAgenda askedOfAgenda,
        int sequence,
        int highest) {
    public NoticeDraft {
        items = List.copyOf(items);
        fresh = List.copyOf(fresh);
        reached = List.copyOf(reached);
        unreached = List.copyOf(unreached);
    }

    /** The number an item has, or would get; the numbers follow the order of the agenda. */
    public Optional<String> numberOf(AgendaItem item) {
        Optional<String> given = item.number(format);
        if (given.isPresent()) {
            return given;
        }
        int at = fresh.indexOf(item);
        return at < 0 ? Optional.empty() : Optional.of(format.written(year(), highest + 1 + at));
    }

    /** The year of the numbers: the meeting's. */
    public int year() {
        return meeting.appointed().day().getYear();
    }

    /** Whether there is anything to send. */
    public boolean nothing() {
        return fresh.isEmpty();
    }

    /** The items whose paper is missing: a case without proposal and without text. */
    public List<AgendaItem> withoutPaper() {
        return fresh.stream().filter(NoticeDraft::lacksPaper).toList();
    }

    static boolean lacksPaper(AgendaItem item) {
        return !item.fixed() && item.proposal().isEmpty() && item.background().isBlank();
    }
}
