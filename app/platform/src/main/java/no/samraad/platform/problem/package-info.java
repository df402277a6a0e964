/** This room answers what no controller could: wrong addresses, unreadable input and our own faults. */
@NullMarked
package no.samraad.platform.problem;

import org.jspecify.annotations.NullMarked;
