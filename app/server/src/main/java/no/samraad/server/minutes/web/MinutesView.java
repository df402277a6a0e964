package no.samraad.server.minutes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.finding.Finding;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.minutes.MinutesRecord;
import no.samraad.server.minutes.MinutesRecord.ActLine;
import no.samraad.server.minutes.MinutesRecord.ItemLine;
import no.samraad.server.minutes.RecordNames;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * The minutes ready to show.
 *
 * @param state {@code draft}, {@code sent}, {@code approved} or {@code published}
 * @param over whether the meeting is over
 */
public record MinutesView(
        MinutesRecord minutes,
        String state,
        boolean over,
        List<Told> notices,
        @Nullable Told opening,
        List<ItemView> items,
        List<Told> breaches) {

    /** An act with what the rules said of it then. */
    public record Told(ActLine act, @Nullable FindingView finding) {}

    /**
     * An item with what the rules said when it was treated.
     *
     * @param parts the rules that concerned it, such as the quorum per partner
     */
    public record ItemView(ItemLine line, @Nullable FindingView finding, List<FindingView> parts) {}

    /**
     * What the writer of the minutes may do now.
     *
     * @param preview what the rules say of the next act; null when there is none
     * @param needsReason whether the next act keeps no rule of order
     * @param mayBreach whether this person may carry it out all the same, with a reason
     * @param silenceWouldEnd when silence would end if they were sent today
     * @param lastDayToSend for silence to end before they must be public
     * @param publicBy the last day they can be published in time
     * @param way how they become approved: {@code silence}, {@code meeting}, {@code lapsed} when that is cancelled,
     *     {@code signed} or {@code none}
     * @param later meetings that may have approved them
     */
    public record Desk(
            int version,
            @Nullable FindingView preview,
            boolean needsReason,
            boolean refused,
            boolean mayBreach,
            Optional<LocalDate> silenceWouldEnd,
            Optional<Due> lastDayToSend,
            Optional<Due> publicBy,
            String way,
            List<Choice> later) {}

    /** A day the rules set. */
    public record Due(LocalDate day, String label, String href) {}

    static MinutesView of(MinutesRecord minutes, String state, boolean over, Language language, Messages messages) {
        RecordNames names = RecordNames.of(minutes, messages);
        ActLine opening = minutes.opening();
        return new MinutesView(
                minutes,
                state,
                over,
                minutes.notices().stream()
                        .map(act -> told(act, names, language))
                        .toList(),
                opening == null ? null : told(opening, names, language),
                minutes.items().stream()
                        .map(item -> item(item, names, language))
                        .toList(),
                minutes.breaches().stream()
                        .map(act -> told(act, names, language))
                        .toList());
    }

    private static Told told(ActLine act, RecordNames names, Language language) {
        return new Told(act, view(act.finding(), names, language));
    }

    private static ItemView item(ItemLine line, RecordNames names, Language language) {
        FindingView finding = view(line.finding(), names, language);
        return new ItemView(line, finding, finding == null ? List.of() : finding.parts());
    }

    /** A finding as it was kept, in words. */
    public static @Nullable FindingView view(@Nullable String kept, RecordNames names, Language language) {
        return kept == null ? null : FindingView.of(RecordText.readOwn(kept, Finding.class), names, language);
    }
}
