/** This room answers the pages on which a draft of the rules becomes rules in force. */
@NullMarked
package no.samraad.server.amendments.web;

import org.jspecify.annotations.NullMarked;
