/** This room lets national administrators in and nobody else. */
@NullMarked
package no.samraad.admin.access;

import org.jspecify.annotations.NullMarked;
