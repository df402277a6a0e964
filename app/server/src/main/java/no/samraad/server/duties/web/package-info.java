/** This room answers the duty board. */
@NullMarked
package no.samraad.server.duties.web;

import org.jspecify.annotations.NullMarked;
