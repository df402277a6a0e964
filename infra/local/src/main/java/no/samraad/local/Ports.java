package no.samraad.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of the local stack listen, on the loopback address.
 *
 * @param server the server
 * @param admin the application of the national administrators
 * @param identity the simulated identity provider
 * @param inbox the mail catcher's page
 * @param smtp the mail catcher
 * @param database PostgreSQL
 */
public record Ports(int server, int admin, int identity, int inbox, int smtp, int database) {

    /**
     * The usual ports, each of which the environment may change.
     *
     * @throws IllegalArgumentException naming the variable whose value is no port or is used twice
     */
    public static Ports from(Map<String, String> environment) {
        Ports ports = new Ports(
                port(environment, "SAMRAAD_SERVER_PORT", 8080),
                port(environment, "SAMRAAD_ADMIN_PORT", 8081),
                port(environment, "SAMRAAD_IDP_PORT", 8090),
                port(environment, "SAMRAAD_MAIL_PORT", 8025),
                port(environment, "SAMRAAD_SMTP_PORT", 3025),
                port(environment, "SAMRAAD_DB_PORT", 15432));
        Map<Integer, String> seen = new HashMap<>();
        ports.named().forEach((variable, port) -> {
            String other = seen.put(port, variable);
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + variable + " are both " + port);
            }
        });
        return ports;
    }

    /**
     * What a person is told about ports that somebody else holds; empty when all are free. The database's is left out: a
     * server from an earlier start may rightly hold it.
     */
    public List<String> taken() {
        return named().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("SAMRAAD_DB_PORT"))
                .filter(entry -> !free(entry.getValue()))
                .map(entry ->
                        "Port " + entry.getValue() + " is taken by another program. Stop it, or choose another port: "
                                + entry.getKey() + "=" + (entry.getValue() + 100) + " infra/up")
                .toList();
    }

    private Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("SAMRAAD_SERVER_PORT", server);
        named.put("SAMRAAD_ADMIN_PORT", admin);
        named.put("SAMRAAD_IDP_PORT", identity);
        named.put("SAMRAAD_MAIL_PORT", inbox);
        named.put("SAMRAAD_SMTP_PORT", smtp);
        named.put("SAMRAAD_DB_PORT", database);
        return named;
    }

    private static boolean free(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        String value = environment.get(variable);
        if (value == null || value.isEmpty()) {
            return usual;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new IllegalArgumentException(variable + " is no port: " + value);
        }
        return Integer.parseInt(value);
    }
}
