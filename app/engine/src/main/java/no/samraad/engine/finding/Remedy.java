package no.samraad.engine.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** The smallest change that would make a finding met. */
public sealed interface Remedy {
    /**
     * Bring in so many of these.
     *
     * @param group the partner, side or body that lacks them
     * @param missing how many are missing
     * @param anyOf who could come, in order of seat, the member before the deputy
     */
    record BringIn(Subject group, int missing, List<Candidate> anyOf) implements Remedy {
        public BringIn {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * Someone who could represent a seat.
     *
     * @param person who
     * @param seat which seat
     * @param standing as its member or as its deputy
     */
    record Candidate(PersonId person, SeatId seat, Standing standing) {}

    /** In what capacity someone sits for a seat. */
    enum Standing {
        MEMBER,
        DEPUTY
    }

    /** Postpone the matter to another meeting. */
    record Postpone() implements Remedy {}

    /** Do it by the end of this day. */
    record DoBy(LocalDate lastDay) implements Remedy {}

    /** Hold the meeting on this day or later. */
    record MeetNoEarlierThan(LocalDate day) implements Remedy {}

    /** Wait until this moment. */
    record WaitUntil(Instant moment) implements Remedy {}

    /** Answer the question. */
    record Answer(Question question) implements Remedy {}

    /** Have someone who may raise the case. */
    record HaveItRaisedBy(List<Submitter> submitters) implements Remedy {
        public HaveItRaisedBy {
            submitters = List.copyOf(submitters);
        }
    }

    /** Have one of these do it. */
    record HaveItDoneBy(Set<Organ> organs) implements Remedy {
        public HaveItDoneBy {
            organs = Set.copyOf(organs);
        }
    }

    /**
     * Call so many meetings more.
     *
     * @param missing how many are missing
     * @param by the last day the last of them can be called; null when no rule in force says so
     */
    record CallFurther(int missing, @Nullable LocalDate by) implements Remedy {}

    /** Treat the item in the open. */
    record TreatInTheOpen() implements Remedy {}

    /** Take the matter to a meeting. */
    record TakeToMeeting() implements Remedy {}

    /** Send it to those who did not get it. */
    record SendAlsoTo(List<PersonId> persons) implements Remedy {
        public SendAlsoTo {
            persons = List.copyOf(persons);
        }
    }

    /** Put right what the notes name. */
    record PutRight() implements Remedy {}

    /** Let this one lead. */
    record LetLead(LeaderSource source) implements Remedy {}

    /** Have the matter treated there first. */
    record TreatFirstIn(BodyCode body) implements Remedy {}

    /** Follow the path for disagreement. */
    record FollowPath(List<PathAction> steps) implements Remedy {
        public FollowPath {
            steps = List.copyOf(steps);
        }
    }

    /** Let the member vote, or the deputy when the member has left. */
    record LetVote(PersonId person, SeatId seat) implements Remedy {}

    /** Write the changes into the minutes and send them again. */
    record SendMinutesAgain() implements Remedy {}

    /** Have the body choose instead. */
    record HaveItChosenBy(BodyCode body) implements Remedy {}

    /**
     * Discuss the change in this meeting, and adopt it in a later one.
     *
     * @param earliest the first day it can be adopted on, when nothing else is in the way
     */
    record DiscussNowAdoptLater(LocalDate earliest) implements Remedy {}

    /** Let it take effect on this day. */
    record LetItTakeEffectOn(LocalDate day) implements Remedy {}

    /** Have these parties decide. */
    record AskParties(List<PartyCode> parties) implements Remedy {
        public AskParties {
            parties = List.copyOf(parties);
        }
    }

    /**
     * Give so many seats to someone who is what they are set aside for.
     *
     * @param group whose seats
     * @param missing how many are missing
     * @param attribute what they must be
     */
    record SeatSomeone(Subject group, int missing, Attribute attribute) implements Remedy {}

    /** Choose someone to the office who comes from somewhere else than this. */
    record ChooseFromAnother(Office office, Subject than) implements Remedy {}

    /** Choose someone to the office who comes from there. */
    record ChooseFrom(Office office, Subject group) implements Remedy {}

    /** Choose someone to the office who is what it is set aside for. */
    record ChooseSomeone(Office office, Attribute attribute) implements Remedy {}

    /** Choose new leadership. */
    record ChooseAnew() implements Remedy {}

    /** Let chair and deputy chair change places. */
    record SwapPlaces() implements Remedy {}

    /** Move the open follow-ups to this body. */
    record MoveFollowUpsTo(BodyCode body) implements Remedy {}

    /** Have it put in writing. */
    record PutInWriting() implements Remedy {}

    /** Give the seat to this one. */
    record SeatThisOne(PersonId person, SeatId seat) implements Remedy {}

    /** Give the seat to someone else. */
    record SeatSomeoneElse(SeatId seat) implements Remedy {}

    /** Have someone appointed to the seat. */
    record FillSeat(SeatId seat) implements Remedy {}

    /** Have this one appoint to the seat. */
    record HaveItAppointedBy(Appointer by, SeatId seat) implements Remedy {}

    /** Let the term end on this day. */
    record EndTermOn(LocalDate day) implements Remedy {}

    /** Make a recommendation instead of a decision. */
    record RecommendInstead() implements Remedy {}
}
