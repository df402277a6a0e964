package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.decision.VoteDelegationFacts;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.provision.SeatProvision.DelegateCircle;
import no.samraad.engine.provision.SeatProvision.DelegationForm;
import no.samraad.engine.provision.SeatProvision.MembersWithoutVote;
import no.samraad.engine.provision.SeatProvision.Right;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.VoteDelegation;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.DelegatedVote.DelegatedIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seating.RightFacts;

/** Random votes handed over, and people without a vote who want to take part. */
final class SeatFamily {
    private final Chance chance;
    private final LocalDate day;

    SeatFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
    }

    private List<PersonId> persons(Composition composition) {
        Set<PersonId> persons = new HashSet<>();
        List<PersonId> inOrder = new ArrayList<>();
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null && persons.add(member)) {
                inOrder.add(member);
            }
            for (PersonId deputy : seat.deputies()) {
                if (persons.add(deputy)) {
                    inOrder.add(deputy);
                }
            }
        }
        inOrder.add(new PersonId("stranger"));
        return inOrder;
    }

    private Set<PartnerCode> partners(Composition composition) {
        Set<PartnerCode> some = new HashSet<>();
        for (Partner partner : composition.partners()) {
            if (chance.in(0.7)) {
                some.add(partner.code());
            }
        }
        return some;
    }

    private DelegatedVote vote(Composition composition) {
        Seat seat = chance.any(composition.seats());
        PersonId member = seat.member();
        List<PersonId> persons = persons(composition);
        List<PartyCode> parties = LeadershipFamily.PARTIES;
        return new DelegatedVote(
                seat.id(),
                member != null && chance.in(0.9) ? member : chance.any(persons),
                chance.any(persons),
                chance.in(0.85) ? chance.any(DelegatedIn.values()) : null,
                chance.in(0.85) ? chance.any(parties) : null,
                chance.in(0.85) ? chance.any(parties) : null);
    }

    Asked delegation() {
        Composition composition = new RandomBody(chance).composition();
        List<StatutesDocument> documents = RandomStatutes.around(
                day,
                chance,
                List.of(() -> new VoteDelegation(
                        partners(composition),
                        chance.any(DelegateCircle.values()),
                        chance.any(DelegationForm.values()),
                        chance.in(0.5) ? null : chance.below(3))),
                List.of());
        DelegatedVote vote = vote(composition);
        List<DelegatedVote> others = new ArrayList<>();
        for (int number = chance.below(4); number > 0; number--) {
            DelegatedVote other = vote(composition);
            others.add(
                    chance.in(0.5)
                            ? other
                            : new DelegatedVote(
                                    other.seat(),
                                    other.from(),
                                    vote.to(),
                                    other.form(),
                                    other.partyFrom(),
                                    other.partyTo()));
        }
        return new Asked(day, documents, new Act.DelegateVote(new VoteDelegationFacts(day, composition, vote, others)));
    }

    Asked right() {
        Composition composition = new RandomBody(chance).composition();
        List<StatutesDocument> documents = RandomStatutes.around(
                day,
                chance,
                List.of(() -> {
                    List<SeatCount> groups = new ArrayList<>();
                    partners(composition).forEach(partner -> groups.add(new SeatCount(partner, 1 + chance.below(2))));
                    return new MembersWithoutVote(groups, chance.someOf(Right.values()));
                }),
                List.of());
        return new Asked(
                day,
                documents,
                new Act.TakePart(new RightFacts(
                        day, composition, chance.any(persons(composition)), chance.any(Right.values()))));
    }
}
