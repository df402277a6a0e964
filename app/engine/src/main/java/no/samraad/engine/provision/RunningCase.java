package no.samraad.engine.provision;

import java.time.LocalDate;
import java.util.Optional;
import no.samraad.engine.provision.AmendmentProvision.CaseStage;
import no.samraad.engine.provision.AmendmentProvision.RunningCases;
import no.samraad.engine.provision.AmendmentProvision.Transition;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come.
 *
 * @param submitted the day it was submitted; null when not known
 * @param notified the day notice of it was sent; null when it has not been
 * @param treated the first day a meeting treated it; null when none has
 */
public record RunningCase(
        @Nullable LocalDate submitted,
        @Nullable LocalDate notified,
        @Nullable LocalDate treated) {
    /** Whether a version that has come into force by a day leaves cases that had come so far to the version before it. */
    public static boolean isAskedForBy(StatutesDocument version, LocalDate day) {
        return !version.inForceFrom().isAfter(day) && stageKept(version).isPresent();
    }

    /**
     * Whether a version leaves the case to the version before it. A day that is not known keeps nothing back; but whatever
     * was notified or treated had been submitted.
     */
    boolean keptFrom(StatutesDocument version) {
        return stageKept(version)
                .map(this::reached)
                .filter(reached -> reached.isBefore(version.inForceFrom()))
                .isPresent();
    }

    private static Optional<CaseStage> stageKept(StatutesDocument version) {
        for (Paragraph paragraph : version.paragraphs()) {
            for (Rule rule : paragraph.rules()) {
                if (rule.provision() instanceof Transition(RunningCases.OldRulesFrom(CaseStage stage), var _)) {
                    return Optional.of(stage);
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalDate reached(CaseStage stage) {
        return switch (stage) {
            case SUBMITTED -> submitted == null ? first(notified, treated) : submitted;
            case NOTIFIED -> notified;
            case TREATED -> treated;
        };
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
