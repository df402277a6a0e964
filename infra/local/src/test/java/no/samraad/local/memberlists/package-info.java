/** Whole-system tests of lists of members. */
@NullMarked
package no.samraad.local.memberlists;

import org.jspecify.annotations.NullMarked;
