/** This room is the technical ground: it knows no body, meeting or rule. */
@NullMarked
package no.samraad.platform;

import org.jspecify.annotations.NullMarked;
