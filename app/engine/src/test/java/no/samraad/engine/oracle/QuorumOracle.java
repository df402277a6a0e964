package no.samraad.engine.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.oracle.Histories.QuorumCase;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * The quorum once more, slowly: it tries every way of reading what is open and every way the people present could have been
 * placed, and looks at what holds in all of them and in some of them.
 */
final class QuorumOracle {
    enum Verdict {
        MET,
        NOT_MET,
        UNDETERMINED
    }

    private QuorumOracle() {}

    static Verdict judge(QuorumCase question) {
        Set<Verdict> verdicts = new HashSet<>();
        for (SeatBase seats : open(question.rule().seats(), question.seats(), SeatBase.NOT_STATED, SeatBase.values())) {
            for (RemoteCounts remote :
                    open(question.rule().remote(), question.remote(), RemoteCounts.NOT_STATED, RemoteCounts.values())) {
                for (PartialSeat partialSeat : open(
                        PartialSeat.NOT_STATED, question.partialSeat(), PartialSeat.NOT_STATED, PartialSeat.values())) {
                    for (BaseAtPartiality base : question.partialBase() == null
                            ? List.of(BaseAtPartiality.values())
                            : List.of(question.partialBase())) {
                        for (DeputyOfVacantSeat vacant : question.vacantSeat() == null
                                ? List.of(DeputyOfVacantSeat.values())
                                : List.of(question.vacantSeat())) {
                            verdicts.add(new World(question, seats, remote, partialSeat, base, vacant).verdict());
                        }
                    }
                }
            }
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDETERMINED;
    }

    private static <T> List<T> open(T stated, @Nullable T chosen, T notStated, T[] all) {
        if (!stated.equals(notStated)) {
            return List.of(stated);
        }
        if (chosen != null) {
            return List.of(chosen);
        }
        List<T> values = new ArrayList<>(List.of(all));
        values.remove(notStated);
        return values;
    }

    /** One way of reading the rules. */
    private record World(
            QuorumCase question,
            SeatBase seatBase,
            RemoteCounts remote,
            PartialSeat partialSeat,
            BaseAtPartiality partialBase,
            DeputyOfVacantSeat vacant) {

        Verdict verdict() {
            List<Map<SeatId, PersonId>> placings = placings();
            Verdict whole = Verdict.MET;
            for (List<Seat> group : groups()) {
                Verdict verdict = verdict(group, placings);
                if (verdict == Verdict.NOT_MET || whole == Verdict.NOT_MET) {
                    whole = Verdict.NOT_MET;
                } else if (verdict == Verdict.UNDETERMINED) {
                    whole = Verdict.UNDETERMINED;
                }
            }
            return whole;
        }

        private Verdict verdict(List<Seat> group, List<Map<SeatId, PersonId>> placings) {
            int base = 0;
            int surely = 0;
            int possibly = 0;
            for (Seat seat : group) {
                boolean always = placings.stream().allMatch(placing -> placing.containsKey(seat.id()));
                boolean ever = placings.stream().anyMatch(placing -> placing.containsKey(seat.id()));
                boolean counted = seat.member() != null || seatBase == SeatBase.SEATS;
                if (sitsOut(seat) && partialBase == BaseAtPartiality.SHRINKS && !always) {
                    counted = false;
                }
                if (counted) {
                    base++;
                    surely += always ? 1 : 0;
                    possibly += ever ? 1 : 0;
                }
            }
            int required = required(base);
            if (surely >= required) {
                return Verdict.MET;
            }
            return possibly < required ? Verdict.NOT_MET : Verdict.UNDETERMINED;
        }

        /** The first number that is enough, found by trying. */
        private int required(int base) {
            for (int number = 0; ; number++) {
                boolean enough = switch (question.rule().threshold()) {
                    case Threshold.AtLeast(Fraction share) -> number * share.denominator() >= share.numerator() * base;
                    case Threshold.MoreThan(Fraction share) -> number * share.denominator() > share.numerator() * base;
                    case Threshold.AtLeastNumber(int least) -> number >= least;
                };
                if (enough) {
                    return number;
                }
            }
        }

        private List<Seat> seats() {
            return question.facts().composition().seats().stream()
                    .filter(seat -> seat.vote() == VotingRight.VOTES)
                    .toList();
        }

        private List<List<Seat>> groups() {
            List<Partner> partners = question.facts().composition().partners();
            List<List<Seat>> groups = new ArrayList<>();
            switch (question.rule().base()) {
                case QuorumBase.AllSeats _ -> groups.add(seats());
                case QuorumBase.EachPartner _ -> partners.forEach(partner -> groups.add(ofPartner(partner.code())));
                case QuorumBase.EachSide _ -> {
                    for (Side side : Side.values()) {
                        groups.add(seats().stream()
                                .filter(seat -> partners.stream()
                                        .anyMatch(partner -> partner.side() == side
                                                && partner.code().equals(seat.partner())))
                                .toList());
                    }
                }
                case QuorumBase.NamedPartners(Set<PartnerCode> named) ->
                    named.forEach(code -> groups.add(ofPartner(code)));
            }
            if (!(question.rule().base() instanceof QuorumBase.AllSeats)
                    && !(question.rule().base() instanceof QuorumBase.NamedPartners)) {
                groups.removeIf(List::isEmpty);
            }
            return groups;
        }

        private List<Seat> ofPartner(PartnerCode code) {
            return seats().stream().filter(seat -> seat.partner().equals(code)).toList();
        }

        private boolean isIn(PersonId person) {
            return question.facts().attendance().checkIns().stream()
                    .anyMatch(checkIn -> checkIn.person().equals(person) && counts(checkIn));
        }

        private boolean counts(CheckIn checkIn) {
            return checkIn.presence() == Presence.IN_ROOM || remote == RemoteCounts.COUNTS;
        }

        private boolean sitsOut(Seat seat) {
            PersonId member = seat.member();
            if (member == null || !question.facts().partial().contains(member)) {
                return false;
            }
            boolean declined = question.facts().attendance().absences().stream()
                    .anyMatch(absence -> absence.person().equals(member) && absence.kind() == Absence.Kind.DECLINED);
            return isIn(member) || !declined;
        }

        private boolean claims(PersonId person, Seat seat) {
            return question.facts().attendance().checkIns().stream()
                    .anyMatch(checkIn ->
                            checkIn.person().equals(person) && seat.id().equals(checkIn.seat()) && counts(checkIn));
        }

        /** Every way the people present could be placed, one seat each. */
        private List<Map<SeatId, PersonId>> placings() {
            List<Map<SeatId, PersonId>> placings = new ArrayList<>();
            placings.add(new HashMap<>());
            Set<PersonId> present = new HashSet<>();
            question.facts().attendance().checkIns().stream()
                    .map(CheckIn::person)
                    .filter(this::isIn)
                    .forEach(present::add);
            List<PersonId> membersFirst = new ArrayList<>();
            present.stream().filter(this::isMember).forEach(membersFirst::add);
            present.stream().filter(person -> !isMember(person)).forEach(membersFirst::add);
            for (PersonId person : membersFirst) {
                List<List<Seat>> ways = ways(person);
                List<Map<SeatId, PersonId>> next = new ArrayList<>();
                for (Map<SeatId, PersonId> placing : placings) {
                    for (List<Seat> way : ways) {
                        Map<SeatId, PersonId> placed = new HashMap<>(placing);
                        way.forEach(seat -> placed.putIfAbsent(seat.id(), person));
                        next.add(placed);
                    }
                }
                placings = next;
            }
            return placings;
        }

        private boolean isMember(PersonId person) {
            return seats().stream().anyMatch(seat -> person.equals(seat.member()));
        }

        /** The seats this person could be filling, one way for each; a way with none is to fill no seat. */
        private List<List<Seat>> ways(PersonId person) {
            List<List<Seat>> ways = new ArrayList<>();
            if (isMember(person)) {
                List<Seat> own = seats().stream()
                        .filter(seat -> person.equals(seat.member()))
                        .toList();
                List<Seat> claimed =
                        own.stream().filter(seat -> claims(person, seat)).toList();
                for (Seat seat : claimed.size() == 1 ? claimed : own) {
                    ways.add(question.facts().partial().contains(person) ? List.of() : List.of(seat));
                }
                return ways;
            }
            if (question.facts().partial().contains(person)) {
                return List.of(List.of());
            }
            for (Seat seat : seats()) {
                if (claims(person, seat) && seat.deputies().contains(person) && freeForDeputy(seat)) {
                    ways.add(List.of(seat));
                }
            }
            if (!ways.isEmpty()) {
                return ways;
            }
            // Neither member nor deputy of a seat that is free: perhaps appointed after all, perhaps not.
            ways.add(List.of());
            for (Seat seat : seats()) {
                if (claims(person, seat) && !seat.deputies().contains(person) && freeForDeputy(seat)) {
                    ways.add(List.of(seat));
                }
            }
            return ways;
        }

        private boolean freeForDeputy(Seat seat) {
            PersonId member = seat.member();
            if (member == null) {
                return vacant == DeputyOfVacantSeat.REPRESENTS_IT;
            }
            if (sitsOut(seat)) {
                return partialSeat == PartialSeat.DEPUTY_STEPS_IN;
            }
            return !isIn(member);
        }
    }
}
