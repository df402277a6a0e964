package no.samraad.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.samraad.engine.account.Period;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.plan.Anchored;
import no.samraad.engine.plan.ClosedPeriod;
import no.samraad.engine.plan.DayRemark;
import no.samraad.engine.plan.DraftPlan;
import no.samraad.engine.plan.FreeDay;
import no.samraad.engine.plan.OtherMeeting;
import no.samraad.engine.plan.PlanCheck;
import no.samraad.engine.plan.PlanDraft;
import no.samraad.engine.plan.PlanWishes;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.format.RecordText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Møteplanen for 2027, laget av vedtektene i filene")
class PlansOfCommunitiesTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);
    /** Made up for the test: the schools' holidays are the community's own data. */
    private static final List<ClosedPeriod> SCHOOL = List.of(
            closed("vinterferien", "2027-03-01", "2027-03-05"),
            closed("sommerferien", "2027-06-19", "2027-08-17"),
            closed("høstferien", "2027-10-11", "2027-10-15"));

    private static ClosedPeriod closed(String name, String first, String last) {
        return new ClosedPeriod(text(name), period(first, last));
    }

    private static Period period(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static LocalText text(String nb) {
        return new LocalText(Map.of(Language.NB, nb));
    }

    private static Function<LocalDate, RulesInForce> rules(List<StatutesDocument> documents) {
        Map<LocalDate, RulesInForce> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, asked -> RulesInForce.on(asked, documents));
    }

    private static Function<LocalDate, RulesInForce> tromsOgOfoten() {
        List<StatutesDocument> documents = new ArrayList<>(PublishedStatutes.TROMS_OG_OFOTEN.documents());
        try (InputStream in = PlansOfCommunitiesTest.class.getResourceAsStream("/plan/mandates-of-committees.yaml")) {
            documents.add(
                    RecordText.readOwn(new String(in.readAllBytes(), StandardCharsets.UTF_8), StatutesDocument.class));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return rules(documents);
    }

    private static BodyCode body(String code) {
        return new BodyCode(code);
    }

    /** Each body in turn, round the meetings of those before it. */
    private static Map<BodyCode, PlanDraft> drafts(
            Map<String, List<Anchored>> bodies, Map<String, Integer> wished, Function<LocalDate, RulesInForce> rules) {
        Map<BodyCode, PlanDraft> drafts = new LinkedHashMap<>();
        List<OtherMeeting> others = new ArrayList<>();
        bodies.forEach((code, anchored) -> {
            PlanDraft draft = DraftPlan.of(
                    new PlanWishes(
                            body(code),
                            2027,
                            OCTOBER,
                            wished.getOrDefault(code, 0),
                            List.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                            SCHOOL,
                            others,
                            anchored),
                    rules);
            draft.days()
                    .forEach(day -> others.add(
                            new OtherMeeting(draft.body(), day.meeting().date(), 1)));
            drafts.put(draft.body(), draft);
        });
        drafts.forEach((_, draft) -> {
            PlanCheck check =
                    PlanCheck.of(adopted(draft.facts(), "2026-10-08T12:00:00Z"), OCTOBER, SCHOOL, others, rules);
            assertThat(check.days())
                    .as("%s", draft.body().value())
                    .allSatisfy(day -> assertThat(day.remarks()).isEmpty());
            assertThat(check.isClean()).isTrue();
            assertThat(draft.lacking()).isZero();
        });
        return drafts;
    }

    private static PlanFacts adopted(PlanFacts plan, String at) {
        return new PlanFacts(plan.body(), plan.year(), plan.meetings(), new Organ.TheBody(), Instant.parse(at));
    }

    private static Map<String, List<Anchored>> bodies(String... codes) {
        Map<String, List<Anchored>> all = new LinkedHashMap<>();
        for (String code : codes) {
            all.put(code, List.of());
        }
        return all;
    }

    private static PlanDraft the(Map<BodyCode, PlanDraft> drafts, String code) {
        return Objects.requireNonNull(drafts.get(body(code)));
    }

    private static Map<BodyCode, PlanDraft> inTromsOgOfoten() {
        return drafts(
                bodies(
                        "pm",
                        "ssu",
                        "flr",
                        "pasientforlop",
                        "akuttmedisin",
                        "beredskap",
                        "rekruttering",
                        "eldremedisin"),
                Map.of(),
                tromsOgOfoten());
    }

    @Test
    @DisplayName(
            "Troms og Ofoten: partnerskapsmøtet én gang, SSU åtte, hvert faglig utvalg som mandatet sier, uten en anmerkning")
    void tromsOgOfotenHasNoFinding() {
        Map<BodyCode, PlanDraft> drafts = inTromsOgOfoten();
        assertThat(drafts.values().stream().map(draft -> draft.days().size())).containsExactly(1, 8, 4, 4, 4, 4, 2, 2);
        assertThat(the(drafts, "eldremedisin").days().getFirst().meeting().form())
                .isEqualTo(MeetingForm.IN_PERSON);
        List<LocalDate> all = drafts.values().stream()
                .flatMap(draft -> draft.days().stream())
                .map(day -> day.meeting().date())
                .toList();
        assertThat(all).as("nobody has to be in two bodies on a day").doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "Finnmark: dialogmøtet og partnerskapsmøtet ved KS' høstmøte, SU fire, LFSO vest og øst fire hver, uten en anmerkning")
    void finnmarkHasNoFinding() {
        Map<String, List<Anchored>> bodies = new LinkedHashMap<>();
        Period autumnMeeting = period("2027-10-20", "2027-10-21");
        bodies.put("dialogmote", List.of(new Anchored(1, text("KS' høstmøte"), autumnMeeting, Anchored.Place.NEXT_TO)));
        bodies.put("pm", List.of(new Anchored(1, text("KS' høstmøte"), autumnMeeting, Anchored.Place.NEXT_TO)));
        bodies.putAll(bodies("su", "lfso-vest", "lfso-ost"));
        Map<BodyCode, PlanDraft> drafts =
                drafts(bodies, Map.of("dialogmote", 1), rules(PublishedStatutes.FINNMARK.documents()));
        assertThat(drafts.values().stream().map(draft -> draft.days().size())).containsExactly(1, 1, 4, 4, 4);
        LocalDate dialogue =
                the(drafts, "dialogmote").days().getFirst().meeting().date();
        LocalDate partnership = the(drafts, "pm").days().getFirst().meeting().date();
        assertThat(List.of(dialogue, partnership))
                .containsExactly(LocalDate.of(2027, 10, 19), LocalDate.of(2027, 10, 22));
    }

    @Test
    @DisplayName("flyttes ett møte inn i påskeuken, rekker ikke referatet å bli godkjent før det skal være ute")
    void easterWeekSaysWhatBreaks() {
        PlanFacts plan = the(inTromsOgOfoten(), "ssu").facts();
        List<PlannedDay> days = new ArrayList<>(plan.meetings());
        days.set(2, new PlannedDay(LocalDate.of(2027, 3, 23), MeetingKind.ORDINARY, null));
        PlanCheck check = PlanCheck.of(
                new PlanFacts(plan.body(), 2027, days, null, null), OCTOBER, SCHOOL, List.of(), tromsOgOfoten());
        assertThat(check.days().stream().flatMap(day -> day.remarks().stream()))
                .hasSize(3)
                .contains(new DayRemark.DueWhenFree(
                        Duty.What.SUBMIT_CASES,
                        LocalDate.of(2027, 3, 2),
                        new FreeDay.InClosed(SCHOOL.getFirst()),
                        LocalDate.of(2027, 2, 26)))
                .hasAtLeastOneElementOfType(DayRemark.MeetingWhenFree.class)
                .hasAtLeastOneElementOfType(DayRemark.NoRoomForApproval.class);
    }

    @Test
    @DisplayName("vedtatt 2. januar 2027 er planen for sen, og det krever en skriftlig grunn og blir stående som brudd")
    void adoptedOnTheSecondOfJanuaryItIsABreachOfOrder() {
        PlanFacts plan = adopted(the(inTromsOgOfoten(), "ssu").facts(), "2027-01-02T10:00:00Z");
        RulesInForce rules = tromsOgOfoten().apply(LocalDate.of(2027, 1, 2));
        assertThat(Engine.judge(new Act.AdoptPlan(plan), rules).disposition())
                .isInstanceOfSatisfying(
                        Disposition.NeedsReason.class,
                        needs -> assertThat(needs.breaches())
                                .extracting(Finding::clause)
                                .containsExactly(Clause.PLAN_IN_TIME));
        PlanFacts inTime = adopted(plan, "2026-12-31T22:59:00Z");
        assertThat(Engine.judge(new Act.AdoptPlan(inTime), rules).disposition())
                .isInstanceOf(Disposition.Allowed.class);
    }

    @Test
    @DisplayName("i Finnmark sier ingen regel når planen vedtas: et spørsmål, ikke et brudd")
    void inFinnmarkTheTimeOfAdoptionIsAGap() {
        PlanDraft draft =
                DraftPlan.of(PlanWishes.of(body("su"), 2027, OCTOBER), rules(PublishedStatutes.FINNMARK.documents()));
        assertThat(Engine.judge(
                                new Act.AdoptPlan(adopted(draft.facts(), "2027-01-02T10:00:00Z")),
                                RulesInForce.on(LocalDate.of(2027, 1, 2), PublishedStatutes.FINNMARK.documents()))
                        .finding()
                        .parts())
                .filteredOn(part -> part.clause() == Clause.PLAN_IN_TIME)
                .singleElement()
                .satisfies(part -> assertThat(part.outcome())
                        .isEqualTo(new Outcome.Undetermined(
                                List.of(new Question.NoRule(Clause.PLAN_IN_TIME, body("su"))))));
    }
}
