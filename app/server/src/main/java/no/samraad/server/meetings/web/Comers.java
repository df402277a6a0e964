package no.samraad.server.meetings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samraad.server.meetings.DeputyCall;
import no.samraad.server.meetings.Recipient;
import no.samraad.server.meetings.Reply;

/**
 * Who comes for one seat.
 *
 * @param answer {@code coming}, {@code prevented} or {@code silent}
 * @param deputy the name of the personal deputy; empty text when none is appointed
 * @param deputyAnswer {@code called}, {@code coming}, {@code prevented} or empty text when not called
 */
public record Comers(
        String seat, String member, String standing, String answer, String reason, String deputy, String deputyAnswer) {

    /** Every seat that is filled, in the order of lists. */
    public static List<Comers> of(List<Recipient> people, List<Reply> replies, List<DeputyCall> calls) {
        List<Comers> lines = new ArrayList<>();
        for (Recipient person : people) {
            if (person.standing().equals("deputy")) {
                continue;
            }
            Recipient deputy = people.stream()
                    .filter(other -> other.seatId().equals(person.seatId())
                            && other.standing().equals("deputy"))
                    .findFirst()
                    .orElse(null);
            boolean called = calls.stream().anyMatch(call -> call.seatId().equals(person.seatId()));
            lines.add(new Comers(
                    person.seatLabel(),
                    person.name(),
                    person.standing(),
                    answer(person.personId(), replies, "silent"),
                    reason(person.personId(), replies),
                    deputy == null ? "" : deputy.name(),
                    deputy == null || !called ? "" : answer(deputy.personId(), replies, "called")));
        }
        return lines;
    }

    private static String answer(UUID person, List<Reply> replies, String otherwise) {
        return replies.stream()
                .filter(reply -> reply.personId().equals(person))
                .map(Reply::answer)
                .findFirst()
                .orElse(otherwise);
    }

    private static String reason(UUID person, List<Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.personId().equals(person))
                .map(Reply::reason)
                .findFirst()
                .orElse("");
    }

    /** Whether nobody is on the way for this seat. */
    public boolean uncovered() {
        return answer.equals("prevented") && (deputyAnswer.isEmpty() || deputyAnswer.equals("prevented"));
    }
}
