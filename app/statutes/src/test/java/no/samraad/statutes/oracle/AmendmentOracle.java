package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.samraad.engine.amendment.AmendmentFacts;
import no.samraad.engine.amendment.AmendmentFacts.AgreementOverlap;
import no.samraad.engine.amendment.AmendmentFacts.DraftReading;
import no.samraad.engine.amendment.AmendmentFacts.Undertaking;
import no.samraad.engine.amendment.ConformityFacts;
import no.samraad.engine.amendment.FoundingFacts;
import no.samraad.engine.amendment.FoundingFacts.OrganOfParty;
import no.samraad.engine.amendment.FoundingFacts.PartyAnswer;
import no.samraad.engine.amendment.FoundingFacts.PartyDecision;
import no.samraad.engine.amendment.MembershipFacts;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.AmendmentProvision.Amendment;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangeSize;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.AmendmentProvision.ConformityReport;
import no.samraad.engine.provision.AmendmentProvision.ConstitutionAllowed;
import no.samraad.engine.provision.AmendmentProvision.Founding;
import no.samraad.engine.provision.AmendmentProvision.FoundingDecision;
import no.samraad.engine.provision.AmendmentProvision.Joining;
import no.samraad.engine.provision.AmendmentProvision.Leaving;
import no.samraad.engine.provision.AmendmentProvision.MembershipEffect;
import no.samraad.engine.provision.AmendmentProvision.PartOfParties;
import no.samraad.engine.provision.AmendmentProvision.PartiesTakePart;
import no.samraad.engine.provision.AmendmentProvision.PredecessorReplaced;
import no.samraad.engine.provision.AmendmentProvision.TextOfReadings;
import no.samraad.engine.provision.Convention.OwnedBy;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** Changing the rules, founding a community, joining and leaving it, and reporting on how its rules are kept (I3, I5 to I7). */
final class AmendmentOracle {
    private AmendmentOracle() {}

    static List<Part> treatChange(ItemFacts facts, AmendmentFacts draft, Law law) {
        if (facts.treatment() != Treatment.DECIDE) {
            return List.of();
        }
        List<Law.Stated<Amendment>> rules = law.about(
                Amendment.class,
                draft.document(),
                rule -> rule.says().documents().contains(draft.kind()));
        List<Part> parts = new ArrayList<>();
        if (rules.isEmpty() && draft.kind() == DocumentKind.AGREEMENT) {
            // Nobody is bound by an agreement they have not said yes to.
            State all = draft.parties().isEmpty()
                    ? State.OPEN
                    : State.of(draft.agreed().containsAll(draft.parties()));
            parts.add(new Part(Clause.AMENDMENT_PARTIES, Force.SHALL, all));
        }
        if (draft.undertaking() == Undertaking.FIRST_ADOPTION) {
            return rules.isEmpty() ? parts : List.of();
        }
        if (rules.isEmpty()) {
            parts.add(Part.gap(Clause.AMENDMENT_TIER));
            for (Law.Stated<OwnedBy> owned : law.about(
                    OwnedBy.class, draft.document(), rule -> rule.from().id().equals(draft.document()))) {
                boolean owner = owned.says().owner().equals(facts.composition().body());
                parts.add(new Part(Clause.AMENDMENT_BODY, owned.force(), State.of(owner)));
            }
        }
        for (Law.Stated<Amendment> rule : rules) {
            Function<Clause, Function<State, Part>> of = clause -> state -> new Part(clause, rule.force(), state);
            AmendmentTier tier = null;
            boolean open = false;
            for (AmendmentTier each : rule.says().tiers()) {
                if (tier == null && !open) {
                    State fits = fits(each.changes(), draft);
                    open = fits == State.OPEN;
                    tier = fits == State.MET ? each : null;
                }
            }
            if (tier == null) {
                parts.add(of.apply(Clause.AMENDMENT_TIER).apply(open ? State.OPEN : State.NOT_MET));
            } else {
                BodyCode body = facts.composition().body();
                parts.add(of.apply(Clause.AMENDMENT_BODY)
                        .apply(State.of(tier.body().equals(body))));
                List<LocalDate> met = meetings(facts, draft, tier, false);
                List<LocalDate> same = meetings(facts, draft, tier, true);
                int asked = tier.earlierMeetings();
                parts.add(of.apply(Clause.AMENDMENT_READINGS).apply(State.of(met.size() >= asked)));
                if (asked > 0 && tier.leastDaysBetween() > 0) {
                    List<LocalDate> counted = tier.text() == TextOfReadings.SAME_TEXT ? same : met;
                    parts.add(of.apply(Clause.AMENDMENT_GAP).apply(State.of(apart(counted, asked, tier, facts))));
                }
                if (asked > 0 && tier.text() == TextOfReadings.SAME_TEXT) {
                    parts.add(of.apply(Clause.AMENDMENT_SAME_TEXT)
                            .apply(
                                    met.isEmpty()
                                            ? State.NOT_APPLICABLE
                                            : State.of(same.size() >= asked || same.size() == met.size())));
                }
                parts.add(of.apply(Clause.AMENDMENT_MAJORITY).apply(enough(tier.mode(), facts)));
            }
            PartiesTakePart parties = rule.says().parties();
            if (parties != null) {
                parts.add(of.apply(Clause.AMENDMENT_PARTIES).apply(takePart(parties, draft)));
            }
        }
        return parts;
    }

