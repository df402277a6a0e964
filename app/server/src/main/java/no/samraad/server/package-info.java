/** This room starts the server of the health communities. */
@NullMarked
package no.samraad.server;

import org.jspecify.annotations.NullMarked;
