/** This room calls upon parties to name who takes part in something outside the seats, follows the answers and closes with who takes part. */
@NullMarked
package no.samraad.server.calls;

import org.jspecify.annotations.NullMarked;
