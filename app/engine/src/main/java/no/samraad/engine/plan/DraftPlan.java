package no.samraad.engine.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.samraad.engine.account.Period;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingFormats;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MeetingProvision.OccasionForms;
import no.samraad.engine.provision.MeetingProvision.YearHalf;
import no.samraad.engine.provision.MeetingProvision.YearParity;
import no.samraad.engine.provision.RulesInForce;

/**
 * Drafts the meetings of a body in a calendar year: as many as the rules ask for, spread evenly over the days people are
 * there, each on a day whose statutory dates can all be kept. The same wishes and rules always give the same plan.
 */
public final class DraftPlan {
    /** Heavier than any distance within a year, so that it is chosen only where nothing else is left. */
    private static final int AGAINST_A_RULE = 100_000;

    private static final int SHARED_MEMBERS = 10_000;
    private static final int PEOPLE_AWAY = 5_000;
    private static final int DATE_FALLS_BADLY = 60;
    private static final int OTHER_BODY = 4;
    /** A preferred weekday is worth a few weeks' unevenness where meetings lie more than a month apart. */
    private static final int WEEKDAY = 12;

    private static final int REASONS_FOR_PASSING_OVER = 2;

    private final PlanWishes wishes;
    private final Function<LocalDate, RulesInForce> rules;

    private DraftPlan(PlanWishes wishes, Function<LocalDate, RulesInForce> rules) {
        this.wishes = wishes;
        this.rules = rules;
    }

    /**
     * Drafts a plan.
     *
     * @param wishes what for, and what to go round
     * @param rules the rules on a day, as far as they are adopted
     */
    public static PlanDraft of(PlanWishes wishes, Function<LocalDate, RulesInForce> rules) {
        return new DraftPlan(wishes, rules).draft();
    }

    private PlanDraft draft() {
        List<Citation> askedBy = new ArrayList<>();
        int number = wishes.atLeast();
        LocalDate first = LocalDate.of(wishes.year(), 1, 1);
        for (LocalDate day : new LinkedHashSet<>(List.of(first, wishes.asOf()))) {
            for (InForce<MeetingsPerYear> rule :
                    Ruling.holding(rules.apply(day).find(MeetingsPerYear.class, wishes.body()))) {
                number = Math.max(number, rule.provision().number());
                Citation citation = Citation.of(rule);
                if (!askedBy.contains(citation)) {
                    askedBy.add(citation);
                }
            }
        }
        number = Math.min(number, PlanWishes.MOST);
        TreeMap<Integer, Chosen> days = days(number);
        return new PlanDraft(wishes.body(), wishes.year(), withForms(days), number, askedBy);
    }

    private record Chosen(LocalDate date, List<DayReason> reasons) {}

    /** First the meetings that lie by something else, then the others between them. */
    private TreeMap<Integer, Chosen> days(int number) {
        TreeMap<Integer, Chosen> days = new TreeMap<>();
        LocalDate newYear = LocalDate.of(wishes.year(), 1, 1);
        LocalDate start =
                wishes.asOf().isBefore(newYear) ? newYear : wishes.asOf().plusDays(1);
        LocalDate end = LocalDate.of(wishes.year(), 12, 31);
        List<Anchored> anchored = wishes.anchored().stream()
                .filter(one -> one.number() <= number)
                .sorted(Comparator.comparing(Anchored::number))
                .toList();
        int from = 1;
        LocalDate free = start;
        for (Anchored one : anchored) {
            LocalDate earliest = free;
            Optional<Chosen> placed = anchor(one, earliest);
            if (placed.isPresent()) {
                LocalDate date = placed.get().date();
                spread(days, from, one.number() - 1, number, new Span(free, date.minusDays(1)));
                days.put(one.number(), placed.get());
                free = date.plusDays(1);
                from = one.number() + 1;
            }
        }
        spread(days, from, number, number, new Span(free, end));
        return days;
    }

    /** Days that may be chosen among; empty when it ends before it begins. */
    private record Span(LocalDate first, LocalDate last) {}

