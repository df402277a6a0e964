package no.samraad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    private static final List<String> VARIABLES = List.of(
            "SAMRAAD_SERVER_PORT",
            "SAMRAAD_ADMIN_PORT",
            "SAMRAAD_IDP_PORT",
            "SAMRAAD_MAIL_PORT",
            "SAMRAAD_SMTP_PORT",
            "SAMRAAD_DB_PORT");

    @Test
    void theUsualPortsHoldUntilTheEnvironmentChangesOne() {
        assertThat(Ports.from(Map.of())).isEqualTo(new Ports(8080, 8081, 8090, 8025, 3025, 15432));
        assertThat(Ports.from(Map.of("SAMRAAD_IDP_PORT", "9090", "SAMRAAD_DB_PORT", "")))
                .isEqualTo(new Ports(8080, 8081, 9090, 8025, 3025, 15432));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80 ", "http", "1e3", "999999"})
    void whatIsNoPortIsNamed(String value) {
        for (String variable : VARIABLES) {
            assertThatThrownBy(() -> Ports.from(Map.of(variable, value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(variable);
        }
    }

    @Test
    void onePortForTwoPartsIsRefusedBeforeAnythingStarts() {
        assertThatThrownBy(() -> Ports.from(Map.of("SAMRAAD_SMTP_PORT", "8025")))
                .hasMessageContaining("SAMRAAD_MAIL_PORT")
                .hasMessageContaining("SAMRAAD_SMTP_PORT");
    }

    @Test
    void aTakenPortIsToldWithTheVariableThatMovesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = new HashMap<>();
            int free = 20_000;
            for (String variable : VARIABLES) {
                environment.put(variable, Integer.toString(free++));
            }
            environment.put("SAMRAAD_ADMIN_PORT", Integer.toString(other.getLocalPort()));
            assertThat(Ports.from(environment).taken())
                    .singleElement()
                    .satisfies(message -> assertThat(message)
                            .contains("Port " + other.getLocalPort() + " is taken")
                            .contains("SAMRAAD_ADMIN_PORT="));
        }
    }
}
