/** This room finds the community a request is for and opens its wall. */
@NullMarked
package no.samraad.platform.tenancy;

import org.jspecify.annotations.NullMarked;
