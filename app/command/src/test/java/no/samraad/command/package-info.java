/** This room runs the command {@code statutes} as a user does. */
@NullMarked
package no.samraad.command;

import org.jspecify.annotations.NullMarked;
