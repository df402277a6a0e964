/** This room shows the meeting while it goes on, one view for each role, and takes what is done in it. */
@NullMarked
package no.samraad.server.decisions.web;

import org.jspecify.annotations.NullMarked;
