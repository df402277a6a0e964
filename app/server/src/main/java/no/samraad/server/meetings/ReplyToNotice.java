package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/**
 * Hears whether someone comes. A member who cannot come calls the personal deputy by saying so; one who can come after
 * all lets the deputy go. The secretariat is told each time.
 */
@Singleton
public class ReplyToNotice {
    private final RecipientRows people;
    private final ReplyRows replies;
    private final DeputyCallRows calls;
    private final NoticeRows notices;
    private final MeetingMail mail;
    private final Outbox outbox;
    private final Acts acts;

    public ReplyToNotice(
            RecipientRows people,
            ReplyRows replies,
            DeputyCallRows calls,
            NoticeRows notices,
            MeetingMail mail,
            Outbox outbox,
            Acts acts) {
        this.people = people;
        this.replies = replies;
        this.calls = calls;
        this.notices = notices;
        this.mail = mail;
        this.outbox = outbox;
        this.acts = acts;
    }

    /** What can be answered. */
    public enum Answer {
        COMING("coming"),
        PREVENTED("prevented");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        /** The code in the database and in forms. */
        public String code() {
            return code;
        }

        /** Empty for a code that is no answer. */
        public static Optional<Answer> of(String code) {
            for (Answer answer : values()) {
                if (answer.code.equals(code)) {
                    return Optional.of(answer);
                }
            }
            return Optional.empty();
        }
    }

