package no.samraad.local.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.local.database.EmbeddedDatabase;
import no.samraad.local.minutes.ChosenApproval;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.time.Clocks;

/**
 * The running system with two furnished and marked communities, its exchanges with the database counted and no job running
 * by itself. One for reading and small acts serves all classes; a class that breaks things takes its own.
 */
final class Arena {
    /** Everything instead of samples. */
    static final boolean LONG = Boolean.getBoolean("samraad.long");

    static final String TROMS = "troms-ofoten";
    static final String FINNMARK = "finnmark";
    static final String PUBLIC = "public";

    /** Who tries every stage of a meeting; the others see what these see, and try a sample. */
    static final List<String> EVERYWHERE = List.of(PUBLIC, "secretary", "member");

    /** What fills a hole in an address, beside what {@link #PLACES} reads; a new name in a route needs a line here or there. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("act", "vedtak"),
            Map.entry("ar", "2025"),
            Map.entry("bekreft", "ja"),
            Map.entry("betaler", "tromso"),
            Map.entry("dag", "2026-11-22"),
            Map.entry("dato", "2026-11-22"),
            Map.entry("hva", "merged"),
            Map.entry("draft", "1"),
            Map.entry("etter", "6-12"),
            Map.entry("fjernet", "1"),
            Map.entry("flyttet", "2"),
            Map.entry("fra", "0"),
            Map.entry("hash", "abc"),
            Map.entry("id", "E1.quorum"),
            Map.entry("kind", "quorum"),
            Map.entry("lagret", "1"),
            Map.entry("mine", "ja"),
            Map.entry("ord", "frist"),
            Map.entry("paragraf", "6-12"),
            Map.entry("paragraph", "6-12"),
            Map.entry("path", "samraad.css"),
            Map.entry("plass", "1"),
            Map.entry("retning", "opp"),
            Map.entry("rule", "6-12-quorum"),
            Map.entry("selector", "liveness"),
            Map.entry("side", "1"),
            Map.entry("slug", "moteledelse"),
            Map.entry("tilstand", "submitted"),
            Map.entry("til", "/utvalg"),
            Map.entry("utelatt", "1"));

    private static final String PLACES = """
            select * from (
            select b.code as body, b.code as code, b.code as utvalg,
                   case m.kind when 'ordinary' then m.year || '-' || m.plan_number
                       else to_char(m.starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') end as ref,
                   case m.kind when 'ordinary' then m.year || '-' || m.plan_number
                       else to_char(m.starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') end as mote,
                   coalesce(i.position, 1)::text as position,
                   'itm_' || coalesce(i.id, m.id) as item,
                   'cas_' || c.id as shown,
                   coalesce(i.number_year, 2026)::text as year,
                   coalesce(i.number, 1)::text as number,
                   (select max(s.in_force_from)::text from tenant.statutes_document s where s.tenant_id = m.tenant_id) as date,
                   rpad((select t.slug from platform.tenant t where t.id = m.tenant_id), 43, 'A') as kode,
                   (select e.id::text from tenant.cost_entry e join tenant.cost_step s
                       on s.tenant_id = e.tenant_id and s.entry_id = e.id
                     where e.tenant_id = m.tenant_id and (s.kind = 'approved') = (m.state = 'closed')
                     order by e.id limit 1) as utlegg,
                   (select n.id::text from tenant.nomination n
                     where n.tenant_id = m.tenant_id and n.body_id = m.body_id and exists (
                         select from tenant.nomination_letter l
                           join tenant.nomination_answer a on a.tenant_id = l.tenant_id and a.letter_id = l.id
                         where l.tenant_id = n.tenant_id and l.nomination_id = n.id) = (m.state = 'closed')
                     order by n.id limit 1) as brev,
                   (select k.id::text from tenant.participant_call k
                     where k.tenant_id = m.tenant_id and (k.state = 'closed') = (m.state = 'closed')
                     order by k.id limit 1) as kall,
                   (select left(md5(t.slug || case when m.state = 'closed' then 'kall' else '' end), 25) from platform.tenant t where t.id = m.tenant_id) as brevkode,
                   (select l.id::text from tenant.member_list l where l.tenant_id = m.tenant_id
                     order by l.id limit 1) as list,
                   -- each stage of a meeting brings a draft at another stage: worked on, put, laid aside, adopted
                   case m.state when 'planned' then '1' when 'called' then '2' when 'open' then '4' else '3' end as utkast,
                   m.state || coalesce(' ' || (
                     select r.state from tenant.minutes r where r.tenant_id = m.tenant_id and r.meeting_id = m.id), '')
                     || case when exists (
                            select from tenant.minutes r join tenant.minutes_signature g
                              on g.tenant_id = r.tenant_id and g.minutes_id = r.id
                            where r.tenant_id = m.tenant_id and r.meeting_id = m.id) then ' signed' else '' end
                     || case when i.open then ' asked' else '' end
                     || case when m.state = 'planned' and i.id is not null then ' with items' else '' end as stage,
                   m.starts_at
            from tenant.meeting m
              join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
              left join lateral (
                select i.*, exists (
                    select from tenant.ballot b where b.tenant_id = i.tenant_id and b.item_id = i.id and b.closed_at is null) as open
                from tenant.agenda_item i where i.tenant_id = m.tenant_id and i.meeting_id = m.id
                order by i.number nulls last, (i.fixed_code is null), i.position limit 1) i on true
              left join lateral (
                select * from tenant.case_matter c where c.tenant_id = m.tenant_id and c.wanted_meeting_id = m.id
                order by c.state limit 1) c on true
            where m.tenant_id = ?) m
            order by array_position(array['called', 'open asked', 'closed sent signed', 'planned with items',
                'closed sent', 'closed published', 'closed draft'], stage) nulls last, starts_at desc""";

    private static final String PEOPLE = """
            with held as (
                select o.role, o.person_id, o.body_id from tenant.office o
                where o.tenant_id = ?::uuid and o.valid @> current_date
                union all
                select case when s.standing = 'observer' then 'observer' else a.capacity end, a.person_id, s.body_id
                from tenant.appointment a join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                where a.tenant_id = ?::uuid and a.valid @> current_date and s.valid @> current_date)
            select distinct on (h.role) h.role || ' ' || l.subject
            from held h join tenant.person p on p.id = h.person_id join platform.login l on l.id = p.login_id
              left join tenant.body b on b.id = h.body_id
            order by h.role, (b.code = ?) desc nulls last, (select count(*) from held x where x.person_id = h.person_id), p.id""";

    private static final class Shared {
        static final Arena ONE = new Arena();
    }

    private final RunningSamraad samraad;
    private final ExchangeCounter exchanges;
    private final Community troms;
    private final Community finnmark;
    private final List<String> marked = new ArrayList<>();
    private final Map<String, Visitor> visitors = new HashMap<>();

    private Arena() {
        exchanges = ExchangeCounter.before(EmbeddedDatabase.shared().port());
        samraad = RunningSamraad.fresh(Map.of(
                        "SAMRAAD_JOBS",
                        "false",
                        "samraad.attack",
                        "true",
                        "SAMRAAD_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + exchanges.port() + "/" + RunningSamraad.DATABASE
                                + "?sslmode=disable"))
                .start();
        try (Connection database = samraad.superuser()) {
            furnish(database);
            // Of the meetings held, one lies before the choice and one after: both ways of approving have their pages.
            ChosenApproval.keep(
                    samraad, "finnmark", "su", LocalDate.now(Clocks.OSLO).minusDays(30), new ApprovalWay.Signed(3));
            troms = community(database, TROMS, "ssu", "MERKETROMS7919");
            finnmark = community(database, FINNMARK, "su", "MERKEFINNMARK6101");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static synchronized Arena shared() {
        return Shared.ONE;
    }

    static Arena fresh() {
        return new Arena();
    }

    RunningSamraad samraad() {
        return samraad;
    }

    /** Exchanges between server and database so far. */
    long exchanges() {
        return exchanges.count();
    }

