package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.decision.Circumstances.StepTaken;
import no.samraad.engine.decision.DelegatedFacts;
import no.samraad.engine.decision.PathStepFacts;
import no.samraad.engine.decision.RatificationFacts;
import no.samraad.engine.decision.RatificationFacts.PartyAnswer;
import no.samraad.engine.decision.RatificationFacts.RatificationStatus;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.minutes.RequestSettled;
import no.samraad.engine.provision.DecisionProvision.DelegatedDecisions;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.PathStep;
import no.samraad.engine.provision.DecisionProvision.RatifiedByParties;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MinutesProvision.RequestEffect;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/** Random acts that follow a decision: ratification, delegation, requests for changes settled. */
final class FollowingFamily {
    private static final CaseRef ITEM = new CaseRef("70/25");
    private static final MatterKind[] MATTERS = {MatterKind.GRANT, MatterKind.BUDGET, MatterKind.OTHER};
    private static final List<Organ> ORGANS = List.of(
            new Organ.TheBody(),
            new Organ.OtherBody(RandomStatutes.OTHERS.getFirst()),
            new Organ.Officers(Set.of(Office.CHAIR)),
            new Organ.Officers(Set.of(Office.CHAIR, Office.DEPUTY_CHAIR)));

    private static final PathAction[] ACTIONS = {
        PathAction.TALK_AGAIN_IN_THE_BODY, PathAction.MEDIATION, PathAction.NEW_VOTE
    };

    private final Chance chance;
    private final LocalDate day;
    private final List<StatutesDocument> documents;
    private final List<Deadline> deadlines = new ArrayList<>();

    FollowingFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
        List<Supplier<Provision>> texts = List.of(
                () -> new RatifiedByParties(
                        chance.threshold(), matters(), chance.in(0.4) ? null : within(Anchor.ADOPTION)),
                () -> new DelegatedDecisions(
                        chance.in(0.5) ? Set.of(chance.any(ORGANS)) : Set.of(ORGANS.get(1), ORGANS.get(2)),
                        matters(),
                        chance.in(0.5) ? null : new Money(1 + chance.below(3)),
                        chance.in(0.5) ? null : day.plusDays(chance.below(3) - 1L)),
                () -> new RequestsForChanges(
                        chance.any(ORGANS),
                        chance.any(RequestEffect.values()),
                        chance.in(0.4) ? null : within(Anchor.REQUEST_FOR_CHANGES)),
                this::path);
        this.documents = RandomStatutes.around(day, chance, texts, List.of());
    }

    private @Nullable Set<MatterKind> matters() {
        return chance.in(0.4) ? null : chance.someOf(MATTERS);
    }

    private Deadline within(Anchor anchor) {
        Deadline deadline = chance.after(anchor);
        deadlines.add(deadline);
        return deadline;
    }

    private DisagreementPath path() {
        List<PathStep> steps = new ArrayList<>();
        for (int step = 1 + chance.below(3); step > 0; step--) {
            steps.add(new PathStep(
                    chance.any(ACTIONS),
                    chance.in(0.4) ? null : within(Anchor.STEP_BEFORE),
                    chance.in(0.6) ? null : within(Anchor.STEP_BEFORE)));
        }
        return new DisagreementPath(steps);
    }

    Asked pathStep() {
        List<StepTaken> earlier = new ArrayList<>();
        LocalDate last = day;
        for (int step = chance.below(4); step > 0; step--) {
            last = last.plusDays(chance.below(3));
            earlier.add(new StepTaken(chance.any(ACTIONS), last));
        }
        return asked(new Act.TakePathStep(new PathStepFacts(
                RandomStatutes.BODY,
                ITEM,
                day,
                chance.shuffled(earlier),
                chance.any(ACTIONS),
                chance.in(0.1) ? null : chance.moment(deadlines, last))));
    }

    private Asked asked(Act act) {
        return new Asked(day, documents, act);
    }

    Asked ratification() {
        List<PartyAnswer> answers = new ArrayList<>();
        for (int party = 1 + chance.below(4); party > 0; party--) {
            answers.add(new PartyAnswer(
                    new PartyCode("k" + party),
                    chance.in(0.6) ? RatificationStatus.YES : chance.any(RatificationStatus.values()),
                    null));
        }
        LocalDate decided = day.minusDays(chance.below(60));
        LocalDate today = deadlines.isEmpty() || chance.in(0.3)
                ? day
                : Days.last(chance.any(deadlines), decided).plusDays(chance.below(3) - 1L);
        return asked(new Act.CheckRatification(new RatificationFacts(
                RandomStatutes.BODY, ITEM, chance.in(0.3) ? null : chance.any(MATTERS), decided, today, answers)));
    }

    Asked delegated() {
        return asked(new Act.DecideByDelegation(new DelegatedFacts(
                RandomStatutes.BODY,
                ITEM,
                chance.any(ORGANS),
                chance.in(0.25) ? null : chance.any(MATTERS),
                chance.in(0.25) ? null : new Money(chance.below(5)),
                day)));
    }

    Asked settled() {
        MeetingFacts meeting = new MeetingFacts(RandomStatutes.BODY, MeetingKind.ORDINARY, day);
        var askedAt = chance.moment(List.of(), day.plusDays(3));
        return asked(new Act.SettleRequest(new RequestSettled(
                meeting,
                new PersonId("a"),
                askedAt,
                chance.any(ORGANS),
                chance.in(0.15)
                        ? null
                        : chance.moment(deadlines, askedAt.atZone(Days.OSLO).toLocalDate()))));
    }
}
