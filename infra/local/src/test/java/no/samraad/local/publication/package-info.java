/** This room proves what the public sees, and what it does not. */
@NullMarked
package no.samraad.local.publication;

import org.jspecify.annotations.NullMarked;
