/** This room tests the simulated provider from outside, over HTTP, as an application meets it. */
@NullMarked
package no.samraad.local.identity;

import org.jspecify.annotations.NullMarked;
