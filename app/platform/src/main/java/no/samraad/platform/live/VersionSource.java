package no.samraad.platform.live;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows at which version the things are that open pages watch. The rooms provide one bean of this type. */
public interface VersionSource {

    /**
     * Inside the community's wall, in one query. A topic that the community does not have is left out.
     *
     * @return versions that only ever rise
     */
    Map<UUID, Long> versions(UUID tenantId, Collection<UUID> topics);
}
