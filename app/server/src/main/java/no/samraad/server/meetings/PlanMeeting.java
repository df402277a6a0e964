package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.time.Clocks;
import no.samraad.server.bodies.Body;
import org.jspecify.annotations.Nullable;

/** Puts a meeting in the plan of a body, with the fixed items of its agenda. */
@Singleton
public class PlanMeeting {
    private final MeetingRows meetings;
    private final ArrangeAgenda agenda;
    private final Acts acts;
    private final Ids ids;

    public PlanMeeting(MeetingRows meetings, ArrangeAgenda agenda, Acts acts, Ids ids) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param number in the year's plan; empty for an extraordinary meeting
     * @param until after {@code from}, the same day
     */
    public record Command(
            Body body,
            Role by,
            Optional<Integer> number,
            LocalDate day,
            LocalTime from,
            LocalTime until,
            MeetingForm form,
            String place,
            Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Planned(Meeting meeting) implements Outcome {}

        /** The number is another meeting's, perhaps a cancelled one's. */
        record NumberTaken() implements Outcome {}

        /** The body has an extraordinary meeting that day already. */
        record DayTaken() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Body body = command.body();
        MeetingRef ref = command.number()
                .<MeetingRef>map(number -> new MeetingRef.InPlan(command.day().getYear(), number))
                .orElseGet(() -> new MeetingRef.OnDay(command.day()));
        if (meetings.find(tenant, body.code(), ref).isPresent()) {
            return switch (ref) {
                case MeetingRef.InPlan _ -> new Outcome.NumberTaken();
                case MeetingRef.OnDay _ -> new Outcome.DayTaken();
            };
        }
        UUID id = ids.next();
        MeetingKind kind = command.number().isPresent() ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY;
        ZonedDateTime starts = command.day().atTime(command.from()).atZone(Clocks.OSLO);
        ZonedDateTime ends = command.day().atTime(command.until()).atZone(Clocks.OSLO);
        @Nullable Integer number = command.number().orElse(null);
        meetings.insert(
                tenant,
                id,
                body.id(),
                kind.code(),
                command.day().getYear(),
                number,
                starts.toInstant(),
                ends.toInstant(),
                command.form().code(),
                command.place());
        Meeting planned = meetings.find(tenant, id).orElseThrow();
        agenda.begin(caller, planned);
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", kind.code());
        facts.put("number", command.number());
        facts.put("starts_at", starts.toInstant());
        facts.put("form", command.form().code());
        acts.record(Act.by(caller, command.by(), "meeting_planned")
                .about(id)
                .inMeeting(body.id(), id)
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Planned(planned);
    }
}
