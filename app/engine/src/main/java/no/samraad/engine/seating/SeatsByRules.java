package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.CrossRepresentation;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.provision.SeatProvision.SeatByOffice;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatsBySector;
import no.samraad.engine.provision.SeatProvision.SeatsSetAside;
import no.samraad.engine.provision.SeatProvision.SectorSeats;
import no.samraad.engine.seating.Apportionment.Share;
import no.samraad.engine.seating.SeatNumbers.ByLot;
import no.samraad.engine.seating.SeatNumbers.Number;
import no.samraad.engine.seating.StatutorySeats.Need;
import no.samraad.engine.seating.StatutorySeats.SetAside;
import no.samraad.engine.seating.StatutorySeats.StatutorySeat;
import org.jspecify.annotations.Nullable;

/** Reads the seats of a body out of its rules: partner by partner, for whom, and set aside for what (B1 to B10, B14). */
public final class SeatsByRules {
    private final RulesInForce rules;
    private final BodyCode body;
    private final SeatNumbers numbers;
    private final List<StatutorySeat> seats = new ArrayList<>();
    private final List<Question> open = new ArrayList<>();

    private SeatsByRules(RulesInForce rules, BodyCode body, Roster roster) {
        this.rules = rules;
        this.body = body;
        this.numbers = new SeatNumbers(rules, body, roster);
    }

    /**
     * The seats a body shall have on the day the rules are read as of.
     *
     * @param rules the rules
     * @param body the body
     * @param roster the parties with their figures; the year of the key is that in which those who sit were appointed
     */
    public static StatutorySeats of(RulesInForce rules, BodyCode body, Roster roster) {
        SeatsByRules reading = new SeatsByRules(rules, body, roster);
        reading.voting();
        reading.setAside();
        reading.byOffice();
        reading.withoutVote();
        return new StatutorySeats(
                body, reading.seats, reading.open.stream().distinct().toList());
    }

    private void voting() {
        for (PartnerCode partner : numbers.partners()) {
            switch (numbers.of(partner)) {
                case Number.Open(List<Question> questions) -> open.addAll(questions);
                case Number.Of number -> voting(partner, number);
            }
        }
    }

    private void voting(PartnerCode partner, Number.Of number) {
        int given = 0;
        for (Map.Entry<PartyCode, Share> entry : number.byParty().entrySet()) {
            SeatGround ground = new SeatGround.OfParty(entry.getKey());
            given += entry.getValue().least();
            add(partner, ground, Need.DEMANDED, entry.getValue().least(), number.citations());
            if (number.byLot() == ByLot.NO_LOT) {
                int more = entry.getValue().most() - entry.getValue().least();
                add(partner, ground, Need.ALLOWED, more, number.citations());
            }
        }
        SeatGround common = new SeatGround.OfPartner();
        if (number.byLot() == ByLot.LOT_DECIDES) {
            add(partner, common, Need.BY_LOT, number.least() - given, number.citations());
        } else if (number.byParty().isEmpty()) {
            add(partner, common, Need.DEMANDED, number.least(), number.citations());
            add(partner, common, Need.ALLOWED, number.most() - number.least(), number.citations());
        }
    }

    private void add(@Nullable PartnerCode partner, SeatGround ground, Need need, int count, List<Citation> citations) {
        for (int number = 0; number < count; number++) {
            seats.add(new StatutorySeat(partner, VotingRight.VOTES, ground, need, List.of(), citations));
        }
    }

    /** Marks as many seats as are set aside; of a party's own seats those of that party go first. */
    private void setAside() {
        for (InForce<SeatsBySector> rule : Ruling.holding(rules.find(SeatsBySector.class, body))) {
            for (SectorSeats sector : rule.provision().sectors()) {
                mark(
                        rule.provision().partner(),
                        sector.count(),
                        new SetAside(
                                new Attribute.FromSector(sector.sector()),
                                rule.rule().force()),
                        rule);
            }
        }
        for (InForce<SeatsSetAside> rule : Ruling.holding(rules.find(SeatsSetAside.class, body))) {
            mark(
                    rule.provision().partner(),
                    rule.provision().atLeast(),
                    new SetAside(rule.provision().attribute(), rule.rule().force()),
                    rule);
        }
    }

