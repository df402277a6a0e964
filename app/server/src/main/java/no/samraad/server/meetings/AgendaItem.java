package no.samraad.server.meetings;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Prefix;
import no.samraad.server.cases.CaseKind;
import no.samraad.server.cases.PaperText;
import org.jspecify.annotations.Nullable;

/**
 * One item of one meeting's agenda. It carries its own copy of the paper, as this meeting has it.
 *
 * @param caseId null for a fixed item
 * @param fixedCode which fixed item this is; null for a case
 * @param numberYear null until the notice is sent; so is {@code number}
 * @param notifiedAt null until the papers of this item were sent
 * @param state {@code waiting}, {@code current}, or what the meeting did with it
 * @param points the proposal for a decision, joined by {@link PaperText#POINT_SEPARATOR}
 * @param ofRules whether a draft of the rules is put as its case
 */
@Introspected
@MappedEntity(value = "agenda_item", schema = "tenant")
public record AgendaItem(
        @Id UUID id,
        UUID bodyId,
        UUID meetingId,
        @Nullable UUID caseId,
        @Nullable String fixedCode,
        int position,
        String kind,
        String title,
        String background,
        String sender,
        @Nullable Integer numberYear,
        @Nullable Integer number,
        @Nullable Instant notifiedAt,
        String state,
        String points,
        int version,
        boolean ofRules) {

    /** Where the whole text is read that is put as this item; empty text when it changes no rules. */
    public String rulesPath() {
        return ofRules && caseId != null ? "/vedtekter/fremlagt/" + Prefix.CASE.show(caseId) : "";
    }

    public CaseKind caseKind() {
        return CaseKind.of(kind).orElseThrow();
    }

    /** The numbered points of the proposal. */
    public List<String> proposal() {
        return PaperText.points(points);
    }

    public boolean fixed() {
        return fixedCode != null;
    }

    public Optional<Instant> notified() {
        return Optional.ofNullable(notifiedAt);
    }

    public boolean wasNotified() {
        return notifiedAt != null;
    }

    /** Whether something in the proposal is still to be filled in. */
    public boolean hasPlaceholder() {
        return PaperText.hasPlaceholder(points);
    }

    /** The number as the body writes it; empty before the notice. */
    public Optional<String> number(NumberFormat format) {
        return number == null || numberYear == null
                ? Optional.empty()
                : Optional.of(format.written(numberYear, number));
    }
}
