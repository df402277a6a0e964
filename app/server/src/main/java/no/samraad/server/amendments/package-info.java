/** This room takes a draft of the rules from a text to rules in force: tried, put as a case, discussed, adopted, published. */
@NullMarked
package no.samraad.server.amendments;

import org.jspecify.annotations.NullMarked;