    /** @param reason for the secretariat; may be blank, at most 500 characters */
    public record Command(Meeting meeting, UUID person, Answer answer, String reason, Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        /** Nobody else had to be told but the secretariat. */
        record Heard() implements Outcome {}

        record DeputyCalled(String deputy) implements Outcome {}

        record DeputyReleased(String deputy) implements Outcome {}

        /** There is nobody to call: no deputy is appointed, or the deputy cannot come either. */
        record NobodyToCall() implements Outcome {}

        /** The meeting is not called, or it has begun. */
        record TooLate() implements Outcome {}

        /** The person holds no seat at this meeting and has not been called. */
        record NotCalled() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        if (!(command.meeting() instanceof CalledMeeting meeting)) {
            return new Outcome.TooLate();
        }
        List<Recipient> all =
                people.of(tenant, meeting.bodyId(), meeting.appointed().day());
        Optional<Recipient> own = all.stream()
                .filter(one -> one.personId().equals(command.person())
                        && !one.standing().equals("deputy"))
                .findFirst();
        List<DeputyCall> called = calls.of(tenant, meeting.id());
        Optional<DeputyCall> ownCall = called.stream()
                .filter(call -> call.personId().equals(command.person()))
                .findFirst();
        if (own.isEmpty() && ownCall.isEmpty()) {
            return new Outcome.NotCalled();
        }
        Instant now = caller.happenedAt().toInstant();
        List<Reply> earlier = replies.of(tenant, meeting.id());
        replies.answer(tenant, meeting.id(), command.person(), command.answer().code(), command.reason(), now);
        Outcome outcome = own.isPresent()
                ? ofMember(caller, meeting, own.get(), command, all, earlier, now)
                : ofDeputy(caller, meeting, ownCall.orElseThrow(), command, all);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", Prefix.PERSON.show(command.person()));
        facts.put("answer", command.answer().code());
        facts.put(
                "seat",
                Prefix.SEAT.show(own.map(Recipient::seatId)
                        .orElseGet(() -> ownCall.orElseThrow().seatId())));
        facts.put("led_to", name(outcome));
        acts.record(Act.by(caller, role(own), "reply_given")
                .about(command.person())
                .inMeeting(meeting.bodyId(), meeting.id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return outcome;
    }

    private static Role role(Optional<Recipient> own) {
        return own.map(one -> one.standing().equals("observer") ? Role.OBSERVER : Role.MEMBER)
                .orElse(Role.DEPUTY);
    }

    private Outcome ofMember(
            Caller caller,
            CalledMeeting meeting,
            Recipient member,
            Command command,
            List<Recipient> all,
            List<Reply> earlier,
            Instant now) {
        UUID tenant = caller.tenant().id();
        Optional<Recipient> deputy = all.stream()
                .filter(one ->
                        one.seatId().equals(member.seatId()) && one.standing().equals("deputy"))
                .findFirst();
        return switch (command.answer()) {
            case PREVENTED -> {
                boolean deputyPrevented = deputy.isPresent()
                        && earlier.stream()
                                .anyMatch(reply ->
                                        reply.personId().equals(deputy.get().personId()) && reply.prevented());
                if (deputy.isEmpty() || deputyPrevented) {
                    tell(caller, meeting, "meetings.mail.nobody", member.name(), member.seatLabel(), command.reason());
                    yield new Outcome.NobodyToCall();
                }
                Recipient stepsIn = deputy.get();
                if (calls.call(tenant, meeting.id(), member.seatId(), stepsIn.personId(), now) > 0) {
                    send(
                            tenant,
                            stepsIn,
                            reader -> mail.callDeputy(
                                    caller.tenant(),
                                    meeting.appointed(),
                                    reader,
                                    member.name(),
                                    sequence(tenant, meeting, now)));
                    tell(
                            caller,
                            meeting,
                            stepsIn.hasEmail() ? "meetings.mail.prevented" : "meetings.mail.unreached",
                            member.name(),
                            stepsIn.name(),
                            command.reason());
                }
                yield new Outcome.DeputyCalled(stepsIn.name());
            }
            case COMING -> {
                if (calls.release(tenant, meeting.id(), member.seatId()) == 0 || deputy.isEmpty()) {
                    yield new Outcome.Heard();
                }
                Recipient released = deputy.get();
                send(
                        tenant,
                        released,
                        reader -> mail.releaseDeputy(
                                caller.tenant(),
                                meeting.appointed(),
                                reader,
                                member.name(),
                                sequence(tenant, meeting, now)));
                tell(caller, meeting, "meetings.mail.coming", member.name(), released.name(), command.reason());
                yield new Outcome.DeputyReleased(released.name());
            }
        };
    }

    private Outcome ofDeputy(
            Caller caller, CalledMeeting meeting, DeputyCall call, Command command, List<Recipient> all) {
        Optional<Recipient> deputy = all.stream()
                .filter(one ->
                        one.personId().equals(command.person()) && one.seatId().equals(call.seatId()))
                .findFirst();
        String name = deputy.map(Recipient::name).orElse("");
        return switch (command.answer()) {
            case COMING -> new Outcome.Heard();
            case PREVENTED -> {
                tell(
                        caller,
                        meeting,
                        "meetings.mail.deputy-prevented",
                        name,
                        deputy.map(Recipient::seatLabel).orElse(""),
                        command.reason());
                yield new Outcome.NobodyToCall();
            }
        };
    }

    /** Rises with every call and release, so that the deputy's calendar follows. */
    private int sequence(UUID tenant, CalledMeeting meeting, Instant now) {
        return notices.latestSequence(tenant, meeting.id()) + CalendarSequence.since(meeting.called(), now);
    }

    private void send(UUID tenant, Recipient to, java.util.function.Function<MeetingMail.Reader, OutgoingMail> words) {
        MeetingMail.Reader.of(to).map(words).ifPresent(one -> outbox.enqueue(tenant, one));
    }

    private void tell(Caller caller, CalledMeeting meeting, String key, String first, String second, String reason) {
        UUID tenant = caller.tenant().id();
        List<OutgoingMail> mails = new ArrayList<>();
        for (Recipient secretary : people.secretariat(tenant, meeting.bodyId(), caller.today())) {
            MeetingMail.Reader.of(secretary)
                    .ifPresent(reader -> mails.add(mail.toSecretariat(
                            caller.tenant(), meeting.appointed(), reader, key, List.of(first, second, reason))));
        }
        outbox.enqueue(tenant, mails);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Heard _ -> "heard";
            case Outcome.DeputyCalled _ -> "deputy_called";
            case Outcome.DeputyReleased _ -> "deputy_released";
            case Outcome.NobodyToCall _ -> "nobody_to_call";
            case Outcome.TooLate _ -> "too_late";
            case Outcome.NotCalled _ -> "not_called";
        };
    }
}
