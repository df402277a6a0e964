/** This room tests the launcher's parts with real ports, files and processes. */
@NullMarked
package no.samraad.local;

import org.jspecify.annotations.NullMarked;
