package no.samraad.server.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding;
import no.samraad.engine.seating.Appointment;
import no.samraad.engine.seating.OfficeTerm;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.SeatingFacts;
import no.samraad.engine.seating.Term;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.duties.Ahead.BodyYear;
import no.samraad.server.duties.Ahead.LeaderTerm;
import no.samraad.server.duties.Ahead.MemberTerm;
import no.samraad.statutes.FindingView;
import org.jspecify.annotations.Nullable;

/** What is due for those who sit and lead: seats whose terms run out, and leadership that is to change. */
final class PeopleAhead {
    /** A council that appoints, and a partnership meeting that elects, need this long. */
    private static final int DAYS_AHEAD = 180;

    private final Caller caller;
    private final Ahead ahead;
    private final Messages messages;
    private final Roster leaders;
    private final Map<UUID, List<MemberTerm>> members = new HashMap<>();
    private final Map<PersonId, String> persons = new HashMap<>();
    private final Map<SeatId, String> seats = new HashMap<>();

    PeopleAhead(Caller caller, Ahead ahead, Messages messages) {
        this.caller = caller;
        this.ahead = ahead;
        this.messages = messages;
        this.leaders = new Roster(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ahead.leaders().stream()
                        .map(PeopleAhead::term)
                        .flatMap(Optional::stream)
                        .toList());
        ahead.members().forEach(member -> {
            members.computeIfAbsent(member.bodyId(), _ -> new ArrayList<>()).add(member);
            persons.put(person(member.personId()), member.name());
            seats.put(new SeatId(Prefix.SEAT.show(member.seatId())), member.label());
        });
    }

    /** The lines of one body by the rules of today. */
    List<BoardLine> of(BodyYear body, RulesInForce rules) {
        List<BoardLine> lines = new ArrayList<>(leadership(body, rules));
        lines.addAll(seats(body, rules));
        return lines;
    }

    private List<BoardLine> leadership(BodyYear body, RulesInForce rules) {
        Sentences sentences = sentences(body);
        List<BoardLine> lines = new ArrayList<>();
        for (Duty duty : Duties.ofLeadership(
                new BodyCode(body.bodyCode()), leaders, caller.today().plusDays(DAYS_AHEAD), rules)) {
            switch (duty) {
                case Duty.NextHolder next when isFollowed(body, next.office()) -> {}
                case Duty.NextHolder next ->
                    lines.add(line(
                            body,
                            "choose-leadership",
                            next.lastDay().date(),
                            sentences.duty(duty),
                            next.citations(),
                            "/ledelse",
                            next.office().name(),
                            0));
                case Duty.Due due ->
                    lines.add(line(
                            body,
                            "swap-leadership",
                            due.lastDay().date(),
                            sentences.duty(duty),
                            due.citations(),
                            "/ledelse",
                            "swap",
                            0));
                case Duty.SeatRunsOut _ -> {}
                case Duty.Unknown _ -> {}
                case Duty.NotHere _ -> {}
            }
        }
        return lines;
    }

    /** Somebody is chosen already from a later day. */
    private boolean isFollowed(BodyYear body, Office office) {
        return ahead.leaders().stream()
                .anyMatch(leader -> leader.bodyCode().equals(body.bodyCode())
                        && office(leader) == office
                        && leader.since().isAfter(caller.today()));
    }

    private static Office office(LeaderTerm leader) {
        return leader.role().equals("chair") ? Office.CHAIR : Office.DEPUTY_CHAIR;
    }

    private static Optional<OfficeTerm> term(LeaderTerm leader) {
        String party = leader.party();
        LocalDate until = leader.until();
        return Optional.ofNullable(leader.partner())
                .map(partner -> new OfficeTerm(
                        new BodyCode(leader.bodyCode()),
                        office(leader),
                        person(leader.personId()),
                        new PartnerCode(partner),
                        side(leader.partnerKind()),
                        party == null ? null : new PartyCode(party),
                        leader.since(),
                        until == null ? null : until.minusDays(1)));
    }

    private static PersonId person(UUID id) {
        return new PersonId(Prefix.PERSON.show(id));
    }

