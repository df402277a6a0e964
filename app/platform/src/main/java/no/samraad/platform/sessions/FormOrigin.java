package no.samraad.platform.sessions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import no.samraad.platform.Settings;
import no.samraad.platform.tenancy.HostLabels;

/**
 * Whether a form was sent from one of this community's own pages. Browsers say so themselves: first by
 * Sec-Fetch-Site, which no page can forge, else by Origin. Another community's pages are as foreign as any.
 */
@Singleton
public class FormOrigin {
    private final HostLabels hosts;
    private final Settings settings;

    public FormOrigin(HostLabels hosts, Settings settings) {
        this.hosts = hosts;
        this.settings = settings;
    }

    public boolean isOurs(HttpRequest<?> request) {
        @Nullable String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        @Nullable String origin = request.getHeaders().get("Origin");
        return origin != null
                && hosts.labelOf(request)
                        .map(settings::origin)
                        .filter(origin::equals)
                        .isPresent();
    }
}
