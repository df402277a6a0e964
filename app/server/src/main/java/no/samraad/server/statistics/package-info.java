/** This room counts: seats filled, attendance and meetings held, as anyone may see them. */
@NullMarked
package no.samraad.server.statistics;

import org.jspecify.annotations.NullMarked;
