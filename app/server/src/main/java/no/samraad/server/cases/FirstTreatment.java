package no.samraad.server.cases;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

/** A body that must treat a case before another decides it has done so. */
@Introspected
@MappedEntity(value = "first_treatment", schema = "tenant")
public record FirstTreatment(
        @Id UUID caseId, UUID bodyId, String bodyCode, String bodyShortName, LocalDate treatedOn) {}
