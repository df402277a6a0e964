/** This room holds what is known of a change of the rules themselves, and judges how a community is founded. */
@NullMarked
package no.samraad.engine.amendment;

import org.jspecify.annotations.NullMarked;
