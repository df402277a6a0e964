package no.samraad.server.plans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;

/** Says which days the community keeps free of meetings, or no longer does. They only guide; no rule hangs on them. */
@Singleton
public class KeepFree {
    private final FreePeriodRows rows;
    private final Ids ids;

    public KeepFree(FreePeriodRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /**
     * @param name 1 to 100 characters
     * @param once the form's own key: the same form sent twice is one period
     */
    public void add(Caller caller, String name, LocalDate first, LocalDate last, Optional<UUID> once) {
        rows.insert(caller.tenant().id(), once.orElseGet(ids::next), name, first, last);
    }

    /** Nothing happens when there is no such period. */
    public void remove(Caller caller, UUID id) {
        rows.delete(caller.tenant().id(), id);
    }
}
