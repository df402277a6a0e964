/** This room drafts statutes: texts and rules are worked on, saved whole at every step, and stand still once proposed. */
@NullMarked
package no.samraad.server.statuteediting;

import org.jspecify.annotations.NullMarked;
