/**
 * This room answers HTTP for the small servers of the local stack, on this machine's loopback address only and on virtual
 * threads.
 */
@NullMarked
package no.samraad.local.web;

import org.jspecify.annotations.NullMarked;
