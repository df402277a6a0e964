package no.samraad.server.nominations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
import no.samraad.parties.Person;
import no.samraad.parties.PersonRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.bodies.Appoint;
import no.samraad.server.bodies.AppointmentRows;
import no.samraad.server.bodies.Body;
import no.samraad.server.nominations.Correspondence.Standing;

/** What the secretary does with a letter: accepts the proposal by appointing, prints, moves the last day, or takes it back. */
@Singleton
public class SettleNomination {
    private static final int LONGEST_DECISION = 300;

    private final NominationRows nominations;
    private final LetterRows letters;
    private final LetterAnswerRows answers;
    private final LetterLinkRows links;
    private final PersonRows persons;
    private final PartyRows parties;
    private final AppointmentRows appointments;
    private final Appoint appoint;
    private final SendLetters send;
    private final Acts acts;

    SettleNomination(
            NominationRows nominations,
            LetterRows letters,
            LetterAnswerRows answers,
            LetterLinkRows links,
            PersonRows persons,
            PartyRows parties,
            AppointmentRows appointments,
            Appoint appoint,
            SendLetters send,
            Acts acts) {
        this.nominations = nominations;
        this.letters = letters;
        this.answers = answers;
        this.links = links;
        this.persons = persons;
        this.parties = parties;
        this.appointments = appointments;
        this.appoint = appoint;
        this.send = send;
        this.acts = acts;
    }

    /** The letters of a body's nomination; empty when the body has no such. */
    public Optional<Correspondence> find(Caller caller, Body body, UUID id) {
        UUID tenant = caller.tenant().id();
        return nominations
                .find(tenant, id)
                .filter(found -> found.bodyId().equals(body.id()))
                .map(found -> new Correspondence(found, letters.of(tenant, id), answers.of(tenant, id)));
    }

    /** Those in the register who may be the one that is named: by e-mail, or by name. */
    public List<Person> known(Caller caller, LetterAnswer answer) {
        String email = answer.email();
        return persons.all(caller.tenant().id()).stream()
                .filter(person -> (email != null && email.equalsIgnoreCase(person.email()))
                        || person.name().equalsIgnoreCase(answer.name()))
                .toList();
    }

    /**
     * @param personId someone in the register; empty to take the person in as named
     * @param reason why a rule of order is not kept; blank for none
     * @param seen the appointment the page showed as the one in force on the first day; empty when it showed none
     */
    public record Accept(
            UUID nomination, Optional<UUID> personId, String reason, Optional<UUID> seen, Optional<UUID> once) {}

    /** How accepting went. */
    public sealed interface Outcome {
        record Accepted(LocalDate since) implements Outcome {}

        /** Not all have said yes to the same, or it is over. */
        record NotReady() implements Outcome {}

        record Not(Appoint.Outcome why) implements Outcome {}

        /** Only a secretary accepts. */
        record NotAllowed() implements Outcome {}
    }

    /** What accepting would do, without doing it; empty while not all have said yes to the same. */
    public Optional<Appoint.Preview> preview(Caller caller, Body body, Correspondence letters, Accept accept) {
        return command(caller, letters, accept)
                .map(ready -> appoint.preview(caller, body, ready.command(), Optional.of(ready.person())));
    }

    private record Ready(LetterAnswer answer, Person person, Appoint.Command command) {}

    private Optional<Ready> command(Caller caller, Correspondence letters, Accept accept) {
        if (!(letters.standing() instanceof Standing.Agreed(LetterAnswer answer))) {
            return Optional.empty();
        }
        UUID tenant = caller.tenant().id();
        // Whoever is taken in gets the answer's own id, so that the same person is not taken in twice.
        Optional<Person> person = accept.personId().isPresent()
                ? persons.find(tenant, accept.personId().get())
                : Optional.of(new Person(
                        answer.id(),
                        Optional.ofNullable(answer.name()).orElseThrow(),
                        answer.email(),
                        answer.phone(),
                        Optional.ofNullable(answer.language()).orElse("nb"),
                        null));
        Nomination nomination = letters.nomination();
        List<MemberParty> members = parties.members(tenant);
        return person.map(one -> new Ready(
                answer,
                one,
                new Appoint.Command(
                        nomination.seatId(),
                        nomination.as(),
                        one.id(),
                        nomination.since(),
                        Optional.ofNullable(nomination.until()),
                        by(letters),
                        nomination.way(),
                        decision(letters),
                        AnswerLetter.said(answer, members),
                        false,
                        accept.reason(),
                        accept.seen(),
                        accept.once())));
    }

    private static String by(Correspondence letters) {
        List<String> names = letters.letters().stream()
                .filter(letter -> !letter.proposes())
                .map(Letter::authority)
                .toList();
        return cut(String.join(", ", names), 200);
    }

