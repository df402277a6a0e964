/** This room is the command {@code statutes}: documents and cases in files, answers on the screen, no server. */
@NullMarked
package no.samraad.command;

import org.jspecify.annotations.NullMarked;
