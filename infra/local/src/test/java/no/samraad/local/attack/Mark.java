package no.samraad.local.attack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What betrays that words or ids of one community have come out of another's door: a word written into every free text of
 * its rows, every id of its rows, and the sentences only its statutes have.
 */
record Mark(String word, Set<String> ids, List<String> sentences) {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("\"([^\"\\\\&<>']{40,})\"");
    private static final String TEXTS = """
            select c.table_name, c.column_name from information_schema.columns c
            where c.table_schema = 'tenant' and c.data_type = 'text'
              -- codes without a check, and text that is read as a language of its own
              and (c.table_name, c.column_name) not in (('act', 'actor_role'), ('act', 'engine_version'),
                ('statutes_document', 'canonical'), ('statute_draft', 'canonical'), ('statute_draft_save', 'canonical'),
                ('body', 'number_format'))
            order by 1, 2""";

    /** Writes the word into every free text of one community's rows; which columns took it. */
    static List<String> write(Connection database, UUID community, String word) throws SQLException {
        List<String> marked = new ArrayList<>();
        database.setAutoCommit(false);
        for (String[] text : pairs(database, TEXTS)) {
            Savepoint before = database.setSavepoint();
            try (PreparedStatement update = database.prepareStatement("""
                    update tenant.%1$s set %2$s = case when %2$s like '%%_@_%%' then replace(%2$s, '@', lower(?) || '@')
                        else ? || ' ' || %2$s end
                    where tenant_id = ? and length(%2$s) > 0""".formatted(text[0], text[1]))) {
                update.setString(1, word);
                update.setString(2, word);
                update.setObject(3, community);
                if (update.executeUpdate() > 0) {
                    marked.add(text[0] + "." + text[1]);
                }
            } catch (SQLException notFreeText) {
                database.rollback(before);
            }
        }
        database.commit();
        database.setAutoCommit(true);
        return marked;
    }

    /** Reads what belongs to one community and to no other. */
    static Mark of(Connection database, UUID community, String word) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        for (String[] column : pairs(database, """
                select c.table_name, c.column_name from information_schema.columns c
                where c.table_schema = 'tenant' and c.data_type = 'uuid' and c.column_name <> 'login_id'""")) {
            ids.addAll(texts(
                    database,
                    "select distinct %2$s::text from tenant.%1$s where tenant_id = ? and %2$s is not null"
                            .formatted(column[0], column[1]),
                    community));
        }
        Set<String> sentences = sentences(
                texts(database, "select canonical from tenant.statutes_document where tenant_id = ?", community));
        sentences.removeAll(sentences(
                texts(database, "select canonical from tenant.statutes_document where tenant_id <> ?", community)));
        return new Mark(word, ids, sentences.stream().limit(60).toList());
    }

    private static Set<String> sentences(List<String> documents) {
        Set<String> sentences = new LinkedHashSet<>();
        for (String document : documents) {
            Matcher matcher = SENTENCE.matcher(document);
            while (matcher.find()) {
                sentences.add(matcher.group(1));
            }
        }
        return sentences;
    }

    /** What of this community is in a text, apart from what the sender knew; empty when nothing is. */
    List<String> in(String text, String sent) {
        List<String> found = new ArrayList<>();
        if (text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
            found.add(word);
        }
        Matcher matcher = ID.matcher(text);
        while (matcher.find()) {
            String id = matcher.group().toLowerCase(Locale.ROOT);
            if (ids.contains(id) && !sent.contains(id)) {
                found.add(id);
            }
        }
        sentences.stream().filter(text::contains).forEach(found::add);
        return found;
    }

    static List<String[]> pairs(Connection database, String sql) throws SQLException {
        List<String[]> pairs = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                pairs.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return pairs;
    }

    static List<String> texts(Connection database, String sql, Object... arguments) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setObject(place + 1, arguments[place]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(String.valueOf(rows.getString(1)));
                }
            }
        }
        return texts;
    }
}
