/** This room lints and renders the Helm chart. */
@NullMarked
package no.samraad.local.chart;

import org.jspecify.annotations.NullMarked;
