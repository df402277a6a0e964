/**
 * This room takes every mail the product sends and keeps it on this machine: nothing goes further, nothing is lost, and
 * nothing in a mail runs when somebody looks at it.
 */
@NullMarked
package no.samraad.local.mail;

import org.jspecify.annotations.NullMarked;
