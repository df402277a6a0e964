package no.samraad.server.meetings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agendas of one community's meetings. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AgendaRows extends GenericRepository<AgendaItem, UUID> {

    /** An item with its proposal: until its papers are sent it shows the case as it stands, from then on what was sent. */
    String ITEM = """
            select i.id, i.body_id, i.meeting_id, i.case_id, i.fixed_code, i.position,
                   case when c.id is null then i.kind else c.kind end as kind,
                   case when c.id is null then i.title else c.title end as title,
                   case when c.id is null then i.background
                        when c.assessment = '' then c.background
                        when c.background = '' then c.assessment
                        else c.background || chr(10) || chr(10) || c.assessment end as background,
                   case when c.id is null then i.sender else c.sender end as sender,
                   i.number_year, i.number, i.notified_at, i.state, i.version,
                   coalesce(case when c.id is null
                     then (select string_agg(p.text, chr(31) order by p.position) from tenant.item_point p
                           where p.tenant_id = i.tenant_id and p.item_id = i.id)
                     else (select string_agg(p.text, chr(31) order by p.position) from tenant.case_point p
                           where p.tenant_id = c.tenant_id and p.case_id = c.id) end, '') as points,
                   exists (select from tenant.amendment x
                           where x.tenant_id = i.tenant_id and x.case_id = i.case_id) as of_rules
            from tenant.agenda_item i
              left join tenant.case_matter c on c.tenant_id = i.tenant_id and c.id = i.case_id
                and i.notified_at is null
            """;

    /** The agenda of a meeting in its order, with the proposals. */
    @Query(ITEM + """
            where i.tenant_id = :tenantId and i.meeting_id = :meetingId
            order by i.position""")
    List<AgendaItem> of(UUID tenantId, UUID meetingId);

    @Query(ITEM + """
            where i.tenant_id = :tenantId and i.id = :id""")
    Optional<AgendaItem> find(UUID tenantId, UUID id);

    @Query("""
            insert into tenant.agenda_item (
                tenant_id, id, body_id, meeting_id, case_id, fixed_code, position, kind, title, background, sender, state)
            values (:tenantId, :id, :bodyId, :meetingId, :caseId, :fixedCode, :position, :kind, :title, :background,
                :sender, 'waiting')""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            UUID meetingId,
            @Nullable UUID caseId,
            @Nullable String fixedCode,
            int position,
            String kind,
            String title,
            String background,
            String sender);

    @Query("""
            insert into tenant.item_point (tenant_id, item_id, position, text)
            values (:tenantId, :itemId, :position, :text)""")
    void insertPoint(UUID tenantId, UUID itemId, int position, String text);

    @Query("delete from tenant.item_point where tenant_id = :tenantId and item_id = :itemId")
    void deletePoints(UUID tenantId, UUID itemId);

    /** Takes an item off; how many rows went: none when it has its number already. */
    @Query("""
            delete from tenant.agenda_item
            where tenant_id = :tenantId and meeting_id = :meetingId and id = :id and number is null""")
    int delete(UUID tenantId, UUID meetingId, UUID id);

    /** The order is checked at the end of the transaction, so items may change places one by one. */
    @Query("""
            update tenant.agenda_item set position = :position, version = version + 1
            where tenant_id = :tenantId and meeting_id = :meetingId and id = :id""")
    int place(UUID tenantId, UUID meetingId, UUID id, int position);

    /** Brings an item's paper in line with the case, as long as it has not been sent; how many rows changed. */
    @Query("""
            update tenant.agenda_item
            set kind = :kind, title = :title, background = :background, sender = :sender, version = version + 1
            where tenant_id = :tenantId and id = :id and notified_at is null""")
    int rewrite(UUID tenantId, UUID id, String kind, String title, String background, String sender);

    /** The highest case number a body has used in a year, before it began with Samråd or since. */
    @Query("""
            select greatest(
                coalesce((select max(i.number) from tenant.agenda_item i
                          where i.tenant_id = :tenantId and i.body_id = :bodyId and i.number_year = :year), 0),
                coalesce((select n.highest from tenant.number_used_before n
                          where n.tenant_id = :tenantId and n.body_id = :bodyId and n.year = :year), 0))""")
    int highestNumber(UUID tenantId, UUID bodyId, int year);

    /** Says how far a body had come in a year's numbers before it began with Samråd. */
    @Query("""
            insert into tenant.number_used_before (tenant_id, body_id, year, highest)
            values (:tenantId, :bodyId, :year, :highest)
            on conflict (tenant_id, body_id, year) do nothing""")
    void usedBefore(UUID tenantId, UUID bodyId, int year, int highest);

    /** Gives an item its number and the time its papers were sent; a taken number is refused by the database. */
    @Query("""
            update tenant.agenda_item
            set number_year = :year, number = :number, notified_at = :at, version = version + 1
            where tenant_id = :tenantId and id = :id and number is null""")
    int number(UUID tenantId, UUID id, int year, int number, Instant at);
}
