package no.samraad.statutes.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seating.Roster;
import org.jspecify.annotations.Nullable;

/**
 * A CASE: facts and acts written by hand, and what the statutes should make of each act. What is introduced once (bodies,
 * persons, meetings) is named afterwards.
 *
 * @param about what it shows, in the author's words; null when nothing is said
 * @param bodies the bodies with their seats
 * @param others persons who hold no seat: guests, the secretariat, submitters
 * @param meetings the meetings the acts belong to
 * @param acts the acts, in the order they are judged; each is judged by itself
 */
public record CaseFile(
        @Nullable String about, List<Body> bodies, Set<PersonId> others, List<Meeting> meetings, List<Tried> acts) {
    public CaseFile {
        bodies = List.copyOf(bodies);
        others = Set.copyOf(others);
        meetings = List.copyOf(meetings);
        acts = List.copyOf(acts);
    }

    /**
     * A body with its seats.
     *
     * @param body its code, as the statutes name it
     * @param partners its partners with their seats
     * @param changes what became of the seats later
     * @param roster what is known of its parties, persons and appointments; null when nothing is
     */
    public record Body(
            BodyCode body,
            List<Group> partners,
            List<Change> changes,
            @Nullable Roster roster) {
        public Body {
            partners = List.copyOf(partners);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A partner and its seats in a body.
     *
     * @param partner its code, as the statutes name it
     * @param side the side it belongs to
     * @param vote whether its seats vote; null when they do
     * @param seats its seats, the vacant ones too
     */
    public record Group(
            PartnerCode partner, Side side, @Nullable VotingRight vote, List<Place> seats) {
        public Group {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A seat. A name alone is a seat with that member and no deputy.
     *
     * @param seat its id; null when it is called by its partner and number, such as {@code users-2}
     * @param member who fills it; null when vacant
     * @param deputies its deputies
     * @param from the first day the seat is there; null when it has been so from the first day on
     */
    public record Place(
            @Nullable SeatId seat,
            @Nullable PersonId member,
            List<PersonId> deputies,
            @Nullable LocalDate from) {
        public Place {
            deputies = List.copyOf(deputies);
        }
    }

    /**
     * An appointment or a resignation: from this day the seat is held so, whatever it was before.
     *
     * @param from the first day
     * @param seat the seat's id
     * @param member who fills it; null when vacant
     * @param deputies its deputies
     */
    public record Change(
            LocalDate from, SeatId seat, @Nullable PersonId member, List<PersonId> deputies) {
        public Change {
            deputies = List.copyOf(deputies);
        }
    }

    /**
     * A meeting, named once.
     *
     * @param meeting its name in this text, such as {@code ssu-9}
     * @param body whose meeting
     * @param kind its kind; null when ordinary
     * @param date its day
     * @param attendance who was there; null when the acts say it
     */
    public record Meeting(
            MeetingName meeting,
            BodyCode body,
            @Nullable MeetingKind kind,
            LocalDate date,
            @Nullable Attendance attendance) {}

    /**
     * What a meeting is called in the text.
     *
     * @param value any text
     */
    public record MeetingName(String value) {
        public MeetingName {
            if (value.isBlank()) {
                throw new IllegalArgumentException("a meeting without a name");
            }
        }
    }

    /**
     * An act and what is expected of it.
     *
     * @param name what the author calls it; null when nothing
     * @param at the meeting it belongs to; null when the act says so itself
     * @param date the day the rules are read as of; left out, it is the day of the meeting
     * @param act the act with its facts
     * @param expect what the statutes should make of it; null when nothing is expected
     */
    public record Tried(
            @Nullable String name,
            @Nullable MeetingName at,
            LocalDate date,
            Act act,
            @Nullable Expected expect) {}

    /**
     * What is expected. Only what is written is compared.
     *
     * @param outcome the outcome of the whole
     * @param disposition what may happen with the act
     * @param clauses the outcome of each clause, all findings of it taken together
     * @param findings single findings, in more detail
     * @param asks what is asked when the whole is undetermined: a clause without a rule, a choice or a fact
     */
    public record Expected(
            @Nullable State outcome,
            @Nullable Answer disposition,
            Map<ClauseId, State> clauses,
            List<ExpectedFinding> findings,
            Set<AskedId> asks) {
        public Expected {
            clauses = Map.copyOf(clauses);
            findings = List.copyOf(findings);
            asks = Set.copyOf(asks);
        }
    }

    /**
     * One finding.
     *
     * @param clause the clause, such as {@code E1.quorum-of-group}
     * @param about whom it concerns: the code of a body, partner or side, the id of a seat, a person, a case
     * @param is its outcome
     * @param found the number found
     * @param base the number there are
     * @param required the number required
     * @param lastDay the last day of the deadline
     * @param cites the labels of the paragraphs it cites, such as {@code § 6 nr. 12}
     * @param asks what is asked
     * @param call whom the remedies name, all of them
     */
    public record ExpectedFinding(
            ClauseId clause,
            @Nullable String about,
            @Nullable State is,
            @Nullable Integer found,
            @Nullable Integer base,
            @Nullable Integer required,
            @Nullable LocalDate lastDay,
            Set<String> cites,
            Set<AskedId> asks,
            Set<PersonId> call) {
        public ExpectedFinding {
            cites = Set.copyOf(cites);
            asks = Set.copyOf(asks);
            call = Set.copyOf(call);
        }
    }

    /**
     * The stable id of a clause.
     *
     * @param value such as {@code E1.quorum}
     */
    public record ClauseId(String value) implements Comparable<ClauseId> {
        @Override
        public int compareTo(ClauseId other) {
            return value.compareTo(other.value);
        }
    }

    /**
     * What is asked: a clause no rule answers, a choice that is not made, or a fact that is missing.
     *
     * @param value such as {@code F1.minutes-in-time}, {@code seat-base} or {@code sent-in-advance}
     */
    public record AskedId(String value) implements Comparable<AskedId> {
        @Override
        public int compareTo(AskedId other) {
            return value.compareTo(other.value);
        }
    }

    /** What a finding comes to. */
    public enum State {
        MET,
        NOT_MET,
        NOT_APPLICABLE,
        UNDETERMINED
    }

    /** What may happen with an act. */
    public enum Answer {
        /** It may be carried out. */
        ALLOWED,
        /** Only as a recorded breach with a written reason. */
        NEEDS_REASON,
        /** No key opens it. */
        REFUSED
    }
}
