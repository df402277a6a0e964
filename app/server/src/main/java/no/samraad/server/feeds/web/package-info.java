/** This room answers the page of calendar addresses, and the addresses themselves. */
@NullMarked
package no.samraad.server.feeds.web;

import org.jspecify.annotations.NullMarked;
