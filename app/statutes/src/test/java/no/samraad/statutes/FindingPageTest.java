package no.samraad.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.NoticeFacts;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.messageresolver.StandardMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

@DisplayName("Vurderingen på siden")
class FindingPageTest {
    private static final LocalDate SSU_9_2025 = LocalDate.of(2025, 12, 10);
    private static final Composition SSU =
            body("ssu", List.of("trust", "municipalities", "gps", "users"), List.of(6, 6, 2, 2));
    private static final RulesInForce TROMS =
            RulesInForce.on(SSU_9_2025, PublishedStatutes.TROMS_OG_OFOTEN.documents());
    private static final RulesInForce TROMS_WITHOUT_CHOICES = RulesInForce.on(
            SSU_9_2025,
            PublishedStatutes.TROMS_OG_OFOTEN.documents().stream()
                    .filter(document -> document.kind() != DocumentKind.CHOICE)
                    .toList());
    private static final RulesInForce FINNMARK = RulesInForce.on(SSU_9_2025, PublishedStatutes.FINNMARK.documents());
    private static final Messages MESSAGES = new Messages();

    private record Sample(Finding finding, RulesInForce rules) {}

    private static final Map<String, Sample> SAMPLES = samples();

    private static Map<String, Sample> samples() {
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("quorum lost", new Sample(quorum(TROMS, SSU, List.of(4, 2, 1, 2)), TROMS));
        samples.put("quorum held", new Sample(quorum(TROMS, SSU, List.of(3, 4, 1, 2)), TROMS));
        samples.put("choice missing", new Sample(quorum(TROMS_WITHOUT_CHOICES, SSU, List.of(6, 6, 2, 2)), TROMS));
        Composition su = body("su", List.of("trust", "municipalities"), List.of(5, 5));
        samples.put("gap", new Sample(quorum(FINNMARK, su, List.of(5, 4)), FINNMARK));
        samples.put("notice late", new Sample(notice(TROMS, LocalDate.of(2025, 11, 27), MeetingKind.ORDINARY), TROMS));
        samples.put("notice sent", new Sample(notice(TROMS, LocalDate.of(2025, 11, 26), MeetingKind.ORDINARY), TROMS));
        samples.put(
                "extraordinary",
                new Sample(notice(TROMS, LocalDate.of(2025, 12, 3), MeetingKind.EXTRAORDINARY), TROMS));
        return samples;
    }

    static Stream<Arguments> everyStateInEveryLanguage() {
        return SAMPLES.keySet().stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    @Test
    void every_outcome_is_among_the_samples() {
        Set<Class<?>> outcomes = new HashSet<>();
        SAMPLES.values().forEach(sample -> collect(sample.finding(), outcomes));
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        Outcome.Met.class,
                        Outcome.NotMet.class,
                        Outcome.NotApplicable.class,
                        Outcome.Undetermined.class);
    }

    private static void collect(Finding finding, Set<Class<?>> outcomes) {
        outcomes.add(finding.outcome().getClass());
        finding.parts().forEach(part -> collect(part, outcomes));
    }

    @ParameterizedTest(name = "{0} på {1}")
    @MethodSource("everyStateInEveryLanguage")
    void every_state_is_shown_in_words_and_in_shape(String name, Language language) {
        Sample sample = sample(name);
        FindingView view = FindingView.of(sample.finding(), sample.rules(), new SampleNames(), language);
        for (String fragment : List.of("full", "compact")) {
            String html = render(fragment, view, language);
            assertThat(html)
                    .contains(view.state())
                    .contains(escaped(view.headline()))
                    .doesNotContain("??")
                    .doesNotContain("th:")
                    .doesNotContain("<b>Hætta")
                    .doesNotContain("style=");
        }
    }

    @Test
    void a_lost_quorum_says_the_rule_the_numbers_and_whom_to_call() {
        Sample lost = sample("quorum lost");
        FindingView view = FindingView.of(lost.finding(), lost.rules(), new SampleNames(), Language.NB);
        assertThat(view.look()).isEqualTo("bad");
        assertThat(view.rules()).singleElement().asString().contains("inst halvparten", "hver partner");
        assertThat(view.rows())
                .extracting(row -> row.found() + "/" + row.base() + " " + row.look())
                .containsExactly("4/6 good", "2/6 bad", "1/2 good", "2/2 good");
        assertThat(view.helps().getFirst().calls())
                .hasSize(8)
                .allSatisfy(call -> assertThat(call.text()).contains("municipalities"));
        String html = render("full", view, Language.NB);
        assertThat(html)
                .contains("href=\"/vedtekter/2025-06-12#6-12\"")
                .contains("trenger 3")
                .contains("mangler 1")
                .contains("Ingrid &lt;b&gt;Hætta&lt;/b&gt;")
                .contains("Dette hjelper")
                .contains("Fellesskapets eget valg");
    }

    @Test
    void a_gap_asks_its_question_and_cites_nothing() {
        Sample gap = sample("gap");
        FindingView view = FindingView.of(gap.finding(), gap.rules(), new SampleNames(), Language.NN);
        assertThat(view.look()).isEqualTo("open");
        assertThat(view.citations()).isEmpty();
        assertThat(view.rules()).isEmpty();
        assertThat(view.questions()).isNotEmpty();
        assertThat(render("full", view, Language.NN)).contains("/vedtekter/apne-sporsmal");
    }