    List<Community> communities() {
        return List.of(troms, finnmark);
    }

    Community community(String slug) {
        return slug.equals(TROMS) ? troms : finnmark;
    }

    Community otherThan(Community one) {
        return one.equals(troms) ? finnmark : troms;
    }

    /** The columns that carry the mark of both communities. */
    List<String> marked() {
        return marked;
    }

    /** Someone with this role at the community's own address; the same one each time. */
    synchronized Visitor visitor(Community community, String role) {
        return visitors.computeIfAbsent(community.slug() + " " + role, key -> {
            Visitor visitor = samraad.visitor(community.slug());
            return role.equals(PUBLIC)
                    ? visitor
                    : visitor.logIn(Objects.requireNonNull(community.people().get(role), role));
        });
    }

    /** The public and every role someone of the community has. */
    List<String> roles(Community community) {
        List<String> roles = new ArrayList<>(List.of(PUBLIC));
        roles.addAll(community.people().keySet());
        return roles;
    }

    /** What every table of a community holds, as one text that changes with any row. */
    String checksum(Community community) {
        StringBuilder all = new StringBuilder();
        for (String table : tables()) {
            all.append(table)
                    .append(' ')
                    .append(samraad.text(
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from tenant."
                                    + table + " t where tenant_id = ?",
                            community.id()))
                    .append('\n');
        }
        return all.toString();
    }

