package no.samraad.local.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.time.Clocks;
import no.samraad.statutes.PublishDocument;
import no.samraad.statutes.PublishedStatutes;

/** Each community's statutes, mandates and own choices, every version, from the files this build carries. */
final class PublishStatutes implements DemonstrationStep {
    @Override
    public String name() {
        return "statutes";
    }

    @Override
    public void load(Demonstration demonstration) {
        PublishDocument publish = demonstration.bean(PublishDocument.class);
        Instant now = demonstration.bean(Clocks.class).system();
        LocalDate today = now.atZone(Clocks.OSLO).toLocalDate();
        for (PublishedStatutes statutes : PublishedStatutes.values()) {
            UUID tenant = demonstration.tenant(statutes.slug());
            demonstration.inside(statutes.slug(), () -> {
                for (StatutesDocument document : statutes.documents()) {
                    switch (publish.handle(tenant, document, today, now)) {
                        case PublishDocument.Outcome.Published _, PublishDocument.Outcome.PublishedBefore _ -> {}
                    }
                }
                return tenant;
            });
        }
    }
}
