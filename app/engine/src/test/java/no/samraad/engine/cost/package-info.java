/** This room proves who pays a cost, to the øre. */
@NullMarked
package no.samraad.engine.cost;

import org.jspecify.annotations.NullMarked;
