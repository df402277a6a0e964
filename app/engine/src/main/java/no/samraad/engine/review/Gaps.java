package no.samraad.engine.review;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecidesMatterBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.DecisionProvision.TieBreak;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.MeetingLeader;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MeetingProvision.CancelledMeetings;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.ChairsMandate;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.ConsultationMeans;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetingsChosen;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.MeetingProvision.WrittenRound;
import no.samraad.engine.provision.MeetingProvision.YearRequirement;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.RemoteCountsChosen;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyBesideMember;
import no.samraad.engine.provision.SeatProvision.DeputyForm;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.SeatProvision.VotingSeats;

/**
 * What the rules of a community leave open for a body that meets: rule kinds without a rule in force, rules whose bodies
 * are not confirmed, and choices a rule in force asks for. In the order in which a meeting cycle meets them.
 */
public final class Gaps {
    private final RulesInForce rules;
    private final BodyCode body;
    private final List<Gap> found = new ArrayList<>();
    private boolean consensusAsked;

    private Gaps(RulesInForce rules, BodyCode body) {
        this.rules = rules;
        this.body = body;
    }

    /** All that is open for this body. */
    public static List<Gap> of(RulesInForce rules, BodyCode body) {
        Gaps gaps = new Gaps(rules, body);
        gaps.seats();
        gaps.year();
        gaps.cases();
        gaps.notice();
        gaps.quorum();
        gaps.decisions();
        gaps.betweenMeetings();
        gaps.minutes();
        return List.copyOf(gaps.found);
    }

    private void seats() {
        in(VotingSeats.class, Matter.SEATS, Clause.SEATS_OF_PARTNER, Clause.ACT_CHECK_SEATS);
        for (InForce<Deputies> rule :
                in(Deputies.class, Matter.DEPUTIES, Clause.DEPUTY_FOR_EACH_SEAT, Clause.ACT_CHECK_SEATS)) {
            if (rule.provision().form() == DeputyForm.PERSONAL) {
                if (rule.provision().besideMember() == BesideMember.NOT_STATED && silent(DeputyBesideMember.class)) {
                    choice(Matter.DEPUTY_BESIDE_MEMBER, Choice.DEPUTY_BESIDE_MEMBER, rule, Clause.ACT_CHECK_IN);
                }
                if (silent(VacantSeat.class)) {
                    choice(Matter.DEPUTY_OF_VACANT_SEAT, Choice.DEPUTY_OF_VACANT_SEAT, rule, Clause.ACT_CAST_VOTE);
                }
            }
        }
        in(LeadershipChosen.class, Matter.LEADERSHIP_CHOSEN, Clause.LEADERSHIP_CHOSEN, Clause.ACT_CHOOSE_LEADERSHIP);
        in(MeetingLeader.class, Matter.MEETING_LEADER, Clause.WHO_LEADS, Clause.ACT_CHOOSE_MEETING_LEADER);
    }

    private void year() {
        // Without a number of meetings there is nothing to count; that itself is no gap every body has to fill.
        for (InForce<MeetingsPerYear> rule : holding(MeetingsPerYear.class)) {
            if (rule.provision().requirement() == YearRequirement.MINIMUM) {
                if (rule.provision().counted() == CountedMeetings.NOT_STATED && silent(CountedMeetingsChosen.class)) {
                    choice(Matter.COUNTED_MEETINGS, Choice.COUNTED_MEETINGS, rule, Clause.ACT_ADOPT_PLAN);
                }
                if (silent(CancelledMeetings.class)) {
                    choice(Matter.CANCELLED_MEETINGS, Choice.CANCELLED_MEETINGS, rule, Clause.ACT_CANCEL_MEETING);
                }
            }
        }
    }

    /** One answer is enough: a written round, a mandate, or that nothing is decided between meetings. */
    private void betweenMeetings() {
        if (silent(WrittenRound.class) && silent(ChairsMandate.class)) {
            in(
                    DecidesOnlyInMeetings.class,
                    Matter.BETWEEN_MEETINGS,
                    Clause.BETWEEN_MEETINGS,
                    Clause.ACT_DECIDE_BETWEEN_MEETINGS);
        }
    }

    private void cases() {
        for (InForce<CaseSubmitters> rule :
                in(CaseSubmitters.class, Matter.CASE_SUBMITTERS, Clause.WHO_MAY_RAISE, Clause.ACT_SUBMIT_CASE)) {
            if (rule.provision().consultation() != Consultation.NOT_REQUIRED && silent(ConsultationMeans.class)) {
                choice(Matter.CONSULTATION, Choice.CONSULTATION, rule, Clause.ACT_SUBMIT_CASE);
            }
        }
        for (InForce<CaseDeadline> rule :
                in(CaseDeadline.class, Matter.CASE_DEADLINE, Clause.CASE_IN_TIME, Clause.ACT_SUBMIT_CASE)) {
            atExtraordinary(rule, rule.provision().extraordinary(), Clause.ACT_SUBMIT_CASE);
        }
        in(FixedItems.class, Matter.FIXED_ITEMS, Clause.FIXED_ITEMS, Clause.ACT_SET_AGENDA);
        in(ItemTypes.class, Matter.ITEM_TYPES, Clause.ITEM_TYPES, Clause.ACT_SET_AGENDA);
    }