    List<String> tables() {
        return samraad.texts("select tablename from pg_tables where schemaname = 'tenant' order by 1");
    }

    private static void furnish(Connection database) throws SQLException {
        try (InputStream script =
                        Objects.requireNonNull(Arena.class.getResourceAsStream("/attack/furnish.sql"), "furnish.sql");
                Statement statement = database.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("select pg_temp.furnish('troms-ofoten', 'ssu')");
            statement.execute("select pg_temp.furnish('finnmark', 'su')");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Community community(Connection database, String slug, String body, String word) throws SQLException {
        UUID id = samraad.tenant(slug);
        List<String> columns = Mark.write(database, id, word);
        if (marked.isEmpty()) {
            marked.addAll(columns);
        } else {
            marked.retainAll(columns);
        }
        try (PreparedStatement name =
                database.prepareStatement("update platform.tenant set name = ? || name where id = ?")) {
            name.setString(1, word + " ");
            name.setObject(2, id);
            name.executeUpdate();
        }
        Map<String, String> people = new LinkedHashMap<>();
        for (String found : Mark.texts(database, PEOPLE, id, id, body)) {
            String[] held = found.split(" ");
            people.put(
                    held[0],
                    samraad.identity()
                            .people()
                            .withSubject(held[1])
                            .orElseThrow()
                            .key());
        }
        return new Community(slug, id, body, Mark.of(database, id, word), people, places(database, id));
    }

    private static List<Map<String, String>> places(Connection database, UUID community) throws SQLException {
        List<Map<String, String>> places = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(PLACES)) {
            statement.setObject(1, community);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    Map<String, String> place = new LinkedHashMap<>(FIXED);
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        place.put(rows.getMetaData().getColumnLabel(column), String.valueOf(rows.getString(column)));
                    }
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** One place for each stage a meeting can be in, or all places in the long run. */
    static List<Map<String, String>> sample(List<Map<String, String>> places, int most) {
        if (LONG) {
            return places;
        }
        Map<String, Map<String, String>> byStage = new LinkedHashMap<>();
        places.forEach(place -> byStage.putIfAbsent(Objects.requireNonNull(place.get("stage")), place));
        return byStage.values().stream().limit(most).toList();
    }
}
