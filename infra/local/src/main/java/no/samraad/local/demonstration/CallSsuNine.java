package no.samraad.local.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.local.yaml.YamlNode;
import no.samraad.server.meetings.AgendaCommand;
import no.samraad.server.meetings.AgendaItem;
import no.samraad.server.meetings.AgendaRows;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.meetings.MeetingRows;

/**
 * SSU 9-2025 in Troms og Ofoten: planned, its cases raised in time, and called on the last lawful day, 26 November 2025. What
 * was before in 2025 is known only by its numbers: the year had come to 67.
 */
final class CallSsuNine implements DemonstrationStep {
    static final String SLUG = "troms-ofoten";
    static final String SECRETARY = "marte-solvang";
    static final MeetingRef REF = new MeetingRef.InPlan(2025, 9);

    private static final int NUMBERS_BEFORE = 67;
    private static final LocalDate PLANNED = LocalDate.of(2024, 12, 12);
    private static final LocalDate SET = LocalDate.of(2025, 11, 24);
    private static final LocalDate SENT = LocalDate.of(2025, 11, 26);
    private static final LocalDate HELD = LocalDate.of(2025, 12, 10);

    @Override
    public String name() {
        return "SSU 9-2025 called";
    }

    @Override
    public void load(Demonstration demonstration) {
        demonstration.inside(SLUG, () -> {
            if (demonstration
                    .bean(MeetingRows.class)
                    .find(demonstration.tenant(SLUG), "ssu", REF)
                    .isEmpty()) {
                call(demonstration, YamlNode.resource("demonstration/meetings/ssu-2025-9.yaml"));
            }
            return null;
        });
    }

    private static void call(Demonstration demonstration, YamlNode papers) {
        UUID tenant = demonstration.tenant(SLUG);
        AgendaRows agenda = demonstration.bean(AgendaRows.class);
        MeetingWork work = new MeetingWork(demonstration, SLUG, SECRETARY, "ssu");
        agenda.usedBefore(tenant, work.body().id(), HELD.getYear(), NUMBERS_BEFORE);
        Meeting meeting = work.plan(
                PLANNED,
                9,
                HELD,
                LocalTime.of(12, 0),
                LocalTime.of(15, 30),
                new YamlNode("SSU 9-2025", Map.of("form", "physical", "place", "Linken møtesenter, Tromsø")));
        List<UUID> cases = new ArrayList<>();
        for (YamlNode paper : papers.list("cases")) {
            cases.add(work.ready(paper.date("submitted"), paper, Optional.of(meeting), List.of()));
        }
        Meeting set = work.arrange(SET, work.again(meeting), new AgendaCommand.Add(cases, Optional.empty()));
        for (YamlNode fixed : papers.list("fixed")) {
            AgendaItem item = agenda.of(tenant, set.id()).stream()
                    .filter(there -> fixed.text("code").equals(there.fixedCode()))
                    .findFirst()
                    .orElseThrow();
            set = work.arrange(
                    SET,
                    set,
                    new AgendaCommand.Rewrite(
                            item.id(), fixed.text("title"), fixed.text("background"), fixed.texts("points")));
        }
        work.send(SENT, LocalTime.of(10, 15), set);
    }
}
