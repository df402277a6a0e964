package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.AppointedSeats;
import no.samraad.engine.provision.SeatProvision.SeatsAppointed;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatStanding.Capacity;
import org.jspecify.annotations.Nullable;

/** B11: whether those who sit were appointed by whoever appoints, in the right way, on the right proposal. */
final class AppointingRule {
    private final Composition composition;
    private final Roster roster;
    private final RulesInForce rules;
    private final BodyCode body;

    AppointingRule(Composition composition, Roster roster, RulesInForce rules) {
        this.composition = composition;
        this.roster = roster;
        this.rules = rules;
        this.body = composition.body();
    }

    /** Judges all members with a vote, partner by partner. */
    List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        Map<PartnerCode, List<Seat>> seats = new LinkedHashMap<>();
        composition.partners().forEach(partner -> seats.put(partner.code(), new ArrayList<>()));
        for (Seat seat : composition.votingSeats()) {
            if (seat.member() != null && isAppointed(seat)) {
                seats.computeIfAbsent(seat.partner(), _ -> new ArrayList<>()).add(seat);
            }
        }
        seats.forEach((partner, own) -> {
            if (!own.isEmpty()) {
                findings.addAll(judge(partner, own));
            }
        });
        return findings;
    }

    /** Judges the one who is appointed to a seat now. */
    List<Finding> judge(Seat seat) {
        return seat.member() != null && isAppointed(seat) ? judge(seat.partner(), List.of(seat)) : List.of();
    }

    /** Nobody appoints to a seat that follows an office, and another body sends its own. */
    private boolean isAppointed(Seat seat) {
        return switch (roster.groundOf(seat.id())) {
            case SeatGround.OfPartner _ -> true;
            case SeatGround.OfParty _ -> true;
            case SeatGround.ByOffice _ -> false;
            case SeatGround.FromBody _ -> false;
        };
    }

    private List<Finding> judge(PartnerCode partner, List<Seat> seats) {
        Subject about = new Subject.OfPartner(partner);
        var lookup = rules.find(
                SeatsAppointed.class,
                body,
                rule -> rule.seats().stream().anyMatch(some -> some.partner().equals(partner)));
        return List.of(
                Ruling.by(lookup, Clause.APPOINTED_BY, about, body, rule -> by(rule, partner, seats)),
                Ruling.by(lookup, Clause.APPOINTED_HOW, about, body, rule -> how(rule, partner, seats)));
    }

    private @Nullable Appointment appointmentOf(Seat seat) {
        PersonId member = seat.member();
        Term term = member == null ? null : roster.termOf(seat.id(), member, Capacity.MEMBER, rules.asOf());
        return term == null ? null : term.appointment();
    }

    private Finding by(InForce<SeatsAppointed> rule, PartnerCode partner, List<Seat> seats) {
        List<AppointedSeats> allowed = rule.provision().seats().stream()
                .filter(some -> some.partner().equals(partner))
                .toList();
        Map<AppointedSeats, Integer> used = new LinkedHashMap<>();
        List<Finding> parts = new ArrayList<>();
        for (Seat seat : seats) {
            Subject of = new Subject.OfSeat(seat.id());
            Appointment appointment = appointmentOf(seat);
            Appointer by = appointment == null ? null : appointment.by();
            AppointedSeats matching = by == null ? null : matching(allowed, by, seat);
            if (matching != null) {
                used.merge(matching, 1, Integer::sum);
            }
            Outcome outcome = by == null
                    ? Ruling.missing(Fact.APPOINTED_BY, of)
                    : matching == null ? new Outcome.NotMet() : new Outcome.Met();
            List<Remedy> right = allowed.stream()
                    .map(some -> (Remedy) new Remedy.HaveItAppointedBy(some.by(), seat.id()))
                    .toList();
            parts.add(Ruling.of(
                    Clause.APPOINTED_BY, of, outcome, rule, List.of(), List.of(), Ruling.remedies(outcome, right)));
        }
        used.forEach((some, found) -> {
            Integer most = some.count();
            if (most != null && found > most) {
                parts.add(Ruling.of(
                        Clause.APPOINTED_BY,
                        new Subject.OfPartner(partner),
                        new Outcome.NotMet(),
                        rule,
                        List.of(new Measure.AtMost(
                                new Subject.OfPartner(partner), found, most, Measure.CountUnit.SEATS)),
                        List.of(new Note.AppointsTooMany(some.by())),
                        List.of(new Remedy.PutRight())));
            }
        });
        return Ruling.inParts(Clause.APPOINTED_BY, new Subject.OfPartner(partner), rule, parts);
    }

    private @Nullable AppointedSeats matching(List<AppointedSeats> allowed, Appointer by, Seat seat) {
        return allowed.stream()
                .filter(some -> isSame(some.by(), by, seat))
                .findFirst()
                .orElse(null);
    }

    /** Each party for its own seats: the party whose seat it is, or that the one who sits comes from. */
    private boolean isSame(Appointer wanted, Appointer found, Seat seat) {
        return switch (wanted) {
            case Appointer.CommunityBody _ -> wanted.equals(found);
            case Appointer.OneParty _ -> wanted.equals(found);
            case Appointer.Outside(var name) ->
                found instanceof Appointer.Outside(var other) && Standings.sameName(name, other);
            case Appointer.EachParty _ ->
                found instanceof Appointer.EachParty
                        || (found instanceof Appointer.OneParty(PartyCode party) && party.equals(partyOf(seat)));
        };
    }

    private @Nullable PartyCode partyOf(Seat seat) {
        if (roster.groundOf(seat.id()) instanceof SeatGround.OfParty(PartyCode party)) {
            return party;
        }
        Person person = roster.person(Objects.requireNonNull(seat.member()));
        return person == null ? null : person.party();
    }

    /** Elected or appointed, and on whose proposal. Whoever the wrong one appointed is judged there. */
    private Finding how(InForce<SeatsAppointed> rule, PartnerCode partner, List<Seat> seats) {
        List<AppointedSeats> allowed = rule.provision().seats().stream()
                .filter(some -> some.partner().equals(partner))
                .toList();
        List<Finding> parts = new ArrayList<>();
        for (Seat seat : seats) {
            Subject of = new Subject.OfSeat(seat.id());
            Appointment appointment = appointmentOf(seat);
            Appointer by = appointment == null ? null : appointment.by();
            AppointedSeats some = by == null ? null : matching(allowed, by, seat);
            if (appointment == null || some == null) {
                continue;
            }
            List<Note> notes = new ArrayList<>();
            Outcome outcome = new Outcome.Met();
            if (appointment.method() == null) {
                outcome = Ruling.missing(Fact.APPOINTING_METHOD, of);
            } else if (appointment.method() != some.method()) {
                outcome = new Outcome.NotMet();
                notes.add(new Note.MethodShouldBe(seat.id(), some.method()));
            }
            Appointer proposedBy = some.proposedBy();
            Appointer proposed = appointment.proposedBy();
            if (proposedBy != null && (proposed == null || !isSame(proposedBy, proposed, seat))) {
                outcome = new Outcome.NotMet();
                notes.add(new Note.ProposalShouldComeFrom(seat.id(), proposedBy));
            }
            parts.add(Ruling.of(
                    Clause.APPOINTED_HOW,
                    of,
                    outcome,
                    rule,
                    List.of(),
                    notes,
                    Ruling.remedies(outcome, List.of(new Remedy.PutRight()))));
        }
        return Ruling.inParts(Clause.APPOINTED_HOW, new Subject.OfPartner(partner), rule, parts);
    }
}
