package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
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
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.provision.SeatProvision.ParityCount;
import no.samraad.engine.provision.SeatProvision.PartnerGroups;
import no.samraad.engine.provision.SeatProvision.ProportionalSeats;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatPerParty;
import no.samraad.engine.provision.SeatProvision.SeatTotal;
import no.samraad.engine.provision.SeatProvision.SeatsInParity;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.provision.SeatProvision.WeightedParty;
import no.samraad.engine.provision.SeatProvision.WeightedSeats;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seating.Apportionment.Share;
import no.samraad.engine.seating.SeatNumbers.ByLot;
import no.samraad.engine.seating.SeatNumbers.Number;

/**
 * B1 to B5, B10 and B14: whether there are as many seats as the rules give, for each partner and each party. Seats that
 * follow an office, or belong to another body, stand beside those of the partners and are not counted among them.
 */
final class NumberRule {
    private final Composition composition;
    private final Roster roster;
    private final RulesInForce rules;
    private final BodyCode body;
    private final Subject about;
    private final SeatNumbers numbers;

    NumberRule(Composition composition, Roster roster, RulesInForce rules) {
        this.composition = composition;
        this.roster = roster;
        this.rules = rules;
        this.body = composition.body();
        this.about = new Subject.OfBody(body);
        this.numbers = new SeatNumbers(rules, body, roster);
    }

    /** B2 and B14: what can be said from the seats alone. */
    List<Finding> plain() {
        // Only where no rule gives plain numbers, not even one that may hold, and each partner that sits has its number
        // otherwise.
        Set<PartnerCode> counted = new TreeSet<>(numbers.partners());
        composition.votingSeats().stream()
                .filter(this::isOfPartner)
                .map(Seat::partner)
                .forEach(counted::add);
        boolean givenOtherwise = rules.find(VotingSeats.class, body) instanceof Lookup.Silent
                && !numbers.partners().isEmpty()
                && counted.stream().noneMatch(partner -> otherwiseGiven(partner) == Given.NOT);
        List<Finding> findings = new ArrayList<>();
        if (!givenOtherwise) {
            findings.add(
                    Ruling.by(rules.find(VotingSeats.class, body), Clause.SEATS_OF_PARTNER, about, body, this::voting));
        }
        findings.add(Ruling.by(
                rules.find(MembersWithoutVote.class, body),
                Clause.SEATS_WITHOUT_VOTE,
                about,
                body,
                rule -> Ruling.inParts(
                        Clause.SEATS_WITHOUT_VOTE,
                        about,
                        rule,
                        counted(
                                Clause.SEATS_WITHOUT_VOTE,
                                VotingRight.WITHOUT_VOTE,
                                rule.provision().groups(),
                                rule))));
        return findings;
    }

    private enum Given {
        GIVEN,
        NOT
    }

    /** Whether the number of a partner's seats follows from a rule of another kind than a plain number. */
    private Given otherwiseGiven(PartnerCode partner) {
        boolean given = !Ruling.holding(rules.find(
                                SeatPerParty.class, body, rule -> rule.partner().equals(partner)))
                        .isEmpty()
                || !Ruling.holding(rules.find(
                                SeatsInParity.class,
                                body,
                                rule -> rule.partner().equals(partner)))
                        .isEmpty()
                || !Ruling.holding(rules.find(
                                ProportionalSeats.class,
                                body,
                                rule -> rule.partner().equals(partner)))
                        .isEmpty();
        return given ? Given.GIVEN : Given.NOT;
    }

    private Finding voting(InForce<VotingSeats> rule) {
        return Ruling.inParts(
                Clause.SEATS_OF_PARTNER,
                about,
                rule,
                counted(
                        Clause.SEATS_OF_PARTNER,
                        VotingRight.VOTES,
                        rule.provision().seats(),
                        rule));
    }

