/** This room judges what leads up to a meeting: cases, agenda and notice (rule kinds D3 to D8 and D10). */
@NullMarked
package no.samraad.engine.meeting;

import org.jspecify.annotations.NullMarked;
