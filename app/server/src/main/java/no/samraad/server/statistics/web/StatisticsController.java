package no.samraad.server.statistics.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.meeting.YearJudge;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.sentence.Names;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.meetings.MeetingsOfYear;
import no.samraad.server.statistics.Counted;
import no.samraad.server.statistics.CountedRows;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.StatutesInForce;

/** The figures of a community: who fills the seats, who comes, and whether there are as many meetings as there must be. */
@Controller(value = "/statistikk", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class StatisticsController {
    private static final int PAGE = 50;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final TenantScope scope;
    private final CountedRows rows;
    private final StatutesInForce statutes;
    private final NamesOf names;
    private final Messages messages;

    public StatisticsController(
            TenantScope scope, CountedRows rows, StatutesInForce statutes, NamesOf names, Messages messages) {
        this.scope = scope;
        this.rows = rows;
        this.statutes = statutes;
        this.names = names;
        this.messages = messages;
    }

    /**
     * A bar with its numbers.
     *
     * @param part found of whole, in per cent with one decimal; at most 100
     */
    public record Bar(String label, String href, long found, long whole, double part) {
        static Bar of(String label, String href, long found, long whole) {
            double part = whole == 0 ? 0 : Math.min(100, Math.round(found * 1000.0 / whole) / 10.0);
            return new Bar(label, href, found, whole, part);
        }

        /** As it stands in an SVG attribute. */
        public String width() {
            return String.format(Locale.ROOT, "%.1f%%", part);
        }

        /** In a sentence: whole per cent. */
        public String rounded() {
            return String.valueOf(Math.round(part));
        }
    }

    /**
     * A partner's attendance, meeting by meeting.
     *
     * @param points with where each column stands, in per cent of the width
     */
    public record Series(String label, List<Point> points, long found, long whole) {
        public String rounded() {
            return whole == 0 ? "0" : String.valueOf(Math.round(found * 100.0 / whole));
        }
    }

    /** One meeting in a series. */
    public record Point(LocalDate day, long found, long whole, String x, String y, String width, String height) {}

    /**
     * A body's meetings against what is required.
     *
     * @param required empty where no rule says how many
     * @param look {@code good}, {@code bad}, {@code open} or {@code off}
     */
    public record Held(
            String label,
            String href,
            int planned,
            int held,
            int cancelled,
            int counted,
            Optional<Integer> required,
            String look,
            String state,
            Bar bar) {}

    @Get("{?ar,utvalg,side}")
    public HttpResponse<?> show(
            HttpRequest<?> request,
            @QueryValue Optional<String> ar,
            @QueryValue Optional<String> utvalg,
            @QueryValue Optional<String> side) {
        return scope.serve(request, caller -> {
            int year = ar.filter(typed -> typed.matches("[0-9]{4}"))
                    .map(Integer::parseInt)
                    .filter(typed -> typed >= FIRST_YEAR && typed <= LAST_YEAR)
                    .orElse(caller.today().getYear());
            int page = side.filter(typed -> typed.matches("[0-9]{1,4}"))
                    .map(Integer::parseInt)
                    .orElse(1);
            return page(caller, year, utvalg.filter(code -> !code.isEmpty()), Math.max(1, page));
        });
    }

    private Answer page(Caller caller, int year, Optional<String> wanted, int page) {
        UUID tenant = caller.tenant().id();
        LocalDate day = MeetingsOfYear.judgedOn(year, caller.today());
        Counted counted = rows.of(tenant, year, day, wanted.orElse(null));
        Optional<Counted.CountedBody> body = wanted.flatMap(code ->
                counted.bodies().stream().filter(one -> one.code().equals(code)).findFirst());
        if (wanted.isPresent() && body.isEmpty()) {
            return Problem.notFound();
        }
        Map<BodyCode, String> called = new HashMap<>();
        counted.bodies().forEach(one -> called.put(new BodyCode(one.code()), one.shortName()));
        Names known = names.ofBodies(called);
        Map<String, Object> model = new HashMap<>();
        model.put("year", String.valueOf(year));
        model.put("yearBefore", String.valueOf(year - 1));
        model.put("yearAfter", String.valueOf(year + 1));
        model.put("day", day);
        model.put("body", body);
        model.put("only", wanted.orElse(""));
        model.put("bodies", counted.bodies());
        model.put(
                "seats",
                counted.seats().stream()
                        .map(one -> Bar.of(partner(caller, known, one.partner()), "", one.filled(), one.seats()))
                        .toList());
        model.put("filled", sum(counted.seats().stream().mapToLong(Counted.Seats::filled)));
        model.put("allSeats", sum(counted.seats().stream().mapToLong(Counted.Seats::seats)));
        if (body.isPresent()) {
            model.put("series", series(caller, known, counted.attendance()));
            model.put("attended", List.of());
        } else {
            model.put("series", List.of());
            model.put("attended", attended(caller, known, year, counted));
        }
        held(caller, year, body, counted, page, model);
        return Page.of("statistics/statistics", model);
    }

    private static long sum(java.util.stream.LongStream numbers) {
        return numbers.sum();
    }

    private String partner(Caller caller, Names known, String code) {
        String name = known.partner(new PartnerCode(code), FindingView.engineLanguage(caller.language()));
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A body with its partners. */
    public record Attended(String label, String href, int meetings, List<Bar> partners) {}

    private List<Attended> attended(Caller caller, Names known, int year, Counted counted) {
        Map<String, List<Counted.Attendance>> byBody = new LinkedHashMap<>();
        counted.attendance()
                .forEach(one -> byBody.computeIfAbsent(one.bodyCode(), _ -> new ArrayList<>())
                        .add(one));
        List<Attended> lines = new ArrayList<>();
        for (Counted.CountedBody body : counted.bodies()) {
            List<Counted.Attendance> partners = byBody.getOrDefault(body.code(), List.of());
            if (!partners.isEmpty() && lines.size() < PAGE) {
                lines.add(new Attended(
                        body.shortName(),
                        "/statistikk?ar=" + year + "&utvalg=" + body.code(),
                        partners.stream()
                                .mapToInt(Counted.Attendance::meetings)
                                .max()
                                .orElse(0),
                        partners.stream()
                                .map(one -> Bar.of(
                                        partner(caller, known, one.partner()), "", one.represented(), one.seats()))
                                .toList()));
            }
        }
        return lines;
    }

    private List<Series> series(Caller caller, Names known, List<Counted.Attendance> attendance) {
        List<LocalDate> days = attendance.stream()
                .map(one -> Objects.requireNonNull(one.day()))
                .distinct()
                .sorted()
                .toList();
        Map<String, List<Counted.Attendance>> byPartner = new LinkedHashMap<>();
        attendance.forEach(one ->
                byPartner.computeIfAbsent(one.partner(), _ -> new ArrayList<>()).add(one));
        List<Series> series = new ArrayList<>();
        byPartner.forEach((code, ones) -> {
            double step = 100.0 / Math.max(1, days.size());
            List<Point> points = new ArrayList<>();
            for (Counted.Attendance one : ones) {
                double height = one.seats() == 0 ? 0 : one.represented() * 100.0 / one.seats();
                points.add(new Point(
                        Objects.requireNonNull(one.day()),
                        one.represented(),
                        one.seats(),
                        percent(days.indexOf(one.day()) * step + step * 0.1),
                        percent(100 - height),
                        percent(Math.min(step * 0.8, 12)),
                        percent(height)));
            }
            series.add(new Series(
                    partner(caller, known, code),
                    points,
                    ones.stream().mapToLong(Counted.Attendance::represented).sum(),
                    ones.stream().mapToLong(Counted.Attendance::seats).sum()));
        });
        return series;
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }

    private void held(
            Caller caller,
            int year,
            Optional<Counted.CountedBody> only,
            Counted counted,
            int page,
            Map<String, Object> model) {
        RulesInForce rules = RulesInForce.on(
                MeetingsOfYear.judgedOn(year, caller.today()),
                statutes.documents(caller.tenant().id()));
        Map<String, List<YearMeeting>> meetings = new HashMap<>();
        counted.meetings()
                .forEach(one -> meetings.computeIfAbsent(one.bodyCode(), _ -> new ArrayList<>())
                        .add(judged(one)));
        List<Counted.CountedBody> bodies = only.map(List::of).orElse(counted.bodies());
        int pages = Math.max(1, (bodies.size() + PAGE - 1) / PAGE);
        int at = Math.min(page, pages);
        List<Held> lines = new ArrayList<>();
        for (Counted.CountedBody body : bodies.subList((at - 1) * PAGE, Math.min(bodies.size(), at * PAGE))) {
            YearFacts facts = new YearFacts(
                    new BodyCode(body.code()), year, caller.today(), meetings.getOrDefault(body.code(), List.of()));
            lines.add(held(caller, body, year, facts, YearJudge.judge(facts, rules)));
        }
        model.put("held", lines);
        model.put("page", at);
        model.put("pages", pages);
    }

    private Held held(Caller caller, Counted.CountedBody body, int year, YearFacts facts, Finding finding) {
        Optional<Measure.Meetings> measure = finding.measures().stream()
                .filter(Measure.Meetings.class::isInstance)
                .map(Measure.Meetings.class::cast)
                .findFirst();
        int held = (int) facts.meetings().stream()
                .filter(one -> one.standing() == MeetingStanding.HELD)
                .count();
        int cancelled = (int) facts.meetings().stream()
                .filter(one -> one.standing() == MeetingStanding.CANCELLED)
                .count();
        int planned = (int) facts.meetings().stream()
                .filter(one -> one.kind() == MeetingKind.ORDINARY)
                .count();
        int reckoned = measure.map(Measure.Meetings::counted).orElse(held);
        String look = switch (finding.outcome()) {
            case Outcome.Met _ -> "good";
            case Outcome.NotMet _ -> "bad";
            case Outcome.Undetermined _ -> "open";
            case Outcome.NotApplicable _ -> "off";
        };
        return new Held(
                body.shortName(),
                "/utvalg/" + body.code() + "/aret/" + year,
                planned,
                held,
                cancelled,
                reckoned,
                measure.map(Measure.Meetings::required),
                look,
                messages.text("statistics.state." + look, caller.language()).orElse(look),
                Bar.of("", "", reckoned, measure.map(Measure.Meetings::required).orElse(Math.max(1, planned))));
    }

    private static YearMeeting judged(Counted.MeetingOfBody meeting) {
        return new YearMeeting(
                meeting.day(),
                meeting.kind().equals("ordinary") ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY,
                switch (meeting.state()) {
                    case "closed", "held" -> MeetingStanding.HELD;
                    case "cancelled" -> MeetingStanding.CANCELLED;
                    default -> MeetingStanding.AHEAD;
                });
    }
}
