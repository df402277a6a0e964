/** This room is a member's own page: the next meeting, what waits for an answer, seats and cases. */
@NullMarked
package no.samraad.server.home;

import org.jspecify.annotations.NullMarked;
