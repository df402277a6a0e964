package no.samraad.server.costs;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * Who sends the invoices of a community.
 *
 * @param account where they are paid to, eleven figures
 * @param days how many there are to pay one
 * @param version counts the times it was kept
 */
@Introspected
@MappedEntity(value = "invoice_issuer", schema = "tenant")
public record InvoiceIssuer(@Id UUID partyId, String account, int days, int version) {}
