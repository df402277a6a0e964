/** This room keeps every formal act, seals the acts in a chain and proves that none was changed. */
@NullMarked
package no.samraad.platform.audit;

import org.jspecify.annotations.NullMarked;