    private List<Finding> counted(Clause clause, VotingRight vote, List<SeatCount> wanted, InForce<?> rule) {
        Map<PartnerCode, Integer> found = new TreeMap<>();
        composition.seats().stream()
                .filter(seat -> seat.vote() == vote && isOfPartner(seat))
                .forEach(seat -> found.merge(seat.partner(), 1, Integer::sum));
        List<Finding> parts = new ArrayList<>();
        for (SeatCount count : wanted) {
            Integer seats = found.remove(count.partner());
            parts.add(count(
                    clause, new Subject.OfPartner(count.partner()), seats == null ? 0 : seats, count.count(), rule));
        }
        found.forEach((partner, seats) -> {
            if (vote == VotingRight.WITHOUT_VOTE || otherwiseGiven(partner) == Given.NOT) {
                parts.add(count(clause, new Subject.OfPartner(partner), seats, 0, rule));
            }
        });
        return parts;
    }

    private boolean isOfPartner(Seat seat) {
        return switch (roster.groundOf(seat.id())) {
            case SeatGround.OfPartner _ -> true;
            case SeatGround.OfParty _ -> true;
            case SeatGround.ByOffice _ -> false;
            case SeatGround.FromBody _ -> false;
        };
    }

    private static Finding count(Clause clause, Subject about, int found, int wanted, InForce<?> rule) {
        return within(clause, about, found, wanted, wanted, rule, List.of());
    }

    private static Finding within(
            Clause clause, Subject about, int found, int least, int most, InForce<?> rule, List<Note> notes) {
        boolean right = found >= least && found <= most;
        Measure measure = found > most
                ? new Measure.AtMost(about, found, most, Measure.CountUnit.SEATS)
                : least == most
                        ? new Measure.Count(about, found, most, least, Measure.CountUnit.SEATS)
                        : new Measure.Tally(about, found, most, Measure.CountUnit.SEATS);
        return Ruling.of(
                clause,
                about,
                right ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(measure),
                notes,
                List.of(new Remedy.PutRight()));
    }

    private static Finding missing(Clause clause, Subject about, InForce<?> rule, List<Question> questions) {
        return Ruling.of(
                clause,
                about,
                new Outcome.Undetermined(questions),
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(new Outcome.Undetermined(questions), List.of()));
    }

    /** B1 to B5 and B10: what needs the parties, too. */
    List<Finding> withParties() {
        List<Finding> findings = new ArrayList<>();
        Ruling.ifStated(rules.find(PartnerGroups.class, body), Clause.PARTNERS, about, body, this::partners)
                .ifPresent(findings::add);
        Ruling.ifStated(
                        rules.find(SeatTotal.class, body),
                        Clause.SEATS_IN_ALL,
                        about,
                        body,
                        rule -> count(
                                Clause.SEATS_IN_ALL,
                                about,
                                composition.votingSeats().size(),
                                rule.provision().seats(),
                                rule))
                .ifPresent(findings::add);
        Ruling.ifStated(rules.find(SeatPerParty.class, body), Clause.SEATS_OF_PARTY, about, body, this::perParty)
                .ifPresent(findings::add);
        Ruling.ifStated(rules.find(SeatsInParity.class, body), Clause.SEATS_IN_PARITY, about, body, this::parity)
                .ifPresent(findings::add);
        Ruling.ifStated(rules.find(WeightedSeats.class, body), Clause.SEATS_OF_LARGE_PARTY, about, body, this::weighted)
                .ifPresent(findings::add);
        Ruling.ifStated(
                        rules.find(ProportionalSeats.class, body),
                        Clause.SEATS_IN_PROPORTION,
                        about,
                        body,
                        this::proportional)
                .ifPresent(findings::add);
        return findings;
    }

