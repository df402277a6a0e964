/** This room counts what the demonstration has loaded, and loads it twice. */
@NullMarked
package no.samraad.local.demonstration;

import org.jspecify.annotations.NullMarked;
