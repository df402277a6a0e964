/** This room drafts a body's meetings of a year from the rules in force, and says of each day what speaks against it. */
@NullMarked
package no.samraad.engine.plan;

import org.jspecify.annotations.NullMarked;
