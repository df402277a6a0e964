package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.DeputiesByGroup;
import no.samraad.engine.provision.SeatProvision.GroupDeputies;
import no.samraad.engine.provision.SeatProvision.GroupForm;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;

/**
 * B13: deputies that stand otherwise from partner to partner. A personal deputy is for one seat alone; a list is the same
 * for all seats of its partner, and a ranked one in the same order; each deputy fills one seat at a time, so two who are
 * away at once need two.
 */
public final class DeputyRule {
    private final Composition composition;
    private final RulesInForce rules;
    private final BodyCode body;

    public DeputyRule(Composition composition, RulesInForce rules) {
        this.composition = composition;
        this.rules = rules;
        this.body = composition.body();
    }

    /** Judges how deputies stand, partner by partner. */
    public List<Finding> judge() {
        return Ruling.ifStated(
                        rules.find(DeputiesByGroup.class, body),
                        Clause.DEPUTIES_OF_PARTNER,
                        new Subject.OfBody(body),
                        body,
                        rule -> Ruling.inParts(
                                Clause.DEPUTIES_OF_PARTNER,
                                new Subject.OfBody(body),
                                rule,
                                rule.provision().groups().stream()
                                        .map(group -> of(rule, group))
                                        .toList()))
                .stream()
                .toList();
    }

    private Finding of(InForce<DeputiesByGroup> rule, GroupDeputies group) {
        Subject about = new Subject.OfPartner(group.partner());
        List<Seat> seats = composition.votingSeatsOf(group.partner());
        List<Note> notes = new ArrayList<>();
        int right = 0;
        for (Seat seat : seats) {
            boolean stands = switch (group.form()) {
                case PERSONAL -> seat.deputies().size() == 1 && isPersonal(seat, seats);
                case COMMON_LIST ->
                    !seat.deputies().isEmpty()
                            && Set.copyOf(seat.deputies())
                                    .equals(Set.copyOf(seats.getFirst().deputies()));
                case RANKED_LIST ->
                    !seat.deputies().isEmpty()
                            && seat.deputies().equals(seats.getFirst().deputies());
                case NONE -> seat.deputies().isEmpty();
            };
            right += stands ? 1 : 0;
            if (!stands) {
                notes.add(
                        seat.deputies().isEmpty()
                                ? new Note.SeatWithoutDeputy(seat.id())
                                : new Note.DeputiesShouldStand(seat.id(), group.form()));
            }
        }
        return Ruling.of(
                Clause.DEPUTIES_OF_PARTNER,
                about,
                notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(
                        about, right, seats.size(), seats.size(), Measure.CountUnit.SEATS_WITH_DEPUTY)),
                notes,
                List.of(new Remedy.PutRight()));
    }

    private static boolean isPersonal(Seat seat, List<Seat> seats) {
        return seats.stream()
                .filter(other -> !other.id().equals(seat.id()))
                .noneMatch(other -> other.deputies().stream()
                        .anyMatch(deputy -> seat.deputies().contains(deputy)));
    }

    /**
     * Judges a deputy who comes in from a ranked list: those before on the list are away, or sit already.
     *
     * @param attendance who is in, and who is known to be away
     */
    public List<Finding> inOrder(CheckIn checkIn, Attendance attendance) {
        Seat seat = composition.votingSeats().stream()
                .filter(one -> one.id().equals(checkIn.seat()))
                .findFirst()
                .orElse(null);
        PersonId person = checkIn.person();
        if (seat == null || !seat.deputies().contains(person) || person.equals(seat.member())) {
            return List.of();
        }
        Set<PersonId> notFree = attendance.absences().stream()
                .map(absence -> absence.person())
                .collect(Collectors.toCollection(TreeSet::new));
        attendance.checkIns().forEach(in -> notFree.add(in.person()));
        Subject about = new Subject.OfPerson(person);
        return Ruling.ifStated(
                        rules.find(
                                DeputiesByGroup.class,
                                body,
                                rule -> rule.groups()
                                        .contains(new GroupDeputies(seat.partner(), GroupForm.RANKED_LIST))),
                        Clause.DEPUTY_IN_ORDER,
                        about,
                        body,
                        rule -> {
                            List<PersonId> before = seat
                                    .deputies()
                                    .subList(0, seat.deputies().indexOf(person))
                                    .stream()
                                    .filter(other -> !notFree.contains(other))
                                    .toList();
                            return Ruling.of(
                                    Clause.DEPUTY_IN_ORDER,
                                    about,
                                    before.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                                    rule,
                                    List.of(),
                                    before.stream()
                                            .map(other -> (Note) new Note.RankedBefore(other))
                                            .toList(),
                                    before.stream()
                                            .limit(1)
                                            .map(other -> (Remedy) new Remedy.SeatThisOne(other, seat.id()))
                                            .toList());
                        })
                .stream()
                .toList();
    }
}
