package no.samraad.server.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.time.Clocks;
import no.samraad.server.attendance.Capacity;
import no.samraad.server.attendance.Rights;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Ballot;
import no.samraad.server.attendance.Sitting.BallotMode;
import no.samraad.server.attendance.Sitting.Choice;
import no.samraad.server.attendance.Sitting.Claim;
import no.samraad.server.attendance.Sitting.ClaimState;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.attendance.Sitting.Standing;
import no.samraad.server.attendance.Sitting.Stay;
import no.samraad.server.attendance.Sitting.Vote;
import no.samraad.server.decisions.RoomFacts;

/**
 * What the meeting's room shows to one reader.
 *
 * @param runs whether this reader takes the items and records
 * @param item the item shown; empty for a meeting without items
 * @param isCurrent whether it is the one being treated
 * @param decides whether the item is one to decide
 * @param sentOn when its papers were sent
 * @param doneAt when it was settled
 * @param asked the question that counts for the proposal as it stands
 */
public record RoomView(
        Sitting sitting,
        boolean runs,
        List<Line> lines,
        Optional<Item> item,
        String number,
        boolean isCurrent,
        boolean decides,
        Optional<LocalDate> sentOn,
        Optional<LocalTime> doneAt,
        Optional<Integer> next,
        Optional<Question> asked,
        List<MyVote> mine,
        List<ClaimLine> claims,
        List<Person> claimable,
        int seatsIn,
        int votingSeats,
        List<Gone> gone,
        String leader) {

    /** One item in the list. */
    public record Line(
            int position, String number, String title, String kind, String state, boolean current, boolean shown) {
        /** Whether it is settled. */
        public boolean settled() {
            return !state.equals("waiting") && !state.equals("current");
        }
    }

    /**
     * A question put to those with a vote.
     *
     * @param counts how many of each answer, in the order they are shown; only those given
     * @param voters those in for a seat, answered or not, in the order of the seats: nobody moves when someone answers
     * @param given who answered what
     */
    public record Question(
            String id, String mode, boolean open, List<Count> counts, List<Voter> voters, List<Given> given) {

        /** How many are awaited. */
        public long missing() {
            return voters.stream().filter(voter -> voter.choice().isEmpty()).count();
        }
    }

    /** So many of one answer. */
    public record Count(String choice, int number) {}

    /**
     * Someone who is asked.
     *
     * @param key of the form that writes the answer down
     * @param choice what was answered; empty while it is awaited
     */
    public record Voter(String seat, String person, String name, String label, String key, Optional<String> choice) {}

    /** An answer given. */
    public record Given(String name, String label, String choice, boolean spoken) {}

    /** This reader's own seat and answer. */
    public record MyVote(String seat, String label, Optional<String> choice, Optional<LocalTime> at, boolean partial) {}

    /** A claim of partiality. */
    public record ClaimLine(String person, String name, String reason, String state) {}

    /** Someone whose partiality can be raised. */
    public record Person(String id, String name) {}

    /** Someone with a seat who was in and has left. */
    public record Gone(String name, LocalTime at) {}

    static RoomView of(Sitting sitting, Rights rights, Optional<Item> wanted) {
        Optional<Item> item = wanted.or(sitting::current)
                .or(() -> sitting.items().stream().min(Comparator.comparingInt(Item::position)));
        Map<UUID, Stay> sitters = sitters(sitting);
        Map<UUID, String> names = sitting.names();
        Optional<Ballot> asked = item.flatMap(one -> RoomFacts.asked(sitting, one));
        return new RoomView(
                sitting,
                rights.running().isPresent(),
                sitting.items().stream()
                        .map(one -> new Line(
                                one.position(),
                                RoomFacts.numberOf(sitting, one),
                                one.title(),
                                one.kind(),
                                one.state().name().toLowerCase(Locale.ROOT),
                                one.id().equals(sitting.currentItemId()),
                                item.filter(shown -> shown.id().equals(one.id()))
                                        .isPresent()))
                        .toList(),
                item,
                item.map(one -> RoomFacts.numberOf(sitting, one)).orElse(""),
                item.filter(one -> one.id().equals(sitting.currentItemId())).isPresent(),
                item.filter(one -> one.kind().equals("B")).isPresent(),
                item.flatMap(one -> Optional.ofNullable(one.notifiedAt()))
                        .map(sent -> sent.atZone(Clocks.OSLO).toLocalDate()),
                item.flatMap(one -> Optional.ofNullable(one.decision())).map(decided -> time(decided.recordedAt())),
                item.flatMap(one -> next(sitting, one)),
                asked.map(ballot -> question(sitting, ballot, voters(sitting, sitters))),
                mine(sitting, rights, asked, item),
                item.map(one -> sitting.claimsIn(one.id())).orElse(List.of()).stream()
                        .map(RoomView::line)
                        .toList(),
                claimable(sitting, rights, item),
                sitters.size(),
                (int) sitting.seats().stream()
                        .filter(seat -> seat.standing() == Standing.VOTING)
                        .count(),
                gone(sitting),
                Optional.ofNullable(sitting.leaderId()).map(names::get).orElse(""));
    }

    /** Who sits for which voting seat: the member who is in, else the deputy. */
    private static Map<UUID, Stay> sitters(Sitting sitting) {
        Map<UUID, Stay> sitters = new HashMap<>();
        Map<UUID, Stay> here = sitting.inNow().stream().collect(Collectors.toMap(Stay::personId, Function.identity()));
        for (SeatHeld seat : sitting.seats()) {
            if (seat.standing() == Standing.VOTING) {
                Optional.ofNullable(seat.memberId())
                        .map(here::get)
                        .filter(stay -> seat.id().equals(stay.seatId()))
                        .or(() -> Optional.ofNullable(seat.deputyId())
                                .map(here::get)
                                .filter(stay -> seat.id().equals(stay.seatId())))
                        .or(() -> delegate(sitting, seat, here)
                                .filter(stay -> seat.id().equals(stay.seatId())))
                        .ifPresent(stay -> sitters.put(seat.id(), stay));
            }
        }
        return sitters;
    }

    /** Whoever has been handed the vote of a seat whose member is out. */
    private static Optional<Stay> delegate(Sitting sitting, SeatHeld seat, Map<UUID, Stay> here) {
        return sitting.handedOver(seat.id())
                .filter(vote -> !here.containsKey(vote.fromId()))
                .map(vote -> here.get(vote.toId()));
    }

    /** Who votes for which seat: who sits for it, and those who hold another's vote beside the own. */
    private static Map<UUID, Stay> voters(Sitting sitting, Map<UUID, Stay> sitters) {
        Map<UUID, Stay> here = sitting.inNow().stream().collect(Collectors.toMap(Stay::personId, Function.identity()));
        Map<UUID, Stay> voters = new HashMap<>(sitters);
        for (SeatHeld seat : sitting.seats()) {
            if (seat.standing() == Standing.VOTING) {
                delegate(sitting, seat, here).ifPresent(stay -> voters.putIfAbsent(seat.id(), stay));
            }
        }
        return voters;
    }

    private static Question question(Sitting sitting, Ballot ballot, Map<UUID, Stay> sitters) {
        List<Choice> choices = ballot.mode() == BallotMode.ROLL_CALL
                ? List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
                : List.of(Choice.NO_OBJECTION, Choice.OBJECTION, Choice.ABSTAIN);
        List<Count> counts = new ArrayList<>();
        for (Choice choice : choices) {
            int number = (int) ballot.votes().stream()
                    .filter(vote -> vote.choice() == choice)
                    .count();
            counts.add(new Count(code(choice), number));
        }
        Map<UUID, Vote> voted = ballot.votes().stream().collect(Collectors.toMap(Vote::seatId, Function.identity()));
        Set<UUID> partial = sitting.partialIn(ballot.itemId());
        List<Voter> voters = new ArrayList<>();
        for (SeatHeld seat : sitting.seats()) {
            Optional.ofNullable(sitters.get(seat.id()))
                    .filter(stay -> !partial.contains(stay.personId()))
                    .ifPresent(stay -> voters.add(new Voter(
                            Prefix.SEAT.show(seat.id()),
                            Prefix.PERSON.show(stay.personId()),
                            stay.name(),
                            seat.label(),
                            UUID.randomUUID().toString(),
                            Optional.ofNullable(voted.get(seat.id())).map(vote -> code(vote.choice())))));
        }
        return new Question(
                ballot.id().toString(),
                ballot.mode().name().toLowerCase(Locale.ROOT),
                ballot.isOpen(),
                counts,
                voters,
                ballot.votes().stream()
                        .map(vote -> new Given(
                                vote.name(),
                                sitting.seat(vote.seatId()).map(SeatHeld::label).orElse(""),
                                code(vote.choice()),
                                vote.recordedBy() != null))
                        .toList());
    }

    private static List<MyVote> mine(Sitting sitting, Rights rights, Optional<Ballot> asked, Optional<Item> item) {
        Optional<Stay> stay = rights.person()
                .flatMap(sitting::stayOf)
                .filter(one -> one.capacity() == Capacity.MEMBER
                        || one.capacity() == Capacity.DEPUTY
                        || one.capacity() == Capacity.DELEGATE);
        Stream<SeatHeld> own = stay.flatMap(one -> Optional.ofNullable(one.seatId())).flatMap(sitting::seat).stream();
        Stream<SeatHeld> handed = sitting.handedOver().stream()
                .filter(vote -> rights.person().filter(vote.toId()::equals).isPresent()
                        && rights.isIn()
                        && sitting.stayOf(vote.fromId()).isEmpty())
                .flatMap(vote -> sitting.seat(vote.seatId()).stream());
        return Stream.concat(own, handed)
                .distinct()
                .filter(held -> held.standing() == Standing.VOTING)
                .map(held -> {
                    Optional<Vote> vote = asked.flatMap(ballot -> ballot.votes().stream()
                            .filter(one -> one.seatId().equals(held.id()))
                            .findFirst());
                    return new MyVote(
                            Prefix.SEAT.show(held.id()),
                            held.label(),
                            vote.map(one -> code(one.choice())),
                            vote.map(one -> time(one.receivedAt())),
                            item.filter(one -> sitting.partialIn(one.id())
                                            .contains(rights.person().orElseThrow()))
                                    .isPresent());
                })
                .toList();
    }

    private static ClaimLine line(Claim claim) {
        return new ClaimLine(
                Prefix.PERSON.show(claim.personId()),
                claim.name(),
                claim.reason(),
                claim.state().name().toLowerCase(Locale.ROOT));
    }

    private static List<Person> claimable(Sitting sitting, Rights rights, Optional<Item> item) {
        if (item.isEmpty() || !item.get().isOpen()) {
            return List.of();
        }
        Set<UUID> raised = sitting.claimsIn(item.get().id()).stream()
                .filter(claim -> claim.state() != ClaimState.CLAIMED)
                .map(Claim::personId)
                .collect(Collectors.toSet());
        return sitting.inNow().stream()
                .filter(stay -> stay.capacity() == Capacity.MEMBER
                        || stay.capacity() == Capacity.DEPUTY
                        || stay.capacity() == Capacity.DELEGATE)
                .filter(stay -> rights.running().isPresent()
                        || rights.person().filter(stay.personId()::equals).isPresent())
                .filter(stay -> !raised.contains(stay.personId()))
                .map(stay -> new Person(Prefix.PERSON.show(stay.personId()), stay.name()))
                .toList();
    }

    private static List<Gone> gone(Sitting sitting) {
        List<Gone> gone = new ArrayList<>();
        Set<UUID> seen = sitting.inNow().stream().map(Stay::personId).collect(Collectors.toSet());
        sitting.stays().stream()
                .filter(stay -> !stay.withdrawn() && stay.seatId() != null)
                .sorted(Comparator.comparing(Stay::arrivedAt).reversed())
                .filter(stay -> seen.add(stay.personId()))
                .forEach(stay -> Optional.ofNullable(stay.leftAt())
                        .ifPresent(left -> gone.add(new Gone(stay.name(), time(left)))));
        return gone;
    }

    private static Optional<Integer> next(Sitting sitting, Item item) {
        return sitting.items().stream()
                .map(Item::position)
                .filter(position -> position > item.position())
                .min(Comparator.naturalOrder());
    }

    private static String code(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static LocalTime time(Instant at) {
        return at.atZone(Clocks.OSLO).toLocalTime();
    }
}
