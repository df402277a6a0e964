/** This room keeps server-side sessions and proves that a form came from one of our pages. */
@NullMarked
package no.samraad.platform.sessions;

import org.jspecify.annotations.NullMarked;
