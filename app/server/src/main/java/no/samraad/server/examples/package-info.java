/** This room keeps the examples lawyers write beside a paragraph, and tries them on the rules. */
@NullMarked
package no.samraad.server.examples;

import org.jspecify.annotations.NullMarked;
