/** This room does later what an act left to be done. */
@NullMarked
package no.samraad.platform.jobs;

import org.jspecify.annotations.NullMarked;
