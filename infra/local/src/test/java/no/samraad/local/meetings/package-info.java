/** This room proves planning, calling and answering against the running system. */
@NullMarked
package no.samraad.local.meetings;

import org.jspecify.annotations.NullMarked;
