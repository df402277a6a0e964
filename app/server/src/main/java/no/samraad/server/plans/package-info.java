/** This room drafts, adopts and changes the plan of a body's meetings in a year, and shows how the year stands. */
@NullMarked
package no.samraad.server.plans;

import org.jspecify.annotations.NullMarked;
