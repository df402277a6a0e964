/** This room kills the server in the middle of things, and lets many do the same at once, and then counts. */
@NullMarked
package no.samraad.local.crash;

import org.jspecify.annotations.NullMarked;