    private void notice() {
        in(MeetingForms.class, Matter.MEETING_FORMS, Clause.MEETING_FORM, Clause.ACT_SEND_NOTICE);
        in(MeetingsOpen.class, Matter.MEETINGS_OPEN, Clause.MEETING_OPEN, Clause.ACT_SEND_NOTICE);
        for (InForce<NoticeDeadline> rule :
                in(NoticeDeadline.class, Matter.NOTICE_DEADLINE, Clause.NOTICE_IN_TIME, Clause.ACT_SEND_NOTICE)) {
            atExtraordinary(rule, rule.provision().extraordinary(), Clause.ACT_SEND_NOTICE);
        }
        in(NoticeContents.class, Matter.NOTICE_CONTENTS, Clause.NOTICE_COMPLETE, Clause.ACT_SEND_NOTICE);
        in(NoticeChannels.class, Matter.NOTICE_CHANNELS, Clause.NOTICE_CHANNEL, Clause.ACT_SEND_NOTICE);
        in(
                ExtraordinaryMeetings.class,
                Matter.EXTRAORDINARY_MEETINGS,
                Clause.EXTRAORDINARY_GROUND,
                Clause.ACT_SEND_NOTICE);
    }

    private void quorum() {
        for (InForce<Quorum> rule : in(Quorum.class, Matter.QUORUM, Clause.QUORUM, Clause.ACT_OPEN_MEETING)) {
            if (rule.provision().seats() == SeatBase.NOT_STATED && silent(SeatBaseChosen.class)) {
                choice(Matter.SEAT_BASE, Choice.SEAT_BASE, rule, Clause.ACT_OPEN_MEETING);
            }
            if (rule.provision().remote() == RemoteCounts.NOT_STATED && silent(RemoteCountsChosen.class)) {
                choice(Matter.REMOTE_COUNTS, Choice.REMOTE_COUNTS, rule, Clause.ACT_OPEN_MEETING);
            }
            if (silent(PartialityAndBase.class)) {
                choice(Matter.PARTIALITY_AND_BASE, Choice.PARTIALITY_AND_BASE, rule, Clause.ACT_TREAT_ITEM);
            }
        }
        in(WithoutQuorum.class, Matter.WITHOUT_QUORUM, Clause.TREATMENT_WITHOUT_QUORUM, Clause.ACT_OPEN_MEETING);
    }

    private void decisions() {
        in(UnnotifiedMatters.class, Matter.UNNOTIFIED_MATTERS, Clause.MATTER_NOTIFIED, Clause.ACT_TREAT_ITEM);
        // One step is the ordinary way: only a rule that asks for two can leave something open.
        for (InForce<TwoSteps> rule : holding(TwoSteps.class)) {
            if (rule.provision().matters() == TwoStepMatters.NOT_STATED && silent(TwoStepMattersChosen.class)) {
                choice(Matter.TWO_STEP_MATTERS, Choice.TWO_STEP_MATTERS, rule, Clause.ACT_TREAT_ITEM);
            }
        }
        for (InForce<Partiality> rule :
                in(Partiality.class, Matter.PARTIALITY, Clause.PARTIAL_TAKES_NO_PART, Clause.ACT_TREAT_ITEM)) {
            if (rule.provision().decider() == PartialityDecider.NOT_STATED) {
                choice(Matter.PARTIALITY, Choice.PARTIALITY_DECIDER, rule, Clause.ACT_TREAT_ITEM);
            }
            if (rule.provision().seat() == PartialSeat.NOT_STATED) {
                choice(Matter.PARTIALITY, Choice.PARTIAL_SEAT, rule, Clause.ACT_TREAT_ITEM);
            }
        }
        for (InForce<DecidesBy> rule :
                in(DecidesBy.class, Matter.DECISION_MODE, Clause.DECISION_MODE, Clause.ACT_TREAT_ITEM)) {
            mode(rule, rule.provision().mode());
        }
        holding(DecidesMatterBy.class)
                .forEach(rule -> mode(rule, rule.provision().mode()));
        in(VoteRecording.class, Matter.VOTE_RECORDING, Clause.VOTES_RECORDED, Clause.ACT_RECORD_ROLL_CALL);
        in(DisagreementPath.class, Matter.DISAGREEMENT_PATH, Clause.DISAGREEMENT_PATH, Clause.ACT_TREAT_ITEM);
    }

    private void mode(InForce<?> rule, DecisionMode mode) {
        switch (mode) {
            case DecisionMode.Consensus _ -> {
                consensus(rule);
                if (silent(NonUnanimousVote.class) && !asked(Matter.NON_UNANIMOUS_VOTE)) {
                    choice(Matter.NON_UNANIMOUS_VOTE, Choice.NON_UNANIMOUS_VOTE, rule, Clause.ACT_RECORD_ROLL_CALL);
                }
            }
            case DecisionMode.ConsensusThenMajority _ -> {
                consensus(rule);
                tie();
            }
            case DecisionMode.Majority _ -> tie();
            case DecisionMode.MostVotes _ -> tie();
            // A tie on one side is too few there; no vote of the whole breaks it.
            case DecisionMode.MajorityOfEachSide _ -> {}
        }
    }

