/** This room judges who leads, and how leadership is chosen (rule kinds C1 and C10). */
@NullMarked
package no.samraad.engine.leadership;

import org.jspecify.annotations.NullMarked;
