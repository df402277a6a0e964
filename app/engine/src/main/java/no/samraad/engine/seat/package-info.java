/** This room knows who sits where on a date, who is present, and who represents a seat. */
@NullMarked
package no.samraad.engine.seat;

import org.jspecify.annotations.NullMarked;
