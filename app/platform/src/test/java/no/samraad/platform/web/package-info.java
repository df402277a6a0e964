/** This room tests pages and answers through a real server. */
@NullMarked
package no.samraad.platform.web;

import org.jspecify.annotations.NullMarked;
