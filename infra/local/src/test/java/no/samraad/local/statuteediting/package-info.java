/** This room tests the drafting of statutes: saves, refusals, pages and the editor. */
@NullMarked
package no.samraad.local.statuteediting;

import org.jspecify.annotations.NullMarked;