    private static String decision(Correspondence letters) {
        List<String> decisions = new ArrayList<>();
        letters.letters().stream()
                .filter(letter -> !letter.proposes())
                .flatMap(letter -> letters.latest(letter.id()).stream())
                .forEach(answer -> {
                    LocalDate on = answer.decidedOn();
                    String words = answer.decision() == null ? "" : answer.decision();
                    String both = on == null
                            ? words
                            : words.isEmpty() ? NominationMail.typed(on) : words + ", " + NominationMail.typed(on);
                    if (!both.isEmpty()) {
                        decisions.add(both);
                    }
                });
        return cut(String.join("; ", decisions), LONGEST_DECISION);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** Appoints whom all have said yes to. */
    public Outcome accept(Caller caller, Body body, Accept accept) {
        if (!isSecretary(caller, body)) {
            return new Outcome.NotAllowed();
        }
        UUID tenant = caller.tenant().id();
        appointments.lockBody(tenant, body.id());
        Optional<Correspondence> letters = find(caller, body, accept.nomination());
        Optional<Ready> ready =
                letters.filter(found -> found.nomination().open()).flatMap(found -> command(caller, found, accept));
        if (ready.isEmpty()) {
            return new Outcome.NotReady();
        }
        Appoint.Command command = ready.get().command();
        Appoint.Preview preview =
                appoint.preview(caller, body, command, Optional.of(ready.get().person()));
        // The person is taken in only where the appointment will be made.
        switch (preview) {
            case Appoint.Preview.Not(Appoint.Refusal refusal) -> {
                return new Outcome.Not(new Appoint.Outcome.Refused(refusal));
            }
            case Appoint.Preview.WillBe willBe -> {
                if (willBe.judged().needsReason() && command.reason().isBlank()) {
                    return new Outcome.Not(new Appoint.Outcome.NeedsReason(willBe));
                }
                if (!willBe.leaves()
                        .map(no.samraad.server.bodies.Appointment::id)
                        .equals(command.seen())) {
                    return new Outcome.Not(new Appoint.Outcome.Stale());
                }
            }
        }
        Person person = ready.get().person();
        if (persons.find(tenant, person.id()).isEmpty()) {
            persons.insert(tenant, person.id(), person.name(), person.email(), person.phone(), person.language(), null);
        }
        Appoint.Outcome outcome = appoint.handle(caller, body, command);
        if (!(outcome instanceof Appoint.Outcome.Appointed(UUID appointment, var _))) {
            throw new IllegalStateException("what was shown a moment ago is refused: " + outcome);
        }
        nominations.accept(tenant, accept.nomination(), appointment);
        close(caller, accept.nomination());
        acts.record(Act.by(caller, Role.SECRETARY, "nomination_accepted")
                .about(accept.nomination())
                .inBody(body.id())
                .knowing(CanonicalJson.of(Map.of(
                        "appointment",
                        Prefix.APPOINTMENT.show(appointment),
                        "answer",
                        ready.get().answer().id().toString()))));
        return new Outcome.Accepted(command.since());
    }

    /** Takes the letters back; false when it is over already. */
    public boolean withdraw(Caller caller, Body body, UUID nomination, Optional<UUID> once) {
        if (!isSecretary(caller, body) || nominations.withdraw(caller.tenant().id(), nomination) == 0) {
            return false;
        }
        close(caller, nomination);
        acts.record(Act.by(caller, Role.SECRETARY, "nomination_withdrawn")
                .about(nomination)
                .inBody(body.id())
                .once(once));
        return true;
    }

    /** Gives the authorities another last day, and tells those who are waited for; false when it is over already. */
    public boolean move(Caller caller, Body body, Correspondence letters, LocalDate lastDay, Optional<UUID> once) {
        UUID tenant = caller.tenant().id();
        UUID id = letters.nomination().id();
        if (!isSecretary(caller, body) || nominations.move(tenant, id, lastDay) == 0) {
            return false;
        }
        Instant now = caller.happenedAt().toInstant();
        links.prolong(tenant, id, Nomination.expires(lastDay));
        Nomination moved = nominations.find(tenant, id).orElseThrow();
        send.send(
                caller.tenant(),
                body,
                moved,
                letters.letters().stream().filter(letters::waitsFor).toList(),
                NominationMail.Occasion.MOVED,
                now);
        send.remindLater(tenant, id, caller.today(), lastDay);
        acts.record(Act.by(caller, Role.SECRETARY, "nomination_moved")
                .about(id)
                .inBody(body.id())
                .knowing(CanonicalJson.of(Map.of("last_day", lastDay.toString())))
                .once(once));
        return true;
    }

    /** A letter to print, with a new code; empty when it is over, or waits for the first step. */
    public Optional<LetterCode> print(
            Caller caller, Body body, Correspondence letters, Letter letter, Optional<UUID> once) {
        UUID tenant = caller.tenant().id();
        UUID id = letters.nomination().id();
        if (!isSecretary(caller, body) || !printable(letters, letter) || nominations.touch(tenant, id) == 0) {
            return Optional.empty();
        }
        LetterCode code = send.print(
                caller.tenant(),
                letters.nomination(),
                letter,
                caller.happenedAt().toInstant());
        acts.record(Act.by(caller, Role.SECRETARY, "nomination_printed")
                .about(id)
                .inBody(body.id())
                .knowing(CanonicalJson.of(Map.of("letter", letter.id().toString())))
                .once(once));
        return Optional.of(code);
    }

    /** Whether a letter's turn has come: nobody proposes first, or somebody has. */
    public static boolean printable(Correspondence letters, Letter letter) {
        boolean first = letters.letters().stream().noneMatch(Letter::proposes) || letter.proposes();
        return letters.nomination().open()
                && (first || letters.askedAbout(letter).isPresent());
    }

    private void close(Caller caller, UUID nomination) {
        links.closeOfNomination(
                caller.tenant().id(), nomination, caller.happenedAt().toInstant());
        send.remindNoMore(caller.tenant().id(), nomination);
    }

    private static boolean isSecretary(Caller caller, Body body) {
        return caller.rolesIn(body.id()).contains(Role.SECRETARY);
    }
}
