/** This room tries other rules on what really happened, and says what would have come out otherwise. */
@NullMarked
package no.samraad.engine.comparison;

import org.jspecify.annotations.NullMarked;
