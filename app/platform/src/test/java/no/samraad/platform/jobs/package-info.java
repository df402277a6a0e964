/** This room tests the jobs room without a database. */
@NullMarked
package no.samraad.platform.jobs;

import org.jspecify.annotations.NullMarked;
