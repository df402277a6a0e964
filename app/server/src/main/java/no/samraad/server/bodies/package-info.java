/** This room knows the bodies of a community, their seats, and who held each seat and office on a date. */
@NullMarked
package no.samraad.server.bodies;

import org.jspecify.annotations.NullMarked;
