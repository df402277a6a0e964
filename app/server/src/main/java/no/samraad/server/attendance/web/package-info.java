/** This room shows who is in a meeting and takes the forms by which they come and go. */
@NullMarked
package no.samraad.server.attendance.web;

import org.jspecify.annotations.NullMarked;
