/** This room takes one formal act and the rules in force and answers whether it may be carried out, and why. */
@NullMarked
package no.samraad.engine.judgement;

import org.jspecify.annotations.NullMarked;
