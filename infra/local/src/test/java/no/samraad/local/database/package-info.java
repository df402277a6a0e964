/** This room tests the embedded database by running it, stopping it and killing it. */
@NullMarked
package no.samraad.local.database;

import org.jspecify.annotations.NullMarked;
