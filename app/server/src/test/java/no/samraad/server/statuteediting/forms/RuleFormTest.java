package no.samraad.server.statuteediting.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.DecisionProvision;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.Threshold;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.FieldErrors.FieldError;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.statutes.PublishedStatutes;
import no.samraad.statutes.format.Shape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a rule")
class RuleFormTest {
    private static final ProvisionId ID = new ProvisionId("6-12-regel");
    private static final RuleForm FORM = new RuleForm(
            new RuleWords(new Messages(), Language.NB),
            new Offered(Map.of(BodyCode.class, List.of(Choice.of("ssu", "SSU")))));

    @Test
    @DisplayName("every rule of the sample statutes comes out of its form as it went in")
    void nothingIsLost() {
        List<Rule> rules = Arrays.stream(PublishedStatutes.values())
                .flatMap(statutes -> statutes.documents().stream())
                .flatMap(document -> document.paragraphs().stream())
                .map(Paragraph::rules)
                .flatMap(List::stream)
                .toList();
        assertThat(rules).hasSizeGreaterThan(20);
        for (Rule rule : rules) {
            assertThat(FORM.read(rule.id(), rule.provision().getClass(), RuleForm.of(rule)))
                    .as(rule.id().value())
                    .isEqualTo(new RuleForm.Reading.Usable(rule));
        }
    }

    @Test
    @DisplayName("what the parts show, sent back as a browser sends it, is the same rule")
    void shownAndSent() {
        for (PublishedStatutes statutes : PublishedStatutes.values()) {
            statutes.documents().stream()
                    .flatMap(document -> document.paragraphs().stream())
                    .flatMap(paragraph -> paragraph.rules().stream())
                    .forEach(rule -> {
                        Form filled = RuleForm.of(rule);
                        Map<String, Object> sent = new LinkedHashMap<>();
                        FORM.parts(rule.provision().getClass(), filled).forEach(part -> send(part, sent));
                        FORM.frame(filled).forEach(part -> send(part, sent));
                        assertThat(FORM.read(rule.id(), rule.provision().getClass(), Form.of(sent)))
                                .as(rule.id().value())
                                .isEqualTo(new RuleForm.Reading.Usable(rule));
                    });
        }
    }

    /** What a browser would send of a part. */
    private static void send(Part part, Map<String, Object> sent) {
        switch (part) {
            case Part.Line line -> sent.put(line.name(), line.value());
            case Part.Area area -> sent.put(area.name(), area.value());
            case Part.Share share -> {
                sent.put(share.name() + ".numerator", share.numerator());
                sent.put(share.name() + ".denominator", share.denominator());
            }
            case Part.Select select -> sent.put(select.name(), select.chosen());
            case Part.Checks checks -> sent.put(checks.name(), new ArrayList<>(checks.chosen()));
            case Part.Radios radios -> {
                sent.put(radios.name(), radios.chosen());
                radios.options().forEach(option -> option.parts().forEach(more -> send(more, sent)));
            }
            case Part.Group group -> group.parts().forEach(more -> send(more, sent));
            case Part.Maybe maybe -> {
                sent.put(maybe.name(), maybe.chosen());
                maybe.parts().forEach(more -> send(more, sent));
            }
            case Part.Rows rows -> {
                sent.put(rows.name() + ".rows", String.valueOf(rows.rows().size()));
                rows.rows().forEach(row -> send(row, sent));
            }
        }
    }

    @Test
    @DisplayName(
            "every kind there is has a form, and an empty one is refused with an error at a field, never with a failure")
    void everyKind() {
        Shape.leaves(Provision.class).forEach((name, kind) -> {
            List<Part> parts = FORM.parts(kind, RuleForm.empty());
            assertThat(parts).as(name).hasSize(kind.getRecordComponents().length);
            assertThat(FORM.read(ID, kind, RuleForm.empty())).as(name).isNotNull();
        });
        assertThat(FORM.read(ID, QuorumProvision.Quorum.class, RuleForm.empty()))
                .asInstanceOf(type(RuleForm.Reading.Unusable.class))
                .satisfies(refused -> assertThat(refused.errors().all())
                        .extracting(FieldError::field)
                        .contains("regel.threshold", "regel.base"));
    }

