/** This room shows the book of statutes and takes the answers to what it leaves open. */
@NullMarked
package no.samraad.server.statutebook.web;

import org.jspecify.annotations.NullMarked;
