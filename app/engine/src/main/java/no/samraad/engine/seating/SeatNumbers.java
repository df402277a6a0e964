package no.samraad.engine.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.PartnerGroups;
import no.samraad.engine.provision.SeatProvision.ProportionalSeats;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatPerParty;
import no.samraad.engine.provision.SeatProvision.SeatsInParity;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.provision.SeatProvision.WeightedSeats;
import no.samraad.engine.seat.SeatStanding.Capacity;
import no.samraad.engine.seating.Apportionment.Share;

/**
 * How many seats with a vote each partner has by the rules (B2 to B5, B10). What says most goes first: seats divided by a
 * key, then a seat for each party, then parity, then a plain number.
 */
final class SeatNumbers {
    private final RulesInForce rules;
    private final BodyCode body;
    private final Roster roster;

    SeatNumbers(RulesInForce rules, BodyCode body, Roster roster) {
        this.rules = rules;
        this.body = body;
        this.roster = roster;
    }

    /** What the rules come to for a partner. */
    sealed interface Number {
        /**
         * So many.
         *
         * @param least at least
         * @param most at most; more than the least where a party may have more, or lot decides
         * @param byParty how many each party has for itself; empty where the partner has them together
         * @param byLot whether what lies between is for lot to decide
         * @param citations where that stands
         */
        record Of(int least, int most, SortedMap<PartyCode, Share> byParty, ByLot byLot, List<Citation> citations)
                implements Number {}

        /** It cannot be said. */
        record Open(List<Question> questions) implements Number {}
    }

    /** Whether lot decides. */
    enum ByLot {
        LOT_DECIDES,
        NO_LOT
    }

    /** The partners with a vote, in the order the rules name them. */
    Set<PartnerCode> partners() {
        Set<PartnerCode> partners = new LinkedHashSet<>();
        holding(PartnerGroups.class)
                .forEach(rule ->
                        rule.provision().partners().stream().map(Partner::code).forEach(partners::add));
        holding(VotingSeats.class)
                .forEach(rule -> rule.provision().seats().stream()
                        .map(SeatCount::partner)
                        .forEach(partners::add));
        holding(SeatPerParty.class)
                .forEach(rule -> partners.add(rule.provision().partner()));
        holding(SeatsInParity.class)
                .forEach(rule -> partners.add(rule.provision().partner()));
        holding(ProportionalSeats.class)
                .forEach(rule -> partners.add(rule.provision().partner()));
        return partners;
    }

    private <P extends Provision> List<InForce<P>> holding(Class<P> type) {
        return Ruling.holding(rules.find(type, body));
    }

    Number of(PartnerCode partner) {
        return of(partner, Set.of());
    }

    private Number of(PartnerCode partner, Set<PartnerCode> asked) {
        return switch (rules.find(
                ProportionalSeats.class, body, rule -> rule.partner().equals(partner))) {
            case Lookup.Holds<ProportionalSeats>(List<InForce<ProportionalSeats>> found) ->
                proportional(found.getFirst());
            case Lookup.ScopeOpen<ProportionalSeats>(List<InForce<ProportionalSeats>> found) ->
                scopeOpen(found.getFirst());
            case Lookup.Silent<ProportionalSeats> _ -> perParty(partner, asked);
        };
    }

    private Number scopeOpen(InForce<?> rule) {
        return new Number.Open(List.of(new Question.ChoiceMissing(Choice.SCOPE, Citation.of(rule), body)));
    }

    private Number missing(Fact fact, Subject about) {
        return new Number.Open(List.of(new Question.FactMissing(fact, about)));
    }

    private Number perParty(PartnerCode partner, Set<PartnerCode> asked) {
        return switch (rules.find(
                SeatPerParty.class, body, rule -> rule.partner().equals(partner))) {
            case Lookup.Holds<SeatPerParty>(List<InForce<SeatPerParty>> found) -> each(found.getFirst());
            case Lookup.ScopeOpen<SeatPerParty>(List<InForce<SeatPerParty>> found) -> scopeOpen(found.getFirst());
            case Lookup.Silent<SeatPerParty> _ -> parity(partner, asked);
        };
    }

    Number each(InForce<SeatPerParty> rule) {
        PartnerCode partner = rule.provision().partner();
        if (!roster.knowsPartiesOf(partner)) {
            return missing(Fact.PARTIES_OF_PARTNER, new Subject.OfPartner(partner));
        }
        int each = rule.provision().each();
        List<Citation> citations = new ArrayList<>();
        citations.add(Citation.of(rule));
        Map<PartyCode, Integer> most = new HashMap<>();
        weighted(partner).forEach(weighted -> {
            weighted.provision().parties().forEach(party -> most.merge(party.party(), party.atMost(), Math::min));
            citations.add(Citation.of(weighted));
        });
        SortedMap<PartyCode, Share> shares = new TreeMap<>();
        for (Party party : roster.partiesOf(partner, rules.asOf())) {
            shares.put(party.code(), new Share(each, Math.max(each, most.getOrDefault(party.code(), each))));
        }
        return sum(shares, ByLot.NO_LOT, citations);
    }

    List<InForce<WeightedSeats>> weighted(PartnerCode partner) {
        return Ruling.holding(
                rules.find(WeightedSeats.class, body, rule -> rule.partner().equals(partner)));
    }

    private static Number sum(SortedMap<PartyCode, Share> shares, ByLot byLot, List<Citation> citations) {
        int least = shares.values().stream().mapToInt(Share::least).sum();
        int most = shares.values().stream().mapToInt(Share::most).sum();
        return new Number.Of(least, most, shares, byLot, citations);
    }

