package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.SeatsBySector;
import no.samraad.engine.provision.SeatProvision.SeatsSetAside;
import no.samraad.engine.provision.SeatProvision.SectorSeats;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seating.Standings.Held;
import org.jspecify.annotations.Nullable;

/**
 * B6 and B9: whether those who hold the seats are those they are set aside for. A vacant seat breaks nothing as long as
 * there are enough of them left for those who are missing.
 */
final class HolderRule {
    private final Composition composition;
    private final Roster roster;
    private final RulesInForce rules;
    private final BodyCode body;
    private final Standings standings;

    HolderRule(Composition composition, Roster roster, RulesInForce rules) {
        this.composition = composition;
        this.roster = roster;
        this.rules = rules;
        this.body = composition.body();
        this.standings = new Standings(roster, rules);
    }

    /**
     * Judges what is set aside.
     *
     * @param partner only what concerns this partner's seats; null for all
     */
    List<Finding> judge(@Nullable PartnerCode partner) {
        List<Finding> findings = new ArrayList<>();
        Subject about = new Subject.OfBody(body);
        Ruling.ifStated(
                        rules.find(SeatsSetAside.class, body, rule -> concerns(partner, rule.partner())),
                        Clause.SEATS_SET_ASIDE,
                        about,
                        body,
                        this::setAside)
                .ifPresent(findings::add);
        Ruling.ifStated(
                        rules.find(SeatsBySector.class, body, rule -> concerns(partner, rule.partner())),
                        Clause.SEATS_BY_SECTOR,
                        about,
                        body,
                        this::bySector)
                .ifPresent(findings::add);
        return findings;
    }

    private static boolean concerns(@Nullable PartnerCode asked, @Nullable PartnerCode whose) {
        return asked == null || whose == null || whose.equals(asked);
    }

    private List<Seat> seatsOf(@Nullable PartnerCode partner) {
        return partner == null ? composition.votingSeats() : composition.votingSeatsOf(partner);
    }

    private Held held(Seat seat, Attribute attribute) {
        PersonId member = seat.member();
        return standings.of(member == null ? null : roster.person(member), roster.groundOf(seat.id()), attribute);
    }

    private Finding setAside(InForce<SeatsSetAside> rule) {
        PartnerCode partner = rule.provision().partner();
        Subject about = partner == null ? new Subject.OfBody(body) : new Subject.OfPartner(partner);
        List<Seat> seats = seatsOf(partner);
        List<PersonId> met = new ArrayList<>();
        List<Question> unknown = new ArrayList<>();
        int found = 0;
        int vacant = 0;
        for (Seat seat : seats) {
            PersonId member = seat.member();
            Held held = held(seat, rule.provision().attribute());
            if (held == Held.YES) {
                found++;
                if (member != null) {
                    met.add(member);
                }
            } else if (member == null) {
                // A vacant seat of another party's own can never go to the right one.
                vacant += held == Held.NO ? 0 : 1;
            } else if (held == Held.NOT_KNOWN) {
                unknown.add(new Question.FactMissing(Fact.STANDING_OF_PERSON, new Subject.OfPerson(member)));
            }
        }
        int atLeast = rule.provision().atLeast();
        Outcome outcome = found + vacant >= atLeast
                ? new Outcome.Met()
                : found + vacant + unknown.size() >= atLeast ? new Outcome.Undetermined(unknown) : new Outcome.NotMet();
        List<Note> notes = new ArrayList<>();
        if (!met.isEmpty()) {
            notes.add(new Note.MetBy(met.stream().sorted().toList()));
        }
        if (found < atLeast && vacant > 0) {
            notes.add(new Note.VacantSeatsLeft(vacant));
        }
        return Ruling.of(
                Clause.SEATS_SET_ASIDE,
                about,
                outcome,
                rule,
                List.of(new Measure.Count(about, found, seats.size(), atLeast, Measure.CountUnit.SEATS)),
                notes,
                Ruling.remedies(
                        outcome,
                        List.of(new Remedy.SeatSomeone(
                                about, atLeast - found, rule.provision().attribute()))));
    }

    /** Each seat of a sector goes to one of those who work there; someone of two sectors fills one seat. */
    private Finding bySector(InForce<SeatsBySector> rule) {
        PartnerCode partner = rule.provision().partner();
        Subject about = new Subject.OfPartner(partner);
        List<Seat> filled = new ArrayList<>();
        List<Question> unknown = new ArrayList<>();
        int vacant = 0;
        for (Seat seat : composition.votingSeatsOf(partner)) {
            PersonId member = seat.member();
            if (member == null) {
                vacant++;
            } else if (roster.person(member) == null) {
                unknown.add(new Question.FactMissing(Fact.STANDING_OF_PERSON, new Subject.OfPerson(member)));
            } else {
                filled.add(seat);
            }
        }
        List<SectorSeats> places = new ArrayList<>();
        for (SectorSeats sector : rule.provision().sectors()) {
            for (int number = 0; number < sector.count(); number++) {
                places.add(sector);
            }
        }
        int[] holder = new int[places.size()];
        Arrays.fill(holder, -1);
        int matched = 0;
        for (int at = 0; at < filled.size(); at++) {
            if (place(at, filled, places, holder, new HashSet<>())) {
                matched++;
            }
        }
        List<Note> notes = new ArrayList<>();
        for (SectorSeats sector : rule.provision().sectors()) {
            int found = 0;
            for (int at = 0; at < holder.length; at++) {
                found += holder[at] >= 0 && places.get(at).equals(sector) ? 1 : 0;
            }
            if (found < sector.count()) {
                notes.add(new Note.SectorShort(sector.sector(), found, sector.count()));
            }
        }
        Outcome outcome = matched + vacant >= places.size()
                ? new Outcome.Met()
                : matched + vacant + unknown.size() >= places.size()
                        ? new Outcome.Undetermined(unknown)
                        : new Outcome.NotMet();
        return Ruling.of(
                Clause.SEATS_BY_SECTOR,
                about,
                outcome,
                rule,
                List.of(new Measure.Count(about, matched, places.size(), places.size(), Measure.CountUnit.SEATS)),
                notes,
                Ruling.remedies(outcome, List.of(new Remedy.PutRight())));
    }

    /** Finds a place for one more, moving those who fit elsewhere too. */
    private boolean place(int who, List<Seat> filled, List<SectorSeats> places, int[] holder, Set<Integer> tried) {
        for (int at = 0; at < holder.length; at++) {
            boolean fits = held(
                            filled.get(who),
                            new Attribute.FromSector(places.get(at).sector()))
                    == Held.YES;
            if (fits && tried.add(at) && (holder[at] < 0 || place(holder[at], filled, places, holder, tried))) {
                holder[at] = who;
                return true;
            }
        }
        return false;
    }
}
