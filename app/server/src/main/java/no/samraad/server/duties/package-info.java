/** This room says what the statutes demand next, of which meeting, by which day, and leads to the page that does it. */
@NullMarked
package no.samraad.server.duties;

import org.jspecify.annotations.NullMarked;
