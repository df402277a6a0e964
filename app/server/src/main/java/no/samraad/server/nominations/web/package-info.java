/** Pages of this room: the secretary's letters, and the page an authority answers on without login. */
@NullMarked
package no.samraad.server.nominations.web;

import org.jspecify.annotations.NullMarked;
