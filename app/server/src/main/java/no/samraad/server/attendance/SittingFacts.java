package no.samraad.server.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.DelegatedVote.DelegatedIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.platform.ids.Prefix;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.attendance.Sitting.Stay;
import org.jspecify.annotations.Nullable;

/** A meeting as facts for the engine: ids with their prefix, nobody's name. */
public final class SittingFacts {
    private SittingFacts() {}

    public static BodyCode body(Sitting sitting) {
        return new BodyCode(sitting.bodyCode());
    }

    public static PersonId person(UUID id) {
        return new PersonId(Prefix.PERSON.show(id));
    }

    public static SeatId seat(UUID id) {
        return new SeatId(Prefix.SEAT.show(id));
    }

    /** The seats on the meeting's day, partners in the order of their first seat. */
    public static Composition composition(Sitting sitting) {
        Map<String, Partner> partners = new LinkedHashMap<>();
        List<Seat> seats = new ArrayList<>();
        for (SeatHeld seat : sitting.seats()) {
            PartnerCode partner = new PartnerCode(seat.partner());
            partners.putIfAbsent(seat.partner(), new Partner(partner, side(seat.partnerKind())));
            UUID deputy = seat.deputyId();
            seats.add(new Seat(
                    seat(seat.id()),
                    partner,
                    switch (seat.standing()) {
                        case VOTING -> VotingRight.VOTES;
                        case OBSERVER -> VotingRight.WITHOUT_VOTE;
                    },
                    personOrNull(seat.memberId()),
                    deputy == null ? List.of() : List.of(person(deputy))));
        }
        return new Composition(body(sitting), List.copyOf(partners.values()), seats);
    }

    private static Side side(@Nullable String partnerKind) {
        if (partnerKind == null) {
            return Side.OTHER;
        }
        return partnerKind.equals("trust") ? Side.HOSPITAL : Side.MUNICIPAL;
    }

    private static @Nullable PersonId personOrNull(@Nullable UUID id) {
        return id == null ? null : person(id);
    }

    /** Who is in now, who declined, and who was in and has left. */
    public static Attendance attendance(Sitting sitting) {
        List<CheckIn> in = new ArrayList<>();
        for (Stay stay : sitting.inNow()) {
            UUID seat = stay.seatId();
            in.add(new CheckIn(
                    person(stay.personId()),
                    seat == null ? null : seat(seat),
                    stay.whereabouts().judged()));
        }
        Set<UUID> here = sitting.inNow().stream().map(Stay::personId).collect(Collectors.toSet());
        Set<UUID> gone = sitting.stays().stream()
                .filter(stay -> !stay.withdrawn() && !here.contains(stay.personId()))
                .map(Stay::personId)
                .collect(Collectors.toSet());
        List<Absence> away = new ArrayList<>();
        gone.forEach(person -> away.add(new Absence(person(person), Absence.Kind.LEFT)));
        sitting.replies().stream()
                .filter(reply ->
                        !reply.coming() && !here.contains(reply.personId()) && !gone.contains(reply.personId()))
                .forEach(reply -> away.add(new Absence(person(reply.personId()), Absence.Kind.DECLINED)));
        return new Attendance(in, away, handedOver(sitting));
    }

    /** The votes handed over for the meeting. */
    static List<DelegatedVote> handedOver(Sitting sitting) {
        return sitting.handedOver().stream()
                .map(vote -> new DelegatedVote(
                        seat(vote.seatId()),
                        person(vote.fromId()),
                        person(vote.toId()),
                        vote.writing() ? DelegatedIn.WRITING : DelegatedIn.SPOKEN_WORDS,
                        party(vote.partyFrom()),
                        party(vote.partyTo())))
                .toList();
    }

    static @Nullable PartyCode party(@Nullable String code) {
        return code == null ? null : new PartyCode(code);
    }

    /** What a quorum is judged by, with those found partial in the item; nobody is at opening. */
    public static QuorumFacts quorum(Sitting sitting, Set<UUID> partial) {
        return new QuorumFacts(
                composition(sitting),
                attendance(sitting),
                partial.stream().map(SittingFacts::person).collect(Collectors.toUnmodifiableSet()));
    }
}
