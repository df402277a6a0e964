/** Whether what is printed is what it claims to be. */
@NullMarked
package no.samraad.local.printing;

import org.jspecify.annotations.NullMarked;