    @Test
    void what_stands_in_the_way_is_shown_first_and_on_the_one_line() {
        Sample late = sample("notice late");
        FindingView view = FindingView.of(late.finding(), late.rules(), new SampleNames(), Language.NB);
        assertThat(view.concerns()).singleElement().satisfies(concern -> {
            assertThat(concern.ruleId()).isEqualTo("D6.notice-in-time");
            assertThat(concern.rules()).containsExactly("Innkallingen må sendes senest to uker før møtet.");
        });
        assertThat(view.parts()).isNotEmpty().noneMatch(part -> part.look().equals("bad"));
        String full = render("full", view, Language.NB);
        assertThat(full.indexOf(view.concerns().getFirst().headline())).isLessThan(full.indexOf("<details"));
        assertThat(render("compact", view, Language.NB))
                .contains(view.headline())
                .contains(view.concerns().getFirst().headline())
                .contains("§ 6 nr. 8");
    }

    @Test
    void without_the_rules_at_hand_the_rest_is_the_same() {
        Sample lost = sample("quorum lost");
        FindingView with = FindingView.of(lost.finding(), lost.rules(), new SampleNames(), Language.NB);
        FindingView without = FindingView.of(lost.finding(), new SampleNames(), Language.NB);
        assertThat(without.rules()).isEmpty();
        assertThat(without).usingRecursiveComparison().ignoringFields("rules").isEqualTo(with);
    }

    private static Sample sample(String name) {
        return java.util.Objects.requireNonNull(SAMPLES.get(name));
    }

    private static Finding quorum(RulesInForce rules, Composition body, List<Integer> present) {
        List<CheckIn> in = new ArrayList<>();
        for (int p = 0; p < present.size(); p++) {
            PartnerCode partner = body.partners().get(p).code();
            body.seats().stream()
                    .filter(seat -> seat.partner().equals(partner))
                    .limit(present.get(p))
                    .forEach(seat -> in.add(
                            new CheckIn(java.util.Objects.requireNonNull(seat.member()), seat.id(), Presence.IN_ROOM)));
        }
        return QuorumJudge.judge(new QuorumFacts(body, new Attendance(in, List.of()), Set.of()), rules);
    }

    private static Finding notice(RulesInForce rules, LocalDate sent, MeetingKind kind) {
        Set<PersonId> all = SSU.seats().stream()
                .flatMap(seat -> Stream.concat(Optional.ofNullable(seat.member()).stream(), seat.deputies().stream()))
                .collect(Collectors.toSet());
        return Engine.judge(
                        new Act.SendNotice(new NoticeFacts(
                                new MeetingFacts(new BodyCode("ssu"), kind, SSU_9_2025),
                                MeetingForm.IN_PERSON,
                                Openness.OPEN,
                                NoticeFacts.Ground.NOT_STATED,
                                ZonedDateTime.of(sent, LocalTime.of(14, 0), Clocks.OSLO)
                                        .toInstant(),
                                Set.of(NoticePart.values()),
                                SSU,
                                all,
                                Set.of(Channel.EMAIL))),
                        rules)
                .finding();
    }

    static Composition body(String code, List<String> partners, List<Integer> seats) {
        List<Partner> groups = partners.stream()
                .map(partner -> new Partner(new PartnerCode(partner), Side.OTHER))
                .toList();
        List<Seat> all = new ArrayList<>();
        for (int p = 0; p < partners.size(); p++) {
            for (int n = 1; n <= seats.get(p); n++) {
                String name = partners.get(p) + n;
                all.add(new Seat(
                        new SeatId(name),
                        new PartnerCode(partners.get(p)),
                        VotingRight.VOTES,
                        new PersonId("member-" + name),
                        List.of(new PersonId("deputy-" + name))));
            }
        }
        return new Composition(new BodyCode(code), groups, all);
    }

    private static String render(String fragment, FindingView view, Language language) {
        Context context = new Context(language.locale());
        context.setVariable("view", view);
        return ENGINE.process("<div th:replace=\"~{statutes/finding :: " + fragment + "(${view})}\"></div>", context);
    }

    private static String escaped(String text) {
        return org.unbescape.html.HtmlEscape.escapeHtml4Xml(text);
    }

    private static final TemplateEngine ENGINE = engine();

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver views = new ClassLoaderTemplateResolver();
        views.setPrefix("views/");
        views.setSuffix(".html");
        views.setTemplateMode(TemplateMode.HTML);
        views.setCharacterEncoding("UTF-8");
        views.setOrder(1);
        views.setResolvablePatterns(Set.of("statutes/*"));
        StringTemplateResolver strings = new StringTemplateResolver();
        strings.setOrder(2);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolvers(new java.util.LinkedHashSet<>(List.of(views, strings)));
        engine.setMessageResolver(new StandardMessageResolver() {
            @Override
            protected Map<String, String> resolveMessagesForTemplate(
                    String template,
                    org.thymeleaf.templateresource.ITemplateResource resource,
                    java.util.Locale locale) {
                Language language = Language.of(locale.getLanguage()).orElseThrow();
                Map<String, String> texts = new LinkedHashMap<>();
                MESSAGES.keys(language == Language.SE ? Language.NB : language)
                        .forEach(key -> MESSAGES.text(key, language, "{0}", "{1}", "{2}")
                                .ifPresent(text -> texts.put(key, text)));
                return texts;
            }
        });
        return engine;
    }
}