    private static State fits(ChangesOfTier changes, AmendmentFacts draft) {
        return switch (changes) {
            case ChangesOfTier.EveryChange _ -> State.MET;
            case ChangesOfTier.ChangesOf(Set<ParagraphId> paragraphs) ->
                State.of(draft.changed().stream().anyMatch(paragraphs::contains));
            case ChangesOfTier.ChangesMarked(ChangeSize size) ->
                draft.marked() == null ? State.OPEN : State.of(draft.marked() == size);
        };
    }

    /** The days of earlier meetings of the body; two discussions on one day are one meeting. */
    private static List<LocalDate> meetings(
            ItemFacts facts, AmendmentFacts draft, AmendmentTier tier, boolean ofThisText) {
        Set<LocalDate> days = new TreeSet<>();
        for (DraftReading reading : draft.readings()) {
            if (reading.body().equals(tier.body())
                    && reading.date().isBefore(facts.meeting().date())
                    && (!ofThisText || reading.text().equals(draft.text()))) {
                days.add(reading.date());
            }
        }
        return new ArrayList<>(days);
    }

    /** Whether so many of the meetings can be picked that each lies far enough from the next, and the last from this one. */
    private static boolean apart(List<LocalDate> days, int number, AmendmentTier tier, ItemFacts facts) {
        return apart(days, number, tier, facts.meeting().date());
    }

    private static boolean apart(List<LocalDate> days, int number, AmendmentTier tier, LocalDate next) {
        if (number == 0) {
            return true;
        }
        for (LocalDate day : days) {
            if (day.isBefore(next)
                    && ChronoUnit.DAYS.between(day, next) >= tier.leastDaysBetween()
                    && apart(days, number - 1, tier, day)) {
                return true;
            }
        }
        return false;
    }

    private static State takePart(PartiesTakePart rule, AmendmentFacts draft) {
        boolean listed = draft.changed().stream().anyMatch(rule.paragraphs()::contains);
        if (!listed && draft.overlap() == AgreementOverlap.DOES_NOT_OVERLAP) {
            return State.NOT_APPLICABLE;
        }
        if (!listed && draft.overlap() == AgreementOverlap.NOT_KNOWN) {
            return State.OPEN;
        }
        if (draft.parties().isEmpty()) {
            return State.OPEN;
        }
        // Whoever has said yes has taken part, and whoever has said yes or no has been heard.
        Set<PartyCode> have = new HashSet<>(draft.agreed());
        if (rule.part() != PartOfParties.AGREE) {
            have.addAll(draft.refused());
        }
        if (rule.part() == PartOfParties.ARE_HEARD) {
            have.addAll(draft.heard());
        }
        return State.of(have.containsAll(draft.parties()));
    }

