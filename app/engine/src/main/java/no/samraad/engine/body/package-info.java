/** This room names the bodies of a community, the partners in them and the sides the partners belong to. */
@NullMarked
package no.samraad.engine.body;

import org.jspecify.annotations.NullMarked;
