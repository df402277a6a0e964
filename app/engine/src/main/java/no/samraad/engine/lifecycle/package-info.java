/**
 * This room judges how bodies come and go: who sets them up, when they are evaluated, when they end, and where their open
 * work goes (rule kind A4).
 */
@NullMarked
package no.samraad.engine.lifecycle;

import org.jspecify.annotations.NullMarked;
