/** This room says how accessible the pages are, and whom to tell when they are not. */
@NullMarked
package no.samraad.server.accessibility;

import org.jspecify.annotations.NullMarked;
