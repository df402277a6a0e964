/** This room makes the minutes of a meeting out of its records, has them approved and publishes them. */
@NullMarked
package no.samraad.server.minutes;

import org.jspecify.annotations.NullMarked;
