package no.samraad.platform.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code verify-chain <community> [--head place:hash]…}: holds every act of a community against its chain,
 * and the chain against heads printed in published records. Needs the database alone, not the server.
 */
public final class VerifyChain {
    /** Every act up to the head is as it was sealed. */
    public static final int WHOLE = 0;
    /** At least one fault, each on a line of its own. */
    public static final int FAULTY = 1;
    /** The command was not understood, or the database could not be read. */
    public static final int NOT_RUN = 2;

    private final PrintStream out;

    private VerifyChain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out));
    }

    /**
     * @param environment {@code SAMRAAD_DB_URL}, {@code SAMRAAD_DB_USER} and {@code SAMRAAD_DB_PASSWORD} of the app's role
     * @return one of the constants of this class
     */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        Optional<List<Head>> heads = heads(arguments);
        if (arguments.isEmpty() || arguments.getFirst().startsWith("-") || heads.isEmpty()) {
            out.println("Usage: verify-chain <community> [--head place:hash]...");
            return NOT_RUN;
        }
        @Nullable String url = environment.get("SAMRAAD_DB_URL");
        if (url == null) {
            out.println("Set SAMRAAD_DB_URL, SAMRAAD_DB_USER and SAMRAAD_DB_PASSWORD first.");
            return NOT_RUN;
        }
        try (Connection connection = DriverManager.getConnection(
                url, environment.get("SAMRAAD_DB_USER"), environment.get("SAMRAAD_DB_PASSWORD"))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            return new VerifyChain(out).verify(connection, arguments.getFirst(), heads.get());
        } catch (SQLException unreadable) {
            out.println("The database could not be read: " + unreadable.getMessage());
            return NOT_RUN;
        }
    }

    private static Optional<List<Head>> heads(List<String> arguments) {
        List<Head> heads = new ArrayList<>();
        for (int at = 1; at < arguments.size(); at += 2) {
            Optional<Head> head = arguments.get(at).equals("--head") && at + 1 < arguments.size()
                    ? Head.of(arguments.get(at + 1))
                    : Optional.empty();
            if (head.isEmpty()) {
                return Optional.empty();
            }
            heads.add(head.get());
        }
        return Optional.of(heads);
    }

    private int verify(Connection connection, String slug, List<Head> published) throws SQLException {
        Optional<UUID> tenant = enter(connection, slug);
        if (tenant.isEmpty()) {
            out.println("No community is called " + slug + ".");
            return NOT_RUN;
        }
        ChainReport report = check(connection, tenant.get(), published);
        report.faults().forEach(fault -> out.println(fault.line()));
        out.println(report.head().map(head -> "head " + head.text()).orElse("nothing is sealed yet"));
        if (report.waiting() > 0) {
            out.println(report.waiting() + " acts wait for their place");
        }
        out.println(report.faults().isEmpty() ? "whole" : report.faults().size() + " faults");
        return report.faults().isEmpty() ? WHOLE : FAULTY;
    }

    /**
     * The same on any connection that has entered the community.
     *
     * @throws SQLException when the rows cannot be read
     */
    public static ChainReport check(Connection connection, UUID tenantId, List<Head> published) throws SQLException {
        ChainCheck check = new ChainCheck(published);
        new ChainRows().walk(connection, tenantId, check);
        return check.report();
    }

    private static Optional<UUID> enter(Connection connection, String slug) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select id from platform.tenant where slug = ?");
                PreparedStatement enter = connection.prepareStatement("select platform.enter_as_job(?)")) {
            find.setString(1, slug);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                UUID tenant = row.getObject(1, UUID.class);
                enter.setObject(1, tenant);
                enter.execute();
                return Optional.of(tenant);
            }
        }
    }
}
