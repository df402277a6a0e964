package no.samraad.local.demonstration;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samraad.local.LocalUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demonstration into a migrated database: the server's own beans in this process, without its HTTP side. */
public final class LoadDemonstration {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemonstration.class);

    /** Everything the demonstration consists of, in order. */
    static final List<DemonstrationStep> STEPS = List.of(
            new RegisterCommunities(),
            new RegisterPeople(),
            new FurnishBodies(),
            new PublishStatutes(),
            new CallSsuNine(),
            new HoldSsuNine(),
            new PublishMinutesOf2025(),
            new PlanNextMeetings());

    private LoadDemonstration() {}

    /** The environment is the server's, and besides {@code SAMRAAD_DB_ADMIN_USER} and {@code SAMRAAD_DB_ADMIN_PASSWORD}. */
    public static void main(String[] arguments) throws SQLException {
        Map<String, String> environment = System.getenv();
        LocalUse proof = LocalUse.confirmedBy(environment);
        try (Connection registry = DriverManager.getConnection(
                required(environment, "SAMRAAD_DB_URL"),
                required(environment, "SAMRAAD_DB_ADMIN_USER"),
                required(environment, "SAMRAAD_DB_ADMIN_PASSWORD"))) {
            into(proof, environment, registry);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new IllegalStateException("Set " + name + " before loading the demonstration"));
    }

    /**
     * Runs every step. Loading twice changes nothing.
     *
     * @param proof that this is somebody's own machine
     * @param serverEnvironment the variables the server itself is started with
     * @param registry a connection as the administrators' role, which alone may register communities; left open
     */
    public static void into(LocalUse proof, Map<String, String> serverEnvironment, Connection registry) {
        java.util.Objects.requireNonNull(proof);
        Map<String, Object> settings = new HashMap<>(serverEnvironment);
        settings.put("micronaut.application.name", "samraad-server");
        try (ApplicationContext server = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .start()) {
            Demonstration demonstration = new Demonstration(server, registry);
            for (DemonstrationStep step : STEPS) {
                long started = System.nanoTime();
                step.load(demonstration);
                LOG.info("demonstration: {} ({} ms)", step.name(), (System.nanoTime() - started) / 1_000_000);
            }
        }
    }
}
