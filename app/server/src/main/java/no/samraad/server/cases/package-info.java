/** This room takes in cases, makes them ready for an agenda and keeps what was decided about each on the way. */
@NullMarked
package no.samraad.server.cases;

import org.jspecify.annotations.NullMarked;
