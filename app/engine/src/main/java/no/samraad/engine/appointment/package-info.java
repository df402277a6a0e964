/** This room judges who may sit for a seat and whether the seats are what the rules say (rule kinds B1, B2, B13, B14). */
@NullMarked
package no.samraad.engine.appointment;

import org.jspecify.annotations.NullMarked;
