package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.platform.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A body of a community. Which kinds exist is the community's own affair: a body is data, never a type.
 *
 * @param code names it in addresses and in statutes, such as {@code ssu}
 * @param shortName as it reads inside a sentence, in every language
 * @param nameSe null where no approved term exists
 * @param level 1 decides the direction, 2 decides, 3 advises
 * @param position its place in lists
 * @param numberFormat how its case numbers are written, such as {@code {n}/{yy}}
 * @param since its first day
 * @param until the first day it is no more; null while it stands
 */
@Introspected
@MappedEntity(value = "body", schema = "tenant")
public record Body(
        @Id UUID id,
        String code,
        String shortName,
        String nameNb,
        String nameNn,
        String nameEn,
        @Nullable String nameSe,
        int level,
        int position,
        String numberFormat,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Its full name; bokmål where Northern Sámi has none. */
    public String name(Language language) {
        return switch (language) {
            case NB -> nameNb;
            case NN -> nameNn;
            case EN -> nameEn;
            case SE -> nameSe == null ? nameNb : nameSe;
        };
    }

    /** The language {@link #name} really comes in. */
    public Language nameLanguage(Language language) {
        return language == Language.SE && nameSe == null ? Language.NB : language;
    }

    /** What the engine calls it. */
    public BodyCode bodyCode() {
        return new BodyCode(code);
    }

    /** A case number as this body writes it, such as {@code 70/25}. */
    public String caseNumber(int number, int year) {
        return numberFormat
                .replace("{nn}", "%02d".formatted(number))
                .replace("{n}", String.valueOf(number))
                .replace("{yyyy}", String.valueOf(year))
                .replace("{yy}", "%02d".formatted(year % 100));
    }

    public boolean standsOn(LocalDate date) {
        return !date.isBefore(since) && (until == null || date.isBefore(until));
    }
}
