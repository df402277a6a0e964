package no.samraad.server.duties;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.duties.Ahead.SubmittedCase;
import no.samraad.server.duties.Ahead.WaitingMeeting;
import no.samraad.server.duties.BoardLine.Pressed;
import no.samraad.server.navigation.MainMenu;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.StatutesInForce;

/** Turns what waits, and what the rules of each meeting's day demand, into the lines of the duty board. */
@Singleton
public class MakeBoard {
    private final AheadRows rows;
    private final StatutesInForce statutes;

    public MakeBoard(AheadRows rows, StatutesInForce statutes) {
        this.rows = rows;
        this.statutes = statutes;
    }

    /** What waits for this caller: of the bodies whose meetings he or she runs. */
    public Board handle(Caller caller) {
        UUID tenant = caller.tenant().id();
        Ahead ahead = rows.of(tenant);
        List<StatutesDocument> documents = statutes.documents(tenant);
        List<BoardLine> lines = new ArrayList<>();
        for (WaitingMeeting meeting : ahead.meetings()) {
            if (MainMenu.worksIn(caller, meeting.bodyId())) {
                lines.addAll(lines(caller, meeting, RulesInForce.on(meeting.day(), documents)));
            }
        }
        for (SubmittedCase submitted : ahead.submitted()) {
            if (MainMenu.worksIn(caller, submitted.bodyId())) {
                lines.add(plain(
                        "submitted",
                        submitted.shortName(),
                        Optional.empty(),
                        Optional.of(caller.today()),
                        "/saker/innkomne",
                        submitted.count()));
            }
        }
        if (ahead.failedMails() > 0) {
            lines.add(plain(
                    "failed-mail",
                    "",
                    Optional.empty(),
                    Optional.of(caller.today()),
                    "/arbeidsflaten/e-post",
                    ahead.failedMails()));
        }
        return sorted(lines, caller.today());
    }

    private static Board sorted(List<BoardLine> lines, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<BoardLine> dated = lines.stream()
                .filter(line -> line.by().isPresent())
                .sorted(Comparator.comparing((BoardLine line) -> line.by().orElseThrow())
                        .thenComparing(BoardLine::about)
                        .thenComparing(BoardLine::what))
                .toList();
        return new Board(
                dated.stream().filter(line -> day(line).isBefore(today)).toList(),
                dated.stream()
                        .filter(line -> !day(line).isBefore(today) && !day(line).isAfter(sunday))
                        .toList(),
                dated.stream().filter(line -> day(line).isAfter(sunday)).toList(),
                lines.stream().filter(line -> line.by().isEmpty()).toList());
    }

    private static LocalDate day(BoardLine line) {
        return line.by().orElseThrow();
    }

    private static List<BoardLine> lines(Caller caller, WaitingMeeting meeting, RulesInForce rules) {
        List<BoardLine> lines = new ArrayList<>();
        List<Duty> duties = Duties.of(facts(meeting), rules);
        Optional<LocalDate> day = Optional.of(meeting.day());
        switch (meeting.state()) {
            case "planned" -> {
                find(duties, Duty.What.SUBMIT_CASES)
                        .map(duty -> line(caller, meeting, duty, "submit-cases", "/dagsorden"))
                        .filter(line -> line.by()
                                .filter(by -> !by.isBefore(caller.today()))
                                .isPresent())
                        .ifPresent(lines::add);
                find(duties, Duty.What.SEND_NOTICE)
                        .map(duty -> line(caller, meeting, duty, "send-notice", "/innkalling"))
                        .ifPresent(lines::add);
            }
            case "called" -> {
                lines.add(plain("hold", about(meeting), day, day, meeting.path() + "/oppmote", 0));
                find(duties, Duty.What.SEND_MINUTES_FOR_APPROVAL)
                        .map(duty -> pressed(
                                line(caller, meeting, duty, "send-minutes", "/referat"), meeting, duties, rules))
                        .ifPresent(lines::add);
            }
            case "open" -> lines.add(plain("close", about(meeting), day, day, meeting.path() + "/rom", 0));
            default -> lines.addAll(afterwards(caller, meeting, duties, rules));
        }
        return lines;
    }

    /** The meeting is over: what its minutes wait for. */
    private static List<BoardLine> afterwards(
            Caller caller, WaitingMeeting meeting, List<Duty> duties, RulesInForce rules) {
        List<BoardLine> lines = new ArrayList<>();
        Optional<LocalDate> day = Optional.of(meeting.day());
        switch (meeting.minutes()) {
            case "draft" ->
                lines.add(find(duties, Duty.What.SEND_MINUTES_FOR_APPROVAL)
                        .map(duty -> pressed(
                                line(caller, meeting, duty, "send-minutes", "/referat"), meeting, duties, rules))
                        .orElseGet(() -> plain(
                                "send-minutes",
                                about(meeting),
                                day,
                                Optional.empty(),
                                meeting.path() + "/referat",
                                0)));
            case "sent" -> {
                if (meeting.openRequests() > 0) {
                    lines.add(plain(
                            "answer",
                            about(meeting),
                            day,
                            Optional.of(caller.today()),
                            meeting.path() + "/referat",
                            meeting.openRequests()));
                } else {
                    lines.add(plain(
                            "approval",
                            about(meeting),
                            day,
                            Optional.ofNullable(meeting.silenceEndsOn()),
                            meeting.path() + "/referat",
                            0));
                }
            }
            default -> {}
        }
        find(duties, Duty.What.PUBLISH_MINUTES)
                .map(duty -> line(caller, meeting, duty, "publish-minutes", "/referat"))
                .ifPresent(lines::add);
        return lines;
    }