    private static Side side(@Nullable String partnerKind) {
        if (partnerKind == null) {
            return Side.OTHER;
        }
        return partnerKind.equals("trust") ? Side.HOSPITAL : Side.MUNICIPAL;
    }

    /** Terms that run out on the same day are one line: whoever appoints is asked once. */
    private List<BoardLine> seats(BodyYear body, RulesInForce rules) {
        Map<PartnerCode, Partner> partners = new LinkedHashMap<>();
        List<Seat> held = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (MemberTerm member : members.getOrDefault(body.bodyId(), List.of())) {
            SeatId seat = new SeatId(Prefix.SEAT.show(member.seatId()));
            LocalDate until = member.until();
            PartnerCode partner = new PartnerCode(member.partner());
            partners.putIfAbsent(partner, new Partner(partner, Side.OTHER));
            held.add(new Seat(seat, partner, VotingRight.VOTES, person(member.personId()), List.of()));
            terms.add(new Term(
                    seat,
                    SeatStanding.Capacity.MEMBER,
                    person(member.personId()),
                    new Appointment(
                            member.since(), until == null ? null : until.minusDays(1), null, null, null, null)));
        }
        SeatingFacts facts = new SeatingFacts(
                new Composition(new BodyCode(body.bodyCode()), List.copyOf(partners.values()), held),
                new Roster(List.of(), List.of(), terms, List.of(), List.of()));
        Map<LocalDate, List<Duty.SeatRunsOut>> byDay = new LinkedHashMap<>();
        for (Duty duty : Duties.ofSeats(facts, caller.today().plusDays(DAYS_AHEAD), rules)) {
            if (duty instanceof Duty.SeatRunsOut seat) {
                byDay.computeIfAbsent(seat.lastDay().date(), _ -> new ArrayList<>())
                        .add(seat);
            }
        }
        Sentences sentences = sentences(body);
        List<BoardLine> lines = new ArrayList<>();
        byDay.forEach((day, ending) -> lines.add(line(
                body,
                "fill-seats",
                day,
                ending.size() == 1 ? sentences.duty(ending.getFirst()) : "",
                ending.getFirst().citations(),
                "/plasser",
                day.toString(),
                ending.size())));
        return lines;
    }

    private static BoardLine line(
            BodyYear body,
            String what,
            LocalDate by,
            String sentence,
            List<Citation> citations,
            String page,
            String key,
            int count) {
        boolean cited = !citations.isEmpty();
        return new BoardLine(
                what,
                body.shortName(),
                Optional.empty(),
                Optional.of(by),
                sentence,
                cited ? citations.getFirst().label() : "",
                cited
                        ? "/vedtekter/" + citations.getFirst().inForceFrom() + "#"
                                + citations.getFirst().paragraph().value()
                        : "",
                "/utvalg/" + body.bodyCode() + page,
                count,
                Optional.empty(),
                "/utvalg/" + body.bodyCode() + page + "#" + key,
                0,
                Optional.empty());
    }

    private Sentences sentences(BodyYear body) {
        return Sentences.in(
                FindingView.engineLanguage(caller.language()),
                new OfBoard(body, persons, seats, messages, caller.language()));
    }

    private record OfBoard(
            BodyYear body,
            Map<PersonId, String> persons,
            Map<SeatId, String> seats,
            Messages messages,
            Language language)
            implements Names {
        @Override
        public String body(BodyCode code, no.samraad.engine.provision.Language ignored) {
            return code.value().equals(body.bodyCode()) ? body.shortName() : code.value();
        }

        @Override
        public String partner(PartnerCode partner, no.samraad.engine.provision.Language ignored) {
            return messages.text("bodies.partner." + partner.value(), language).orElse(partner.value());
        }

        @Override
        public String person(PersonId person) {
            return Objects.requireNonNullElse(persons.get(person), "");
        }

        @Override
        public String seat(SeatId seat, no.samraad.engine.provision.Language ignored) {
            return Objects.requireNonNullElse(seats.get(seat), "");
        }
    }
}
