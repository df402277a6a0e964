/** This room keeps a community's dated statutes and finds those in force on a day. */
@NullMarked
package no.samraad.statutes;

import org.jspecify.annotations.NullMarked;
