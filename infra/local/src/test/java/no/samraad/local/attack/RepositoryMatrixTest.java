package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samraad.local.stack.RunningSamraad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Inside one community's wall, no method of any repository reaches the other")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RepositoryMatrixTest {
    private static final Arena ARENA = Arena.fresh();
    private static final RunningSamraad SAMRAAD = ARENA.samraad();

    private final RepositoryMatrix matrix = new RepositoryMatrix(ARENA);

    @AfterAll
    static void close() {
        SAMRAAD.close();
    }

    @Test
    @DisplayName("nothing comes back and no row changes, and no method is left out")
    void everyMethod() {
        int methods =
                matrix.repositories().values().stream().mapToInt(List::size).sum();
        assertThat(matrix.repositories()).hasSizeGreaterThanOrEqualTo(10);
        for (Community attacked : ARENA.communities()) {
            RepositoryMatrix.Findings findings = matrix.attack(attacked, RepositoryMatrix.ATTEMPTS);
            assertThat(findings.leaks()).isEmpty();
            assertThat(findings.unreached())
                    .as("methods no call reached: give RepositoryCall.Harvest a value for their arguments")
                    .isEmpty();
            assertThat(findings.seen())
                    .as("methods that gave their own community something: the harvest is real")
                    .hasSizeGreaterThan(methods / 3);
            System.out.println("repository matrix against " + attacked.slug() + ": "
                    + matrix.repositories().size()
                    + " repositories, " + methods + " methods, " + findings.calls() + " calls, "
                    + findings.seen().size() + " methods gave their own community something");
        }
    }

    @Test
    @DisplayName("with any single policy gone, the matrix is red")
    void anyPolicyGone() {
        Community attacked = ARENA.community(Arena.TROMS);
        List<String> through = List.of("meeting", "person", "seat");
        for (String table : ARENA.tables()) {
            SAMRAAD.sql("alter table tenant." + table + " no force row level security");
            SAMRAAD.sql("alter table tenant." + table + " disable row level security");
            try {
                assertThat(matrix.bare(attacked, table))
                        .as("without the policy of " + table)
                        .isNotEmpty();
                if (Arena.LONG || through.contains(table)) {
                    List<String> leaks = matrix.attack(attacked, 2).leaks();
                    assertThat(leaks).as("without the policy of " + table).isNotEmpty();
                    if (through.contains(table)) {
                        assertThat(leaks)
                                .as("methods that would leak without the policy of " + table)
                                .anyMatch(leak -> leak.startsWith("inside "));
                    }
                }
            } finally {
                SAMRAAD.sql("alter table tenant." + table + " enable row level security");
                SAMRAAD.sql("alter table tenant." + table + " force row level security");
            }
            assertThat(matrix.bare(attacked, table)).isEmpty();
        }
    }
}
