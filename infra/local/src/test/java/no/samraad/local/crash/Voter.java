package no.samraad.local.crash;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;

/**
 * One member's browser at a roll-call: it tries, knows what it was told, and tries again with the same key when it was told
 * nothing.
 */
final class Voter {
    /** What the voter was told. */
    enum Told {
        /** Not a word yet: the vote may be in or not. */
        NOTHING,
        /** It was received. */
        RECEIVED,
        /** It was not counted. */
        TOO_LATE
    }

    private final Visitor visitor;
    private final String seat;
    private final String csrf;
    private String choice = "";
    private String key = "";
    private String action = "";
    private String ballot = "";
    private volatile Told told = Told.NOTHING;

    Voter(CalledMeeting meeting, String personKey, String seat) {
        this.visitor = meeting.as(personKey);
        this.seat = seat;
        this.csrf = CalledMeeting.hidden(visitor.get(meeting.attendance())).getOrDefault("csrf", "");
    }

    /** Turns to the next question, with a vote of its own and a key to send it under. */
    void turnsTo(CalledMeeting meeting, int place, String nextChoice) {
        action = meeting.item(place) + "/stemme";
        ballot = meeting.openBallot(place);
        choice = nextChoice;
        key = UUID.randomUUID().toString();
        told = Told.NOTHING;
    }

    /** Sends the vote; the same at every call until the next question. */
    Told send() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("csrf", csrf);
        fields.put("sporsmal", ballot);
        fields.put("plass", seat);
        fields.put("valg", choice);
        fields.put("nokkel", key);
        Told now = sent(fields);
        if (now != Told.NOTHING) {
            told = now;
        }
        return now;
    }

    private Told sent(Map<String, String> fields) {
        try {
            Visited answer = visitor.postForJson(action, fields);
            if (answer.status() == 303) {
                return Told.RECEIVED;
            }
            if (answer.status() == 503) {
                return Told.NOTHING;
            }
            if (answer.status() == 422 && answer.body().contains("\"/problems/ballot-closed\"")) {
                return Told.TOO_LATE;
            }
            throw new AssertionError(seat + " was told " + answer.status() + ": " + answer.text());
        } catch (UncheckedIOException cut) {
            return Told.NOTHING;
        }
    }

    Told told() {
        return told;
    }

    /** As it stands in the records: {@code seat choice key}. */
    String row() {
        return seat.substring(seat.indexOf('_') + 1) + " " + choice + " " + key;
    }
}
