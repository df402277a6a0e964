package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.CancellationFacts;
import no.samraad.engine.meeting.ClosingFacts;
import no.samraad.engine.meeting.LatePapersFacts;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.ClosedItems;
import no.samraad.engine.provision.MeetingProvision.ClosingDecider;
import no.samraad.engine.provision.MeetingProvision.ClosingGround;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetingsChosen;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.LateEffect;
import no.samraad.engine.provision.MeetingProvision.LatePapers;
import no.samraad.engine.provision.MeetingProvision.LateSending;
import no.samraad.engine.provision.MeetingProvision.MeetingCancellation;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingFormats;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKinds;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MeetingProvision.OccasionForms;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.PlanAdoptedBy;
import no.samraad.engine.provision.MeetingProvision.PlanDeadline;
import no.samraad.engine.provision.MeetingProvision.YearHalf;
import no.samraad.engine.provision.MeetingProvision.YearParity;
import no.samraad.engine.provision.MeetingProvision.YearRequirement;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;

/** Random plans of a year, meetings cancelled, items closed and papers sent late. */
final class YearFamily {
    static final List<Organ> ORGANS = List.of(
            new Organ.TheBody(),
            new Organ.OtherBody(RandomStatutes.OTHERS.getFirst()),
            new Organ.OtherBody(RandomStatutes.OTHERS.getLast()),
            new Organ.Officers(Set.of(Office.CHAIR)),
            new Organ.Officers(Set.of(Office.CHAIR, Office.DEPUTY_CHAIR)),
            new Organ.Officers(Set.of(Office.values())));

    private final Chance chance;
    private final LocalDate day;

    YearFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
    }

    static Set<Organ> organs(Chance chance) {
        return chance.someOf(ORGANS.subList(0, 1 + chance.below(ORGANS.size())).toArray(Organ[]::new));
    }

    private List<StatutesDocument> around(List<Supplier<Provision>> texts, List<Supplier<Provision>> choices) {
        return RandomStatutes.around(day, chance, texts, choices);
    }

    private static List<Provision> provisions(List<StatutesDocument> documents) {
        List<Provision> provisions = new ArrayList<>();
        for (StatutesDocument document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    provisions.add(rule.provision());
                }
            }
        }
        return provisions;
    }

    /** The deadlines some of the rules set. */
    private static List<Deadline> deadlines(
            List<StatutesDocument> documents, Function<Provision, @Nullable Deadline> deadline) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Provision provision : provisions(documents)) {
            Deadline set = deadline.apply(provision);
            if (set != null) {
                deadlines.add(set);
            }
        }
        return deadlines;
    }

    private MeetingFacts meeting() {
        MeetingKind kind = chance.in(0.6) ? MeetingKind.ORDINARY : chance.any(MeetingKind.values());
        return new MeetingFacts(RandomStatutes.BODY, kind, day);
    }

    private Asked asked(List<StatutesDocument> documents, Act act) {
        return new Asked(day, documents, act);
    }

    private MeetingCancellation cancelling() {
        return new MeetingCancellation(
                organs(chance),
                chance.in(0.8) ? chance.beforeMeeting() : null,
                chance.in(0.8) ? chance.after(Anchor.MEETING_START) : null);
    }

    Asked cancellation() {
        List<StatutesDocument> documents = around(List.of(this::cancelling), List.of());
        Instant said = chance.moment(
                deadlines(documents, rule -> rule instanceof MeetingCancellation it ? it.notice() : null), day);
        Instant instead = chance.moment(
                deadlines(documents, rule -> rule instanceof MeetingCancellation it ? it.replacedWithin() : null), day);
        return asked(
                documents,
                new Act.CancelMeeting(new CancellationFacts(
                        meeting(),
                        chance.in(0.9) ? chance.any(ORGANS) : null,
                        chance.in(0.9) ? said : null,
                        chance.in(0.8) ? instead.atZone(Days.OSLO).toLocalDate() : null)));
    }

    Asked closing() {
        List<StatutesDocument> documents = around(
                List.of(
                        () -> new ClosedItems(
                                chance.someOf(ClosingGround.values()), chance.any(ClosingDecider.values())),
                        () -> new MeetingsOpen(chance.in(0.8) ? Openness.OPEN : Openness.CLOSED)),
                List.of());
        return asked(
                documents,
                new Act.CloseItem(new ClosingFacts(
                        meeting(),
                        new CaseRef("1/25"),
                        chance.in(0.85) ? chance.any(ClosingGround.values()) : null,
                        chance.any(ClosingFacts.ClosedBy.values()))));
    }

    private LateSending late() {
        return switch (chance.below(4)) {
            case 0 -> new LateSending.Never();
            case 1 -> new LateSending.WithConsentOfAll();
            default -> new LateSending.Until(chance.beforeMeeting());
        };
    }

    Asked papersApart() {
        List<StatutesDocument> documents = around(
                List.of(
                        () -> new NoticeDeadline(chance.beforeMeeting(), chance.any(ExtraordinaryHolds.values())),
                        () -> new ExtraordinaryMeetings(
                                chance.any(ExtraordinaryGround.values()), chance.beforeMeeting()),
                        () -> new LatePapers(late(), chance.any(LateEffect.values()))),
                List.of(() -> new OrdinaryDeadlinesAtExtraordinary(
                        chance.any(ExtraordinaryHolds.values()), chance.any(ExtraordinaryHolds.values()))));
        Instant sent = chance.moment(
                deadlines(
                        documents,
                        rule -> rule instanceof NoticeDeadline it
                                ? it.deadline()
                                : rule instanceof LatePapers(LateSending.Until(Deadline until), var _) ? until : null),
                day);
        return asked(
                documents,
                new Act.SendPapersApart(new LatePapersFacts(
                        meeting(),
                        new CaseRef("1/25"),
                        chance.in(0.9) ? sent : null,
                        chance.any(LatePapersFacts.LateConsent.values()))));
    }

    static MeetingFormats formats(Chance chance) {
        List<OccasionForms> occasions = new ArrayList<>();
        for (int number = 1 + chance.below(3); number > 0; number--) {
            occasions.add(new OccasionForms(
                    switch (chance.below(3)) {
                        case 0 -> new Occasion.NumberOfYear(1 + chance.below(4));
                        case 1 -> new Occasion.InHalf(chance.any(YearHalf.values()));
                        default -> new Occasion.InYears(chance.any(YearParity.values()));
                    },
                    chance.someOf(MeetingForm.values())));
        }
        return new MeetingFormats(occasions);
    }

    Asked plan() {
        List<StatutesDocument> documents = around(
                List.of(
                        () -> new MeetingsPerYear(
                                1 + chance.below(5),
                                chance.any(YearRequirement.values()),
                                chance.any(CountedMeetings.values())),
                        () -> formats(chance),
                        () -> new DifferentForms(2 + chance.below(2)),
                        () -> new PlanDeadline(chance.deadline(Anchor.START_OF_YEAR, Direction.BEFORE)),
                        () -> new PlanAdoptedBy(organs(chance)),
                        () -> new MeetingKinds(chance.someOf(MeetingKind.values()))),
                List.of(() -> new CountedMeetingsChosen(chance.any(CountedMeetings.values()))));
        int year = chance.in(0.8) ? day.getYear() + 1 : day.getYear();
        Instant adopted = chance.moment(
                deadlines(documents, rule -> rule instanceof PlanDeadline it ? it.deadline() : null),
                LocalDate.of(year, 1, 1));
        return asked(
                documents,
                new Act.AdoptPlan(new PlanFacts(
                        RandomStatutes.BODY,
                        year,
                        planned(year),
                        chance.in(0.9) ? chance.any(ORGANS) : null,
                        chance.in(0.9) ? adopted : null)));
    }

    /** Now and then one in another year. */
    private List<PlannedDay> planned(int year) {
        List<PlannedDay> planned = new ArrayList<>();
        LocalDate date = LocalDate.of(year, 1, 1).plusDays(chance.below(60));
        MeetingForm usual = chance.any(MeetingForm.values());
        for (int number = chance.below(6); number > 0; number--) {
            MeetingForm form = chance.in(0.5) ? usual : chance.any(MeetingForm.values());
            planned.add(new PlannedDay(
                    date,
                    chance.in(0.85) ? MeetingKind.ORDINARY : MeetingKind.TENTATIVE,
                    chance.in(0.85) ? form : null));
            date = date.plusDays(1L + chance.below(100));
        }
        return chance.shuffled(planned);
    }
}
