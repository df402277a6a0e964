package no.samraad.server.memberlists;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a file held.
 *
 * @param headings the first row there is anything in
 * @param lines the rows below that there is anything in
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Table(List<String> headings, List<Line> lines) {
    public Table {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** @param number of the row in the spreadsheet, the first being 1 */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
