/** This room proves the wall between communities on the database's own catalogue. */
@NullMarked
package no.samraad.local.wall;

import org.jspecify.annotations.NullMarked;
