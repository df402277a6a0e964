/** This room tests the forms of rules: every kind has its words, and nothing is lost between rule and form. */
@NullMarked
package no.samraad.server.statuteediting.forms;

import org.jspecify.annotations.NullMarked;
