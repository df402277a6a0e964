/**
 * This room knows which seats the rules give a body on a day, and holds those who sit there against the rules: how many,
 * from whom, appointed by whom, for how long and with which deputies (rule kinds B1 to B17).
 */
@NullMarked
package no.samraad.engine.seating;

import org.jspecify.annotations.NullMarked;
