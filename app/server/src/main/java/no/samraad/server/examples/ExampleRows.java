package no.samraad.server.examples;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The examples beside the rules of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ExampleRows extends GenericRepository<Example, UUID> {

    /** The examples of a document, through all its versions, in the order of the paragraphs' ids. */
    @Query("""
            select e.id, e.document_code as document, e.paragraph, e.title, cast(e.asked as text) as asked, e.question, e.expected,
                   p.name as written_by_name, e.written_at
            from tenant.statute_example e
              join tenant.person p on p.tenant_id = e.tenant_id and p.id = e.written_by
            where e.tenant_id = :tenantId and e.document_code = :documentCode and e.removed_at is null
            order by e.paragraph, e.written_at, e.id limit :most""")
    List<Example> of(UUID tenantId, String documentCode, int most);

    /** The examples of all documents, in the order of the paragraphs' ids. */
    @Query("""
            select e.id, e.document_code as document, e.paragraph, e.title, cast(e.asked as text) as asked, e.question,
                   e.expected, p.name as written_by_name, e.written_at
            from tenant.statute_example e
              join tenant.person p on p.tenant_id = e.tenant_id and p.id = e.written_by
            where e.tenant_id = :tenantId and e.removed_at is null
            order by e.document_code, e.paragraph, e.written_at, e.id limit :most""")
    List<Example> all(UUID tenantId, int most);

    /** How many examples a document has. */
    @Query("""
            select count(*) from tenant.statute_example
            where tenant_id = :tenantId and document_code = :documentCode and removed_at is null""")
    long count(UUID tenantId, String documentCode);

    @Query("""
            insert into tenant.statute_example (
                tenant_id, id, document_code, paragraph, title, asked, question, expected, written_by, written_at)
            values (:tenantId, :id, :documentCode, :paragraph, :title, cast(:asked as jsonb), :question, :expected,
                :writtenBy, :writtenAt)""")
    void insert(
            UUID tenantId,
            UUID id,
            String documentCode,
            String paragraph,
            String title,
            String asked,
            String question,
            String expected,
            UUID writtenBy,
            Instant writtenAt);

    /** How many rows changed: none when it is gone already. */
    @Query("""
            update tenant.statute_example set removed_at = :at
            where tenant_id = :tenantId and document_code = :documentCode and id = :id and removed_at is null""")
    int remove(UUID tenantId, String documentCode, UUID id, Instant at);
}
