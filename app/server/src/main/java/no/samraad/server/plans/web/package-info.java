/** This room answers the plan of a body's meetings in a year. */
@NullMarked
package no.samraad.server.plans.web;

import org.jspecify.annotations.NullMarked;
