package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.RemoteCountsChosen;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;

/** E1 and E10: the quorum in every way the rules can be read. */
final class QuorumAgain {
    private QuorumAgain() {}

    /**
     * Who is counted, of which seats.
     *
     * @param composition the seats
     * @param attendance who is in when it is asked
     * @param partial who is partial
     */
    record Present(Composition composition, Attendance attendance, Set<PersonId> partial) {
        BodyCode body() {
            return composition.body();
        }
    }

    static State judge(Quorum rule, Present facts, Law law) {
        Set<State> readings = new HashSet<>();
        for (SeatBase seats : seatBases(rule, facts, law)) {
            for (World world : worlds(rule, facts, law)) {
                readings.add(inWorld(rule, seats, world));
            }
        }
        return State.ofReadings(readings);
    }

    private static List<SeatBase> seatBases(Quorum rule, Present facts, Law law) {
        return open(
                rule.seats(),
                SeatBase.NOT_STATED,
                List.of(SeatBase.values()),
                chosen(SeatBaseChosen.class, SeatBaseChosen::seats, facts, law));
    }

    private static List<World> worlds(Quorum rule, Present facts, Law law) {
        List<World> worlds = new ArrayList<>();
        List<BaseAtPartiality> bases = chosen(PartialityAndBase.class, PartialityAndBase::base, facts, law);
        List<DeputyOfVacantSeat> vacant = chosen(VacantSeat.class, VacantSeat::deputy, facts, law);
        for (RemoteCounts remote : open(
                rule.remote(),
                RemoteCounts.NOT_STATED,
                List.of(RemoteCounts.values()),
                chosen(RemoteCountsChosen.class, RemoteCountsChosen::remote, facts, law))) {
            for (PartialSeat partialSeat : open(
                    PartialSeat.NOT_STATED,
                    PartialSeat.NOT_STATED,
                    List.of(PartialSeat.values()),
                    chosen(Partiality.class, Partiality::seat, facts, law))) {
                for (BaseAtPartiality base : bases.isEmpty() ? List.of(BaseAtPartiality.values()) : bases) {
                    for (DeputyOfVacantSeat deputy : vacant.isEmpty() ? List.of(DeputyOfVacantSeat.values()) : vacant) {
                        worlds.add(new World(
                                facts.composition(),
                                facts.attendance(),
                                facts.partial(),
                                remote,
                                partialSeat,
                                base,
                                deputy));
                    }
                }
            }
        }
        return worlds;
    }

    private static <P extends Provision, T> List<T> chosen(
            Class<P> type, Function<P, T> answer, Present facts, Law law) {
        return law.holding(type, facts.body()).stream().map(answer).toList();
    }

    /** What is stated; else what is chosen; else everything it could be. */
    static <T> List<T> open(T stated, T notStated, List<T> all, List<T> chosen) {
        if (!stated.equals(notStated)) {
            return List.of(stated);
        }
        List<T> said = new ArrayList<>(chosen);
        said.removeIf(notStated::equals);
        if (said.isEmpty()) {
            said.addAll(all);
            said.remove(notStated);
        }
        return said;
    }

    private static State inWorld(Quorum rule, SeatBase seats, World world) {
        Map<?, World.Sitting> sittings = world.sittings();
        List<State> groups = new ArrayList<>();
        for (List<Seat> group : groups(rule.base(), world)) {
            int base = 0;
            int surely = 0;
            int possibly = 0;
            for (Seat seat : group) {
                World.Sitting sitting = sittings.get(seat.id());
                boolean counted = seat.member() != null || seats == SeatBase.SEATS;
                if (world.sitsOut(seat)
                        && world.partialBase() == BaseAtPartiality.SHRINKS
                        && sitting != World.Sitting.SURELY) {
                    counted = false;
                }
                if (counted) {
                    base++;
                    surely += sitting == World.Sitting.SURELY ? 1 : 0;
                    possibly += sitting == World.Sitting.NO ? 0 : 1;
                }
            }
            int needed = needed(rule.threshold(), base);
            groups.add(surely >= needed ? State.MET : possibly < needed ? State.NOT_MET : State.OPEN);
        }
        return State.ofAll(groups);
    }

    /** The first number that is enough, found by trying. */
    static int needed(Threshold threshold, int base) {
        for (int number = 0; ; number++) {
            boolean enough = switch (threshold) {
                case Threshold.AtLeast(Fraction share) -> number * share.denominator() >= share.numerator() * base;
                case Threshold.MoreThan(Fraction share) -> number * share.denominator() > share.numerator() * base;
                case Threshold.AtLeastNumber(int least) -> number >= least;
            };
            if (enough) {
                return number;
            }
        }
    }

    /** A partner or side without voting seats is no group to count in, unless it is named. */
    private static List<List<Seat>> groups(QuorumBase base, World world) {
        List<Partner> partners = world.composition().partners();
        List<List<Seat>> groups = new ArrayList<>();
        switch (base) {
            case QuorumBase.AllSeats _ -> groups.add(world.seats());
            case QuorumBase.EachPartner _ -> {
                partners.forEach(partner -> groups.add(of(partner.code(), world)));
                groups.removeIf(List::isEmpty);
            }
            case QuorumBase.EachSide _ -> {
                for (Side side : Side.values()) {
                    List<Seat> group = new ArrayList<>();
                    for (Partner partner : partners) {
                        if (partner.side() == side) {
                            group.addAll(of(partner.code(), world));
                        }
                    }
                    groups.add(group);
                }
                groups.removeIf(List::isEmpty);
            }
            case QuorumBase.NamedPartners(Set<PartnerCode> named) -> named.forEach(code -> groups.add(of(code, world)));
        }
        return groups;
    }

    private static List<Seat> of(PartnerCode partner, World world) {
        return world.seats().stream()
                .filter(seat -> seat.partner().equals(partner))
                .toList();
    }
}