    private static Optional<Duty> find(List<Duty> duties, Duty.What what) {
        return duties.stream().filter(duty -> duty.what() == what).findFirst();
    }

    private static BoardLine line(Caller caller, WaitingMeeting meeting, Duty duty, String what, String page) {
        String sentence = Sentences.in(
                        FindingView.engineLanguage(caller.language()),
                        new ShortNames(meeting.bodyCode(), meeting.shortName()))
                .duty(duty);
        return switch (duty) {
            case Duty.Due due ->
                cited(
                        caller,
                        meeting,
                        due.citations(),
                        Optional.of(due.lastDay().date()),
                        sentence,
                        what,
                        page);
            case Duty.NextHolder next ->
                cited(
                        caller,
                        meeting,
                        next.citations(),
                        Optional.of(next.lastDay().date()),
                        sentence,
                        what,
                        page);
            case Duty.SeatRunsOut seat ->
                cited(
                        caller,
                        meeting,
                        seat.citations(),
                        Optional.of(seat.lastDay().date()),
                        sentence,
                        what,
                        page);
            case Duty.Unknown _ -> cited(caller, meeting, List.of(), Optional.empty(), sentence, what, page);
            case Duty.NotHere here -> cited(caller, meeting, here.citations(), Optional.empty(), sentence, what, page);
        };
    }

    private static BoardLine cited(
            Caller caller,
            WaitingMeeting meeting,
            List<Citation> citations,
            Optional<LocalDate> by,
            String sentence,
            String what,
            String page) {
        return new BoardLine(
                what,
                about(meeting),
                Optional.of(meeting.day()),
                by,
                sentence,
                citations.isEmpty() ? "" : citations.getFirst().label(),
                citations.isEmpty()
                        ? "/vedtekter/apne-sporsmal"
                        : "/vedtekter/" + citations.getFirst().inForceFrom() + "#"
                                + citations.getFirst().paragraph().value(),
                meeting.path() + page,
                0,
                Optional.empty());
    }

    private static BoardLine plain(
            String what, String about, Optional<LocalDate> meetingDay, Optional<LocalDate> by, String path, int count) {
        return new BoardLine(what, about, meetingDay, by, "", "", "", path, count, Optional.empty());
    }

    /** Where the last day to send is the day of the meeting itself, the board says why. */
    private static BoardLine pressed(BoardLine line, WaitingMeeting meeting, List<Duty> duties, RulesInForce rules) {
        if (line.by().filter(meeting.day()::equals).isEmpty()) {
            return line;
        }
        Optional<LocalDate> publicBy = find(duties, Duty.What.PUBLISH_MINUTES)
                .flatMap(duty ->
                        duty instanceof Duty.Due due ? Optional.of(due.lastDay().date()) : Optional.empty());
        BodyCode body = new BodyCode(meeting.bodyCode());
        Optional<LocalDate> ends = Ruling.holding(rules.find(MinutesApproval.class, body)).stream()
                .flatMap(rule -> rule.provision().way() instanceof ApprovalWay.Silence(var window)
                        ? Optional.of(window).stream()
                        : Optional.<no.samraad.engine.calendar.Deadline>empty().stream())
                .map(window -> Timeliness.lastDay(window, meeting.day(), rules, body, WhichDeadlines.APPROVAL_WINDOW))
                .map(LastDay::date)
                .findFirst();
        return publicBy.isEmpty() || ends.isEmpty()
                ? line
                : new BoardLine(
                        line.what(),
                        line.about(),
                        line.meetingDay(),
                        line.by(),
                        line.sentence(),
                        line.label(),
                        line.href(),
                        line.path(),
                        line.count(),
                        Optional.of(new Pressed(ends.get(), publicBy.get())));
    }

    private static String about(WaitingMeeting meeting) {
        return meeting.shortName();
    }

    private static MeetingFacts facts(WaitingMeeting meeting) {
        return new MeetingFacts(
                new BodyCode(meeting.bodyCode()),
                meeting.kind().equals("ordinary") ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY,
                meeting.day());
    }

    /** Duties name bodies alone. */
    private record ShortNames(String code, String shortName) implements Names {
        @Override
        public String body(BodyCode body, no.samraad.engine.provision.Language language) {
            return body.value().equals(code) ? shortName : body.value();
        }

        @Override
        public String partner(PartnerCode partner, no.samraad.engine.provision.Language language) {
            return partner.value();
        }

        @Override
        public String person(PersonId person) {
            return person.value();
        }

        @Override
        public String seat(SeatId seat, no.samraad.engine.provision.Language language) {
            return seat.value();
        }
    }
}