    private Optional<Chosen> anchor(Anchored one, LocalDate earliest) {
        Period event = one.days();
        LocalDate from = switch (one.place()) {
            case WITHIN -> event.first();
            case NEXT_TO -> event.first().minusDays(7);
        };
        LocalDate to = switch (one.place()) {
            case WITHIN -> event.last();
            case NEXT_TO -> event.last().plusDays(7);
        };
        List<LocalDate> candidates = from.datesUntil(to.plusDays(1))
                .filter(day -> day.getYear() == wishes.year() && !day.isBefore(earliest))
                .filter(day -> one.place() == Anchored.Place.WITHIN || !event.contains(day))
                .toList();
        return candidates.stream()
                .min(Comparator.<LocalDate>comparingInt(day -> distance(day, event) + against(day))
                        .thenComparing(Comparator.naturalOrder()))
                .map(day -> new Chosen(day, List.of(new DayReason.LiesBy(one.event(), one.place()))));
    }

    private static int distance(LocalDate day, Period event) {
        if (event.contains(day)) {
            return 0;
        }
        return (int)
                (day.isBefore(event.first())
                        ? ChronoUnit.DAYS.between(day, event.first())
                        : ChronoUnit.DAYS.between(event.last(), day));
    }

    private void spread(TreeMap<Integer, Chosen> days, int from, int to, int all, Span span) {
        int number = to - from + 1;
        if (number < 1 || span.last().isBefore(span.first())) {
            return;
        }
        List<LocalDate> open = span.first()
                .datesUntil(span.last().plusDays(1))
                .filter(day -> FreeDay.on(day, wishes.closed()).isEmpty())
                .toList();
        for (int place = 0; place < number; place++) {
            List<LocalDate> part = open.subList(place * open.size() / number, (place + 1) * open.size() / number);
            if (!part.isEmpty()) {
                LocalDate middle = part.get((part.size() - 1) / 2);
                LocalDate date = part.stream()
                        .min(Comparator.<LocalDate>comparingInt(day -> away(day, middle) + unlike(day) + against(day))
                                .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
                days.put(from + place, new Chosen(date, reasons(from + place, all, part, middle, date)));
            }
        }
    }

    private static int away(LocalDate day, LocalDate middle) {
        return (int) Math.abs(ChronoUnit.DAYS.between(middle, day));
    }

    /** How much a weekday that is not the best preferred costs. */
    private int unlike(LocalDate day) {
        if (wishes.weekdays().isEmpty()) {
            return 0;
        }
        int place = wishes.weekdays().indexOf(day.getDayOfWeek());
        return WEEKDAY * (place < 0 ? wishes.weekdays().size() : place);
    }

    private int against(LocalDate day) {
        int cost = 0;
        for (DayRemark remark : remarks(day)) {
            cost += switch (remark) {
                case DayRemark.NoRoomForApproval _ -> AGAINST_A_RULE;
                case DayRemark.DueBeforeAdoption _ -> AGAINST_A_RULE;
                case DayRemark.OutsideYear _ -> AGAINST_A_RULE;
                case DayRemark.TwiceOnDay _ -> AGAINST_A_RULE;
                case DayRemark.MeetingWhenFree _ -> PEOPLE_AWAY;
                case DayRemark.OtherBodyMeets other -> other.shared() > 0 ? SHARED_MEMBERS : OTHER_BODY;
                case DayRemark.DueWhenFree _ -> DATE_FALLS_BADLY;
            };
        }
        return cost;
    }

    private List<DayRemark> remarks(LocalDate day) {
        MeetingFacts meeting = new MeetingFacts(wishes.body(), MeetingKind.ORDINARY, day);
        RulesInForce holding = rules.apply(day);
        List<DayRemark> remarks =
                new ArrayList<>(PlanCheck.remarks(meeting, wishes.closed(), wishes.others(), holding));
        remarks.addAll(PlanCheck.overtaken(meeting, wishes.asOf(), holding));
        return remarks;
    }

    private List<DayReason> reasons(int number, int all, List<LocalDate> part, LocalDate middle, LocalDate date) {
        List<DayReason> reasons = new ArrayList<>();
        reasons.add(new DayReason.Spread(number, all, middle));
        DayOfWeek weekday = date.getDayOfWeek();
        if (wishes.weekdays().contains(weekday)) {
            reasons.add(new DayReason.Preferred(weekday));
        }
        int own = away(date, middle) + unlike(date);
        part.stream()
                .filter(day -> away(day, middle) + unlike(day) < own)
                .sorted(Comparator.<LocalDate>comparingInt(day -> away(day, middle) + unlike(day))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(REASONS_FOR_PASSING_OVER)
                .forEach(day ->
                        reasons.add(new DayReason.PassedOver(day, remarks(day).getFirst())));
        return reasons;
    }

    /** The form is said only where a rule leaves no other, or asks for several forms in a year. */
    private List<PlanDraft.Day> withForms(TreeMap<Integer, Chosen> days) {
        List<PlanDraft.Day> all = new ArrayList<>();
        int place = 0;
        for (Chosen chosen : days.values()) {
            place++;
            List<DayReason> reasons = new ArrayList<>(chosen.reasons());
            MeetingForm form = null;
            for (DayReason.FormStated stated : stated(chosen.date(), place)) {
                form = stated.form();
                reasons.add(stated);
            }
            all.add(new PlanDraft.Day(new PlannedDay(chosen.date(), MeetingKind.ORDINARY, form), reasons));
        }
        return differing(all);
    }

    private List<DayReason.FormStated> stated(LocalDate date, int place) {
        RulesInForce holding = rules.apply(date);
        Set<MeetingForm> forms = EnumSet.copyOf(allowed(holding, wishes.body()));
        Citation by = null;
        for (InForce<MeetingFormats> rule : Ruling.holding(holding.find(MeetingFormats.class, wishes.body()))) {
            for (OccasionForms one : rule.provision().occasions()) {
                if (names(one.occasion(), date, place)) {
                    by = Citation.of(rule);
                    Set<MeetingForm> both = EnumSet.copyOf(forms);
                    both.retainAll(one.forms());
                    // Where two rules leave nothing in common, what is said of this occasion is shown, and the judge
                    // says the rest.
                    forms = both.isEmpty() ? EnumSet.copyOf(one.forms()) : both;
                }
            }
        }
        return by == null
                ? List.of()
                : List.of(new DayReason.FormStated(forms.iterator().next(), by));
    }

    private static Set<MeetingForm> allowed(RulesInForce holding, BodyCode body) {
        Set<MeetingForm> forms = EnumSet.allOf(MeetingForm.class);
        for (InForce<MeetingForms> rule : Ruling.holding(holding.find(MeetingForms.class, body))) {
            Set<MeetingForm> both = EnumSet.copyOf(forms);
            both.retainAll(rule.provision().forms());
            forms = both.isEmpty() ? forms : both;
        }
        return forms;
    }

    private static boolean names(Occasion occasion, LocalDate date, int place) {
        return switch (occasion) {
            case Occasion.NumberOfYear(int number) -> number == place;
            case Occasion.InHalf(YearHalf half) ->
                half == (date.getMonthValue() <= 6 ? YearHalf.SPRING : YearHalf.AUTUMN);
            case Occasion.InYears(YearParity years) ->
                years == (date.getYear() % 2 == 0 ? YearParity.EVEN : YearParity.ODD);
        };
    }

    /** Where a year must have several forms, the meetings whose form is open take those that lack, the first ones first. */
    private List<PlanDraft.Day> differing(List<PlanDraft.Day> days) {
        RulesInForce holding = rules.apply(LocalDate.of(wishes.year(), 1, 1));
        List<PlanDraft.Day> all = new ArrayList<>(days);
        for (InForce<DifferentForms> rule : Ruling.holding(holding.find(DifferentForms.class, wishes.body()))) {
            Set<MeetingForm> lacking = EnumSet.copyOf(allowed(holding, wishes.body()));
            int found = 0;
            for (MeetingForm form : EnumSet.allOf(MeetingForm.class)) {
                if (all.stream().anyMatch(day -> day.meeting().form() == form)) {
                    lacking.remove(form);
                    found++;
                }
            }
            for (int place = 0; place < all.size(); place++) {
                PlanDraft.Day day = all.get(place);
                if (day.meeting().form() == null && found < rule.provision().atLeast() && !lacking.isEmpty()) {
                    MeetingForm form = lacking.iterator().next();
                    lacking.remove(form);
                    found++;
                    List<DayReason> reasons = new ArrayList<>(day.reasons());
                    reasons.add(new DayReason.FormStated(form, Citation.of(rule)));
                    all.set(
                            place,
                            new PlanDraft.Day(
                                    new PlannedDay(day.meeting().date(), MeetingKind.ORDINARY, form), reasons));
                }
            }
        }
        return all;
    }
}
