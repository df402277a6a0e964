/** This room answers what the statutes allow, demand and forbid. */
@NullMarked
package no.samraad.engine;

import org.jspecify.annotations.NullMarked;
