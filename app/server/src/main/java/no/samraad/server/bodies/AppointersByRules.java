package no.samraad.server.bodies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Attribute.Sector;
import no.samraad.engine.provision.Attribute.Standing;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.AppointedSeats;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.provision.SeatProvision.AuthorityToHold;
import no.samraad.engine.provision.SeatProvision.SeatsAppointed;
import no.samraad.engine.provision.SeatProvision.SeatsBySector;
import no.samraad.engine.provision.SeatProvision.SeatsSetAside;

/**
 * What the rules of a day name about the members of one seat: who may appoint, how, on whose proposal, and what they ask
 * about a person. A form offers this, and judges nothing.
 *
 * @param appointers who appoints to the partner's seats, by a key that stays the same as long as the rule does
 * @param proposers on whose proposal, by the same kind of key
 * @param methods how, as far as rules name it
 * @param asksParty whether a rule asks where a person comes from
 * @param standings the posts and groups rules ask about
 * @param sectors the sectors rules ask about
 * @param asksAuthority whether a rule asks with whose authority someone sits
 */
public record AppointersByRules(
        Map<String, Appointer> appointers,
        Map<String, Appointer> proposers,
        Set<AppointingMethod> methods,
        boolean asksParty,
        Set<Standing> standings,
        Set<Sector> sectors,
        boolean asksAuthority) {

    /** What the rules name of a body's seat. */
    public static AppointersByRules of(RulesInForce rules, BodyCode body, SeatHolding seat) {
        PartnerCode partner = new PartnerCode(seat.partner());
        Map<String, Appointer> appointers = new LinkedHashMap<>();
        Map<String, Appointer> proposers = new LinkedHashMap<>();
        Set<AppointingMethod> methods = new LinkedHashSet<>();
        for (InForce<SeatsAppointed> rule : Ruling.holding(rules.find(SeatsAppointed.class, body))) {
            for (AppointedSeats seats : rule.provision().seats()) {
                if (seats.partner().equals(partner)) {
                    Appointer by = own(seats.by(), seat);
                    appointers.putIfAbsent(key(by), by);
                    methods.add(seats.method());
                    Optional.ofNullable(seats.proposedBy())
                            .map(proposer -> own(proposer, seat))
                            .ifPresent(proposer -> proposers.putIfAbsent(key(proposer), proposer));
                }
            }
        }
        List<Attribute> asked = asked(rules, body, partner);
        return new AppointersByRules(
                appointers,
                proposers,
                methods,
                seat.partyCode() == null && asked.stream().anyMatch(AppointersByRules::isOfParty),
                standings(asked),
                sectors(asked),
                !Ruling.holding(rules.find(AuthorityToHold.class, body)).isEmpty());
    }

    /** Whether a rule asks anything about the person at all. */
    public boolean asksAboutPerson() {
        return asksParty || !standings.isEmpty() || !sectors.isEmpty() || asksAuthority;
    }

    /** Each party for its own seats: the party, where the seat has one. */
    private static Appointer own(Appointer by, SeatHolding seat) {
        String party = seat.partyCode();
        return by instanceof Appointer.EachParty && party != null ? new Appointer.OneParty(new PartyCode(party)) : by;
    }

    private static String key(Appointer by) {
        return switch (by) {
            case Appointer.CommunityBody(BodyCode body) -> "utvalg:" + body.value();
            case Appointer.OneParty(PartyCode party) -> "part:" + party.value();
            case Appointer.EachParty _ -> "hver-part";
            case Appointer.Outside(LocalText name) -> "navn:" + name.in(Language.NB);
        };
    }

    private static List<Attribute> asked(RulesInForce rules, BodyCode body, PartnerCode partner) {
        List<Attribute> asked = new ArrayList<>();
        Ruling.holding(rules.find(
                        SeatsSetAside.class,
                        body,
                        rule -> rule.partner() == null || Objects.equals(rule.partner(), partner)))
                .forEach(rule -> asked.add(rule.provision().attribute()));
        Ruling.holding(rules.find(
                        SeatsBySector.class, body, rule -> rule.partner().equals(partner)))
                .forEach(rule -> rule.provision()
                        .sectors()
                        .forEach(sector -> asked.add(new Attribute.FromSector(sector.sector()))));
        return asked;
    }

    private static boolean isOfParty(Attribute attribute) {
        return switch (attribute) {
            case Attribute.FromParty _ -> true;
            case Attribute.FromArea _ -> true;
            case Attribute.FromPartiesOfAtLeast _ -> true;
            case Attribute.FromPartiesBelow _ -> true;
            case Attribute.WithStanding _ -> false;
            case Attribute.FromSector _ -> false;
        };
    }

    /** Those asked about, with those that settle it: a chief doctor may or may not be in practice, a mayor is elected. */
    private static Set<Standing> standings(List<Attribute> asked) {
        Set<Standing> standings = new LinkedHashSet<>();
        for (Attribute attribute : asked) {
            if (attribute instanceof Attribute.WithStanding(Standing standing)) {
                standings.add(standing);
                switch (standing) {
                    case PRACTISING_GP -> standings.add(Standing.MUNICIPAL_CHIEF_DOCTOR);
                    case DOCTOR -> {
                        standings.add(Standing.PRACTISING_GP);
                        standings.add(Standing.MUNICIPAL_CHIEF_DOCTOR);
                    }
                    case ELECTED_POLITICIAN -> standings.add(Standing.MAYOR);
                    case NURSE,
                            MUNICIPAL_CHIEF_DOCTOR,
                            MUNICIPAL_DIRECTOR,
                            HOSPITAL_LEADER,
                            MAYOR,
                            EMPLOYEE_REPRESENTATIVE,
                            USER_REPRESENTATIVE,
                            YOUTH -> {}
                }
            }
        }
        return standings;
    }

    private static Set<Sector> sectors(List<Attribute> asked) {
        Set<Sector> sectors = new LinkedHashSet<>();
        asked.forEach(attribute -> {
            if (attribute instanceof Attribute.FromSector(Sector sector)) {
                sectors.add(sector);
            }
        });
        return sectors;
    }
}
