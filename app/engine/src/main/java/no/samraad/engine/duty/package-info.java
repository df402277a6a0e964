/** This room says what the rules demand next, of which meeting, by which day. */
@NullMarked
package no.samraad.engine.duty;

import org.jspecify.annotations.NullMarked;
