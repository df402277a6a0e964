/** This room asks those who appoint to name someone for a seat, takes their answers without login, and hands them to the secretary. */
@NullMarked
package no.samraad.server.nominations;

import org.jspecify.annotations.NullMarked;
