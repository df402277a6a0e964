/** This room judges minutes: what they contain, when they are approved and when they are public (rule kinds F1 to F4). */
@NullMarked
package no.samraad.engine.minutes;

import org.jspecify.annotations.NullMarked;
