package no.samraad.server.costs;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.engine.account.Period;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.cost.CostEntry;
import no.samraad.engine.cost.Statement;

/** States what each is to pay for a period, out of what was approved. */
@Singleton
public class StateCosts {
    private final CostRows rows;

    public StateCosts(CostRows rows) {
        this.rows = rows;
    }

    /**
     * @param statement the engine's
     * @param rows the entries by id, for the words
     */
    public record Stated(Statement statement, Map<String, CostRow> rows) {}

    /** In two exchanges with the database. */
    public Stated handle(UUID tenantId, Period period) {
        Map<UUID, List<PartRow>> parts =
                rows.partsBy(tenantId, period.last()).stream().collect(Collectors.groupingBy(PartRow::entryId));
        Map<String, CostRow> byId = new HashMap<>();
        List<CostEntry> entries = rows.approvedBy(tenantId, period.last()).stream()
                .map(row -> {
                    byId.put(row.id().toString(), row);
                    UUID reverses = row.reversesId();
                    return new CostEntry(
                            row.id().toString(),
                            row.stepDay(),
                            new BodyCode(row.bodyCode()),
                            row.incurred(),
                            parts.getOrDefault(row.id(), List.of()).stream()
                                    .map(PartRow::fact)
                                    .toList(),
                            reverses == null ? null : reverses.toString());
                })
                .toList();
        return new Stated(Statement.of(period, entries), byId);
    }
}
