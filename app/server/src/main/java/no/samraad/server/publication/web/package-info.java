/** This room answers the public's pages and feeds. */
@NullMarked
package no.samraad.server.publication.web;

import org.jspecify.annotations.NullMarked;
