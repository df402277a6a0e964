package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.cases.CaseMatter;
import no.samraad.server.cases.CaseRows;
import no.samraad.server.cases.CaseState;

/** Sets the agenda of a meeting that is planned, or adds to one that is called. */
@Singleton
public class ArrangeAgenda {
    private static final int MOST_ITEMS = 150;

    private final MeetingRows meetings;
    private final AgendaRows agenda;
    private final CaseRows cases;
    private final MeetingRules rules;
    private final FixedItemWords words;
    private final Acts acts;
    private final Ids ids;

    public ArrangeAgenda(
            MeetingRows meetings,
            AgendaRows agenda,
            CaseRows cases,
            MeetingRules rules,
            FixedItemWords words,
            Acts acts,
            Ids ids) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.cases = cases;
        this.rules = rules;
        this.words = words;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param meeting planned or called
     * @param version of the meeting, as the page showed it
     * @param by the role that gives the authority
     */
    public record Command(Meeting meeting, int version, Role by, Optional<UUID> once, AgendaCommand change) {}

    public AgendaOutcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Meeting meeting = command.meeting();
        if (meeting.version() != command.version() || meetings.touch(tenant, meeting.id(), command.version()) == 0) {
            return new AgendaOutcome.Stale();
        }
        boolean done = switch (command.change()) {
            case AgendaCommand.Add add -> add(caller, meeting, add);
            case AgendaCommand.Move move -> move(caller, meeting, move);
            case AgendaCommand.Remove remove -> remove(tenant, meeting, remove);
            case AgendaCommand.Retype retype -> retype(tenant, meeting, retype);
            case AgendaCommand.Rewrite rewrite -> rewrite(tenant, meeting, rewrite);
        };
        if (!done) {
            return new AgendaOutcome.Gone();
        }
        settle(caller, meeting, Optional.empty());
        acts.record(Act.by(caller, command.by(), "agenda_changed")
                .about(subject(command.change(), meeting))
                .inMeeting(meeting.bodyId(), meeting.id())
                .knowing(CanonicalJson.of(Map.of("change", name(command.change()))))
                .once(command.once()));
        return new AgendaOutcome.Changed();
    }

    /** Puts the fixed items of the rules on the agenda of a new meeting. */
    public void begin(Caller caller, Meeting meeting) {
        settle(caller, meeting, Optional.empty());
    }

    private boolean add(Caller caller, Meeting meeting, AgendaCommand.Add add) {
        UUID tenant = caller.tenant().id();
        int next = agenda.of(tenant, meeting.id()).stream()
                        .mapToInt(AgendaItem::position)
                        .max()
                        .orElse(0)
                + 1;
        List<CaseMatter> ready = new ArrayList<>();
        for (UUID id : add.cases()) {
            cases.find(tenant, id)
                    .filter(matter -> matter.bodyId().equals(meeting.bodyId()) && matter.caseState() == CaseState.READY)
                    .ifPresent(ready::add);
        }
        // All or none: nothing is stored before every case is known to be ready.
        if (ready.isEmpty() || ready.size() != add.cases().size() || next + ready.size() > MOST_ITEMS) {
            return false;
        }
        for (CaseMatter matter : ready) {
            UUID item = ids.next();
            agenda.insert(
                    tenant,
                    item,
                    meeting.bodyId(),
                    meeting.id(),
                    matter.id(),
                    null,
                    next++,
                    matter.kind(),
                    matter.title(),
                    "",
                    matter.sender());
            cases.move(tenant, matter.id(), CaseState.READY.code(), CaseState.ON_AGENDA.code());
            settle(caller, meeting, add.place().map(place -> new Wanted(item, place)));
        }
        return true;
    }

    private boolean move(Caller caller, Meeting meeting, AgendaCommand.Move move) {
        UUID tenant = caller.tenant().id();
        List<AgendaItem> order = agenda.of(tenant, meeting.id());
        if (order.stream().noneMatch(item -> item.id().equals(move.item()) && !item.wasNotified())) {
            return false;
        }
        place(tenant, meeting, order, AgendaOrder.moved(order, move.item(), move.way()));
        return true;
    }

    private boolean remove(UUID tenant, Meeting meeting, AgendaCommand.Remove remove) {
        Optional<AgendaItem> item = agenda.find(tenant, remove.item())
                .filter(there -> there.meetingId().equals(meeting.id()) && !there.fixed());
        if (item.isEmpty() || agenda.delete(tenant, meeting.id(), remove.item()) == 0) {
            return false;
        }
        UUID matter = item.get().caseId();
        if (matter != null) {
            cases.move(tenant, matter, CaseState.ON_AGENDA.code(), CaseState.READY.code());
        }
        return true;
    }

    private boolean retype(UUID tenant, Meeting meeting, AgendaCommand.Retype retype) {
        Optional<AgendaItem> item = agenda.find(tenant, retype.item())
                .filter(there -> there.meetingId().equals(meeting.id()) && !there.wasNotified());
        if (item.isEmpty()) {
            return false;
        }
        UUID matter = item.get().caseId();
        String kind = retype.kind().code();
        return matter == null
                ? agenda.rewrite(
                                tenant,
                                retype.item(),
                                kind,
                                item.get().title(),
                                item.get().background(),
                                item.get().sender())
                        == 1
                : cases.retype(tenant, matter, kind) == 1;
    }

    private boolean rewrite(UUID tenant, Meeting meeting, AgendaCommand.Rewrite rewrite) {
        Optional<AgendaItem> item = agenda.find(tenant, rewrite.item())
                .filter(there -> there.meetingId().equals(meeting.id()) && there.fixed() && !there.wasNotified());
        if (item.isEmpty()) {
            return false;
        }
        agenda.rewrite(
                tenant,
                rewrite.item(),
                item.get().kind(),
                rewrite.title(),
                rewrite.background(),
                item.get().sender());
        agenda.deletePoints(tenant, rewrite.item());
        int position = 1;
        for (String point : rewrite.points()) {
            agenda.insertPoint(tenant, rewrite.item(), position++, point);
        }
        return true;
    }

    private record Wanted(UUID item, int place) {}

    /** Brings the agenda to the order of the rules, with every fixed item on it that is not there. */
    private void settle(Caller caller, Meeting meeting, Optional<Wanted> wanted) {
        UUID tenant = caller.tenant().id();
        Optional<FixedItems> rule = rules.fixedItems(tenant, meeting.appointed());
        List<AgendaItem> there = agenda.of(tenant, meeting.id());
        boolean called = meeting.calledAt().isPresent();
        if (!called) {
            int next = there.stream().mapToInt(AgendaItem::position).max().orElse(0) + 1;
            List<FixedItem> missing = AgendaOrder.missing(there, rule);
            for (FixedItem item : missing) {
                UUID id = ids.next();
                agenda.insert(
                        tenant,
                        id,
                        meeting.bodyId(),
                        meeting.id(),
                        null,
                        FixedItemWords.code(item),
                        next++,
                        FixedItemWords.kind(item).code(),
                        words.title(item, caller.tenant()),
                        "",
                        words.sender(caller.tenant()));
                agenda.insertPoint(tenant, id, 1, words.proposal(item, caller.tenant()));
            }
            if (!missing.isEmpty()) {
                there = agenda.of(tenant, meeting.id());
            }
        }
        List<AgendaItem> order = called ? there : AgendaOrder.settled(there, rule);
        if (wanted.isPresent()) {
            order = inserted(order, wanted.get());
        }
        place(tenant, meeting, there, order);
    }

    /** The item where it is wanted, but never among the fixed ones. */
    private static List<AgendaItem> inserted(List<AgendaItem> order, Wanted wanted) {
        List<AgendaItem> next = new ArrayList<>(order);
        for (AgendaItem item : order) {
            if (item.id().equals(wanted.item())) {
                next.remove(item);
                int lowest = 0;
                while (lowest < next.size() && next.get(lowest).fixed()) {
                    lowest++;
                }
                int highest = next.size();
                while (highest > lowest && next.get(highest - 1).fixed()) {
                    highest--;
                }
                next.add(Math.clamp(wanted.place() - 1L, lowest, highest), item);
            }
        }
        return next;
    }

    private void place(UUID tenant, Meeting meeting, List<AgendaItem> was, List<AgendaItem> order) {
        for (int at = 0; at < order.size(); at++) {
            AgendaItem item = order.get(at);
            int position = at + 1;
            if (was.stream().noneMatch(old -> old.id().equals(item.id()) && old.position() == position)) {
                agenda.place(tenant, meeting.id(), item.id(), position);
            }
        }
    }

    private static UUID subject(AgendaCommand change, Meeting meeting) {
        return switch (change) {
            case AgendaCommand.Add add ->
                add.cases().isEmpty() ? meeting.id() : add.cases().getFirst();
            case AgendaCommand.Move move -> move.item();
            case AgendaCommand.Remove remove -> remove.item();
            case AgendaCommand.Retype retype -> retype.item();
            case AgendaCommand.Rewrite rewrite -> rewrite.item();
        };
    }

    private static String name(AgendaCommand change) {
        return switch (change) {
            case AgendaCommand.Add _ -> "added";
            case AgendaCommand.Move _ -> "moved";
            case AgendaCommand.Remove _ -> "removed";
            case AgendaCommand.Retype _ -> "retyped";
            case AgendaCommand.Rewrite _ -> "rewritten";
        };
    }
}
