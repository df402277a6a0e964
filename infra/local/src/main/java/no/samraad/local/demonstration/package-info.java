/** This room loads two health communities with synthetic people, step by step, through the product's own use cases. */
@NullMarked
package no.samraad.local.demonstration;

import org.jspecify.annotations.NullMarked;
