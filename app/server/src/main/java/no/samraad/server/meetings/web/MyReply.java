package no.samraad.server.meetings.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.server.meetings.DeputyCall;
import no.samraad.server.meetings.Recipient;
import no.samraad.server.meetings.Reply;

/**
 * What the reader has to say about one meeting.
 *
 * @param standing {@code member}, {@code observer} or {@code deputy}
 * @param answer {@code coming}, {@code prevented} or {@code silent}
 * @param other a member's deputy, or the member a deputy comes for; empty text when there is none
 * @param deputyCalled whether a member's deputy has been called
 */
public record MyReply(String seat, String standing, String answer, String reason, String other, boolean deputyCalled) {

    /** Empty for someone who has no seat at the meeting and has not been called. */
    public static Optional<MyReply> of(UUID me, List<Recipient> people, List<Reply> replies, List<DeputyCall> calls) {
        Optional<Reply> reply =
                replies.stream().filter(one -> one.personId().equals(me)).findFirst();
        String answer = reply.map(Reply::answer).orElse("silent");
        String reason = reply.map(Reply::reason).orElse("");
        Optional<Recipient> own = people.stream()
                .filter(one -> one.personId().equals(me) && !one.standing().equals("deputy"))
                .findFirst();
        if (own.isPresent()) {
            UUID seat = own.get().seatId();
            return Optional.of(new MyReply(
                    own.get().seatLabel(),
                    own.get().standing(),
                    answer,
                    reason,
                    nameIn(people, seat, "deputy"),
                    calls.stream().anyMatch(call -> call.seatId().equals(seat))));
        }
        return calls.stream()
                .filter(call -> call.personId().equals(me))
                .findFirst()
                .map(call -> new MyReply(
                        labelOf(people, call.seatId()), "deputy", answer, reason, member(people, call.seatId()), true));
    }

    private static String nameIn(List<Recipient> people, UUID seat, String standing) {
        return people.stream()
                .filter(one -> one.seatId().equals(seat) && one.standing().equals(standing))
                .map(Recipient::name)
                .findFirst()
                .orElse("");
    }

    private static String member(List<Recipient> people, UUID seat) {
        return people.stream()
                .filter(one -> one.seatId().equals(seat) && !one.standing().equals("deputy"))
                .map(Recipient::name)
                .findFirst()
                .orElse("");
    }

    private static String labelOf(List<Recipient> people, UUID seat) {
        return people.stream()
                .filter(one -> one.seatId().equals(seat))
                .map(Recipient::seatLabel)
                .findFirst()
                .orElse("");
    }
}
