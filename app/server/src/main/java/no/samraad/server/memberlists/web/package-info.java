/** The pages for taking in a list of members. */
@NullMarked
package no.samraad.server.memberlists.web;

import org.jspecify.annotations.NullMarked;
