/** This room holds the rules of the house: who may know whom, and what no class may do. */
@NullMarked
package no.samraad.local.house;

import org.jspecify.annotations.NullMarked;