    private static State enough(DecisionMode mode, ItemFacts facts) {
        return switch (mode) {
            case DecisionMode.Majority(Threshold threshold, VoteBase of) -> {
                List<Seat> all = new ArrayList<>(facts.composition().seats());
                yield enough(threshold, of, all, facts);
            }
            case DecisionMode.MajorityOfEachSide(Threshold threshold, VoteBase of, Set<Side> sides) -> {
                List<State> states = new ArrayList<>();
                for (Side side : sides) {
                    List<Seat> seats = new ArrayList<>();
                    for (Seat seat : facts.composition().seats()) {
                        for (Partner partner : facts.composition().partners()) {
                            if (partner.code().equals(seat.partner()) && partner.side() == side) {
                                seats.add(seat);
                            }
                        }
                    }
                    states.add(enough(threshold, of, seats, facts));
                }
                yield State.ofAll(states);
            }
            case DecisionMode.MostVotes _ -> {
                if (notKnown(facts)) {
                    yield State.OPEN;
                }
                int balance = 0;
                for (Seat seat : facts.composition().seats()) {
                    VoteCast.Value value = seat.vote() == VotingRight.VOTES ? valueOf(seat, facts) : null;
                    balance += value == VoteCast.Value.FOR ? 1 : 0;
                    balance -= value == VoteCast.Value.AGAINST ? 1 : 0;
                }
                yield State.of(balance > 0);
            }
            default -> throw new IllegalArgumentException("no opinion on " + mode);
        };
    }

    private static State enough(Threshold threshold, VoteBase of, List<Seat> seats, ItemFacts facts) {
        if (notKnown(facts)) {
            return State.OPEN;
        }
        int forIt = 0;
        int base = 0;
        for (Seat seat : seats) {
            if (seat.vote() == VotingRight.WITHOUT_VOTE) {
                continue;
            }
            VoteCast.Value value = valueOf(seat, facts);
            boolean represented = isRepresented(seat, facts);
            boolean counted = switch (of) {
                case REPRESENTED -> represented;
                case ALL_SEATS -> true;
                case FILLED_SEATS -> seat.member() != null;
                case CAST -> value == VoteCast.Value.FOR || value == VoteCast.Value.AGAINST;
                case CAST_AND_BLANK -> value != null && value != VoteCast.Value.ABSTAIN;
            };
            base += counted ? 1 : 0;
            forIt += value == VoteCast.Value.FOR ? 1 : 0;
        }
        return State.of(forIt > 0 && forIt >= QuorumAgain.needed(threshold, base));
    }

    private static boolean isRepresented(Seat seat, ItemFacts facts) {
        return facts.attendance().checkIns().stream().anyMatch(in -> seat.id().equals(in.seat()));
    }

