/** This room judges decisions and votes: consensus, majorities, roll-calls, two steps (rule kinds D8, E2 to E5, E8, B18). */
@NullMarked
package no.samraad.engine.decision;

import org.jspecify.annotations.NullMarked;
