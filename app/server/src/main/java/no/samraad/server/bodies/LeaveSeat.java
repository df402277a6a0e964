package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.seat.SeatId;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.statutes.StatutesInForce;

/**
 * Someone leaves a place before the term is up, or sits on after it until there is a successor. The term as it was given is
 * kept beside the days really served, so that whoever follows can be given the rest of it. Sitting on is held against the
 * rules of the day after the term (B12); leaving is everyone's right.
 */
@Singleton
public class LeaveSeat {
    private final AppointmentRows appointments;
    private final SeatBoardOn boards;
    private final JudgeSeats judgeSeats;
    private final Acts acts;

    public LeaveSeat(AppointmentRows appointments, SeatBoardOn boards, JudgeSeats judgeSeats, Acts acts) {
        this.appointments = appointments;
        this.boards = boards;
        this.judgeSeats = judgeSeats;
        this.acts = acts;
    }

    /** What happens with the term. */
    public sealed interface What {
        /**
         * The person leaves.
         *
         * @param lastDay the last day
         * @param told who has been told, in words
         */
        record Leaves(LocalDate lastDay, String told) implements What {}

        /** The person sits on until there is a successor. */
        record SitsOn() implements What {}
    }

    /**
     * @param termId the term
     * @param reason why a rule of order is not kept; blank for none
     */
    public record Command(UUID termId, What what, String reason, Optional<UUID> once) {}

    /** What it would do. */
    public sealed interface Preview {
        record WillLeave(Appointment term, LocalDate lastDay) implements Preview {}

        /**
         * @param finding what the rules say of it; empty when no rule says how long anyone sits
         * @param needsReason whether the rules do not let anyone sit on
         */
        record WillSitOn(
                Appointment term,
                LocalDate termEnded,
                Optional<Finding> finding,
                JudgeSeats.Judged judged,
                boolean needsReason)
                implements Preview {}

        /** The body has no such term. */
        record Unknown() implements Preview {}

        /** The last day is before the first, or not before the one the term has. */
        record NotWithin(Appointment term) implements Preview {}

        /** There is a successor already, or the term has no last day. */
        record NothingToSitOn(Appointment term) implements Preview {}
    }

    /** How it went. */
    public sealed interface Outcome {
        record Done(LocalDate day) implements Outcome {}

        record Not(Preview preview) implements Outcome {}

        /** Only a secretary records it. */
        record NotAllowed() implements Outcome {}
    }

    /** What would happen, without doing it. */
    public Preview preview(Caller caller, Body body, Command command) {
        UUID tenantId = caller.tenant().id();
        List<Appointment> ever = appointments.inBody(tenantId, body.id(), JudgeSeats.EVER, caller.today());
        Optional<Appointment> found =
                ever.stream().filter(term -> term.id().equals(command.termId())).findFirst();
        if (found.isEmpty()) {
            return new Preview.Unknown();
        }
        Appointment term = found.get();
        LocalDate until = term.until();
        return switch (command.what()) {
            case What.Leaves(LocalDate lastDay, String _) -> {
                boolean within = !lastDay.isBefore(term.since())
                        && (until == null || lastDay.plusDays(1).isBefore(until));
                yield within ? new Preview.WillLeave(term, lastDay) : new Preview.NotWithin(term);
            }
            case What.SitsOn _ -> {
                boolean followed = until == null
                        || ever.stream()
                                .anyMatch(other -> other.seatId().equals(term.seatId())
                                        && other.capacity().equals(term.capacity())
                                        && !other.since().isBefore(until));
                yield until == null || followed
                        ? new Preview.NothingToSitOn(term)
                        : sitsOn(tenantId, body, term, until);
            }
        };
    }

