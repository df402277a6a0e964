/** This room makes ids. */
@NullMarked
package no.samraad.platform.ids;

import org.jspecify.annotations.NullMarked;