    private boolean asked(Matter matter) {
        return found.stream().anyMatch(gap -> gap.matter() == matter);
    }

    /** A tie can come up wherever votes are counted; it is asked about once. */
    private void tie() {
        if (!asked(Matter.TIE_BREAK)) {
            in(TieBreak.class, Matter.TIE_BREAK, Clause.TIE_BREAK, Clause.ACT_TREAT_ITEM);
        }
    }

    /** What consensus means is asked once, however many rules ask for it. */
    private void consensus(InForce<?> rule) {
        if (consensusAsked) {
            return;
        }
        consensusAsked = true;
        in(WithoutConsensus.class, Matter.WITHOUT_CONSENSUS, Clause.TREATMENT_WITHOUT_CONSENSUS, Clause.ACT_TREAT_ITEM);
        List<InForce<ConsensusMeans>> meanings = holding(ConsensusMeans.class);
        if (meanings.isEmpty()) {
            choice(Matter.CONSENSUS, Choice.CONSENSUS_MEANING, rule, Clause.ACT_TREAT_ITEM);
        }
        for (InForce<ConsensusMeans> meaning : meanings) {
            if (meaning.provision().abstention() == Effect.NOT_STATED) {
                choice(Matter.CONSENSUS, Choice.CONSENSUS_ABSTENTION, meaning, Clause.ACT_TREAT_ITEM);
            }
            if (meaning.provision().absence() == Effect.NOT_STATED) {
                choice(Matter.CONSENSUS, Choice.CONSENSUS_ABSENCE, meaning, Clause.ACT_TREAT_ITEM);
            }
        }
    }

    private void minutes() {
        in(MinutesContents.class, Matter.MINUTES_CONTENTS, Clause.MINUTES_CONTENTS, Clause.ACT_SEND_MINUTES);
        for (InForce<MinutesApproval> rule : in(
                MinutesApproval.class, Matter.MINUTES_APPROVAL, Clause.MINUTES_APPROVED, Clause.ACT_CLOSE_APPROVAL)) {
            // Where silence approves, somebody will break it one day.
            if (rule.provision().way() instanceof ApprovalWay.Silence) {
                in(
                        RequestsForChanges.class,
                        Matter.REQUESTS_FOR_CHANGES,
                        Clause.REQUEST_SETTLED_BY,
                        Clause.ACT_SETTLE_REQUEST);
            }
        }
        in(MinutesDeadline.class, Matter.MINUTES_DEADLINE, Clause.MINUTES_IN_TIME, Clause.ACT_PUBLISH_MINUTES);
        in(
                MinutesPublishedWhen.class,
                Matter.MINUTES_PUBLISHED_WHEN,
                Clause.MINUTES_APPROVED_FIRST,
                Clause.ACT_PUBLISH_MINUTES);
        in(MinutesPlaces.class, Matter.MINUTES_PLACES, Clause.MINUTES_PLACES, Clause.ACT_PUBLISH_MINUTES);
    }

    private void atExtraordinary(InForce<?> rule, ExtraordinaryHolds stated, Clause act) {
        boolean asked = asked(Matter.ORDINARY_DEADLINES_AT_EXTRAORDINARY);
        if (stated == ExtraordinaryHolds.NOT_STATED && silent(OrdinaryDeadlinesAtExtraordinary.class) && !asked) {
            choice(Matter.ORDINARY_DEADLINES_AT_EXTRAORDINARY, Choice.ORDINARY_DEADLINE_AT_EXTRAORDINARY, rule, act);
        }
    }

    /** The rules that hold; where none does, the gap or the open scope is noted. */
    private <P extends Provision> List<InForce<P>> in(Class<P> type, Matter matter, Clause clause, Clause act) {
        return switch (rules.find(type, body)) {
            case Lookup.Holds<P>(List<InForce<P>> holding) -> holding;
            case Lookup.ScopeOpen<P>(List<InForce<P>> open) -> {
                open.forEach(rule -> choice(Matter.SCOPE, Choice.SCOPE, rule, act));
                yield List.of();
            }
            case Lookup.Silent<P> _ -> {
                found.add(new Gap(matter, new Question.NoRule(clause, body), act));
                yield List.of();
            }
        };
    }

    private <P extends Provision> List<InForce<P>> holding(Class<P> type) {
        return switch (rules.find(type, body)) {
            case Lookup.Holds<P>(List<InForce<P>> holding) -> holding;
            case Lookup.ScopeOpen<P> _ -> List.of();
            case Lookup.Silent<P> _ -> List.of();
        };
    }

    private boolean silent(Class<? extends Provision> type) {
        return holding(type).isEmpty();
    }

    private void choice(Matter matter, Choice choice, InForce<?> rule, Clause act) {
        found.add(new Gap(matter, new Question.ChoiceMissing(choice, Citation.of(rule), body), act));
    }
}