    /** Where someone who is in objects or abstains, it is not known how the others would have voted. */
    private static boolean notKnown(ItemFacts facts) {
        return switch (facts.agreement()) {
            case Agreement.NotAsked _ -> true;
            case Agreement.RollCall _ -> false;
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> abstaining) ->
                facts.composition().seats().stream()
                        .anyMatch(seat -> seat.vote() == VotingRight.VOTES
                                && isRepresented(seat, facts)
                                && (objecting.contains(seat.id()) || abstaining.contains(seat.id())));
        };
    }

    /** Where nobody objects, whoever is in is for. */
    private static VoteCast.@Nullable Value valueOf(Seat seat, ItemFacts facts) {
        if (facts.agreement() instanceof Agreement.RollCall(List<VoteCast> votes)) {
            for (VoteCast vote : votes) {
                if (vote.seat().equals(seat.id())) {
                    return vote.value();
                }
            }
            return null;
        }
        return isRepresented(seat, facts) ? VoteCast.Value.FOR : null;
    }

    static List<Part> constitute(FoundingFacts facts, Law law) {
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(Founding.class, facts.body(), Clause.FOUNDING_DECIDED, rule -> {
            int decided = 0;
            for (PartyCode party : facts.parties()) {
                decided += hasDecided(party, rule, facts) ? 1 : 0;
            }
            boolean all = decided == facts.parties().size();
            return State.of(
                    decided >= 2 && (all || rule.constitution() == ConstitutionAllowed.WITH_THOSE_THAT_HAVE_DECIDED));
        }));
        parts.addAll(law.each(
                PredecessorReplaced.class, facts.body(), Clause.PREDECESSOR_ENDED, _ -> switch (facts.predecessor()) {
                    case ENDED -> State.MET;
                    case GOES_ON -> State.NOT_MET;
                    case NONE -> State.NOT_APPLICABLE;
                    case NOT_KNOWN -> State.OPEN;
                }));
        // Whoever comes after nobody replaces nobody: no rule is missed.
        if (facts.predecessor() == FoundingFacts.PredecessorStanding.NONE) {
            parts.remove(Part.gap(Clause.PREDECESSOR_ENDED));
        }
        return parts;
    }

    /** Its last decision stands, and must be an unconditional yes to just this text. */
    private static boolean hasDecided(PartyCode party, Founding rule, FoundingFacts facts) {
        PartyDecision last = null;
        for (PartyDecision decision : facts.decisions()) {
            if (decision.party().equals(party)
                    && !decision.date().isAfter(facts.date())
                    && (last == null || decision.date().isAfter(last.date()))) {
                last = decision;
            }
        }
        return last != null
                && last.answer() == PartyAnswer.YES
                && last.text().equals(facts.text())
                && (rule.decidedBy() == FoundingDecision.EACH_PARTY
                        || last.decidedBy() == OrganOfParty.COUNCIL_OR_BOARD);
    }

    static List<Part> changeMembership(MembershipFacts change, Law law) {
        return switch (change) {
            case MembershipFacts.Joins facts ->
                law.each(
                        Joining.class,
                        facts.body(),
                        Clause.JOINING,
                        rule -> State.ofAll(List.of(
                                State.of(rule.decidedBy().equals(facts.body())),
                                onDay(rule.effect(), facts.first(), 1, 1))));
            case MembershipFacts.Leaves facts ->
                law.each(
                        Leaving.class,
                        facts.body(),
                        Clause.LEAVING,
                        rule -> State.ofAll(List.of(
                                before(facts.saidAt(), rule.notice(), facts.last(), facts.body(), law),
                                onDay(rule.effect(), facts.last(), 12, 31))));
        };
    }

    private static State before(@Nullable Instant moment, Deadline deadline, LocalDate anchor, BodyCode body, Law law) {
        return moment == null
                ? State.OPEN
                : State.of(moment.isBefore(Days.end(deadline, anchor, law, body, WhichDeadlines.EVERY_DEADLINE)));
    }

    private static State onDay(MembershipEffect effect, LocalDate day, int month, int dayOfMonth) {
        return switch (effect) {
            case ANY_DAY -> State.MET;
            case TURN_OF_YEAR -> State.of(day.getMonthValue() == month && day.getDayOfMonth() == dayOfMonth);
        };
    }

    static List<Part> reportConformity(ConformityFacts facts, Law law) {
        return switch (law.said(ConformityReport.class, facts.to(), any -> true)) {
            case Law.Said.Holding<ConformityReport>(var rules) -> {
                List<Part> parts = new ArrayList<>();
                for (var rule : rules) {
                    parts.add(new Part(Clause.CONFORMITY_REPORT, rule.force(), reported(rule, facts, law)));
                }
                yield parts.size() == 1
                        ? parts
                        : List.of(new Part(
                                Clause.CONFORMITY_REPORT,
                                Force.SHALL,
                                Answer.of(parts).whole()));
            }
            case Law.Said.ForWhom<ConformityReport> _ -> throw new IllegalStateException("it holds for the community");
            case Law.Said.Nothing<ConformityReport> _ -> List.of(Part.gap(Clause.CONFORMITY_REPORT));
        };
    }

    private static State reported(Law.Stated<ConformityReport> rule, ConformityFacts facts, Law law) {
        LocalDate previous = facts.previous();
        Deadline interval = new Deadline(
                rule.says().everyMonths(),
                DeadlineUnit.MONTH,
                Anchor.LAST_REPORT,
                Direction.AFTER,
                AnchorDay.NOT_COUNTED,
                new EndOfDay.NotStated());
        return State.ofAll(List.of(
                before(
                        facts.given(),
                        interval,
                        previous == null ? rule.from().inForceFrom() : previous,
                        facts.to(),
                        law),
                State.of(rule.says().to().equals(facts.to()))));
    }
}
