/** This room shows drafts of statutes on the web and takes in what is written. */
@NullMarked
package no.samraad.server.statuteediting.web;

import org.jspecify.annotations.NullMarked;
