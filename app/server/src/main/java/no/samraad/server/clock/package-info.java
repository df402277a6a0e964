/** This room moves the statutes' clock forward, in local use alone. */
@NullMarked
package no.samraad.server.clock;

import org.jspecify.annotations.NullMarked;
