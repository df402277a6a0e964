/** This room judges acts a second time, slowly and by another hand, and holds the engine against it. */
@NullMarked
package no.samraad.statutes.oracle;

import org.jspecify.annotations.NullMarked;
