/** Letters to those who appoint, through the running system. */
@NullMarked
package no.samraad.local.nominations;

import org.jspecify.annotations.NullMarked;
