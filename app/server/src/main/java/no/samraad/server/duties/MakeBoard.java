package no.samraad.server.duties;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Messages;
import no.samraad.server.duties.Ahead.BodyYear;
import no.samraad.server.duties.Ahead.MeetingOfYear;
import no.samraad.server.duties.Ahead.SubmittedCase;
import no.samraad.server.duties.Ahead.WaitingMeeting;
import no.samraad.server.duties.BoardLine.Pressed;
import no.samraad.server.navigation.MainMenu;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.StatutesInForce;

/** Turns what waits, and what the rules of each meeting's day demand, into the lines of the duty board. */
@Singleton
public class MakeBoard {
    /** What is due in the year is shown when it is this near. */
    private static final int DAYS_AHEAD = 120;

    private final AheadRows rows;
    private final StatutesInForce statutes;
    private final Messages messages;

    public MakeBoard(AheadRows rows, StatutesInForce statutes, Messages messages) {
        this.rows = rows;
        this.statutes = statutes;
        this.messages = messages;
    }

    /**
     * What waits for this caller: of the bodies whose meetings he or she runs.
     *
     * @param only the code of one of them; empty for all
     */
    public Board handle(Caller caller, Optional<String> only) {
        return handle(caller, only, false);
    }

    /** @param mine whether only what this caller is named for is wanted */
    public Board handle(Caller caller, Optional<String> only, boolean mine) {
        UUID tenant = caller.tenant().id();
        Ahead ahead = rows.of(tenant, caller.today(), only.orElse(null));
        Map<String, Owner> owners = new HashMap<>();
        for (Ahead.Named named : ahead.owners()) {
            owners.put(named.bodyId() + " " + named.duty(), new Owner(named.personId(), named.name()));
        }
        Function<LocalDate, StatutesInForce.Version> versions = statutes.onEach(tenant);
        Function<LocalDate, RulesInForce> rules = day -> versions.apply(day).rules();
        List<BoardLine> lines = new ArrayList<>();
        for (WaitingMeeting meeting : ahead.meetings()) {
            if (MainMenu.worksIn(caller, meeting.bodyId())) {
                lines.addAll(owned(lines(caller, meeting, rules.apply(meeting.day())), meeting.bodyId(), owners));
            }
        }
        List<Board.OfBody> bodies = ahead.bodies().stream()
                .filter(body -> MainMenu.worksIn(caller, body.id()))
                .map(body -> new Board.OfBody(body.code(), body.shortName()))
                .toList();
        PeopleAhead people = new PeopleAhead(caller, ahead, messages);
        for (BodyYear year : ahead.years()) {
            if (MainMenu.worksIn(caller, year.bodyId())) {
                lines.addAll(owned(ofYear(caller, year, rules), year.bodyId(), owners));
                if (year.year() == caller.today().getYear()) {
                    lines.addAll(owned(people.of(year, rules.apply(caller.today())), year.bodyId(), owners));
                }
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
        for (Ahead.AskedForNames asked : ahead.nominations()) {
            if (MainMenu.worksIn(caller, asked.bodyId())) {
                lines.add(plain(
                        asked.answered() ? "accept-nomination" : "await-nomination",
                        asked.shortName(),
                        Optional.empty(),
                        Optional.of(asked.answered() ? caller.today() : asked.lastDay()),
                        asked.path(),
                        asked.count()));
            }
        }
        if (ahead.calls().count() > 0 && only.isEmpty()) {
            lines.add(plain(
                    "await-participants",
                    "",
                    Optional.empty(),
                    Optional.ofNullable(ahead.calls().lastDay()),
                    "/deltakere",
                    ahead.calls().count()));
        }
        if (ahead.failedMails() > 0 && only.isEmpty()) {
            lines.add(plain(
                    "failed-mail",
                    "",
                    Optional.empty(),
                    Optional.of(caller.today()),
                    "/arbeidsflaten/e-post",
                    ahead.failedMails()));
        }
        Optional<UUID> person = caller.signedIn().map(Caller.SignedIn::personId);
        List<BoardLine> wanted = mine
                ? lines.stream()
                        .filter(line -> line.owner().map(Owner::person).equals(person))
                        .toList()
                : lines;
        return sorted(wanted, caller.today(), bodies);
    }

    private static List<BoardLine> owned(List<BoardLine> lines, UUID body, Map<String, Owner> owners) {
        return lines.stream()
                .map(line -> line.seenToBy(Optional.ofNullable(owners.get(body + " " + line.what()))))
                .toList();
    }

    /** The plan that is to be adopted, and the meetings the year lacks, once they are near. */
    private static List<BoardLine> ofYear(Caller caller, BodyYear year, Function<LocalDate, RulesInForce> rulesOn) {
        LocalDate today = caller.today();
        boolean thisYear = year.year() == today.getYear();
        List<Duty> duties = new ArrayList<>();
        // A year that has begun without a plan here was planned before there was one; a draft is still waited for.
        if ("draft".equals(year.planState()) || (year.planState() == null && !thisYear)) {
            LocalDate asOf = thisYear ? today : LocalDate.of(year.year(), 1, 1);
            duties.add(Duties.ofPlan(new BodyCode(year.bodyCode()), year.year(), rulesOn.apply(asOf)));
        }
        if (thisYear) {
            YearFacts facts = new YearFacts(
                    new BodyCode(year.bodyCode()),
                    year.year(),
                    today,
                    year.each().stream().map(MakeBoard::judged).toList());
            duties.addAll(Duties.ofMeetings(facts, rulesOn.apply(today)));
        }
        Sentences sentences = Sentences.in(
                FindingView.engineLanguage(caller.language()), new ShortNames(year.bodyCode(), year.shortName()));
        List<BoardLine> lines = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty instanceof Duty.Due due && due.lastDay().date().isBefore(today.plusDays(DAYS_AHEAD))) {
                Citation by = due.citations().getFirst();
                lines.add(new BoardLine(
                        duty.what() == Duty.What.ADOPT_PLAN ? "adopt-plan" : "call-further",
                        year.shortName() + " " + year.year(),
                        Optional.empty(),
                        Optional.of(due.lastDay().date()),
                        sentences.duty(duty),
                        by.label(),
                        "/vedtekter/" + by.inForceFrom() + "#" + by.paragraph().value(),
                        year.path(),
                        0,
                        Optional.empty(),
                        year.path(),
                        0,
                        Optional.empty()));
            }
        }
        return lines;
    }

