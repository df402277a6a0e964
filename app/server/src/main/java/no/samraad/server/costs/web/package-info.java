/** This room answers the pages of costs: one's own, those to approve, and the statement. */
@NullMarked
package no.samraad.server.costs.web;

import org.jspecify.annotations.NullMarked;