    private Finding partners(InForce<PartnerGroups> rule) {
        SortedSet<PartnerCode> seated = new TreeSet<>();
        composition.votingSeats().stream()
                .filter(this::isOfPartner)
                .map(Seat::partner)
                .forEach(seated::add);
        List<Note> notes = new ArrayList<>();
        for (PartnerCode code : seated) {
            List<Partner> known = composition.partners().stream()
                    .filter(partner -> partner.code().equals(code))
                    .toList();
            // One of whom only the seats are known is held against the rules by its name alone.
            boolean named = known.isEmpty()
                    ? rule.provision().partners().stream()
                            .anyMatch(partner -> partner.code().equals(code))
                    : rule.provision().partners().containsAll(known);
            if (!named) {
                notes.add(new Note.NotAPartner(code));
            }
        }
        return Ruling.of(
                Clause.PARTNERS,
                about,
                notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                notes,
                List.of(new Remedy.PutRight()));
    }

    /** The seats of a partner's parties, and those nobody has said of which party they are. */
    private record Own(SortedMap<PartyCode, Integer> seats, List<SeatId> unknown) {}

    private Own own(PartnerCode partner) {
        SortedMap<PartyCode, Integer> seats = new TreeMap<>();
        List<SeatId> unknown = new ArrayList<>();
        for (Seat seat : composition.votingSeatsOf(partner)) {
            if (!isOfPartner(seat)) {
                continue;
            }
            Optional<PartyCode> party = partyOf(seat);
            party.ifPresent(one -> seats.merge(one, 1, Integer::sum));
            if (party.isEmpty()) {
                unknown.add(seat.id());
            }
        }
        return new Own(seats, unknown);
    }

    /** The party a seat is for: its own, or else that of whoever fills it. */
    private Optional<PartyCode> partyOf(Seat seat) {
        if (roster.groundOf(seat.id()) instanceof SeatGround.OfParty(PartyCode party)) {
            return Optional.of(party);
        }
        PersonId member = seat.member();
        return member == null
                ? Optional.empty()
                : Optional.ofNullable(roster.person(member)).flatMap(person -> Optional.ofNullable(person.party()));
    }

    private static List<Question> whoseSeat(Own own) {
        return own.unknown().stream()
                .map(seat -> (Question) new Question.FactMissing(Fact.PARTY_OF_SEAT, new Subject.OfSeat(seat)))
                .toList();
    }

    private Finding perParty(InForce<SeatPerParty> rule) {
        PartnerCode partner = rule.provision().partner();
        Subject of = new Subject.OfPartner(partner);
        return switch (numbers.each(rule)) {
            case Number.Open(List<Question> questions) -> missing(Clause.SEATS_OF_PARTY, of, rule, questions);
            case Number.Of(int _, int _, var shares, var _, var _) ->
                Ruling.inParts(
                        Clause.SEATS_OF_PARTY,
                        of,
                        rule,
                        parts(Clause.SEATS_OF_PARTY, partner, shares, rule, List.of()));
        };
    }

    private List<Finding> parts(
            Clause clause, PartnerCode partner, SortedMap<PartyCode, Share> shares, InForce<?> rule, List<Note> notes) {
        Own own = own(partner);
        List<Finding> parts = new ArrayList<>();
        shares.forEach((party, share) -> {
            Subject of = new Subject.OfParty(party);
            int found = own.seats().getOrDefault(party, 0);
            boolean mayHaveMore = found < share.least() && found + own.unknown().size() >= share.least();
            parts.add(
                    mayHaveMore
                            ? missing(clause, of, rule, whoseSeat(own))
                            : within(clause, of, found, share.least(), share.most(), rule, notes));
        });
        own.seats().forEach((party, found) -> {
            if (!shares.containsKey(party)) {
                parts.add(within(
                        clause, new Subject.OfParty(party), found, 0, 0, rule, List.of(new Note.NoParty(party))));
            }
        });
        ofNoneSaid(clause, partner, shares, own, rule).ifPresent(parts::add);
        return parts;
    }

