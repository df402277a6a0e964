package no.samraad.platform.tenancy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Savepoint;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Does work inside the transaction of the request and takes it back, so that a preview is the act itself, undone. */
@Singleton
public class DryRun {
    private final JdbcOperations jdbc;

    public DryRun(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What the work answers; nothing it wrote is left. */
    public <T> T of(Supplier<T> work) {
        return keepIf(work, _ -> false);
    }

    /**
     * What the work answers; what it wrote is left only when the answer is good.
     *
     * @param good whether it is
     */
    public <T> T keepIf(Supplier<T> work, Predicate<T> good) {
        return Objects.requireNonNull(jdbc.execute(connection -> {
            Savepoint before = connection.setSavepoint();
            T answer = work.get();
            if (good.test(answer)) {
                connection.releaseSavepoint(before);
            } else {
                connection.rollback(before);
            }
            return answer;
        }));
    }
}
