package no.samraad.bench;

import java.util.List;

/**
 * What every judge must agree on, with the lines it gives as reasons.
 *
 * @param quorum whether half of each partner is represented
 * @param notice whether the notice is lawful
 * @param reasons found against required, one line each; empty where the peer gives none
 */
record Verdict(boolean quorum, boolean notice, List<Object> reasons) {}
