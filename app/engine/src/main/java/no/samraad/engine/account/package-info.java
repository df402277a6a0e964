/** This room counts up how the rules were kept in a period, from what was judged while it happened. */
@NullMarked
package no.samraad.engine.account;

import org.jspecify.annotations.NullMarked;
