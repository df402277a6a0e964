/** This room answers the page of a meeting's minutes. */
@NullMarked
package no.samraad.server.minutes.web;

import org.jspecify.annotations.NullMarked;
