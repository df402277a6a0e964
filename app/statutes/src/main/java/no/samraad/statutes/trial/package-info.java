/** This room judges the acts of a case and holds what the engine says against what was expected. */
@NullMarked
package no.samraad.statutes.trial;

import org.jspecify.annotations.NullMarked;
