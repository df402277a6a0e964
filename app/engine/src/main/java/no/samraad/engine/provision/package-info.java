/** This room holds statutes as numbered text with typed rules beneath, and finds those in force on a date. */
@NullMarked
package no.samraad.engine.provision;

import org.jspecify.annotations.NullMarked;
