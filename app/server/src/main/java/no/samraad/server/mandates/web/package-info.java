/** This room answers the mandate and the life of a body. */
@NullMarked
package no.samraad.server.mandates.web;

import org.jspecify.annotations.NullMarked;