    @Test
    @DisplayName("more than half of all seats, filled in by hand")
    void filledInByHand() {
        RuleForm.Reading reading = FORM.read(
                ID,
                QuorumProvision.Quorum.class,
                Form.of(Map.of(
                        "regel.threshold", "more-than",
                        "regel.threshold.more-than.share.numerator", "1",
                        "regel.threshold.more-than.share.denominator", "2",
                        "regel.base", "all-seats",
                        "regel.seats", "seats",
                        "regel.remote", "counts",
                        "ramme.force", "shall",
                        "ramme.scope", "bodies-named",
                        "ramme.scope.bodies-named.bodies", List.of("ssu"))));
        assertThat(reading)
                .isEqualTo(new RuleForm.Reading.Usable(new Rule(
                        ID,
                        Force.SHALL,
                        new Scope.BodiesNamed(java.util.Set.of(new BodyCode("ssu"))),
                        new QuorumProvision.Quorum(
                                new Threshold.MoreThan(new Fraction(1, 2)),
                                new QuorumProvision.QuorumBase.AllSeats(),
                                QuorumProvision.SeatBase.SEATS,
                                QuorumProvision.RemoteCounts.COUNTS))));
    }

    @Test
    @DisplayName(
            "a share of a denominator zero, a number that is none and a number out of bounds are refused at their fields")
    void outOfBounds() {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of(
                "regel.threshold", "more-than",
                "regel.threshold.more-than.share.numerator", "1",
                "regel.threshold.more-than.share.denominator", "0",
                "regel.base", "all-seats",
                "regel.seats", "seats",
                "regel.remote", "counts",
                "ramme.force", "shall",
                "ramme.scope", "all-bodies"));
        assertThat(errorsAt(fields)).containsExactly("regel.threshold.more-than.share");
        fields.put("regel.threshold", "at-least-number");
        fields.put("regel.threshold.at-least-number.number", "mange");
        assertThat(errorsAt(fields)).containsExactly("regel.threshold.at-least-number.number");
        fields.put("regel.threshold.at-least-number.number", "0");
        assertThat(errorsAt(fields)).containsExactly("regel.threshold.at-least-number");
        fields.put("regel.threshold.at-least-number.number", "1");
        fields.put("ramme.scope", "bodies-named");
        assertThat(errorsAt(fields)).as("a rule for no body").containsExactly("ramme.scope.bodies-named.bodies");
        fields.put("ramme.scope", "all-bodies");
        assertThat(FORM.read(ID, QuorumProvision.Quorum.class, Form.of(fields)))
                .isInstanceOf(RuleForm.Reading.Usable.class);
    }

    private static List<String> errorsAt(Map<String, Object> fields) {
        return FORM.read(ID, QuorumProvision.Quorum.class, Form.of(fields))
                        instanceof RuleForm.Reading.Unusable(var errors)
                ? errors.all().stream().map(FieldError::field).toList()
                : List.of();
    }

    @Test
    @DisplayName("rows come and go by the form's own buttons, and those after the one removed move up")
    void rows() {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of(
                "regel.steps.rows", "3",
                "regel.steps.0.action", "talk-again-in-the-body",
                "regel.steps.1.action", "to-the-parties-leadership",
                "regel.steps.2.action", "national-dispute-board",
                "gjor", "faerre:regel.steps.1"));
        Form fewer = Rearranged.of(Form.of(fields));
        assertThat(Rearranged.asked(Form.of(fields))).isTrue();
        assertThat(fewer.text("regel.steps.rows")).isEqualTo("2");
        assertThat(fewer.text("regel.steps.1.action")).isEqualTo("national-dispute-board");
        fields.put("gjor", "flere:regel.steps");
        assertThat(FORM.parts(DecisionProvision.DisagreementPath.class, Rearranged.of(Form.of(fields))))
                .singleElement()
                .asInstanceOf(type(Part.Rows.class))
                .satisfies(rows -> assertThat(rows.rows()).hasSize(4));
        fields.put("gjor", "faerre:regel.steps.77");
        assertThat(Rearranged.of(Form.of(fields)).text("regel.steps.rows")).isEqualTo("3");
    }
}
