package no.samraad.parties;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The persons of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PersonRows extends GenericRepository<Person, UUID> {

    @Query("""
            select p.id, p.name, p.email, p.phone, p.language, p.login_id
            from tenant.person p
            where p.tenant_id = :tenantId and p.id = :id""")
    Optional<Person> find(UUID tenantId, UUID id);

    /** The person a login belongs to in this community. */
    @Query("""
            select p.id, p.name, p.email, p.phone, p.language, p.login_id
            from tenant.person p
            where p.tenant_id = :tenantId and p.login_id = :loginId""")
    Optional<Person> withLogin(UUID tenantId, UUID loginId);

    /** Everybody, by name. */
    @Query("""
            select p.id, p.name, p.email, p.phone, p.language, p.login_id
            from tenant.person p
            where p.tenant_id = :tenantId
            order by p.name, p.id""")
    List<Person> all(UUID tenantId);

    @Query("""
            insert into tenant.person (tenant_id, id, name, email, phone, language, login_id)
            values (:tenantId, :id, :name, :email, :phone, :language, :loginId)""")
    void insert(
            UUID tenantId,
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            String language,
            @Nullable UUID loginId);
}
