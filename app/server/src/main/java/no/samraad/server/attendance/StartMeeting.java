package no.samraad.server.attendance;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.judgement.Act.LeadMeeting;
import no.samraad.engine.judgement.Act.OpenMeeting;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.leadership.MeetingLeaderFacts;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.Sitting.OfficeHeld;
import no.samraad.server.attendance.Sitting.Stay;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.StatutesInForce;

/** Opens a meeting on its day, and settles who leads it. From then on its items can be treated. */
@Singleton
public class StartMeeting {
    private static final int TRIES = 10;

    private final SittingRows sittings;
    private final StayRows stays;
    private final StatutesInForce statutes;
    private final Acts acts;

    public StartMeeting(SittingRows sittings, StayRows stays, StatutesInForce statutes, Acts acts) {
        this.sittings = sittings;
        this.stays = stays;
        this.statutes = statutes;
        this.acts = acts;
    }

    /**
     * @param leaderId who leads; empty for the first in the order of the rules who is in
     * @param reason why a binding rule of order is not kept; empty when none is broken
     */
    public record Command(
            String body, MeetingRef meeting, Optional<UUID> leaderId, String reason, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Opened(UUID leaderId) implements Outcome {}

        /** Is open already; nothing has changed. */
        record OpenAlready() implements Outcome {}

        /** A meeting is opened on its day, after it was called. */
        record NotYet(Sitting sitting) implements Outcome {}

        /** Nobody who is in was named to lead, and neither chair nor deputy chair is in. */
        record NoLeader(Sitting sitting) implements Outcome {}

        /** Rules of order are broken: it takes a written reason by chair or secretary. */
        record NeedsReason(Sitting sitting, Judgement judgement) implements Outcome {}

        record Refused(Sitting sitting, Judgement judgement) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}

        /** Others changed the meeting all the time; nothing has happened. */
        record TryAgain() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Sitting> found = sittings.find(tenant, command.body(), command.meeting());
            if (found.isEmpty() || !Rights.of(caller, found.get()).sees()) {
                return new Outcome.NotFound();
            }
            Sitting sitting = found.get();
            Rights rights = Rights.of(caller, sitting);
            Optional<Role> role = rights.running();
            if (role.isEmpty()) {
                return new Outcome.NotAllowed();
            }
            switch (sitting.state()) {
                case CALLED -> {}
                case OPEN -> {
                    return new Outcome.OpenAlready();
                }
                case PLANNED, CLOSED, CANCELLED -> {
                    return new Outcome.NotYet(sitting);
                }
            }
            if (caller.today().isBefore(sitting.day())) {
                return new Outcome.NotYet(sitting);
            }
            Optional<UUID> leader = leader(sitting, command.leaderId());
            if (leader.isEmpty()) {
                return new Outcome.NoLeader(sitting);
            }
            StatutesInForce.Version version = statutes.on(tenant, sitting.day());
            Judgement judgement = judge(sitting, leader.get(), version);
            switch (judgement.disposition()) {
                case Disposition.Refused _ -> {
                    return new Outcome.Refused(sitting, judgement);
                }
                case Disposition.NeedsReason _ -> {
                    if (command.reason().isBlank() || rights.mayBreach().isEmpty()) {
                        return new Outcome.NeedsReason(sitting, judgement);
                    }
                }
                case Disposition.Allowed _ -> {}
            }
            if (sittings.advance(tenant, sitting)) {
                return open(caller, role.get(), sitting, leader.get(), judgement, version, command);
            }
        }
        return new Outcome.TryAgain();
    }

    /** What the rules say of opening the meeting with those who are in now and this leader; also shown before it is done. */
    public static Judgement judge(Sitting sitting, UUID leader, StatutesInForce.Version version) {
        Judgement open = Engine.judge(opening(sitting), version.rules());
        Judgement lead = Engine.judge(leading(sitting, leader), version.rules());
        List<Finding> parts = Stream.concat(open.finding().parts().stream(), lead.finding().parts().stream())
                .toList();
        Finding whole = Finding.whole(open.finding().clause(), open.finding().about(), parts);
        return new Judgement(whole, Engine.dispositionOf(parts), open.asOf(), open.versions(), open.engineVersion());
    }

    private static OpenMeeting opening(Sitting sitting) {
        return new OpenMeeting(sitting.day(), SittingFacts.composition(sitting), SittingFacts.attendance(sitting));
    }

    private static LeadMeeting leading(Sitting sitting, UUID leader) {
        return new LeadMeeting(new MeetingLeaderFacts(
                SittingFacts.body(sitting), SittingFacts.person(leader), source(sitting, leader), available(sitting)));
    }

    private static LeaderSource source(Sitting sitting, UUID leader) {
        if (holds(sitting, "chair", leader)) {
            return LeaderSource.CHAIR;
        }
        return holds(sitting, "deputy_chair", leader) ? LeaderSource.DEPUTY_CHAIR : LeaderSource.CHOSEN_BY_THE_MEETING;
    }

    private static boolean holds(Sitting sitting, String office, UUID person) {
        return sitting.offices().stream()
                .anyMatch(held -> held.role().equals(office) && held.personId().equals(person));
    }

    private static Set<LeaderSource> available(Sitting sitting) {
        Set<LeaderSource> available = EnumSet.of(LeaderSource.CHOSEN_BY_THE_MEETING);
        sitting.inNow().forEach(stay -> available.add(source(sitting, stay.personId())));
        return available;
    }

    private Outcome open(
            Caller caller,
            Role role,
            Sitting sitting,
            UUID leader,
            Judgement judgement,
            StatutesInForce.Version version,
            Command command) {
        Instant at = caller.happenedAt().toInstant();
        Optional<UUID> first = sitting.items().stream()
                .min(Comparator.comparingInt(Item::position))
                .map(Item::id);
        stays.open(caller.tenant().id(), sitting.id(), leader, first.orElse(null), at);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("leader", leader);
        facts.put("in", sitting.inNow().stream().map(StartMeeting::fact).toList());
        facts.put(AskedActs.MEMBER, AskedActs.of(opening(sitting), leading(sitting, leader)));
        acts.record(Act.by(caller, role, "meeting_opened")
                .about(sitting.id())
                .inMeeting(sitting.bodyId(), sitting.id())
                .knowing(CanonicalJson.of(facts))
                .judged(version.recorded(judgement), version.standing(judgement, command.reason()))
                .once(command.key()));
        return new Outcome.Opened(leader);
    }

    /** A stay as a fact kept with an act. */
    public static Map<String, Object> fact(Stay stay) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("person", stay.personId());
        fact.put("seat", Optional.ofNullable(stay.seatId()));
        fact.put("capacity", stay.capacity().code());
        fact.put("whereabouts", stay.whereabouts().code());
        return fact;
    }

    /** The one named, when in; else the chair, else the deputy chair, when in. */
    private static Optional<UUID> leader(Sitting sitting, Optional<UUID> named) {
        if (named.isPresent()) {
            return named.filter(person -> sitting.stayOf(person).isPresent());
        }
        return List.of("chair", "deputy_chair").stream()
                .flatMap(office -> sitting.officeHolder(office).stream())
                .map(OfficeHeld::personId)
                .filter(person -> sitting.stayOf(person).isPresent())
                .findFirst();
    }
}
