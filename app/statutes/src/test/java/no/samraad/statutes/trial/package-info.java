/** This room holds the cases written by hand against the statutes they were written for. */
@NullMarked
package no.samraad.statutes.trial;

import org.jspecify.annotations.NullMarked;
