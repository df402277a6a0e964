package no.samraad.server.plans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.time.Clocks;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.meetings.PlannedMeeting;

/**
 * Moves meetings of an adopted plan that are not called yet, and keeps what was moved, by whom and why. A meeting that is
 * called is cancelled and called anew; one that is added is planned as a meeting.
 */
@Singleton
public class ChangePlan {
    private final PlanRows plans;
    private final MeetingRows meetings;
    private final Acts acts;

    public ChangePlan(PlanRows plans, MeetingRows meetings, Acts acts) {
        this.plans = plans;
        this.meetings = meetings;
        this.acts = acts;
    }

    /**
     * @param version of the plan as the page showed it
     * @param days the new day of each meeting, by its id; a day as before changes nothing
     * @param why not blank, at most 1000 characters
     */
    public record Command(
            YearOfBody year, int version, Role by, Map<UUID, LocalDate> days, String why, Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Changed(int moved) implements Outcome {}

        /** Every day is as it was. */
        record Nothing() implements Outcome {}

        /** The plan is no longer adopted at this version, or a meeting is called or changed. */
        record Stale() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        YearOfBody year = command.year();
        Optional<PlanRow> plan = year.plan().filter(PlanRow::adopted);
        List<PlannedMeeting> moved = moved(command);
        if (plan.isEmpty()) {
            return new Outcome.Stale();
        }
        if (moved.isEmpty()) {
            return new Outcome.Nothing();
        }
        if (plans.change(tenant, plan.get().id(), command.version()) == 0) {
            return new Outcome.Stale();
        }
        List<String> words = new ArrayList<>();
        for (PlannedMeeting meeting : moved) {
            Appointed was = meeting.appointed();
            LocalDate day = java.util.Objects.requireNonNull(command.days().get(meeting.id()));
            if (meetings.move(
                            tenant,
                            meeting.id(),
                            meeting.version(),
                            day.atTime(was.starts().toLocalTime())
                                    .atZone(Clocks.OSLO)
                                    .toInstant(),
                            day.atTime(was.ends().toLocalTime())
                                    .atZone(Clocks.OSLO)
                                    .toInstant())
                    == 0) {
                throw new Overtaken();
            }
            words.add(was.ref().written() + ": " + was.day() + " → " + day);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("year", year.year());
        facts.put("moved", String.join(", ", words));
        facts.put("why", command.why());
        acts.record(Act.by(caller, command.by(), "plan_changed")
                .about(plan.get().id())
                .inBody(year.body().id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Changed(moved.size());
    }

    private static List<PlannedMeeting> moved(Command command) {
        List<PlannedMeeting> moved = new ArrayList<>();
        for (Meeting meeting : command.year().meetings()) {
            LocalDate day = command.days().get(meeting.id());
            if (meeting instanceof PlannedMeeting planned
                    && day != null
                    && !day.equals(planned.appointed().day())) {
                moved.add(planned);
            }
        }
        return moved;
    }

    /** A meeting was called or changed in the same moment: nothing of the change is kept. */
    public static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
