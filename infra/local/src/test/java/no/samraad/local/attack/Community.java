package no.samraad.local.attack;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One side of the attack.
 *
 * @param body the code of its deciding body
 * @param people by role, the key of someone who has little else
 * @param places what fills the holes of addresses, one map per meeting
 */
record Community(
        String slug, UUID id, String body, Mark mark, Map<String, String> people, List<Map<String, String>> places) {}
