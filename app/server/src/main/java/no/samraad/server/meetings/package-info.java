/** This room plans meetings, calls them and hears who comes. */
@NullMarked
package no.samraad.server.meetings;

import org.jspecify.annotations.NullMarked;
