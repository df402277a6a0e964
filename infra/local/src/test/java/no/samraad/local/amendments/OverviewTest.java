package no.samraad.local.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.platform.jobs.Chore;
import no.samraad.platform.jobs.DueWorkJobs;
import no.samraad.platform.time.Clocks;
import no.samraad.statutes.PublishDocument;
import no.samraad.statutes.PublishedStatutes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The national overview shows the statutes in force, not the ones published last")
class OverviewTest {
    private static final String SLUG = "finnmark";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    private static String shown() {
        return SAMRAAD.text(
                "select statutes_in_force_from::text from platform.tenant_figure where tenant_id = ?",
                SAMRAAD.tenant(SLUG));
    }

    @Test
    @DisplayName("a version that is published ahead is shown from its first day, and not before")
    void aheadOfItsDay() {
        StatutesDocument now = PublishedStatutes.FINNMARK.documents().stream()
                .filter(document -> document.kind() == DocumentKind.STATUTES)
                .findFirst()
                .orElseThrow();
        LocalDate today = new Clocks().statutes(0).toLocalDate();
        LocalDate firstDay = today.plusDays(20);
        StatutesDocument next = new StatutesDocument(
                now.id(), now.kind(), now.title(), today, firstDay, null, now.origin(), now.paragraphs());
        assertThat(shown()).isEqualTo(now.inForceFrom().toString());

        SAMRAAD.inside(
                SLUG,
                () -> SAMRAAD.bean(PublishDocument.class)
                        .handle(SAMRAAD.tenant(SLUG), next, today, new Clocks().system()));
        finish();
        assertThat(shown()).as("before its day").isEqualTo(now.inForceFrom().toString());

        SAMRAAD.moveClock(SLUG, 19);
        finish();
        assertThat(shown()).as("on the eve").isEqualTo(now.inForceFrom().toString());

        SAMRAAD.moveClock(SLUG, 1);
        finish();
        assertThat(shown()).as("on its first day").isEqualTo(firstDay.toString());
    }

    private static void finish() {
        while (SAMRAAD.bean(DueWorkJobs.class).work() == Chore.Progress.MORE) {
            Thread.onSpinWait();
        }
    }
}
