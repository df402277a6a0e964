/** This room logs people in. */
@NullMarked
package no.samraad.platform.identity;

import org.jspecify.annotations.NullMarked;
