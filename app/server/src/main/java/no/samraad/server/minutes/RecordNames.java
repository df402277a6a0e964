package no.samraad.server.minutes;

import java.util.Locale;
import java.util.Map;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.platform.web.Messages;

/** How minutes name bodies, partners, seats and persons: as they were called when the minutes were published. */
public final class RecordNames implements Names {
    private final String bodyCode;
    private final String shortName;
    private final Map<String, String> names;
    private final Messages messages;

    /** @param names of persons and seats by prefixed id, of bodies by code */
    public RecordNames(String bodyCode, String shortName, Map<String, String> names, Messages messages) {
        this.bodyCode = bodyCode;
        this.shortName = shortName;
        this.names = Map.copyOf(names);
        this.messages = messages;
    }

    public static RecordNames of(MinutesRecord minutes, Messages messages) {
        return new RecordNames(minutes.bodyCode(), minutes.shortName(), minutes.names(), messages);
    }

    @Override
    public String body(BodyCode body, Language language) {
        return body.value().equals(bodyCode)
                ? shortName
                : names.getOrDefault(body.value(), body.value().toUpperCase(Locale.ROOT));
    }

    @Override
    public String partner(PartnerCode partner, Language language) {
        return messages.text("bodies.partner." + partner.value(), of(language))
                .orElseGet(() -> "«" + partner.value() + "»");
    }

    @Override
    public String person(PersonId person) {
        return names.getOrDefault(person.value(), "–");
    }

    @Override
    public String seat(SeatId seat, Language language) {
        return names.getOrDefault(seat.value(), "–");
    }

    private static no.samraad.platform.web.Language of(Language language) {
        return switch (language) {
            case NB -> no.samraad.platform.web.Language.NB;
            case NN -> no.samraad.platform.web.Language.NN;
            case EN -> no.samraad.platform.web.Language.EN;
        };
    }
}
