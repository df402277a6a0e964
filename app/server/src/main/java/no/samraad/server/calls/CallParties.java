package no.samraad.server.calls;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkClock;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import no.samraad.server.nominations.LetterCode;

/** The secretary calls upon parties, prints letters, and closes with who takes part. */
@Singleton
public class CallParties {
    private static final int DAYS_BEFORE = 7;
    private static final LocalTime IN_THE_MORNING = LocalTime.of(8, 0);

    private final CallRows calls;
    private final CalledPartyRows parties;
    private final NamedParticipantRows named;
    private final CallLinkRows links;
    private final CallMail mail;
    private final LaterWork later;
    private final Acts acts;
    private final Ids ids;

    CallParties(
            CallRows calls,
            CalledPartyRows parties,
            NamedParticipantRows named,
            CallLinkRows links,
            CallMail mail,
            LaterWork later,
            Acts acts,
            Ids ids) {
        this.calls = calls;
        this.parties = parties;
        this.named = named;
        this.links = links;
        this.mail = mail;
        this.later = later;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param each how many one party may name, 1 to 4
     * @param most how many take part in all; empty where nobody has said
     * @param to the parties, at least one
     */
    public record Command(
            String title,
            String words,
            LocalDate lastDay,
            int each,
            Optional<Integer> most,
            Language language,
            List<To> to,
            Optional<UUID> once) {}

    /** @param email empty where the letter is printed */
    public record To(UUID partyId, Optional<EmailAddress> email) {}

    /** A call with its parties and whom they have named. */
    public record Whole(ParticipantCall call, List<CalledParty> parties, List<NamedParticipant> named) {
        public Whole {
            parties = List.copyOf(parties);
            named = List.copyOf(named);
        }

        /** Whom a party's latest answer names. */
        public List<NamedParticipant> of(CalledParty party) {
            return named.stream()
                    .filter(one -> one.answerId().equals(party.answerId()))
                    .toList();
        }

        /** Everyone who is named by an answer that counts. */
        public List<NamedParticipant> standing() {
            return parties.stream().flatMap(party -> of(party).stream()).toList();
        }

        public long answered() {
            return parties.stream().filter(CalledParty::answered).count();
        }
    }

    /** Whether this caller makes calls: a secretary of any body. */
    public static boolean may(Caller caller) {
        return caller.signedIn().isPresent() && caller.roles().contains(Role.SECRETARY);
    }

    public Optional<Whole> find(Caller caller, UUID id) {
        UUID tenant = caller.tenant().id();
        return calls.find(tenant, id).map(call -> new Whole(call, parties.of(tenant, id), named.of(tenant, id)));
    }

    /** Makes the call and sends it. */
    public UUID call(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        UUID id = ids.next();
        Instant now = caller.happenedAt().toInstant();
        calls.insert(
                tenant,
                id,
                command.title(),
                command.words(),
                command.lastDay(),
                command.each(),
                command.most().orElse(null),
                command.language().code(),
                caller.signedIn().orElseThrow().personId(),
                now);
        command.to()
                .forEach(to -> parties.insert(
                        tenant,
                        ids.next(),
                        id,
                        to.partyId(),
                        to.email().map(EmailAddress::text).orElse(null)));
        ParticipantCall call = calls.find(tenant, id).orElseThrow();
        mail.send(caller.tenant(), call, parties.of(tenant, id), CallMail.Occasion.ASKED, now);
        reminderOn(caller.today(), command.lastDay())
                .map(day -> ZonedDateTime.of(day, IN_THE_MORNING, Clocks.OSLO).toInstant())
                .ifPresent(at -> later.schedule(tenant, WorkKind.CALL_REMINDER, id, WorkClock.STATUTES, at));
        acts.record(Act.by(caller, Role.SECRETARY, "participants_called")
                .about(id)
                .knowing(CanonicalJson.of(Map.of(
                        "last_day",
                        command.lastDay().toString(),
                        "parties",
                        command.to().size(),
                        "each",
                        command.each())))
                .once(command.once()));
        return id;
    }

    /** The day those who have not answered are reminded: a week before the last one; empty when it is too near. */
    public static Optional<LocalDate> reminderOn(LocalDate today, LocalDate lastDay) {
        LocalDate week = lastDay.minusDays(DAYS_BEFORE);
        LocalDate eve = lastDay.minusDays(1);
        return week.isAfter(today) ? Optional.of(week) : eve.isAfter(today) ? Optional.of(eve) : Optional.empty();
    }

    /** A letter to print, with a new code; empty when the call is over. */
    public Optional<LetterCode> print(Caller caller, Whole whole, CalledParty party) {
        UUID tenant = caller.tenant().id();
        return calls.touch(tenant, whole.call().id()) == 0
                ? Optional.empty()
                : Optional.of(mail.print(
                        caller.tenant(),
                        whole.call(),
                        party,
                        caller.happenedAt().toInstant()));
    }

    /** How closing went. */
    public sealed interface Outcome {
        record Closed() implements Outcome {}

        /** More take part than there is room for. */
        record TooMany(int most) implements Outcome {}

        /** Somebody was chosen whom no answer that counts names. */
        record NotNamed() implements Outcome {}

        /** Something has come in since the page was shown, or it is over. */
        record Stale() implements Outcome {}
    }

    /**
     * Closes with who takes part.
     *
     * @param chosen the keys of those who do ({@link NamedParticipant#key})
     * @param version as the page showed it
     */
    public Outcome close(Caller caller, Whole whole, Set<String> chosen, int version, Optional<UUID> once) {
        UUID tenant = caller.tenant().id();
        UUID id = whole.call().id();
        List<NamedParticipant> standing = whole.standing();
        if (!standing.stream().map(NamedParticipant::key).toList().containsAll(chosen)) {
            return new Outcome.NotNamed();
        }
        Integer most = whole.call().most();
        if (most != null && chosen.size() > most) {
            return new Outcome.TooMany(most);
        }
        if (calls.end(tenant, id, "closed", version) == 0) {
            return new Outcome.Stale();
        }
        standing.forEach(
                person -> named.settle(tenant, person.answerId(), person.position(), chosen.contains(person.key())));
        over(caller, id);
        acts.record(Act.by(caller, Role.SECRETARY, "participants_chosen")
                .about(id)
                .knowing(CanonicalJson.of(Map.of("named", standing.size(), "take_part", chosen.size())))
                .once(once));
        return new Outcome.Closed();
    }

    /** Takes the call back; false when it is over, or something has come in since the page was shown. */
    public boolean withdraw(Caller caller, Whole whole, int version, Optional<UUID> once) {
        UUID id = whole.call().id();
        if (calls.end(caller.tenant().id(), id, "withdrawn", version) == 0) {
            return false;
        }
        over(caller, id);
        acts.record(Act.by(caller, Role.SECRETARY, "call_withdrawn").about(id).once(once));
        return true;
    }

    private void over(Caller caller, UUID id) {
        links.closeOfCall(caller.tenant().id(), id, caller.happenedAt().toInstant());
        later.forget(caller.tenant().id(), WorkKind.CALL_REMINDER, id);
    }
}
