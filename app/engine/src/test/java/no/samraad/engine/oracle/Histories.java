package no.samraad.engine.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.RemoteCountsChosen;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** Random but repeatable bodies, attendances and rules; the seed is part of every failure. */
public final class Histories {
    private final Random random;

    public Histories(long seed) {
        this.random = new Random(seed);
    }

    /** How many histories to try; 10,000 unless the caller asks for more. */
    public static int count() {
        return Integer.getInteger("samraad.histories", 10_000);
    }

    /**
     * A case for the quorum.
     *
     * @param facts the facts
     * @param rule the quorum rule
     * @param seats what is chosen; null when nothing is
     * @param remote what is chosen; null when nothing is
     * @param partialSeat what is chosen; null when nothing is
     * @param partialBase what is chosen; null when nothing is
     * @param vacantSeat what is chosen; null when nothing is
     */
    public record QuorumCase(
            QuorumFacts facts,
            Quorum rule,
            @Nullable SeatBase seats,
            @Nullable RemoteCounts remote,
            @Nullable PartialSeat partialSeat,
            @Nullable BaseAtPartiality partialBase,
            @Nullable DeputyOfVacantSeat vacantSeat) {
        public QuorumCase with(QuorumFacts other) {
            return new QuorumCase(other, rule, seats, remote, partialSeat, partialBase, vacantSeat);
        }

        public QuorumCase with(Quorum other) {
            return new QuorumCase(facts, other, seats, remote, partialSeat, partialBase, vacantSeat);
        }

        public RulesInForce rules() {
            List<Rule> rules = new ArrayList<>();
            rules.add(Ssu.rule("q", rule));
            if (seats != null) {
                rules.add(Ssu.rule("s", new SeatBaseChosen(seats)));
            }
            if (remote != null) {
                rules.add(Ssu.rule("r", new RemoteCountsChosen(remote)));
            }
            if (partialSeat != null) {
                rules.add(Ssu.rule("p", new Partiality(PartialityDecider.BODY, partialSeat)));
            }
            if (partialBase != null) {
                rules.add(Ssu.rule("b", new PartialityAndBase(partialBase)));
            }
            if (vacantSeat != null) {
                rules.add(Ssu.rule("v", new VacantSeat(vacantSeat)));
            }
            return Ssu.rules(Ssu.paragraph("1", "§ 1", rules.toArray(Rule[]::new)));
        }
    }

    public QuorumCase quorumCase() {
        Composition composition = composition();
        return new QuorumCase(
                new QuorumFacts(composition, attendance(composition), partial(composition)),
                new Quorum(threshold(), base(composition), any(SeatBase.values()), any(RemoteCounts.values())),
                chance(0.5) ? any(List.of(SeatBase.SEATS, SeatBase.FILLED_SEATS)) : null,
                chance(0.5) ? any(List.of(RemoteCounts.COUNTS, RemoteCounts.DOES_NOT_COUNT)) : null,
                chance(0.6) ? any(List.of(PartialSeat.DEPUTY_STEPS_IN, PartialSeat.STAYS_EMPTY)) : null,
                chance(0.6) ? any(BaseAtPartiality.values()) : null,
                chance(0.6) ? any(DeputyOfVacantSeat.values()) : null);
    }

    private Threshold threshold() {
        Fraction share = any(List.of(
                new Fraction(1, 2), new Fraction(2, 3), new Fraction(1, 3), new Fraction(3, 4), new Fraction(1, 1)));
        return switch (random.nextInt(3)) {
            case 0 -> new Threshold.AtLeast(share);
            case 1 -> new Threshold.MoreThan(share);
            default -> new Threshold.AtLeastNumber(1 + random.nextInt(5));
        };
    }

    private QuorumBase base(Composition composition) {
        List<QuorumBase> bases = List.of(
                new QuorumBase.AllSeats(),
                new QuorumBase.EachPartner(),
                new QuorumBase.EachSide(),
                new QuorumBase.NamedPartners(
                        Set.of(composition.partners().getFirst().code())));
        return any(bases);
    }

    private Composition composition() {
        List<Partner> partners = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        int number = 1 + random.nextInt(3);
        for (int partner = 0; partner < number; partner++) {
            PartnerCode code = new PartnerCode("p" + partner);
            partners.add(new Partner(code, any(Side.values())));
            int size = 1 + random.nextInt(4);
            for (int seat = 0; seat < size; seat++) {
                String name = code.value() + "-" + seat;
                List<PersonId> deputies = new ArrayList<>();
                if (chance(0.85)) {
                    deputies.add(new PersonId("d-" + name));
                }
                if (chance(0.15)) {
                    deputies.add(new PersonId("shared"));
                }
                if (chance(0.1)) {
                    deputies.add(new PersonId("m-p0-0"));
                }
                seats.add(new Seat(
                        new SeatId(name),
                        code,
                        chance(0.9) ? VotingRight.VOTES : VotingRight.WITHOUT_VOTE,
                        chance(0.12) ? null : new PersonId(chance(0.04) ? "m-p0-0" : "m-" + name),
                        deputies));
            }
        }
        return new Composition(Ssu.BODY, partners, seats);
    }

    private Attendance attendance(Composition composition) {
        List<CheckIn> in = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null && chance(0.55)) {
                in.add(new CheckIn(member, chance(0.05) ? null : seat.id(), presence()));
            } else if (member != null && chance(0.4)) {
                absences.add(new Absence(member, any(Absence.Kind.values())));
            }
            for (PersonId deputy : seat.deputies()) {
                if (chance(0.35)) {
                    in.add(new CheckIn(deputy, seat.id(), presence()));
                }
            }
            if (chance(0.06)) {
                in.add(new CheckIn(new PersonId("stranger"), seat.id(), presence()));
            }
            if (chance(0.04) && !composition.seats().getFirst().deputies().isEmpty()) {
                in.add(new CheckIn(composition.seats().getFirst().deputies().getFirst(), seat.id(), presence()));
            }
        }
        return new Attendance(in, absences);
    }

    private Presence presence() {
        return chance(0.85) ? Presence.IN_ROOM : Presence.REMOTE;
    }

    private Set<PersonId> partial(Composition composition) {
        Set<PersonId> partial = new HashSet<>();
        if (chance(0.7)) {
            return partial;
        }
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null && chance(0.2)) {
                partial.add(member);
            }
            if (!seat.deputies().isEmpty() && chance(0.07)) {
                partial.add(seat.deputies().getFirst());
            }
        }
        return partial;
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    public <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
