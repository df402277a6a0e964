/** This room holds classes that break the rules of the house, so that a rule that sees nothing is found out. */
@NullMarked
package no.samraad.local.house.canary;

import org.jspecify.annotations.NullMarked;
