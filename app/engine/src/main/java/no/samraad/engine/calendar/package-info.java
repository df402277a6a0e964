/** This room counts days as the statutes count them: deadlines, working days and Norwegian public holidays. */
@NullMarked
package no.samraad.engine.calendar;

import org.jspecify.annotations.NullMarked;
