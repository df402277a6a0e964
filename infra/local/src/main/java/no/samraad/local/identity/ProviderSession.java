package no.samraad.local.identity;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One person's login in one browser: the {@code sid} of every token it gave.
 *
 * @param sid random
 * @param person who
 * @param assurance how surely
 * @param begun the {@code auth_time}
 * @param clients to be told when it ends
 */
record ProviderSession(String sid, TestPerson person, Assurance assurance, Instant begun, Set<String> clients) {

    static ProviderSession begin(String sid, TestPerson person, Assurance assurance, Instant now) {
        return new ProviderSession(sid, person, assurance, now, ConcurrentHashMap.newKeySet());
    }
}
