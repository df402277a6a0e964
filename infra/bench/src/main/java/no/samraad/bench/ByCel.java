package no.samraad.bench;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Common Expression Language: a bare yes or no, without reasons. */
final class ByCel {
    private static final String QUORUM = """
            partners.all(p, seats.filter(s, s.partner == p && (s.member in present || s.deputy in present)).size() * 2
                >= seats.filter(s, s.partner == p).size())""";
    private static final String NOTICE = """
            sent <= lastDay && channel == 'email' && ['notice', 'agenda', 'case-papers'].all(part, part in parts)
                && seats.all(s, s.member in recipients && s.deputy in recipients)""";

    private final CelRuntime.Program quorum;
    private final CelRuntime.Program notice;
    private final Map<String, Object> facts;

    ByCel(SampleBody body) {
        MapType row = MapType.create(SimpleType.STRING, SimpleType.STRING);
        MapType set = MapType.create(SimpleType.STRING, SimpleType.BOOL);
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("partners", ListType.create(SimpleType.STRING))
                .addVar("seats", ListType.create(row))
                .addVar("present", set)
                .addVar("recipients", set)
                .addVar("parts", set)
                .addVar("sent", SimpleType.INT)
                .addVar("lastDay", SimpleType.INT)
                .addVar("channel", SimpleType.STRING)
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        try {
            quorum = runtime.createProgram(compiler.compile(QUORUM).getAst());
            notice = runtime.createProgram(compiler.compile(NOTICE).getAst());
        } catch (CelValidationException | CelEvaluationException broken) {
            throw new IllegalStateException(broken);
        }
        SampleBody.NoticeRow sent = body.noticeRow();
        facts = Map.of(
                "partners", body.partnerRows(),
                "seats",
                        body.seatRows().stream()
                                .map(seat -> Map.of(
                                        "partner", seat.partner(), "member", seat.member(), "deputy", seat.deputy()))
                                .toList(),
                "present", members(body.in()),
                "recipients", members(sent.recipients()),
                "parts", members(sent.parts()),
                "sent", sent.sent().toEpochDay(),
                "lastDay", sent.meeting().minusWeeks(2).toEpochDay(),
                "channel", sent.channel());
    }

    private static Map<String, Boolean> members(Iterable<String> names) {
        Map<String, Boolean> set = new HashMap<>();
        names.forEach(name -> set.put(name, true));
        return set;
    }

    Verdict judge() {
        try {
            return new Verdict((boolean) quorum.eval(facts), (boolean) notice.eval(facts), List.of());
        } catch (CelEvaluationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
