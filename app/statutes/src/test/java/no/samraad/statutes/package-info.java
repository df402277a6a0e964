/** This room proves that the statutes as written are the statutes as read. */
@NullMarked
package no.samraad.statutes;

import org.jspecify.annotations.NullMarked;
