/** This room starts everything a developer needs on one machine. */
@NullMarked
package no.samraad.local;

import org.jspecify.annotations.NullMarked;