    /**
     * Seats nobody has said whose they are, where every party has those it must: one too many for any of them is one too many,
     * and one that is too many for some of them must be asked about. Empty where parties lack seats, for then they are asked about.
     */
    private static Optional<Finding> ofNoneSaid(
            Clause clause, PartnerCode partner, SortedMap<PartyCode, Share> shares, Own own, InForce<?> rule) {
        int unknown = own.unknown().size();
        int room = 0;
        boolean anyLacks = false;
        boolean someFull = shares.isEmpty();
        for (Map.Entry<PartyCode, Share> one : shares.entrySet()) {
            int found = own.seats().getOrDefault(one.getKey(), 0);
            room += Math.max(0, one.getValue().most() - found);
            anyLacks |= found < one.getValue().least();
            someFull |= found + unknown > one.getValue().most();
        }
        Subject of = new Subject.OfPartner(partner);
        if (unknown > room) {
            return Optional.of(within(clause, of, unknown, 0, room, rule, List.of()));
        }
        return unknown > 0 && !anyLacks && someFull
                ? Optional.of(missing(clause, of, rule, whoseSeat(own)))
                : Optional.empty();
    }

    private Finding parity(InForce<SeatsInParity> rule) {
        PartnerCode partner = rule.provision().partner();
        Subject of = new Subject.OfPartner(partner);
        int found = seatsOf(partner);
        if (rule.provision().counted() == ParityCount.SEATS) {
            return count(
                    Clause.SEATS_IN_PARITY, of, found, seatsOf(rule.provision().follows()), rule);
        }
        PartnerCode followed = rule.provision().follows();
        if (!roster.knowsPartiesOf(followed)) {
            return missing(
                    Clause.SEATS_IN_PARITY,
                    of,
                    rule,
                    List.of(new Question.FactMissing(Fact.PARTIES_OF_PARTNER, new Subject.OfPartner(followed))));
        }
        return count(
                Clause.SEATS_IN_PARITY,
                of,
                found,
                roster.partiesOf(followed, rules.asOf()).size(),
                rule);
    }

    private int seatsOf(PartnerCode partner) {
        return (int) composition.votingSeatsOf(partner).stream()
                .filter(this::isOfPartner)
                .count();
    }

    private Finding weighted(InForce<WeightedSeats> rule) {
        PartnerCode partner = rule.provision().partner();
        Own own = own(partner);
        List<Finding> parts = new ArrayList<>();
        for (WeightedParty party : rule.provision().parties()) {
            Subject of = new Subject.OfParty(party.party());
            int found = own.seats().getOrDefault(party.party(), 0);
            parts.add(
                    found <= party.atMost() && found + own.unknown().size() > party.atMost()
                            ? missing(Clause.SEATS_OF_LARGE_PARTY, of, rule, whoseSeat(own))
                            : within(Clause.SEATS_OF_LARGE_PARTY, of, found, 0, party.atMost(), rule, List.of()));
        }
        return Ruling.inParts(Clause.SEATS_OF_LARGE_PARTY, new Subject.OfPartner(partner), rule, parts);
    }

    private Finding proportional(InForce<ProportionalSeats> rule) {
        PartnerCode partner = rule.provision().partner();
        Subject of = new Subject.OfPartner(partner);
        return switch (numbers.of(partner)) {
            case Number.Open(List<Question> questions) -> missing(Clause.SEATS_IN_PROPORTION, of, rule, questions);
            case Number.Of(int seats, int _, var shares, ByLot byLot, var _) -> {
                List<PartyCode> drawing = shares.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().most() > entry.getValue().least())
                        .map(Map.Entry::getKey)
                        .toList();
                List<Note> notes = byLot == ByLot.LOT_DECIDES ? List.of(new Note.LotDecides(drawing)) : List.of();
                List<Finding> parts = new ArrayList<>();
                parts.add(within(Clause.SEATS_IN_PROPORTION, of, seatsOf(partner), seats, seats, rule, notes));
                parts.addAll(parts(Clause.SEATS_IN_PROPORTION, partner, shares, rule, List.of()));
                yield Ruling.inParts(Clause.SEATS_IN_PROPORTION, of, rule, parts);
            }
        };
    }
}
