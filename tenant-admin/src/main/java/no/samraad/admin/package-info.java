/** This room starts the national administration. */
@NullMarked
package no.samraad.admin;

import org.jspecify.annotations.NullMarked;
