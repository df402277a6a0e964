/** This room enters what appointments and meetings cost, asks the rules who pays, and states what each is to pay. */
@NullMarked
package no.samraad.server.costs;

import org.jspecify.annotations.NullMarked;
