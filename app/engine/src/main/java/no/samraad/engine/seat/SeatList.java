package no.samraad.engine.seat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a body as they were given, and who holds which, read out once: a composition lasts for months and is asked
 * about in every act of every meeting.
 */
final class SeatList extends AbstractList<Seat> implements RandomAccess {
    private final List<Seat> seats;
    private final List<Seat> voting;
    private final Map<SeatId, Seat> votingById = new HashMap<>();
    private final Map<PartnerCode, List<Seat>> votingOf = new HashMap<>();
    private final Map<PersonId, List<SeatId>> votingHeldBy = new HashMap<>();
    private final Set<PersonId> holdingSeveral = new HashSet<>();
    private final Map<Set<Recipient>, List<PersonId>> persons = new HashMap<>();

    SeatList(List<Seat> given) {
        seats = List.copyOf(given);
        voting = seats.stream()
                .filter(seat -> seat.vote() == VotingRight.VOTES)
                .sorted(Comparator.comparing(Seat::id))
                .toList();
        for (Seat seat : voting) {
            votingById.put(seat.id(), seat);
            votingOf.computeIfAbsent(seat.partner(), _ -> new ArrayList<>()).add(seat);
            PersonId member = seat.member();
            if (member != null) {
                votingHeldBy.computeIfAbsent(member, _ -> new ArrayList<>(1)).add(seat.id());
            }
        }
        votingOf.replaceAll((_, own) -> List.copyOf(own));
        votingHeldBy.replaceAll((_, own) -> List.copyOf(own));
        votingHeldBy.forEach((member, own) -> {
            if (own.size() > 1) {
                holdingSeveral.add(member);
            }
        });
        Map<PersonId, Set<Recipient>> capacities = new TreeMap<>();
        for (Seat seat : seats) {
            PersonId member = seat.member();
            boolean votes = seat.vote() == VotingRight.VOTES;
            if (member != null) {
                add(member, votes ? Recipient.MEMBERS : Recipient.MEMBERS_WITHOUT_VOTE, capacities);
            }
            if (votes) {
                seat.deputies().forEach(deputy -> add(deputy, Recipient.DEPUTIES, capacities));
            }
        }
        capacities.forEach((person, as) ->
                persons.computeIfAbsent(as, _ -> new ArrayList<>()).add(person));
        persons.replaceAll((_, some) -> List.copyOf(some));
    }

    private static void add(PersonId person, Recipient capacity, Map<PersonId, Set<Recipient>> capacities) {
        capacities.computeIfAbsent(person, _ -> EnumSet.noneOf(Recipient.class)).add(capacity);
    }

    @Override
    public Seat get(int index) {
        return seats.get(index);
    }

    @Override
    public int size() {
        return seats.size();
    }

    List<Seat> voting() {
        return voting;
    }

    @Nullable
    Seat votingSeat(SeatId id) {
        return votingById.get(id);
    }

    List<Seat> votingOf(PartnerCode partner) {
        return votingOf.getOrDefault(partner, List.of());
    }

    List<SeatId> votingHeldBy(PersonId person) {
        return votingHeldBy.getOrDefault(person, List.of());
    }

    boolean holdsSeveral(PersonId person) {
        return holdingSeveral.contains(person);
    }

    Map<Set<Recipient>, List<PersonId>> persons() {
        return Collections.unmodifiableMap(persons);
    }
}
