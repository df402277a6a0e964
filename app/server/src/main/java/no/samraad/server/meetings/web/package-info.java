/** This room shows the meetings and takes the forms about them. */
@NullMarked
package no.samraad.server.meetings.web;

import org.jspecify.annotations.NullMarked;
