/** This room holds the two clocks. */
@NullMarked
package no.samraad.platform.time;

import org.jspecify.annotations.NullMarked;
