package no.samraad.platform.audit;

import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param head where the chain ends; empty when nothing is sealed yet
 * @param waiting acts recorded a moment ago, whose place the sealer has still to give
 * @param faults empty when every act up to the head is as it was sealed
 */
public record ChainReport(Optional<Head> head, long waiting, List<ChainFault> faults) {}
