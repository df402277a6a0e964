/** This room looks through a community's rules for what they leave open, and says what to ask. */
@NullMarked
package no.samraad.engine.review;

import org.jspecify.annotations.NullMarked;
