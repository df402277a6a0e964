/** This room turns the engine's records into forms that people fill in, and what they filled in into records. */
@NullMarked
package no.samraad.server.statuteediting.forms;

import org.jspecify.annotations.NullMarked;