    private Number parity(PartnerCode partner, Set<PartnerCode> asked) {
        return switch (rules.find(
                SeatsInParity.class, body, rule -> rule.partner().equals(partner))) {
            case Lookup.Holds<SeatsInParity>(List<InForce<SeatsInParity>> found) -> follows(found.getFirst(), asked);
            case Lookup.ScopeOpen<SeatsInParity>(List<InForce<SeatsInParity>> found) -> scopeOpen(found.getFirst());
            case Lookup.Silent<SeatsInParity> _ -> plain(partner);
        };
    }

    private Number follows(InForce<SeatsInParity> rule, Set<PartnerCode> asked) {
        PartnerCode followed = rule.provision().follows();
        List<Citation> citations = List.of(Citation.of(rule));
        return switch (rule.provision().counted()) {
            case PARTIES -> {
                if (!roster.knowsPartiesOf(followed)) {
                    yield missing(Fact.PARTIES_OF_PARTNER, new Subject.OfPartner(followed));
                }
                int parties = roster.partiesOf(followed, rules.asOf()).size();
                yield new Number.Of(parties, parties, new TreeMap<>(), ByLot.NO_LOT, citations);
            }
            case SEATS -> {
                Set<PartnerCode> passed = new LinkedHashSet<>(asked);
                passed.add(rule.provision().partner());
                // Two partners that follow each other follow nobody.
                Number number = passed.contains(followed)
                        ? new Number.Open(List.of(new Question.NoRule(Clause.SEATS_OF_PARTNER, body)))
                        : of(followed, passed);
                yield switch (number) {
                    case Number.Of(int least, int most, var _, ByLot byLot, var _) ->
                        byLot == ByLot.LOT_DECIDES
                                ? new Number.Of(most, most, new TreeMap<>(), ByLot.NO_LOT, citations)
                                : new Number.Of(least, most, new TreeMap<>(), ByLot.NO_LOT, citations);
                    case Number.Open open -> open;
                };
            }
        };
    }

    private Number plain(PartnerCode partner) {
        return switch (rules.find(VotingSeats.class, body)) {
            case Lookup.Holds<VotingSeats>(List<InForce<VotingSeats>> found) -> {
                for (InForce<VotingSeats> rule : found) {
                    for (SeatCount count : rule.provision().seats()) {
                        if (count.partner().equals(partner)) {
                            yield new Number.Of(
                                    count.count(),
                                    count.count(),
                                    new TreeMap<>(),
                                    ByLot.NO_LOT,
                                    List.of(Citation.of(rule)));
                        }
                    }
                }
                yield new Number.Open(List.of(new Question.NoRule(Clause.SEATS_OF_PARTNER, body)));
            }
            case Lookup.ScopeOpen<VotingSeats>(List<InForce<VotingSeats>> found) -> scopeOpen(found.getFirst());
            case Lookup.Silent<VotingSeats> _ ->
                new Number.Open(List.of(new Question.NoRule(Clause.SEATS_OF_PARTNER, body)));
        };
    }

    private Number proportional(InForce<ProportionalSeats> rule) {
        PartnerCode partner = rule.provision().partner();
        if (!roster.knowsPartiesOf(partner)) {
            return missing(Fact.PARTIES_OF_PARTNER, new Subject.OfPartner(partner));
        }
        int year = yearOfAppointment(partner);
        Map<PartyCode, Long> key = new TreeMap<>();
        List<Question> open = new ArrayList<>();
        for (Party party : roster.partiesOf(partner, rules.asOf())) {
            Long figure = party.figure(rule.provision().key(), year);
            if (figure == null) {
                open.add(new Question.FactMissing(Fact.FIGURE_OF_PARTY, new Subject.OfParty(party.code())));
            } else {
                key.put(party.code(), figure);
            }
        }
        if (!open.isEmpty()) {
            return new Number.Open(open);
        }
        SortedMap<PartyCode, Share> shares = Apportionment.of(
                key,
                rule.provision().seats(),
                rule.provision().rounding(),
                rule.provision().leastEach());
        Number.Of all = (Number.Of) sum(shares, ByLot.LOT_DECIDES, List.of(Citation.of(rule)));
        int seats = Math.max(all.least(), rule.provision().seats());
        return new Number.Of(
                seats, seats, shares, all.least() == all.most() ? ByLot.NO_LOT : ByLot.LOT_DECIDES, all.citations());
    }

    /**
     * The year in which those who sit for a partner were appointed: the first of them, for one who came in the middle took
     * over a seat that had been divided before. Nobody appointed yet: the year of the day itself.
     */
    int yearOfAppointment(PartnerCode partner) {
        LocalDate day = rules.asOf();
        Set<PartyCode> parties = new LinkedHashSet<>();
        roster.parties().stream()
                .filter(party -> party.partner().equals(partner))
                .map(Party::code)
                .forEach(parties::add);
        return roster.terms().stream()
                .filter(term -> term.as() == Capacity.MEMBER
                        && roster.groundOf(term.seat()) instanceof SeatGround.OfParty(PartyCode party)
                        && parties.contains(party))
                .map(Term::appointment)
                .filter(appointment -> !appointment.from().isAfter(day)
                        && (appointment.lastDay() == null
                                || !appointment.lastDay().isBefore(day)))
                .mapToInt(appointment -> appointment.from().getYear())
                .min()
                .orElse(day.getYear());
    }
}
