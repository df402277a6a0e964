/** This room shows a member's own page. */
@NullMarked
package no.samraad.server.home.web;

import org.jspecify.annotations.NullMarked;
