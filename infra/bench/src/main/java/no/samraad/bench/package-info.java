/** This room measures. Its figures are reports, never tests. */
@NullMarked
package no.samraad.bench;

import org.jspecify.annotations.NullMarked;
