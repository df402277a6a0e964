/** This room shows every refusal the statutes ask for, on the page and to a program. */
@NullMarked
package no.samraad.local.refusals;

import org.jspecify.annotations.NullMarked;
