package no.samraad.bench;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Decision Model and Notation: two decisions in FEEL over the same facts; the lines of the quorum are its reasons. */
final class ByDmn {
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="urn:samraad:bench"
                name="bench" id="bench">
              <inputData id="i1" name="partners"><variable name="partners"/></inputData>
              <inputData id="i2" name="seats"><variable name="seats"/></inputData>
              <inputData id="i3" name="present"><variable name="present"/></inputData>
              <inputData id="i4" name="notice"><variable name="notice"/></inputData>
              <decision id="d1" name="lines"><variable name="lines"/>
                <informationRequirement id="r1"><requiredInput href="#i1"/></informationRequirement>
                <informationRequirement id="r2"><requiredInput href="#i2"/></informationRequirement>
                <informationRequirement id="r3"><requiredInput href="#i3"/></informationRequirement>
                <literalExpression id="e1"><text><![CDATA[
                  for p in partners return {
                    partner: p,
                    base: count(seats[partner = p]),
                    found: count(seats[partner = p and
                        (list contains(present, member) or list contains(present, deputy))])
                  }]]></text></literalExpression>
              </decision>
              <decision id="d2" name="quorum"><variable name="quorum"/>
                <informationRequirement id="r4"><requiredDecision href="#d1"/></informationRequirement>
                <literalExpression id="e2"><text><![CDATA[
                  every line in lines satisfies line.found * 2 >= line.base]]></text></literalExpression>
              </decision>
              <decision id="d3" name="lawful"><variable name="lawful"/>
                <informationRequirement id="r5"><requiredInput href="#i2"/></informationRequirement>
                <informationRequirement id="r6"><requiredInput href="#i4"/></informationRequirement>
                <literalExpression id="e3"><text><![CDATA[
                  notice.sent <= notice.lastDay and notice.channel = "email"
                  and (every part in ["notice", "agenda", "case-papers"] satisfies list contains(notice.parts, part))
                  and (every seat in seats satisfies list contains(notice.recipients, seat.member)
                      and list contains(notice.recipients, seat.deputy))]]></text></literalExpression>
              </decision>
            </definitions>
            """;

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, Object> facts;

    ByDmn(SampleBody body) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(MODEL));
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(RuntimeException::new);
        model = runtime.getModels().getFirst();
        SampleBody.NoticeRow notice = body.noticeRow();
        facts = Map.of(
                "partners", body.partnerRows(),
                "seats",
                        body.seatRows().stream()
                                .map(seat -> Map.of(
                                        "partner", seat.partner(), "member", seat.member(), "deputy", seat.deputy()))
                                .toList(),
                "present", List.copyOf(body.in()),
                "notice",
                        Map.of(
                                "sent", BigDecimal.valueOf(notice.sent().toEpochDay()),
                                "lastDay",
                                        BigDecimal.valueOf(
                                                notice.meeting().minusWeeks(2).toEpochDay()),
                                "channel", notice.channel(),
                                "parts", List.copyOf(notice.parts()),
                                "recipients", List.copyOf(notice.recipients())));
    }

    Verdict judge() {
        DMNContext context = runtime.newContext();
        facts.forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return new Verdict(
                (boolean) result.getDecisionResultByName("quorum").getResult(),
                (boolean) result.getDecisionResultByName("lawful").getResult(),
                List.of(result.getDecisionResultByName("lines").getResult()));
    }
}
