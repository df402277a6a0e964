/** This room proves the plan of a year, from the draft to its changes, against the running system. */
@NullMarked
package no.samraad.local.plans;

import org.jspecify.annotations.NullMarked;
