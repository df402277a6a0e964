package no.samraad.server.memberlists;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What storing one row would do, or what is wrong with it.
 *
 * @param number of the row in the spreadsheet
 * @param does what it would do; empty when something is wrong
 * @param faults everything wrong with it
 * @param breach the rule of order it would break, as a sentence; empty for none
 * @param changes whether anything would be stored
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ListedRow(
        int number, String name, List<Said> does, List<RowFault> faults, String breach, boolean changes) {
    public ListedRow {
        does = List.copyOf(does);
        faults = List.copyOf(faults);
    }

    public boolean wrong() {
        return !faults.isEmpty();
    }

    public boolean needsReason() {
        return !breach.isEmpty();
    }

    /** A sentence of the pages, by its key. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Said(String key, List<String> arguments) {
        public Said {
            arguments = List.copyOf(arguments);
        }

        static Said of(String key, String... arguments) {
            return new Said("memberlists." + key, List.of(arguments));
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param column heading of the column
     * @param read what stood there
     * @param why with what to write instead
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record RowFault(String column, String read, Said why) {}
}
