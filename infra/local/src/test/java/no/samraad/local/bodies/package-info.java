/** This room tests who sits where on which day, on the pages, in the use case and in the database. */
@NullMarked
package no.samraad.local.bodies;

import org.jspecify.annotations.NullMarked;
