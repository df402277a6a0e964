/** This room shows the bodies of a community and who sits in them, and takes the secretary's appointments. */
@NullMarked
package no.samraad.server.bodies.web;

import org.jspecify.annotations.NullMarked;
