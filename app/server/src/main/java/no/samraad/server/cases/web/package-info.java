/** This room shows cases and takes the forms about them. */
@NullMarked
package no.samraad.server.cases.web;

import org.jspecify.annotations.NullMarked;
