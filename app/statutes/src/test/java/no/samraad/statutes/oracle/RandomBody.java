package no.samraad.statutes.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** Random bodies and those who are in: vacant seats, shared deputies, stand-ins, people with two seats. */
final class RandomBody {
    private final Chance chance;

    RandomBody(Chance chance) {
        this.chance = chance;
    }

    Composition composition() {
        List<Partner> partners = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        boolean plain = chance.in(0.6);
        int number = 1 + chance.below(3);
        for (int partner = 0; partner < number; partner++) {
            PartnerCode code = new PartnerCode("p" + partner);
            partners.add(new Partner(code, chance.any(Side.values())));
            int size = 1 + chance.below(4);
            for (int seat = 0; seat < size; seat++) {
                String name = code.value() + "-" + seat;
                List<PersonId> deputies = new ArrayList<>();
                if (chance.in(0.85)) {
                    deputies.add(new PersonId("d-" + name));
                }
                if (!plain && chance.in(0.2)) {
                    deputies.add(new PersonId("shared"));
                }
                if (!plain && chance.in(0.1)) {
                    deputies.add(new PersonId("m-p0-0"));
                }
                PersonId member = new PersonId(!plain && chance.in(0.05) ? "m-p0-0" : "m-" + name);
                seats.add(new Seat(
                        new SeatId(name),
                        code,
                        chance.in(0.9) ? VotingRight.VOTES : VotingRight.WITHOUT_VOTE,
                        chance.in(0.1) ? null : member,
                        deputies));
            }
        }
        return new Composition(RandomStatutes.BODY, partners, seats);
    }

    Attendance attendance(Composition composition) {
        List<CheckIn> in = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        boolean plain = chance.in(0.6);
        double there = chance.any(List.of(0.95, 0.75, 0.5));
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null && chance.in(there)) {
                in.add(new CheckIn(member, !plain && chance.in(0.05) ? null : seat.id(), presence()));
            } else if (member != null && chance.in(0.4)) {
                absences.add(new Absence(member, chance.any(Absence.Kind.values())));
            }
            for (PersonId deputy : seat.deputies()) {
                if (chance.in(0.35)) {
                    in.add(new CheckIn(deputy, seat.id(), presence()));
                }
            }
            if (!plain && chance.in(0.06)) {
                in.add(new CheckIn(new PersonId("stranger"), seat.id(), presence()));
            }
        }
        if (chance.in(0.1)) {
            in.add(new CheckIn(new PersonId("guest"), null, presence()));
        }
        return new Attendance(chance.shuffled(in), absences);
    }

    private Presence presence() {
        return chance.in(0.9) ? Presence.IN_ROOM : Presence.REMOTE;
    }

    Set<PersonId> partial(Composition composition) {
        Set<PersonId> partial = new HashSet<>();
        if (chance.in(0.7)) {
            return partial;
        }
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null && chance.in(0.2)) {
                partial.add(member);
            }
            if (!seat.deputies().isEmpty() && chance.in(0.07)) {
                partial.add(seat.deputies().getFirst());
            }
        }
        return partial;
    }
}
