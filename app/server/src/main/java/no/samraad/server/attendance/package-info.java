/** This room knows who is in a meeting, in which seat and since when, and whether that makes a quorum. */
@NullMarked
package no.samraad.server.attendance;

import org.jspecify.annotations.NullMarked;
