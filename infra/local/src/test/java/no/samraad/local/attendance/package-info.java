/** This room proves who counts as being in a meeting, and what the page says about it. */
@NullMarked
package no.samraad.local.attendance;

import org.jspecify.annotations.NullMarked;
