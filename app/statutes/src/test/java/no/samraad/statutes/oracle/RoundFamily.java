package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.decision.BetweenMeetingsFacts;
import no.samraad.engine.decision.BetweenMeetingsFacts.Said;
import no.samraad.engine.decision.BetweenMeetingsFacts.Told;
import no.samraad.engine.decision.BetweenMeetingsFacts.Way;
import no.samraad.engine.decision.ItemFacts.Urgency;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.provision.MeetingProvision.BetweenMatters;
import no.samraad.engine.provision.MeetingProvision.ChairsMandate;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
import no.samraad.engine.provision.MeetingProvision.RoundAgreement;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.MeetingProvision.RoundObjection;
import no.samraad.engine.provision.MeetingProvision.ToldNext;
import no.samraad.engine.provision.MeetingProvision.WrittenRound;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;

/** Random matters decided between meetings. */
final class RoundFamily {
    private final Chance chance;
    private final LocalDate day;
    private final Composition composition;
    private final Set<PersonId> partial;
    private final List<StatutesDocument> documents;
    private int answers;

    RoundFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
        RandomBody body = new RandomBody(chance);
        this.composition = body.composition();
        this.partial = body.partial(composition);
        this.documents = RandomStatutes.around(day, chance, texts(), choices());
    }

    private List<Supplier<Provision>> texts() {
        List<Supplier<Provision>> texts = new ArrayList<>();
        texts.add(() -> new WrittenRound(
                YearFamily.organs(chance),
                chance.any(BetweenMatters.values()),
                chance.after(Anchor.DISPATCH),
                chance.any(RoundAnswers.values()),
                chance.any(RoundObjection.values()),
                agreement(),
                chance.any(ToldNext.values())));
        texts.add(() -> new ChairsMandate(
                YearFamily.organs(chance), chance.any(BetweenMatters.values()), chance.any(ToldNext.values())));
        if (chance.in(0.15)) {
            texts.add(DecidesOnlyInMeetings::new);
        }
        return texts;
    }

    private List<Supplier<Provision>> choices() {
        return List.of(
                () -> new Partiality(chance.any(PartialityDecider.values()), chance.any(PartialSeat.values())),
                () -> new PartialityAndBase(chance.any(BaseAtPartiality.values())),
                () -> new VacantSeat(chance.any(DeputyOfVacantSeat.values())));
    }

    private RoundAgreement agreement() {
        return switch (chance.below(3)) {
            case 0 -> new RoundAgreement.AllForIt();
            case 1 -> new RoundAgreement.OfAllSeats(chance.threshold());
            default -> new RoundAgreement.OfAnswers(chance.threshold());
        };
    }

    private List<Deadline> answerWithin() {
        List<Deadline> deadlines = new ArrayList<>();
        for (StatutesDocument document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    if (rule.provision() instanceof WrittenRound round) {
                        deadlines.add(round.answer());
                    }
                }
            }
        }
        return deadlines;
    }

    private Said said(double against) {
        if (chance.in(against)) {
            return chance.any(Said.values());
        }
        return Said.FOR;
    }

    private Way.InWriting inWriting() {
        Instant sent = chance.moment(List.of(), day);
        LocalDate anchor = sent.atZone(Days.OSLO).toLocalDate();
        Set<PersonId> unable = new HashSet<>();
        List<BetweenMeetingsFacts.Answer> answers = new ArrayList<>();
        double answering = chance.any(List.of(1.0, 0.9, 0.6));
        double against = chance.any(List.of(0.0, 0.2, 0.6));
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null && chance.in(0.2)) {
                unable.add(member);
            }
            if (member != null && chance.in(unable.contains(member) ? 0.15 : answering)) {
                answers.add(new BetweenMeetingsFacts.Answer(seat.id(), member, said(against), next(anchor)));
            }
            for (PersonId deputy : seat.deputies()) {
                boolean due = member == null || unable.contains(member) || partial.contains(member);
                if (chance.in(due ? answering : 0.08)) {
                    answers.add(new BetweenMeetingsFacts.Answer(seat.id(), deputy, said(against), next(anchor)));
                }
            }
            if (chance.in(0.03)) {
                answers.add(new BetweenMeetingsFacts.Answer(
                        seat.id(), new PersonId("stranger"), said(against), next(anchor)));
            }
        }
        return new Way.InWriting(
                chance.in(0.9) ? chance.any(YearFamily.ORGANS) : null,
                chance.in(0.9) ? sent : null,
                chance.shuffled(answers),
                unable,
                at(anchor));
    }

    /** No two answers at the very same moment: nobody could say which came first. */
    private Instant next(LocalDate anchor) {
        return at(anchor).plusNanos(answers++);
    }

    private Instant at(LocalDate anchor) {
        return chance.moment(answerWithin(), anchor).plusSeconds(chance.below(3) - 1L);
    }

    Asked asked() {
        Way way = chance.in(0.75) ? inWriting() : new Way.OnBehalf(chance.any(YearFamily.ORGANS));
        return new Asked(
                day,
                documents,
                new Act.DecideBetweenMeetings(new BetweenMeetingsFacts(
                        new CaseRef("70/25"),
                        List.of(chance.in(0.9) ? "SSU slutter seg til forslaget." : "SSU oppnevner xx fra UNN."),
                        composition,
                        chance.any(Urgency.values()),
                        partial,
                        way,
                        chance.any(Told.values()))));
    }
}
