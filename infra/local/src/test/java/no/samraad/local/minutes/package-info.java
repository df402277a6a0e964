/** This room proves the minutes: sent, disputed, approved by silence, published in time and too late. */
@NullMarked
package no.samraad.local.minutes;

import org.jspecify.annotations.NullMarked;
