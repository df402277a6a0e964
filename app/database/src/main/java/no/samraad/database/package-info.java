/** This room holds every migration and runs them as the owner. */
@NullMarked
package no.samraad.database;

import org.jspecify.annotations.NullMarked;
