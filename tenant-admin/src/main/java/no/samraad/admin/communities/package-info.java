/** This room lists the health communities and what they run on. */
@NullMarked
package no.samraad.admin.communities;

import org.jspecify.annotations.NullMarked;
