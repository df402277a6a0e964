/** This room proves on a real PostgreSQL that acts, their chain, mail and later work are neither lost nor doubled. */
@NullMarked
package no.samraad.local.records;

import org.jspecify.annotations.NullMarked;
