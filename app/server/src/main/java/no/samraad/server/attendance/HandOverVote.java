package no.samraad.server.attendance;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.decision.VoteDelegationFacts;
import no.samraad.engine.judgement.Act.DelegateVote;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.DelegatedVote.DelegatedIn;
import no.samraad.parties.Person;
import no.samraad.parties.PersonRows;
import no.samraad.parties.RegisterPerson;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.StatutesInForce;

/**
 * A member hands the vote to another for one meeting, or whoever runs the meeting records it (B15). Who may, to whom, in what
 * form and how many one may hold is competence: no reason opens it. It can be taken back until the meeting is opened.
 */
@Singleton
public class HandOverVote {
    private static final int TRIES = 10;

    private final SittingRows sittings;
    private final HandedOverVoteRows rows;
    private final PersonRows persons;
    private final RegisterPerson register;
    private final StatutesInForce statutes;
    private final Acts acts;
    private final Ids ids;

    HandOverVote(
            SittingRows sittings,
            HandedOverVoteRows rows,
            PersonRows persons,
            RegisterPerson register,
            StatutesInForce statutes,
            Acts acts,
            Ids ids) {
        this.sittings = sittings;
        this.rows = rows;
        this.persons = persons;
        this.register = register;
        this.statutes = statutes;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param to someone in the register; empty where the name says who
     * @param name of someone who is not in the register; blank where {@code to} says who
     * @param document the letter it stands in; blank for none
     */
    public record Command(
            String body,
            MeetingRef meeting,
            UUID seatId,
            Optional<UUID> to,
            String name,
            DelegatedIn form,
            String document,
            Optional<UUID> once) {}

    /** What handing it over would be. */
    public sealed interface Preview {
        /** What the rules say, whether they let it happen or not. */
        record Judged(
                Sitting sitting,
                SeatHeld seat,
                String from,
                String to,
                DelegateVote asked,
                Judgement judgement,
                StatutesInForce.Version rules)
                implements Preview {
            /** Only where a rule lets it, and all it asks is kept: no reason opens this, and silence lets nobody. */
            public boolean allowed() {
                return judgement.disposition() instanceof Disposition.Allowed
                        && judgement.finding().outcome() instanceof no.samraad.engine.finding.Outcome.Met;
            }
        }

        /** The seat has no member on the day, or its vote is handed over already. */
        record NothingToHandOver(Sitting sitting) implements Preview {}

        /** Nobody has that id, or it is the member. */
        record NobodyElse(Sitting sitting) implements Preview {}

        record Over(Sitting sitting) implements Preview {}

        record NotAllowed() implements Preview {}

        record NotFound() implements Preview {}
    }

    /** How it went. */
    public sealed interface Outcome {
        record HandedOver(UUID id) implements Outcome {}

        record TakenBack() implements Outcome {}

        record Not(Preview preview) implements Outcome {}

        /** Others changed the meeting all the time; nothing has happened. */
        record TryAgain() implements Outcome {}
    }

    public Preview preview(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Optional<Sitting> found = sittings.find(tenant, command.body(), command.meeting());
        Optional<SeatHeld> seat = found.flatMap(sitting -> sitting.seat(command.seatId()));
        if (found.isEmpty() || seat.isEmpty() || !Rights.of(caller, found.get()).sees()) {
            return new Preview.NotFound();
        }
        Sitting sitting = found.get();
        if (role(caller, sitting, seat.get()).isEmpty()) {
            return new Preview.NotAllowed();
        }
        if (!open(sitting)) {
            return new Preview.Over(sitting);
        }
        UUID from = seat.get().memberId();
        String fromName = seat.get().memberName();
        if (from == null
                || fromName == null
                || sitting.handedOver(command.seatId()).isPresent()) {
            return new Preview.NothingToHandOver(sitting);
        }
        Optional<Person> to = command.to().flatMap(id -> persons.find(tenant, id));
        if (command.to().isPresent() && to.filter(one -> !one.id().equals(from)).isEmpty()) {
            return new Preview.NobodyElse(sitting);
        }
        UUID holder = to.map(Person::id).orElseGet(ids::next);
        StatutesInForce.Version rules = statutes.on(tenant, sitting.day());
        DelegateVote asked = new DelegateVote(new VoteDelegationFacts(
                sitting.day(),
                SittingFacts.composition(sitting),
                new DelegatedVote(
                        SittingFacts.seat(command.seatId()),
                        SittingFacts.person(from),
                        SittingFacts.person(holder),
                        command.form(),
                        SittingFacts.party(rows.partyOfSeat(tenant, command.seatId())
                                .or(() -> rows.partyOf(tenant, from, sitting.day()))
                                .orElse(null)),
                        SittingFacts.party(
                                rows.partyOf(tenant, holder, sitting.day()).orElse(null))),
                SittingFacts.handedOver(sitting)));
        return new Preview.Judged(
                sitting,
                seat.get(),
                fromName,
                to.map(Person::name).orElse(command.name()),
                asked,
                Engine.judge(asked, rules.rules()),
                rules);
    }

    public Outcome handle(Caller caller, Command command) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Preview preview = preview(caller, command);
            if (!(preview instanceof Preview.Judged judged) || !judged.allowed()) {
                return new Outcome.Not(preview);
            }
            if (sittings.advance(caller.tenant().id(), judged.sitting())) {
                return hand(caller, command, judged);
            }
        }
        return new Outcome.TryAgain();
    }

    private Outcome hand(Caller caller, Command command, Preview.Judged judged) {
        UUID tenant = caller.tenant().id();
        UUID from = java.util.Objects.requireNonNull(judged.seat().memberId());
        Optional<UUID> to = command.to().or(() -> registered(caller, command.name()));
        if (to.isEmpty()) {
            return new Outcome.Not(new Preview.NobodyElse(judged.sitting()));
        }
        UUID id = ids.next();
        Instant at = caller.happenedAt().toInstant();
        rows.insert(
                tenant,
                id,
                judged.sitting().id(),
                command.seatId(),
                from,
                to.get(),
                command.form() == DelegatedIn.WRITING ? "writing" : "spoken_words",
                command.document().isBlank() ? null : command.document().strip(),
                caller.signedIn().orElseThrow().personId(),
                at);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seat", Prefix.SEAT.show(command.seatId()));
        facts.put("from", Prefix.PERSON.show(from));
        facts.put("to", Prefix.PERSON.show(to.get()));
        facts.put("form", command.form());
        facts.put(AskedActs.MEMBER, AskedActs.of(judged.asked()));
        acts.record(Act.by(caller, role(caller, judged.sitting(), judged.seat()).orElseThrow(), "vote_handed_over")
                .about(id)
                .inMeeting(judged.sitting().bodyId(), judged.sitting().id())
                .knowing(CanonicalJson.of(facts))
                .judged(
                        judged.rules().recorded(judged.judgement()),
                        judged.rules().standing(judged.judgement(), ""))
                .once(command.once()));
        return new Outcome.HandedOver(id);
    }

    private Optional<UUID> registered(Caller caller, String name) {
        RegisterPerson.Command person = new RegisterPerson.Command(
                name, Optional.empty(), Optional.empty(), caller.language(), Optional.empty());
        return switch (register.handle(caller.tenant().id(), person)) {
            case RegisterPerson.Outcome.Registered(UUID id) -> Optional.of(id);
            case RegisterPerson.Outcome.KnownAlready(UUID id) -> Optional.of(id);
            case RegisterPerson.Outcome.Invalid _ -> Optional.empty();
        };
    }

    /** Takes it back, by the one who handed it over or whoever runs the meeting, before the meeting is opened. */
    public Outcome takeBack(Caller caller, String body, MeetingRef meeting, UUID id, Optional<UUID> once) {
        UUID tenant = caller.tenant().id();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Sitting> found = sittings.find(tenant, body, meeting);
            Optional<Sitting.HandedOver> vote = found.flatMap(sitting -> sitting.handedOver().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst());
            Optional<SeatHeld> seat = vote.flatMap(one -> found.get().seat(one.seatId()));
            if (found.isEmpty() || !Rights.of(caller, found.get()).sees() || seat.isEmpty()) {
                return new Outcome.Not(new Preview.NotFound());
            }
            Optional<Role> role = role(caller, found.get(), seat.get());
            if (role.isEmpty()) {
                return new Outcome.Not(new Preview.NotAllowed());
            }
            if (!mayTakeBack(found.get())) {
                return new Outcome.Not(new Preview.Over(found.get()));
            }
            if (sittings.advance(tenant, found.get())) {
                rows.takeBack(
                        tenant,
                        id,
                        caller.signedIn().orElseThrow().personId(),
                        caller.happenedAt().toInstant());
                acts.record(Act.by(caller, role.get(), "vote_taken_back")
                        .about(id)
                        .inMeeting(found.get().bodyId(), found.get().id())
                        .once(once));
                return new Outcome.TakenBack();
            }
        }
        return new Outcome.TryAgain();
    }

    /** By which authority: whoever runs the meeting, or the seat's own member. */
    public static Optional<Role> role(Caller caller, Sitting sitting, SeatHeld seat) {
        Rights rights = Rights.of(caller, sitting);
        return rights.running()
                .or(() -> rights.person()
                                .filter(person -> person.equals(seat.memberId()))
                                .isPresent()
                        ? Optional.of(Role.MEMBER)
                        : Optional.empty());
    }

    /** Until the meeting is over. */
    public static boolean open(Sitting sitting) {
        return switch (sitting.state()) {
            case PLANNED, CALLED, OPEN -> true;
            case CLOSED, CANCELLED -> false;
        };
    }

    /** Until the meeting is opened. */
    public static boolean mayTakeBack(Sitting sitting) {
        return switch (sitting.state()) {
            case PLANNED, CALLED -> true;
            case OPEN, CLOSED, CANCELLED -> false;
        };
    }
}
