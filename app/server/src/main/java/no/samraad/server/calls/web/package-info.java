/** Pages of this room: the secretary's calls, and the page a party answers on without login. */
@NullMarked
package no.samraad.server.calls.web;

import org.jspecify.annotations.NullMarked;
