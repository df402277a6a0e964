package no.samraad.server.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.Contact;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.Seating;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a body on a date, by partner.
 *
 * @param groups the voting seats
 * @param withoutVote those who may attend and speak
 * @param vacant how many voting seats nobody fills
 */
public record MembersView(LocalDate on, List<Group> groups, List<Seat> withoutVote, long vacant) {

    /** @param filled how many of its seats somebody fills */
    public record Group(String partner, long filled, List<Seat> seats) {}

    /** @param appoint whether the caller may appoint to it */
    public record Seat(String label, int position, Holder member, Holder deputy, boolean appoint) {}

    /**
     * Who holds a place; all texts are empty when nobody does.
     *
     * @param since written as a date field shows it
     * @param until the last day, or empty
     * @param contact e-mail and telephone, for the secretariat alone
     */
    public record Holder(String name, String since, String until, String by, String contact) {
        static final Holder NOBODY = new Holder("", "", "", "", "");

        public boolean isNobody() {
            return name.isEmpty();
        }
    }

    /** Who looks: the secretariat sees how to reach people and may appoint. */
    enum Reader {
        PUBLIC,
        SECRETARIAT
    }

    static MembersView of(Seating seating, BodyPages pages, Language language, Reader reader, List<Contact> contacts) {
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, List<SeatHolding>> group : seating.byPartner().entrySet()) {
            groups.add(new Group(
                    pages.heading(group.getKey(), language),
                    group.getValue().stream().filter(seat -> !seat.vacant()).count(),
                    group.getValue().stream()
                            .map(seat -> seat(seat, reader, contacts))
                            .toList()));
        }
        return new MembersView(
                seating.on(),
                groups,
                seating.withoutVote().stream()
                        .map(seat -> seat(seat, reader, contacts))
                        .toList(),
                seating.voting().stream().filter(SeatHolding::vacant).count());
    }

    private static Seat seat(SeatHolding seat, Reader reader, List<Contact> contacts) {
        return new Seat(
                seat.label(),
                seat.position(),
                holder(
                        seat.memberId(),
                        seat.memberName(),
                        seat.memberSince(),
                        seat.memberUntil(),
                        seat.memberBy(),
                        contacts),
                holder(
                        seat.deputyId(),
                        seat.deputyName(),
                        seat.deputySince(),
                        seat.deputyUntil(),
                        seat.deputyBy(),
                        contacts),
                reader == Reader.SECRETARIAT);
    }

    private static Holder holder(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String by,
            List<Contact> contacts) {
        if (id == null || name == null) {
            return Holder.NOBODY;
        }
        Optional<Contact> contact =
                contacts.stream().filter(known -> known.personId().equals(id)).findFirst();
        return new Holder(
                name,
                typed(since),
                until == null ? "" : typed(until.minusDays(1)),
                by == null ? "" : by,
                contact.map(MembersView::reached).orElse(""));
    }

    private static String reached(Contact contact) {
        List<String> ways = new ArrayList<>();
        Optional.ofNullable(contact.email()).ifPresent(ways::add);
        Optional.ofNullable(contact.phone()).ifPresent(ways::add);
        return String.join(" · ", ways);
    }

    static String typed(@Nullable LocalDate date) {
        return date == null ? "" : "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
