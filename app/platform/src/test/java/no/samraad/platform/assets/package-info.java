/** This room tests the static files. */
@NullMarked
package no.samraad.platform.assets;

import org.jspecify.annotations.NullMarked;
