package no.samraad.local.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import no.samraad.platform.ids.Ids;

/** Writes what lies outside every wall, as the national administration does: municipalities and communities. */
final class Registrar {
    private final Connection connection;

    /** @param connection as the administrators' role; commits by itself */
    Registrar(Connection connection) {
        this.connection = connection;
    }

    /** @param names by number */
    void municipalities(Map<String, String> names) {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform.municipality (number, name) values (?, ?) on conflict (number) do nothing")) {
            for (Map.Entry<String, String> municipality : names.entrySet()) {
                insert.setString(1, municipality.getKey());
                insert.setString(2, municipality.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException refused) {
            throw new IllegalStateException("the municipalities could not be registered", refused);
        }
    }

    /** The id of a community, registered and active from now on if it was not. */
    UUID community(CommunityFile community, Ids ids) {
        try (PreparedStatement insert = connection.prepareStatement("""
                        insert into platform.tenant (id, slug, name, status, languages, created_at)
                        values (?, ?, ?, 'active', ?, now()) on conflict (slug) do nothing""");
                PreparedStatement query =
                        connection.prepareStatement("select t.id from platform.tenant t where t.slug = ?")) {
            insert.setObject(1, ids.next());
            insert.setString(2, community.slug());
            insert.setString(3, community.name());
            insert.setArray(
                    4, connection.createArrayOf("text", community.languages().toArray()));
            insert.executeUpdate();
            query.setString(1, community.slug());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(community.slug() + " could not be registered", refused);
        }
    }
}