    private static YearMeeting judged(MeetingOfYear meeting) {
        return new YearMeeting(
                meeting.day(),
                meeting.kind().equals("ordinary") ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY,
                switch (meeting.state()) {
                    case "closed" -> MeetingStanding.HELD;
                    case "cancelled" -> MeetingStanding.CANCELLED;
                    default -> MeetingStanding.AHEAD;
                });
    }

    private static Board sorted(List<BoardLine> lines, LocalDate today, List<Board.OfBody> bodies) {
        LocalDate month = today.with(TemporalAdjusters.lastDayOfMonth());
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
                dated.stream()
                        .filter(line -> day(line).isAfter(sunday) && !day(line).isAfter(month))
                        .toList(),
                dated.stream()
                        .filter(line -> day(line).isAfter(sunday) && day(line).isAfter(month))
                        .toList(),
                lines.stream().filter(line -> line.by().isEmpty()).toList(),
                bodies);
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
                Optional.empty(),
                meeting.path(),
                meeting.version() - 1,
                Optional.empty());
    }

    private static BoardLine plain(
            String what, String about, Optional<LocalDate> meetingDay, Optional<LocalDate> by, String path, int count) {
        return new BoardLine(
                what, about, meetingDay, by, "", "", "", path, count, Optional.empty(), path, 0, Optional.empty());
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
                        Optional.of(new Pressed(ends.get(), publicBy.get())),
                        line.key(),
                        line.sequence(),
                        line.owner());
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
