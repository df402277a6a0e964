package no.samraad.server.attendance.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Remedy;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.time.Clocks;
import no.samraad.server.attendance.Capacity;
import no.samraad.server.attendance.Rights;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.OfficeHeld;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.attendance.Sitting.Standing;
import no.samraad.server.attendance.Sitting.Stay;
import no.samraad.server.attendance.TakeBack;
import no.samraad.server.attendance.Whereabouts;

/**
 * What the attendance page shows.
 *
 * @param runs whether this reader registers others
 * @param open whether anyone can be registered now
 * @param seatsIn how many seats with a vote someone is registered for as member or deputy
 */
public record AttendanceView(
        Sitting sitting,
        boolean runs,
        boolean open,
        int seatsIn,
        int votingSeats,
        List<Group> partners,
        List<Line> observers,
        List<Person> others,
        List<OwnSeat> own,
        Optional<Fresh> fresh,
        List<CallOffer> calls,
        List<Person> leaders,
        Optional<Person> leader) {

    /** The seats of one partner. */
    public record Group(String code, int filled, int seats, List<Line> lines) {}

    /** One seat: its member, its deputy, whom the member has handed the vote to, and whoever else sits for it. */
    public record Line(
            String seat,
            String label,
            Optional<Person> member,
            Optional<Person> deputy,
            Optional<Person> delegate,
            List<Person> standIns) {
        /** Whether the seat's member is in. */
        public boolean memberIn() {
            return member.filter(Person::here).isPresent();
        }

        /** Whether its deputy is shown: there is a use for one, or the deputy is in. */
        public boolean deputyShown() {
            return deputy.isPresent() && (!memberIn() || deputy.get().here());
        }
    }

    /** How a person stands to the meeting. */
    public enum Where {
        IN,
        REMOTE,
        LEFT,
        DECLINED,
        COMING,
        CALLED,
        UNKNOWN;

        /** The end of the message key. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A person.
     *
     * @param at when the person came or left; empty when neither
     * @param elsewhere registered for another seat
     */
    public record Person(
            String id,
            String name,
            Where where,
            Optional<LocalTime> at,
            Optional<Capacity> capacity,
            boolean elsewhere) {
        public boolean here() {
            return !elsewhere && (where == Where.IN || where == Where.REMOTE);
        }
    }

    /** A seat the reader is appointed to, as member or deputy. */
    public record OwnSeat(String seat, String label, boolean asDeputy, String memberName, boolean here) {}

    /** What was registered last and can still be taken back. */
    public record Fresh(String person, String name, boolean came) {}

    /** A deputy whose coming would help. */
    public record CallOffer(String seat, String deputy, String member, boolean called) {}

    /** Puts the page together as {@code rights} may see it. */
    static AttendanceView of(Sitting sitting, Rights rights, boolean open, Finding quorum, Instant now) {
        Map<UUID, Stay> here = sitting.inNow().stream().collect(Collectors.toMap(Stay::personId, Function.identity()));
        List<Group> groups = new ArrayList<>();
        int in = 0;
        int voting = 0;
        for (String partner : sitting.votingPartners()) {
            List<SeatHeld> seats = sitting.seats().stream()
                    .filter(seat ->
                            seat.standing() == Standing.VOTING && seat.partner().equals(partner))
                    .toList();
            int partnerIn = (int)
                    seats.stream().filter(seat -> isFilled(sitting, seat, here)).count();
            in += partnerIn;
            voting += seats.size();
            groups.add(new Group(
                    partner,
                    partnerIn,
                    seats.size(),
                    seats.stream().map(seat -> line(seat, sitting)).toList()));
        }
        return new AttendanceView(
                sitting,
                rights.running().isPresent(),
                open,
                in,
                voting,
                groups,
                sitting.seats().stream()
                        .filter(seat -> seat.standing() == Standing.OBSERVER)
                        .map(seat -> line(seat, sitting))
                        .toList(),
                others(sitting),
                ownSeats(sitting, rights, here),
                rights.running().isPresent() ? fresh(sitting, now) : Optional.empty(),
                rights.running().isPresent() ? offers(sitting, quorum) : List.of(),
                leaders(sitting),
                Optional.ofNullable(sitting.leaderId())
                        .map(leader -> person(leader, nameOf(sitting, leader), Optional.empty(), sitting)));
    }

    private static boolean isFilled(Sitting sitting, SeatHeld seat, Map<UUID, Stay> here) {
        return Stream.of(
                        Optional.ofNullable(seat.memberId()),
                        Optional.ofNullable(seat.deputyId()),
                        sitting.handedOver(seat.id()).map(Sitting.HandedOver::toId))
                .flatMap(Optional::stream)
                .map(here::get)
                .anyMatch(stay -> stay != null && seat.id().equals(stay.seatId()));
    }

    private static Line line(SeatHeld seat, Sitting sitting) {
        Optional<Sitting.HandedOver> handed = sitting.handedOver(seat.id());
        Set<UUID> appointed = Stream.of(
                        Optional.ofNullable(seat.memberId()),
                        Optional.ofNullable(seat.deputyId()),
                        handed.map(Sitting.HandedOver::toId))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<Person> standIns = sitting.inNow().stream()
                .filter(stay -> seat.id().equals(stay.seatId()) && !appointed.contains(stay.personId()))
                .map(stay -> person(stay.personId(), stay.name(), Optional.of(seat), sitting))
                .toList();
        return new Line(
                Prefix.SEAT.show(seat.id()),
                seat.label(),
                someone(seat.memberId(), seat.memberName(), seat, sitting),
                someone(seat.deputyId(), seat.deputyName(), seat, sitting),
                handed.map(vote -> person(vote.toId(), vote.toName(), Optional.of(seat), sitting)),
                standIns);
    }

    private static Optional<Person> someone(
            @org.jspecify.annotations.Nullable UUID id,
            @org.jspecify.annotations.Nullable String name,
            SeatHeld seat,
            Sitting sitting) {
        return id == null || name == null
                ? Optional.empty()
                : Optional.of(person(id, name, Optional.of(seat), sitting));
    }

    private static Person person(UUID id, String name, Optional<SeatHeld> seat, Sitting sitting) {
        Optional<Stay> latest = sitting.latestOf(id);
        if (latest.isPresent() && latest.get().now()) {
            Stay stay = latest.get();
            boolean elsewhere = seat.isPresent() && !seat.get().id().equals(stay.seatId());
            return new Person(
                    Prefix.PERSON.show(id),
                    name,
                    stay.whereabouts() == Whereabouts.REMOTE ? Where.REMOTE : Where.IN,
                    time(stay.arrivedAt()),
                    Optional.of(stay.capacity()),
                    elsewhere);
        }
        if (latest.isPresent()) {
            return new Person(
                    Prefix.PERSON.show(id),
                    name,
                    Where.LEFT,
                    time(Objects.requireNonNull(latest.get().leftAt())),
                    Optional.of(latest.get().capacity()),
                    false);
        }
        Where where = sitting.replies().stream()
                .filter(reply -> reply.personId().equals(id))
                .findFirst()
                .map(reply -> reply.coming() ? Where.COMING : Where.DECLINED)
                .orElse(
                        sitting.calls().stream()
                                        .anyMatch(call -> call.personId().equals(id))
                                ? Where.CALLED
                                : Where.UNKNOWN);
        return new Person(Prefix.PERSON.show(id), name, where, Optional.empty(), Optional.empty(), false);
    }

    private static Optional<LocalTime> time(Instant at) {
        return Optional.of(at.atZone(Clocks.OSLO).toLocalTime());
    }

    /** The secretariat, and everyone without a seat who has been in. */
    private static List<Person> others(Sitting sitting) {
        List<Person> others = new ArrayList<>();
        Set<UUID> shown = sitting.seats().stream()
                .flatMap(seat -> Stream.of(Optional.ofNullable(seat.memberId()), Optional.ofNullable(seat.deputyId())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        for (OfficeHeld office : sitting.offices()) {
            if (office.role().equals("secretary") && shown.add(office.personId())) {
                others.add(person(office.personId(), office.name(), Optional.empty(), sitting));
            }
        }
        for (Stay stay : sitting.stays()) {
            if (stay.seatId() == null && !stay.withdrawn() && shown.add(stay.personId())) {
                others.add(person(stay.personId(), stay.name(), Optional.empty(), sitting));
            }
        }
        return others;
    }

    private static List<OwnSeat> ownSeats(Sitting sitting, Rights rights, Map<UUID, Stay> here) {
        return rights.person().stream()
                .flatMap(me -> sitting.seats().stream()
                        .filter(seat -> me.equals(seat.memberId())
                                || me.equals(seat.deputyId())
                                || sitting.handedOver(seat.id())
                                        .filter(vote -> me.equals(vote.toId()))
                                        .isPresent())
                        .map(seat -> new OwnSeat(
                                Prefix.SEAT.show(seat.id()),
                                seat.label(),
                                !me.equals(seat.memberId()),
                                Objects.requireNonNullElse(seat.memberName(), seat.label()),
                                Optional.ofNullable(here.get(me))
                                        .filter(stay -> seat.id().equals(stay.seatId()))
                                        .isPresent())))
                .toList();
    }

    private static Optional<Fresh> fresh(Sitting sitting, Instant now) {
        return sitting.stays().stream()
                .filter(stay -> !stay.withdrawn() && TakeBack.isFresh(stay, now))
                .max(Comparator.comparing(
                        (Stay stay) -> Optional.ofNullable(stay.leftAt()).orElse(stay.arrivedAt())))
                .map(stay -> new Fresh(Prefix.PERSON.show(stay.personId()), stay.name(), stay.now()));
    }

    /** The deputies the finding says would help, in its order. */
    public static List<CallOffer> offers(Sitting sitting, Finding quorum) {
        List<CallOffer> offers = new ArrayList<>();
        for (Remedy remedy : quorum.remedies()) {
            if (remedy instanceof Remedy.BringIn bringIn) {
                bringIn.anyOf().stream()
                        .filter(candidate -> candidate.standing() == Remedy.Standing.DEPUTY)
                        .flatMap(candidate -> sitting.seats().stream()
                                .filter(seat -> Prefix.SEAT
                                        .show(seat.id())
                                        .equals(candidate.seat().value())))
                        .forEach(seat -> offers.add(new CallOffer(
                                Prefix.SEAT.show(seat.id()),
                                Objects.requireNonNullElse(seat.deputyName(), ""),
                                Objects.requireNonNullElse(seat.memberName(), seat.label()),
                                sitting.calls().stream()
                                        .anyMatch(call -> call.seatId().equals(seat.id())))));
            }
        }
        return offers;
    }

    /** Those who could lead: chair and deputy chair first, then whoever else sits for a seat with a vote. */
    private static List<Person> leaders(Sitting sitting) {
        List<UUID> order = new ArrayList<>();
        Stream.of("chair", "deputy_chair")
                .flatMap(role -> sitting.offices().stream()
                        .filter(office -> office.role().equals(role)))
                .map(OfficeHeld::personId)
                .forEach(order::add);
        sitting.inNow().stream()
                .filter(stay -> stay.capacity() == Capacity.MEMBER
                        || stay.capacity() == Capacity.DEPUTY
                        || stay.capacity() == Capacity.DELEGATE)
                .map(Stay::personId)
                .forEach(order::add);
        return order.stream()
                .distinct()
                .filter(person -> sitting.stayOf(person).isPresent())
                .map(person -> person(person, nameOf(sitting, person), Optional.empty(), sitting))
                .toList();
    }

    private static String nameOf(Sitting sitting, UUID person) {
        return sitting.names().getOrDefault(person, "");
    }
}
