/**
 * This room stands in for ID-porten on one machine: a small OpenID provider where anyone may be any test person. It
 * refuses to start outside local use, and it does not look like the real one.
 */
@NullMarked
package no.samraad.local.identity;

import org.jspecify.annotations.NullMarked;
