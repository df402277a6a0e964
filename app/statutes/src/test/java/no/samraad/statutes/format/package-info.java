/** This room proves that what is written as text is read back as it was, and that what is wrong is told with its place. */
@NullMarked
package no.samraad.statutes.format;

import org.jspecify.annotations.NullMarked;
