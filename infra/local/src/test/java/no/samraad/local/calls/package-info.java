/** Calls for participants outside seats, through the running system. */
@NullMarked
package no.samraad.local.calls;

import org.jspecify.annotations.NullMarked;
