/** This room says who pays a cost and how much, exact to the øre, and gathers what each is to pay (G1 to G6). */
@NullMarked
package no.samraad.engine.cost;

import org.jspecify.annotations.NullMarked;
