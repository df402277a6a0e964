package no.samraad.server.costs;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the invoices of one community say of those who send and get them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface InvoicingRows extends GenericRepository<BilledParty, UUID> {

    /** Every party that ever belonged: one that has left may still owe something. */
    @Query("""
            select p.id, p.code, p.name, p.organisation_number from tenant.party p
            where p.tenant_id = :tenantId order by p.municipality_number nulls first, p.name, p.id limit 500""")
    List<BilledParty> parties(UUID tenantId);

    @Query("""
            select i.party_id, i.account, i.days, i.version from tenant.invoice_issuer i where i.tenant_id = :tenantId""")
    Optional<InvoiceIssuer> issuer(UUID tenantId);

    /** How many rows were written: none when somebody else has kept another since that version; 0 for the first. */
    @Query("""
            insert into tenant.invoice_issuer (tenant_id, party_id, account, days, version)
            select :tenantId, :partyId, :account, :days, 1
            where :version = 0 or exists (select from tenant.invoice_issuer i where i.tenant_id = :tenantId)
            on conflict (tenant_id) do update
                set party_id = excluded.party_id, account = excluded.account, days = excluded.days,
                    version = invoice_issuer.version + 1
                where invoice_issuer.version = :version""")
    int keepIssuer(UUID tenantId, UUID partyId, String account, int days, int version);

    @Query("""
            update tenant.party set organisation_number = cast(:number as text)
            where tenant_id = :tenantId and id = :partyId""")
    int keepNumber(UUID tenantId, UUID partyId, @Nullable String number);
}
