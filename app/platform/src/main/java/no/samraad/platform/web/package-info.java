/** This room renders pages and answers. */
@NullMarked
package no.samraad.platform.web;

import org.jspecify.annotations.NullMarked;
