package no.samraad.server.nominations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Appoint;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.HowAppointed;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.statutes.format.RecordText;

/**
 * The secretary asks those who appoint to a seat to name someone before a day. Where the rules want a proposal first, the
 * letter to those who appoint waits for it. Several letters of one step must all come to the same person.
 */
@Singleton
public class AskAuthority {
    private final NominationRows nominations;
    private final LetterRows letters;
    private final SendLetters send;
    private final Appoint appoint;
    private final Acts acts;
    private final Ids ids;

    AskAuthority(
            NominationRows nominations, LetterRows letters, SendLetters send, Appoint appoint, Acts acts, Ids ids) {
        this.nominations = nominations;
        this.letters = letters;
        this.send = send;
        this.appoint = appoint;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param since the first day in the seat
     * @param until the first day after the term; empty where the letter says nothing of it
     * @param lastDay the last day to answer, not before today
     * @param how who appoints, how and on whose proposal
     * @param proposer who proposes first; empty where nobody does
     * @param appointers who must say yes, one to four
     */
    public record Command(
            SeatHolding seat,
            Capacity capacity,
            LocalDate since,
            Optional<LocalDate> until,
            LocalDate lastDay,
            HowAppointed how,
            Optional<Recipient> proposer,
            List<Recipient> appointers,
            String words,
            no.samraad.platform.web.Language language,
            Optional<UUID> once) {}

    /** @param email empty where the letter is printed */
    public record Recipient(String authority, Optional<EmailAddress> email) {}

    /**
     * What asking would do.
     *
     * @param reminder the day of the reminder; empty when the last day is too near
     * @param judged what the rules say of who is asked, with every other rule
     * @param aboutAppointer whether it is as the rules want
     */
    public record Preview(Optional<LocalDate> reminder, Appoint.Judged judged, List<Finding> aboutAppointer) {}

    /** How it went. */
    public sealed interface Outcome {
        record Asked(UUID nomination) implements Outcome {}

        /** Somebody has been asked for this place already. */
        record AskedBefore(UUID nomination) implements Outcome {}

        /** Only a secretary asks. */
        record NotAllowed() implements Outcome {}
    }

    public Preview preview(Caller caller, Body body, Command command) {
        Appoint.Judged judged = appoint.judge(caller.tenant().id(), body, asAppointment(command));
        return new Preview(
                SendLetters.reminderOn(caller.today(), command.lastDay()),
                judged,
                judged.judgement().finding().parts().stream()
                        .filter(part -> part.clause() == Clause.APPOINTED_BY || part.clause() == Clause.APPOINTED_HOW)
                        .toList());
    }

    public Outcome handle(Caller caller, Body body, Command command) {
        if (caller.signedIn().isEmpty() || !caller.rolesIn(body.id()).contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        UUID tenant = caller.tenant().id();
        Optional<UUID> before = nominations.openFor(
                tenant, command.seat().id(), command.capacity().code());
        if (before.isPresent()) {
            return new Outcome.AskedBefore(before.get());
        }
        UUID id = ids.next();
        Instant now = caller.happenedAt().toInstant();
        nominations.insert(
                tenant,
                id,
                body.id(),
                command.seat().id(),
                command.capacity().code(),
                command.since(),
                command.until().orElse(null),
                command.lastDay(),
                RecordText.canonical(command.how()).text(),
                command.words(),
                command.language().code(),
                caller.signedIn().get().personId(),
                now);
        command.proposer().ifPresent(proposer -> insert(tenant, id, 1, 1, proposer));
        int position = 0;
        for (Recipient appointer : command.appointers()) {
            insert(tenant, id, 2, ++position, appointer);
        }
        Nomination nomination = nominations.find(tenant, id).orElseThrow();
        List<Letter> first = new ArrayList<>(letters.of(tenant, id));
        first.removeIf(letter -> letter.proposes() != command.proposer().isPresent());
        send.send(caller.tenant(), body, nomination, first, NominationMail.Occasion.ASKED, now);
        send.remindLater(tenant, id, caller.today(), command.lastDay());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seat", Prefix.SEAT.show(command.seat().id()));
        facts.put("capacity", command.capacity().code());
        facts.put("since", command.since().toString());
        command.until().ifPresent(until -> facts.put("until", until.toString()));
        facts.put("last_day", command.lastDay().toString());
        facts.put("letters", command.appointers().size() + (command.proposer().isPresent() ? 1 : 0));
        acts.record(Act.by(caller, Role.SECRETARY, "nomination_asked")
                .about(id)
                .inBody(body.id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Asked(id);
    }

    private void insert(UUID tenant, UUID nomination, int step, int position, Recipient to) {
        letters.insert(
                tenant,
                ids.next(),
                nomination,
                step,
                position,
                to.authority(),
                to.email().map(EmailAddress::text).orElse(null));
    }

    /** Whoever it will be, appointed as the letter asks. */
    private Appoint.Command asAppointment(Command command) {
        return new Appoint.Command(
                command.seat().id(),
                command.capacity(),
                ids.next(),
                command.since(),
                command.until(),
                command.appointers().getFirst().authority(),
                command.how(),
                "",
                Optional.empty(),
                false,
                "",
                Optional.empty(),
                Optional.empty());
    }
}
