package no.samraad.server.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.Appointment;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.JudgeSeats;
import no.samraad.server.bodies.SeatBoard;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.statutes.FindingView;

/**
 * The seats of a body on a day, partner by partner, as a page and as JSON say it.
 *
 * @param groups the voting seats by partner, then those without a vote
 * @param voting how many seats vote
 * @param vacant how many of them nobody fills
 * @param atRisk how many seats' terms are up before the next meeting
 * @param constraints what seats are set aside for, and by whom it is met
 */
record SeatBoardView(List<Group> groups, long voting, long vacant, long atRisk, List<Constraint> constraints) {

    /** @param votes whether its seats vote */
    public record Group(String partner, boolean votes, long filled, List<Place> seats) {}

    /**
     * A seat.
     *
     * @param deputies in the order they are called
     * @param begins the first day of whoever sits there, as typed; empty when the seat is vacant
     * @param ends the last day that is certain of whoever sits there, as typed; empty when it has none or the seat is vacant
     * @param risk whether that is before the next meeting
     */
    public record Place(
            SeatHolding seat,
            Optional<Appointment> member,
            List<Appointment> deputies,
            String begins,
            String ends,
            boolean risk) {
        public Place {
            deputies = List.copyOf(deputies);
        }
    }

    /** @param notes such as by whom it is met */
    public record Constraint(FindingView finding, List<String> notes) {}

    static SeatBoardView of(
            SeatBoard board,
            JudgeSeats.Judged judged,
            List<Duty> endings,
            Names names,
            BodyPages pages,
            Language language) {
        Map<SeatId, LocalDate> byRule = new LinkedHashMap<>();
        endings.forEach(duty -> {
            if (duty instanceof Duty.SeatRunsOut(var _, SeatId seat, PersonId _, var last, var _)) {
                byRule.put(seat, last.date());
            }
        });
        List<Group> groups = new ArrayList<>();
        board.seating()
                .byPartner()
                .forEach((partner, seats) ->
                        groups.add(group(pages.heading(partner, language), true, seats, board, byRule)));
        List<SeatHolding> others = board.seating().withoutVote();
        if (!others.isEmpty()) {
            groups.add(group(pages.text("bodies.members.without-vote", language), false, others, board, byRule));
        }
        List<SeatHolding> voting = board.seating().voting();
        return new SeatBoardView(
                groups,
                voting.size(),
                voting.stream().filter(SeatHolding::vacant).count(),
                groups.stream()
                        .flatMap(group -> group.seats().stream())
                        .filter(Place::risk)
                        .count(),
                constraints(judged, names, language));
    }

    private static Group group(
            String heading, boolean votes, List<SeatHolding> seats, SeatBoard board, Map<SeatId, LocalDate> byRule) {
        return new Group(
                heading,
                votes,
                seats.stream().filter(seat -> !seat.vacant()).count(),
                seats.stream().map(seat -> place(seat, board, byRule)).toList());
    }

    private static Place place(SeatHolding seat, SeatBoard board, Map<SeatId, LocalDate> byRule) {
        Optional<Appointment> member = board.termOf(seat.id(), Capacity.MEMBER);
        Optional<LocalDate> named =
                member.flatMap(term -> Optional.ofNullable(term.until())).map(until -> until.minusDays(1));
        Optional<LocalDate> last = Stream.concat(
                        named.stream(),
                        member.isPresent() ? Stream.ofNullable(byRule.get(seat.seatId())) : Stream.empty())
                .min(Comparator.naturalOrder());
        boolean risk = last.isPresent()
                && board.nextMeeting().filter(day -> day.isAfter(last.get())).isPresent();
        return new Place(
                seat,
                member,
                board.termOf(seat.id(), Capacity.DEPUTY).stream().toList(),
                member.map(term -> MembersView.typed(term.since())).orElse(""),
                last.map(MembersView::typed).orElse(""),
                risk);
    }

    private static List<Constraint> constraints(JudgeSeats.Judged judged, Names names, Language language) {
        Sentences sentences = Sentences.in(FindingView.engineLanguage(language), names);
        return judged.judgement().finding().parts().stream()
                .flatMap(SeatBoardView::each)
                .filter(finding ->
                        finding.clause() == Clause.SEATS_SET_ASIDE || finding.clause() == Clause.SEATS_BY_SECTOR)
                .map(finding -> new Constraint(
                        FindingView.of(finding, judged.rules().rules(), names, language),
                        finding.notes().stream().map(sentences::note).toList()))
                .toList();
    }

    /** Several rules of one kind are parts of one finding. */
    private static Stream<Finding> each(Finding finding) {
        List<Finding> same = finding.parts().stream()
                .filter(part ->
                        part.clause() == finding.clause() && !part.measures().isEmpty())
                .toList();
        return finding.measures().isEmpty() && !same.isEmpty() ? same.stream() : Stream.of(finding);
    }
}
