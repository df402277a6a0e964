/** This room judges who leads: how leadership is chosen, to whom it goes in turn, and who leads a meeting (C1 to C10). */
@NullMarked
package no.samraad.engine.leadership;

import org.jspecify.annotations.NullMarked;
