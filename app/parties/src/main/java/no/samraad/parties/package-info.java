/** This room knows the parties, their people and who may log in as whom. */
@NullMarked
package no.samraad.parties;

import org.jspecify.annotations.NullMarked;
