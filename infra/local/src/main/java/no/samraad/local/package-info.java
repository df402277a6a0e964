/**
 * This room starts the whole of Samråd on one machine: database, identity provider, mail catcher, the two applications
 * and the demonstration. Nothing in it runs in production.
 */
@NullMarked
package no.samraad.local;

import org.jspecify.annotations.NullMarked;
