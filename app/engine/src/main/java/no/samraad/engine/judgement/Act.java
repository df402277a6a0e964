package no.samraad.engine.judgement;

import java.time.LocalDate;
import no.samraad.engine.amendment.ConformityFacts;
import no.samraad.engine.amendment.FoundingFacts;
import no.samraad.engine.amendment.MembershipFacts;
import no.samraad.engine.appointment.AppointmentFacts;
import no.samraad.engine.appointment.CheckInFacts;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.cost.CostFacts;
import no.samraad.engine.decision.BallotFacts;
import no.samraad.engine.decision.BetweenMeetingsFacts;
import no.samraad.engine.decision.DelegatedFacts;
import no.samraad.engine.decision.ElectionFacts;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.PathStepFacts;
import no.samraad.engine.decision.RatificationFacts;
import no.samraad.engine.decision.RollCallFacts;
import no.samraad.engine.decision.VoteDelegationFacts;
import no.samraad.engine.leadership.LeadershipFacts;
import no.samraad.engine.leadership.LeadershipStanding;
import no.samraad.engine.leadership.MeetingLeaderFacts;
import no.samraad.engine.lifecycle.BodyLife;
import no.samraad.engine.meeting.AgendaFacts;
import no.samraad.engine.meeting.CancellationFacts;
import no.samraad.engine.meeting.CaseFacts;
import no.samraad.engine.meeting.ClosingFacts;
import no.samraad.engine.meeting.LatePapersFacts;
import no.samraad.engine.meeting.NoticeFacts;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.minutes.ApprovalFacts;
import no.samraad.engine.minutes.MinutesSent;
import no.samraad.engine.minutes.Objection;
import no.samraad.engine.minutes.PublicationFacts;
import no.samraad.engine.minutes.RequestSettled;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seating.RightFacts;
import no.samraad.engine.seating.SeatingFacts;

/** A formal act, with the facts it is judged by. A fact is an argument; what is not known says so. */
public sealed interface Act {
    /** The body whose act it is. */
    BodyCode body();

    /** Submit a case to a meeting (D5). */
    record SubmitCase(CaseFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Set the agenda of a meeting (D10, D5). */
    record SetAgenda(AgendaFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Send notice of a meeting (D3, D4, D6, D7). */
    record SendNotice(NoticeFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Adopt the plan of the meetings of a year (D1, D2). */
    record AdoptPlan(PlanFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Cancel a meeting (D9). */
    record CancelMeeting(CancellationFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Treat an item behind closed doors (D4). */
    record CloseItem(ClosingFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Send the papers of one case apart from the rest (D6). */
    record SendPapersApart(LatePapersFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Decide a matter between meetings (D12). */
    record DecideBetweenMeetings(BetweenMeetingsFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /**
     * Open a meeting (E1).
     *
     * @param meetingDate the day of the meeting
     * @param composition the seats on that day
     * @param attendance who is in
     */
    record OpenMeeting(LocalDate meetingDate, Composition composition, Attendance attendance) implements Act {
        @Override
        public BodyCode body() {
            return composition.body();
        }
    }

    /** Check someone in (B2, B13). */
    record CheckInPerson(CheckInFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /** Treat an item: decide, discuss, recommend, postpone, take as information (D8, E1 to E9, B18). */
    record TreatItem(ItemFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /** Cast a vote (B1, B2, B13, B18). */
    record CastVote(BallotFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /** Record a roll-call (B1, B13, B18, E4). */
    record RecordRollCall(RollCallFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /** Hold a body, as it comes and goes, against the rules (A4). */
    record CheckBody(BodyLife facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Attend, speak or propose in a meeting (B14). */
    record TakePart(RightFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /** Hand a vote to another for a meeting (B15). */
    record DelegateVote(VoteDelegationFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /** Elect someone to an office by votes (E1, E2, E9). */
    record Elect(ElectionFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /** Take a step on the path at disagreement (E5). */
    record TakePathStep(PathStepFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Hold the parties' own decisions against what is to be ratified (E6). */
    record CheckRatification(RatificationFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Decide on behalf of a body (E7). */
    record DecideByDelegation(DelegatedFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Settle a request for changes in the minutes (F3). */
    record SettleRequest(RequestSettled facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Take the chair of a meeting (C10). */
    record LeadMeeting(MeetingLeaderFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Hold the leadership of a body, as it stands, against the rules (C2 to C9). */
    record CheckLeadership(LeadershipStanding facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Choose someone to an office (C1, C2, C4 to C7, C9). */
    record ChooseLeadership(LeadershipFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Send minutes for approval (F2, F4). */
    record SendMinutes(MinutesSent facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Ask for changes in the minutes (F3). */
    record ObjectToMinutes(Objection facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Count the minutes as approved (F2). */
    record CloseApproval(ApprovalFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Publish the minutes (F1). */
    record PublishMinutes(PublicationFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.meeting().body();
        }
    }

    /** Appoint someone to a seat (B2, B6, B7, B9, B11, B12, B16, B17). */
    record AppointToSeat(AppointmentFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.before().body();
        }
    }

    /** Hold the seats of a body, and those who sit there, against the rules (B1 to B17). */
    record CheckSeats(SeatingFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.composition().body();
        }
    }

    /** Constitute a new community under rules adopted for the first time (I6). */
    record ConstituteCommunity(FoundingFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Let a party join, or take note that it leaves (I5). */
    record ChangeMembership(MembershipFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }

    /** Report on how the rules have been kept (I7). */
    record ReportConformity(ConformityFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.to();
        }
    }

    /** Charge a cost to those who pay it (G1 to G5). */
    record ChargeCost(CostFacts facts) implements Act {
        @Override
        public BodyCode body() {
            return facts.body();
        }
    }
}
