/** This room decides whether enough are represented for the body to decide (rule kinds E1 and E10). */
@NullMarked
package no.samraad.engine.quorum;

import org.jspecify.annotations.NullMarked;
