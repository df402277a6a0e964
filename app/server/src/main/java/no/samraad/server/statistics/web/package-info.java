/** This room answers the pages of figures. */
@NullMarked
package no.samraad.server.statistics.web;

import org.jspecify.annotations.NullMarked;
