package no.samraad.server.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samraad.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * A case that was notified, as everyone may read it.
 *
 * @param kind B decision, O information, R minutes for information
 * @param points the proposal for a decision
 * @param rules where the whole text of the rules is read that is put as it; null when it changes none
 * @param decision null until the minutes are published
 * @param finding what the rules said when it was treated, as kept in the published minutes; null until then
 * @param breachReason why a rule of order was not kept; null when all were
 * @param names of persons and seats the finding speaks of, by prefixed id
 * @param refersTo earlier cases this one names
 * @param referredBy later cases that name this one
 * @param otherTreatments the same matter in other meetings
 */
@Serdeable
public record PublicCase(
        CaseNumber number,
        String title,
        String kind,
        String sender,
        String background,
        List<String> points,
        Instant notifiedAt,
        PublicMeeting meeting,
        @Nullable String rules,
        @Nullable PublicDecision decision,
        @Nullable String finding,
        @Nullable String breachReason,
        @Nullable Map<String, String> names,
        List<Reference> refersTo,
        List<Linked> referredBy,
        List<Linked> otherTreatments) {

    /** Another case that was notified. */
    @Serdeable
    public record Linked(CaseNumber number, String title, String shortName) {}

    /**
     * What a case says about an earlier one.
     *
     * @param point which point of its decision; null for the whole
     * @param to null when it is not in this register, or was never notified
     */
    @Serdeable
    public record Reference(
            String words, @Nullable Integer point, @Nullable Linked to) {}

    /** Whether the meeting is asked to decide it. */
    public boolean forDecision() {
        return kind.equals("B");
    }

    public LocalDate notifiedOn() {
        return notifiedAt.atZone(Clocks.OSLO).toLocalDate();
    }

    /** The paper's text, one paragraph after the other. */
    public List<String> paragraphs() {
        return List.of(background.strip().split("\n\\s*\n")).stream()
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }
}
