/** Whether those who are to pay do, and nobody else. */
@NullMarked
package no.samraad.local.costs;

import org.jspecify.annotations.NullMarked;
