/** This room takes in a list of members from a spreadsheet, shows what each row would do, and stores what is right. */
@NullMarked
package no.samraad.server.memberlists;

import org.jspecify.annotations.NullMarked;
