/** This room keeps the figures the national overview shows of a community. */
@NullMarked
package no.samraad.server.figures;

import org.jspecify.annotations.NullMarked;
