package no.samraad.server.plans;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.samraad.engine.account.Period;
import no.samraad.engine.plan.ClosedPeriod;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;

/**
 * Days a community keeps free of meetings.
 *
 * @param name in the words of the community, such as {@code vinterferien}
 */
@Serdeable
@MappedEntity(value = "free_period", schema = "tenant")
public record FreePeriod(@Id UUID id, String name, LocalDate firstDay, LocalDate lastDay) {
    public ClosedPeriod judged() {
        return new ClosedPeriod(new LocalText(Map.of(Language.NB, name)), new Period(firstDay, lastDay));
    }
}
