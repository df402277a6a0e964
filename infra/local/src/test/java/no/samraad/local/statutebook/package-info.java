/** This room shows that the book of statutes is complete, cited rightly, and that gaps are answered by their own community. */
@NullMarked
package no.samraad.local.statutebook;

import org.jspecify.annotations.NullMarked;