    private void mark(@Nullable PartnerCode partner, int count, SetAside setAside, InForce<?> rule) {
        int left = count;
        for (Fit fit : List.of(Fit.OF_THAT_PARTY, Fit.FREE, Fit.TAKEN)) {
            for (int at = 0; at < seats.size() && left > 0; at++) {
                StatutorySeat seat = seats.get(at);
                boolean whose = partner == null || partner.equals(seat.partner());
                if (whose && fit == fit(seat, setAside)) {
                    seats.set(at, seat.alsoFor(setAside, Citation.of(rule)));
                    left--;
                }
            }
        }
    }

    /** How well a seat suits what is set aside, the best first. */
    private enum Fit {
        OF_THAT_PARTY,
        FREE,
        TAKEN,
        NOT_AT_ALL
    }

    private static Fit fit(StatutorySeat seat, SetAside setAside) {
        boolean ofParty = seat.ground() instanceof SeatGround.OfParty;
        if (setAside.attribute() instanceof Attribute.FromParty(PartyCode party) && ofParty) {
            return seat.ground().equals(new SeatGround.OfParty(party)) ? Fit.OF_THAT_PARTY : Fit.NOT_AT_ALL;
        }
        if (seat.setAside().contains(setAside)) {
            return Fit.NOT_AT_ALL;
        }
        return seat.setAside().isEmpty() ? Fit.FREE : Fit.TAKEN;
    }

    private void byOffice() {
        for (InForce<SeatByOffice> rule : Ruling.holding(rules.find(SeatByOffice.class, body))) {
            for (Office office : rule.provision().offices().stream().sorted().toList()) {
                seats.add(new StatutorySeat(
                        null,
                        rule.provision().right(),
                        new SeatGround.ByOffice(rule.provision().from(), office),
                        Need.DEMANDED,
                        List.of(),
                        List.of(Citation.of(rule))));
            }
        }
        for (Crossing crossing : crossings(rules, body)) {
            for (int number = 0; number < crossing.rule().provision().each(); number++) {
                seats.add(new StatutorySeat(
                        null,
                        crossing.rule().provision().right(),
                        new SeatGround.FromBody(crossing.other()),
                        Need.DEMANDED,
                        List.of(),
                        List.of(Citation.of(crossing.rule()))));
            }
        }
    }

    /**
     * Another body that sits in this one.
     *
     * @param other the other body
     * @param rule the rule, which may be worded for either of the two
     */
    record Crossing(BodyCode other, InForce<CrossRepresentation> rule) {}

    /** The bodies that sit in this one because they sit in each other, whichever of the two the rule is worded for. */
    static List<Crossing> crossings(RulesInForce rules, BodyCode body) {
        List<Crossing> crossings = new ArrayList<>();
        for (InForce<CrossRepresentation> rule : Ruling.holding(rules.find(CrossRepresentation.class, body))) {
            if (!rule.provision().other().equals(body)) {
                crossings.add(new Crossing(rule.provision().other(), rule));
            }
        }
        for (InForce<?> rule : rules.all()) {
            if (rule.provision() instanceof CrossRepresentation crossing
                    && crossing.other().equals(body)
                    && rule.rule().scope() instanceof Scope.BodiesNamed named) {
                for (BodyCode other : new TreeSet<>(named.bodies())) {
                    if (!other.equals(body)
                            && crossings.stream().noneMatch(one -> one.other().equals(other))) {
                        crossings.add(new Crossing(
                                other, new InForce<>(crossing, rule.rule(), rule.paragraph(), rule.document())));
                    }
                }
            }
        }
        return crossings;
    }

    private void withoutVote() {
        for (InForce<MembersWithoutVote> rule : Ruling.holding(rules.find(MembersWithoutVote.class, body))) {
            for (SeatCount group : rule.provision().groups()) {
                for (int number = 0; number < group.count(); number++) {
                    seats.add(new StatutorySeat(
                            group.partner(),
                            VotingRight.WITHOUT_VOTE,
                            new SeatGround.OfPartner(),
                            Need.DEMANDED,
                            List.of(),
                            List.of(Citation.of(rule))));
                }
            }
        }
    }
}
