/** This room tells open pages that something they show has a new version; it never says what. */
@NullMarked
package no.samraad.platform.live;

import org.jspecify.annotations.NullMarked;
