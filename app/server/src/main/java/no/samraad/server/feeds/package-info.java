/** This room hands a person's meetings and duties to a calendar program, by addresses the person makes and takes away. */
@NullMarked
package no.samraad.server.feeds;

import org.jspecify.annotations.NullMarked;
