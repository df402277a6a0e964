package no.samraad.platform.tenancy;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.platform.Settings;

/**
 * Reads which community a request is for from its Host header, anchored to the one configured base domain.
 * Forwarded headers are never read: whoever sits in front must set Host itself.
 */
@Singleton
public class HostLabels {
    private final Pattern allowed;

    public HostLabels(Settings settings) {
        this.allowed = Pattern.compile(
                "([a-z][a-z0-9-]{0,61})\\." + Pattern.quote(settings.baseDomain()) + "\\.?(?::[0-9]{1,5})?");
    }

    /** The label under the base domain; empty when the host is missing, doubled or another's. */
    public Optional<String> labelOf(HttpRequest<?> request) {
        List<String> hosts = request.getHeaders().getAll("Host");
        if (hosts.size() != 1) {
            return Optional.empty();
        }
        Matcher matcher = allowed.matcher(hosts.getFirst().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
