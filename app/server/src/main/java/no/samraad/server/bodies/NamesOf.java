package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.parties.MemberParty;
import no.samraad.parties.Party;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.web.Messages;

/** Gives the engine's sentences the community's own names of bodies, partners, seats and persons. */
@Singleton
public class NamesOf {
    private final Messages messages;

    public NamesOf(Messages messages) {
        this.messages = messages;
    }

    /** Names for findings about one body: the body, its seats, members and deputies. */
    public Names in(Seating seating) {
        return in(List.of(seating), Map.of());
    }

    /** Names for findings about who sits in one body, with the parties they come from. */
    public Names in(Seating seating, List<MemberParty> parties) {
        return in(seating, parties, Map.of());
    }

    /**
     * The same with people who hold no seat now.
     *
     * @param others their names, by the person's id
     */
    public Names in(Seating seating, List<MemberParty> parties, Map<UUID, String> others) {
        Map<PartyCode, String> names = new HashMap<>();
        parties.forEach(party -> names.put(new PartyCode(party.code()), party.name()));
        return in(List.of(seating), others, names);
    }

    /**
     * Names for what the engine said of an appointment.
     *
     * @param nominee whoever is appointed, who may not be in the register yet
     */
    public Names in(Appoint.Judged judged, String nominee) {
        Map<UUID, String> others = new HashMap<>();
        Prefix.PERSON.read(judged.asked().facts().person().value()).ifPresent(id -> others.put(id, nominee));
        return in(judged.seating(), judged.parties(), others);
    }

    /**
     * Names for findings about several bodies, or with people who hold no seat.
     *
     * @param others the names of guests, stand-ins and the secretariat, by the person's id
     */
    public Names in(List<Seating> seatings, Map<UUID, String> others) {
        return in(seatings, others, Map.of());
    }

    private Names in(List<Seating> seatings, Map<UUID, String> others, Map<PartyCode, String> parties) {
        Map<BodyCode, String> bodies = new HashMap<>();
        Map<SeatId, String> seats = new HashMap<>();
        Map<PersonId, String> persons = new HashMap<>();
        others.forEach((id, name) -> persons.put(new PersonId(Prefix.PERSON.show(id)), name));
        for (Seating seating : seatings) {
            bodies.put(seating.body().bodyCode(), seating.body().shortName());
            for (SeatHolding seat : seating.seats()) {
                seats.put(seat.seatId(), seat.label());
                put(persons, seat.member(), seat.memberName());
                put(persons, seat.deputy(), seat.deputyName());
            }
        }
        return new OfCommunity(
                messages, Map.copyOf(bodies), Map.copyOf(seats), Map.copyOf(persons), Map.copyOf(parties));
    }

    /**
     * Names for what rules say: of all bodies, of the parties by what statutes call them, and of the paragraphs of the documents.
     *
     * @param parties every party that ever belonged
     * @param documents those whose paragraphs may be pointed at
     */
    public Names inRules(List<Body> bodies, List<Party> parties, List<StatutesDocument> documents) {
        Map<BodyCode, String> shortNames = new HashMap<>();
        bodies.forEach(body -> shortNames.put(body.bodyCode(), body.shortName()));
        Map<PartyCode, String> named = new HashMap<>();
        parties.forEach(party -> named.put(new PartyCode(party.code()), party.name()));
        return new OfCommunity(messages, Map.copyOf(shortNames), Map.of(), Map.of(), Map.copyOf(named))
                .reading(documents);
    }

    /** Names for what is said of bodies alone. */
    public Names ofBodies(Map<BodyCode, String> shortNames) {
        return new OfCommunity(messages, Map.copyOf(shortNames), Map.of(), Map.of(), Map.of());
    }

    private static void put(
            Map<PersonId, String> persons,
            @org.jspecify.annotations.Nullable PersonId id,
            @org.jspecify.annotations.Nullable String name) {
        if (id != null && name != null) {
            persons.put(id, name);
        }
    }

    /** A name that is missing is shown as what it stands for, never as an id. */
    private record OfCommunity(
            Messages messages,
            Map<BodyCode, String> bodies,
            Map<SeatId, String> seats,
            Map<PersonId, String> persons,
            Map<PartyCode, String> parties)
            implements Names {
        @Override
        public String body(BodyCode body, Language language) {
            return bodies.getOrDefault(body, body.value());
        }

        @Override
        public String partner(PartnerCode partner, Language language) {
            return messages.text("bodies.partner." + partner.value(), of(language))
                    .orElseGet(() -> "«" + partner.value() + "»");
        }

        @Override
        public String person(PersonId person) {
            return Optional.ofNullable(persons.get(person))
                    .or(() -> messages.text("bodies.person.unknown", no.samraad.platform.web.Language.NB))
                    .orElse("");
        }

        @Override
        public String seat(SeatId seat, Language language) {
            return Optional.ofNullable(seats.get(seat))
                    .or(() -> messages.text("bodies.seat.unknown", of(language)))
                    .orElse("");
        }

        @Override
        public String party(PartyCode party, Language language) {
            return Optional.ofNullable(parties.get(party))
                    .or(() -> messages.text("bodies.party.unknown", of(language)))
                    .orElse("");
        }

        private static no.samraad.platform.web.Language of(Language language) {
            return switch (language) {
                case NB -> no.samraad.platform.web.Language.NB;
                case NN -> no.samraad.platform.web.Language.NN;
                case EN -> no.samraad.platform.web.Language.EN;
            };
        }
    }
}
