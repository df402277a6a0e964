/** Whether bodies come and go as they were decided to. */
@NullMarked
package no.samraad.local.mandates;

import org.jspecify.annotations.NullMarked;
