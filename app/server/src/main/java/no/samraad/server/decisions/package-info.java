/**
 * This room takes a meeting through its items: what is proposed, who is partial, what is asked, how each voted, what was
 * decided. Every decision is judged by the rules as it is made.
 */
@NullMarked
package no.samraad.server.decisions;

import org.jspecify.annotations.NullMarked;
