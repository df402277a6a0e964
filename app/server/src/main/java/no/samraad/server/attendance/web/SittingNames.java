package no.samraad.server.attendance.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.web.Messages;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.PartyAnswer;
import no.samraad.server.attendance.Sitting.SeatHeld;

/** How a meeting's own body, partners, seats and persons are named to a reader. */
public final class SittingNames implements Names {
    private final Sitting sitting;
    private final Messages messages;
    private final Map<UUID, String> persons;
    private final Map<UUID, SeatHeld> seats;

    SittingNames(Sitting sitting, Messages messages) {
        this(sitting, messages, Map.of());
    }

    /** @param more names of people the meeting does not know yet */
    SittingNames(Sitting sitting, Messages messages, Map<UUID, String> more) {
        this.sitting = sitting;
        this.messages = messages;
        this.persons = new HashMap<>(sitting.names());
        this.persons.putAll(more);
        this.seats = sitting.seats().stream().collect(Collectors.toMap(SeatHeld::id, Function.identity()));
    }

    @Override
    public String body(BodyCode body, Language language) {
        return sitting.bodies().getOrDefault(body.value(), body.value().toUpperCase(Locale.ROOT));
    }

    @Override
    public String partner(PartnerCode partner, Language language) {
        return partner(partner.value(), of(language));
    }

    /** A partner's name with a capital, as a heading. */
    public String heading(String partner, no.samraad.platform.web.Language language) {
        String name = partner(partner, language);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String partner(String code, no.samraad.platform.web.Language language) {
        return messages.text("bodies.partner." + code, language).orElseGet(() -> "«" + code + "»");
    }

    @Override
    public String person(PersonId person) {
        return Prefix.PERSON.read(person.value()).map(persons::get).orElse("");
    }

    @Override
    public String seat(SeatId seat, Language language) {
        return Prefix.SEAT
                .read(seat.value())
                .map(seats::get)
                .map(SeatHeld::label)
                .orElse("");
    }

    @Override
    public String party(PartyCode party, Language language) {
        return sitting.items().stream()
                .flatMap(item -> Optional.ofNullable(item.change()).stream())
                .flatMap(change -> change.parties().stream())
                .filter(one -> Prefix.PARTY.show(one.id()).equals(party.value()))
                .map(PartyAnswer::name)
                .findFirst()
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
