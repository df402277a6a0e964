/** This room walks meetings in a real browser and holds each finding on the way against the statutes it stands on. */
@NullMarked
package no.samraad.local.cycle;

import org.jspecify.annotations.NullMarked;
