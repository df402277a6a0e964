/** This room tests the audit room without a database. */
@NullMarked
package no.samraad.platform.audit;

import org.jspecify.annotations.NullMarked;
