/** This room proves the duty board. */
@NullMarked
package no.samraad.local.duties;

import org.jspecify.annotations.NullMarked;