    private Preview sitsOn(UUID tenantId, Body body, Appointment term, LocalDate until) {
        SeatBoard board = boards.of(tenantId, body.code(), until).orElseThrow();
        List<Appointment> terms = board.terms().stream()
                .map(other -> other.id().equals(term.id()) ? other.sittingOn() : other)
                .toList();
        Seating seating = new Seating(
                body,
                until,
                board.seating().seats().stream()
                        .map(seat -> seat.id().equals(term.seatId()) ? seat.heldBy(term) : seat)
                        .toList());
        JudgeSeats.Judged judged = judgeSeats.handle(tenantId, seating, terms);
        Subject seat = new Subject.OfSeat(new SeatId(Prefix.SEAT.show(term.seatId())));
        Optional<Finding> finding = judged.judgement().finding().parts().stream()
                .filter(part -> part.clause() == Clause.TERM_RUNS)
                .flatMap(part -> part.parts().isEmpty()
                        ? Stream.of(part)
                        : part.parts().stream().filter(own -> own.about().equals(seat)))
                .findFirst();
        boolean allowed = Engine.dispositionOf(finding.stream().toList()) instanceof Disposition.Allowed;
        return new Preview.WillSitOn(term, until.minusDays(1), finding, judged, !allowed);
    }

    /** Records it. */
    public Outcome handle(Caller caller, Body body, Command command) {
        if (!caller.rolesIn(body.id()).contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        UUID tenantId = caller.tenant().id();
        appointments.lockBody(tenantId, body.id());
        Preview preview = preview(caller, body, command);
        return switch (preview) {
            case Preview.WillLeave(Appointment term, LocalDate lastDay) -> {
                appointments.end(tenantId, term.id(), lastDay.plusDays(1));
                Map<String, Object> facts = facts(term);
                facts.put("last_day", lastDay.toString());
                if (command.what() instanceof What.Leaves(LocalDate _, String told) && !told.isBlank()) {
                    facts.put("told", told);
                }
                acts.record(Act.by(caller, Role.SECRETARY, "left_seat")
                        .about(term.id())
                        .inBody(body.id())
                        .knowing(CanonicalJson.of(facts))
                        .once(command.once()));
                yield new Outcome.Done(lastDay.plusDays(1));
            }
            case Preview.WillSitOn willSitOn ->
                willSitOn.needsReason() && command.reason().isBlank()
                        ? new Outcome.Not(preview)
                        : sitOn(caller, body, command, willSitOn);
            case Preview.Unknown _ -> new Outcome.Not(preview);
            case Preview.NotWithin _ -> new Outcome.Not(preview);
            case Preview.NothingToSitOn _ -> new Outcome.Not(preview);
        };
    }

    private Outcome sitOn(Caller caller, Body body, Command command, Preview.WillSitOn willSitOn) {
        appointments.sitOn(caller.tenant().id(), willSitOn.term().id());
        Map<String, Object> facts = facts(willSitOn.term());
        facts.put("term_ended", willSitOn.termEnded().toString());
        Act act = Act.by(caller, Role.SECRETARY, "sits_on")
                .about(willSitOn.term().id())
                .inBody(body.id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once());
        StatutesInForce.Version rules = willSitOn.judged().rules();
        acts.record(willSitOn
                .finding()
                .map(finding -> alone(willSitOn.judged().judgement(), finding))
                .map(judgement -> act.judged(
                        rules.recorded(judgement),
                        rules.standing(judgement, command.reason().strip())))
                .orElse(act));
        return new Outcome.Done(willSitOn.termEnded().plusDays(1));
    }

    /** The judgement of one rule among those that were asked. */
    public static Judgement alone(Judgement whole, Finding finding) {
        return new Judgement(
                finding, Engine.dispositionOf(List.of(finding)), whole.asOf(), whole.versions(), whole.engineVersion());
    }

    private static Map<String, Object> facts(Appointment term) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seat", Prefix.SEAT.show(term.seatId()));
        facts.put("person", Prefix.PERSON.show(term.personId()));
        facts.put("capacity", term.capacity());
        return facts;
    }
}
