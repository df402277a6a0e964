/** This room shows everyone what was notified and published: meetings, papers, minutes and decisions. */
@NullMarked
package no.samraad.server.publication;

import org.jspecify.annotations.NullMarked;
