package no.samraad.engine.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.RemoteCountsChosen;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;

/** What the text leaves open that these facts turn on, with what has been chosen. */
record Openings(
        List<SeatBase> seats,
        List<RemoteCounts> remote,
        List<PartialSeat> partialSeat,
        List<BaseAtPartiality> partialBase,
        List<DeputyOfVacantSeat> vacantSeat,
        List<Citation> citations,
        BodyCode body) {

    record Terms(
            SeatBase seats,
            RemoteCounts remote,
            PartialSeat partialSeat,
            BaseAtPartiality partialBase,
            DeputyOfVacantSeat vacantSeat,
            List<ReadAs> readAs) {}

    static Openings of(QuorumFacts facts, RulesInForce rules, InForce<Quorum> rule) {
        BodyCode body = facts.composition().body();
        List<Citation> citations = new ArrayList<>();
        citations.add(Citation.of(rule));
        List<SeatBase> seats = switch (rule.provision().seats()) {
            case SEATS -> List.of(SeatBase.SEATS);
            case FILLED_SEATS -> List.of(SeatBase.FILLED_SEATS);
            case NOT_STATED ->
                chosen(rules, SeatBaseChosen.class, body, citations)
                        .filter(choice -> choice.seats() != SeatBase.NOT_STATED)
                        .map(choice -> List.of(choice.seats()))
                        .orElse(List.of(SeatBase.SEATS, SeatBase.FILLED_SEATS));
        };
        List<RemoteCounts> remote = switch (rule.provision().remote()) {
            case COUNTS -> List.of(RemoteCounts.COUNTS);
            case DOES_NOT_COUNT -> List.of(RemoteCounts.DOES_NOT_COUNT);
            case NOT_STATED ->
                !anyRemote(facts)
                        ? List.of(RemoteCounts.COUNTS)
                        : chosen(rules, RemoteCountsChosen.class, body, citations)
                                .filter(choice -> choice.remote() != RemoteCounts.NOT_STATED)
                                .map(choice -> List.of(choice.remote()))
                                .orElse(List.of(RemoteCounts.COUNTS, RemoteCounts.DOES_NOT_COUNT));
        };
        boolean anyPartial = !facts.partial().isEmpty()
                && facts.composition().votingSeats().stream()
                        .anyMatch(
                                seat -> seat.member() != null && facts.partial().contains(seat.member()));
        List<PartialSeat> partialSeat = !anyPartial
                ? List.of(PartialSeat.STAYS_EMPTY)
                : chosen(rules, Partiality.class, body, citations)
                        .filter(choice -> choice.seat() != PartialSeat.NOT_STATED)
                        .map(choice -> List.of(choice.seat()))
                        .orElse(List.of(PartialSeat.DEPUTY_STEPS_IN, PartialSeat.STAYS_EMPTY));
        List<BaseAtPartiality> partialBase = !anyPartial
                ? List.of(BaseAtPartiality.STAYS)
                : chosen(rules, PartialityAndBase.class, body, citations)
                        .map(choice -> List.of(choice.base()))
                        .orElse(List.of(BaseAtPartiality.SHRINKS, BaseAtPartiality.STAYS));
        List<DeputyOfVacantSeat> vacantSeat = !anyVacant(facts)
                ? List.of(DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT)
                : chosen(rules, VacantSeat.class, body, citations)
                        .map(choice -> List.of(choice.deputy()))
                        .orElseGet(() -> anyVacantClaimed(facts)
                                ? List.of(DeputyOfVacantSeat.REPRESENTS_IT, DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT)
                                : List.of(DeputyOfVacantSeat.DOES_NOT_REPRESENT_IT));
        return new Openings(seats, remote, partialSeat, partialBase, vacantSeat, List.copyOf(citations), body);
    }

    private static boolean anyRemote(QuorumFacts facts) {
        for (CheckIn checkIn : facts.attendance().checkIns()) {
            if (checkIn.presence() == Presence.REMOTE) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyVacant(QuorumFacts facts) {
        for (Seat seat : facts.composition().votingSeats()) {
            if (seat.member() == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyVacantClaimed(QuorumFacts facts) {
        for (Seat seat : facts.composition().votingSeats()) {
            if (seat.member() == null
                    && facts.attendance().checkIns().stream()
                            .anyMatch(checkIn -> seat.id().equals(checkIn.seat()))) {
                return true;
            }
        }
        return false;
    }

    private static <P extends Provision> Optional<P> chosen(
            RulesInForce rules, Class<P> type, BodyCode body, List<Citation> citations) {
        return switch (rules.find(type, body)) {
            case Lookup.Holds<P>(List<InForce<P>> found) -> {
                citations.add(Citation.of(found.getFirst()));
                yield Optional.of(found.getFirst().provision());
            }
            case Lookup.ScopeOpen<P> _ -> Optional.empty();
            case Lookup.Silent<P> _ -> Optional.empty();
        };
    }

    List<Terms> combinations() {
        List<Terms> all = new ArrayList<>();
        for (SeatBase seatBase : seats) {
            for (RemoteCounts remoteCounts : remote) {
                for (PartialSeat seat : partialSeat) {
                    for (BaseAtPartiality base : partialBase) {
                        for (DeputyOfVacantSeat vacant : vacantSeat) {
                            all.add(new Terms(
                                    seatBase,
                                    remoteCounts,
                                    seat,
                                    base,
                                    vacant,
                                    readAs(seatBase, remoteCounts, seat, base, vacant)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private List<ReadAs> readAs(
            SeatBase seatBase,
            RemoteCounts remoteCounts,
            PartialSeat seat,
            BaseAtPartiality base,
            DeputyOfVacantSeat vacant) {
        List<ReadAs> readAs = new ArrayList<>();
        if (seats.size() > 1) {
            readAs.add(new ReadAs.Seats(seatBase));
        }
        if (remote.size() > 1) {
            readAs.add(new ReadAs.Remote(remoteCounts));
        }
        if (partialSeat.size() > 1) {
            readAs.add(new ReadAs.Partial(seat));
        }
        if (partialBase.size() > 1) {
            readAs.add(new ReadAs.PartialBase(base));
        }
        if (vacantSeat.size() > 1) {
            readAs.add(new ReadAs.VacantSeat(vacant));
        }
        return readAs;
    }

    /** The choices on which the outcome turns: two readings that differ in nothing else come out differently. */
    List<Question> questionsThatMatter(List<Reading> readings) {
        List<Question> questions = new ArrayList<>();
        for (Choice choice : Readings.choicesThatMatter(readings)) {
            questions.add(new Question.ChoiceMissing(choice, citations.getFirst(), body));
        }
        return questions;
    }
}
