package no.samraad.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samraad.engine.account.Period;
import no.samraad.engine.account.PlanKept;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.calendar.Holiday;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.minutes.MinutesJudge;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.plan.Anchored;
import no.samraad.engine.plan.ClosedPeriod;
import no.samraad.engine.plan.DayReason;
import no.samraad.engine.plan.DayRemark;
import no.samraad.engine.plan.FreeDay;
import no.samraad.engine.plan.PlanDraft;
import no.samraad.engine.plan.YearWatch.LastCall;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Setningene om møteplanen, på bokmål, nynorsk og engelsk")
class PlanSentencesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 24);
    private static final Names NAMES = new Names() {
        @Override
        public String body(BodyCode body, Language language) {
            return language == Language.EN ? "the partnership meeting" : "partnerskapsmøtet";
        }

        @Override
        public String partner(PartnerCode partner, Language language) {
            return "UNN";
        }

        @Override
        public String person(PersonId person) {
            return "Ingrid Hætta";
        }

        @Override
        public String seat(SeatId seat, Language language) {
            return "plassen";
        }
    };
    private static final LocalText WINTER = new LocalText(
            Map.of(Language.NB, "vinterferien", Language.NN, "vinterferien", Language.EN, "the winter break"));
    private static final Citation CITATION = new Citation(
            new DocumentId("vedtekter"),
            DocumentKind.STATUTES,
            LocalDate.of(2021, 4, 22),
            new ParagraphId("6-2"),
            "§ 6 nr. 2",
            new ProvisionId("6-2-number"));
    private static final Pattern LEAK = Pattern.compile("[A-Z]{2,}_[A-Z]|null|\\[|\\]|=|  |\\.\\.| \\.| ,|\\{|\\}");

    private static List<FreeDay> freeDays() {
        List<FreeDay> all = new ArrayList<>(List.of(
                new FreeDay.OnWeekend(),
                new FreeDay.InEasterWeek(),
                new FreeDay.InClosed(new ClosedPeriod(WINTER, new Period(DAY, DAY)))));
        for (Holiday holiday : Holiday.values()) {
            all.add(new FreeDay.OnHoliday(holiday));
        }
        return all;
    }

    private static DayRemark noRoom() {
        return new DayRemark.NoRoomForApproval(
                MinutesJudge.roomForApproval(
                        new MeetingFacts(Ssu.BODY, MeetingKind.ORDINARY, DAY), TromsOgOfoten.on(DAY)),
                LocalDate.of(2027, 4, 2),
                LocalDate.of(2027, 3, 31));
    }

    private static List<DayRemark> remarks() {
        List<DayRemark> all = new ArrayList<>();
        for (FreeDay free : freeDays()) {
            all.add(new DayRemark.MeetingWhenFree(DAY, free));
            all.add(new DayRemark.DueWhenFree(Duty.What.SEND_NOTICE, DAY, free, DAY.minusDays(5)));
        }
        for (Duty.What what : Duty.What.values()) {
            all.add(new DayRemark.DueBeforeAdoption(what, DAY, DAY.plusDays(1)));
        }
        for (int shared = 0; shared <= 2; shared++) {
            all.add(new DayRemark.OtherBodyMeets(DAY, TromsOgOfoten.PM, shared));
        }
        all.add(new DayRemark.TwiceOnDay(DAY));
        all.add(new DayRemark.OutsideYear(DAY, 2026));
        all.add(noRoom());
        return all;
    }

    private static List<DayReason> reasons() {
        List<DayReason> all = new ArrayList<>(List.of(
                new DayReason.Spread(1, 1, DAY),
                new DayReason.Spread(2, 8, DAY),
                new DayReason.PassedOver(DAY, new DayRemark.TwiceOnDay(DAY))));
        for (Anchored.Place place : Anchored.Place.values()) {
            all.add(new DayReason.LiesBy(WINTER, place));
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            all.add(new DayReason.Preferred(weekday));
        }
        for (MeetingForm form : MeetingForm.values()) {
            all.add(new DayReason.FormStated(form, CITATION));
        }
        return all;
    }

    private static PlanDraft draft(int days, int asked, Citation... by) {
        List<PlanDraft.Day> all = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            all.add(new PlanDraft.Day(new PlannedDay(DAY.plusDays(day), MeetingKind.ORDINARY, null), List.of()));
        }
        return new PlanDraft(Ssu.BODY, 2027, all, asked, List.of(by));
    }

    private static List<PlanKept> plans() {
        return List.of(
                new PlanKept(2027, List.of(), List.of(), List.of(), List.of(), List.of(DAY)),
                new PlanKept(2027, List.of(DAY), List.of(DAY), List.of(), List.of(), List.of()),
                new PlanKept(2027, List.of(DAY), List.of(), List.of(DAY), List.of(), List.of()),
                new PlanKept(2027, List.of(DAY), List.of(), List.of(), List.of(DAY), List.of(DAY)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingSaidOfAPlanIsASentenceOfItsOwn(Language language) {
        Sentences sentences = Sentences.in(language, NAMES);
        List<String> all = new ArrayList<>();
        remarks().forEach(remark -> all.add(sentences.remark(remark)));
        reasons().forEach(reason -> all.add(sentences.reason(reason)));
        List.of(draft(8, 8, CITATION), draft(1, 1), draft(0, 0), draft(1, 2), draft(1, 3, CITATION))
                .forEach(draft -> all.add(sentences.drafted(draft)));
        plans().forEach(plan -> all.add(sentences.planKept(plan)));
        for (MeetingKind kind : MeetingKind.values()) {
            all.add(sentences.lastCall(new LastCall(kind, null)));
            all.add(sentences.lastCall(new LastCall(kind, DAY)));
        }
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(all).allSatisfy(sentence -> {
            assertThat(LEAK.matcher(sentence).find())
                    .as("leak in: %s", sentence)
                    .isFalse();
            assertThat(sentence).matches("[A-ZÆØÅ0-9].*[.)]$");
        });
    }

    @Test
    void movedIntoEasterWeekTheWordsSayWhatBreaks() {
        Sentences nb = Sentences.in(Language.NB, NAMES);
        assertThat(nb.remark(new DayRemark.MeetingWhenFree(DAY, new FreeDay.InEasterWeek())))
                .isEqualTo("Møtet faller på onsdag 24. mars 2027: påskeuken.");
        assertThat(nb.remark(noRoom()))
                .isEqualTo(
                        "Referatet rekker ikke å bli godkjent før det skal være ute: selv sendt på møtedagen løper fristen"
                                + " for å be om endringer ut fredag 2. april 2027, og referatet skal være ute senest onsdag"
                                + " 31. mars 2027.");
    }

    @Test
    void theAccountNamesTheDates() {
        assertThat(Sentences.in(Language.NN, NAMES).planKept(plans().getLast()))
                .isEqualTo(
                        "Planen er ikkje følgd. Haldne: 0 av 1. Avlyst: 1 av 1 (onsdag 24. mars 2027). Ekstraordinære"
                                + " møte: 1 (onsdag 24. mars 2027).");
        assertThat(Sentences.in(Language.NB, NAMES).drafted(draft(8, 8, CITATION)))
                .isEqualTo("Utkastet skal ha 8 møter: Vedtektene § 6 nr. 2 (i kraft fra 22.04.2021).");
    }
}
