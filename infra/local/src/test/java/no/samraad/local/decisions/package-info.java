/** This room proves how a meeting decides, and that no vote is lost, doubled or confirmed in vain. */
@NullMarked
package no.samraad.local.decisions;

import org.jspecify.annotations.NullMarked;
