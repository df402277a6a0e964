/** This room holds conformance cases: acts with their facts and what a reader of the statutes expects of each. */
@NullMarked
package no.samraad.statutes.casefile;

import org.jspecify.annotations.NullMarked;
