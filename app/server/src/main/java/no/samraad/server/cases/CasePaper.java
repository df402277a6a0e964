package no.samraad.server.cases;

import java.util.List;

/**
 * What a case paper says, checked for length.
 *
 * @param references as written, one each
 */
public record CasePaper(
        CaseKind kind,
        String title,
        String background,
        String assessment,
        String sender,
        List<String> points,
        List<String> references) {
    public CasePaper {
        points = List.copyOf(points);
        references = List.copyOf(references);
    }
}
