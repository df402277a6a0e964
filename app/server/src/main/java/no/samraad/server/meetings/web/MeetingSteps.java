package no.samraad.server.meetings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.duty.Duty;
import no.samraad.platform.web.Dates;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Step;
import no.samraad.platform.web.Step.State;
import no.samraad.server.meetings.CalledMeeting;
import no.samraad.server.meetings.CancelledMeeting;
import no.samraad.server.meetings.ClosedMeeting;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MinutesMark;
import no.samraad.server.meetings.OpenMeeting;
import no.samraad.server.meetings.PlannedMeeting;

/** The life of a meeting as a line of steps, each with its day and paragraph. */
final class MeetingSteps {
    private final Messages messages;
    private final Language language;
    private final Dates dates;

    MeetingSteps(Messages messages, Language language, LocalDate today) {
        this.messages = messages;
        this.language = language;
        this.dates = new Dates(language, today, messages);
    }

    List<Step> of(Meeting meeting, List<DutyLine> duties, Optional<MinutesMark> minutes) {
        int reached = reached(meeting, minutes);
        List<Step> steps = new ArrayList<>();
        steps.add(step("planned", "", 0, reached));
        steps.add(step(
                "called",
                meeting.calledAt()
                        .map(called -> dates.shortDay(called.toLocalDate()))
                        .orElseGet(() -> due(duties, Duty.What.SEND_NOTICE)),
                1,
                reached));
        steps.add(step("open", dates.shortDay(meeting.appointed().day()), 2, reached));
        steps.add(step("closed", "", 3, reached));
        steps.add(step(
                "approval",
                minutes.map(MinutesMark::sentOn)
                        .map(dates::shortDay)
                        .orElseGet(() -> due(duties, Duty.What.SEND_MINUTES_FOR_APPROVAL)),
                4,
                reached));
        steps.add(step(
                "published",
                minutes.map(MinutesMark::publishedOn)
                        .map(dates::shortDay)
                        .orElseGet(() -> due(duties, Duty.What.PUBLISH_MINUTES)),
                5,
                reached));
        return steps;
    }

    /** Which step the meeting stands at; 6 when all are behind it. */
    private static int reached(Meeting meeting, Optional<MinutesMark> minutes) {
        return switch (meeting) {
            case PlannedMeeting _ -> 0;
            case CancelledMeeting _ -> 0;
            case CalledMeeting _ -> 1;
            case OpenMeeting _ -> 2;
            case ClosedMeeting _ ->
                switch (minutes.map(MinutesMark::state).orElse("draft")) {
                    case "sent", "approved" -> 4;
                    case "published" -> 6;
                    default -> 3;
                };
        };
    }

    private Step step(String code, String detail, int place, int reached) {
        State state = place < reached ? State.DONE : place == reached ? State.NOW : State.NEXT;
        return new Step(text("meetings.step." + code), detail, state);
    }

    private String due(List<DutyLine> duties, Duty.What what) {
        return DutyLine.among(duties, what)
                .flatMap(line -> line.day().map(day -> text("meetings.step.by", dates.shortDay(day), line.label())))
                .orElse("");
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, language, arguments).orElse("??" + key + "??");
    }
}
