/** This room proves how cases come in, against the running system. */
@NullMarked
package no.samraad.local.cases;

import org.jspecify.annotations.NullMarked;
