/**
 * This room knows how bodies come and go: who set them up, their mandates in every version, when they are evaluated, prolonged,
 * merged and wound up, and the groups that work for them.
 */
@NullMarked
package no.samraad.server.mandates;

import org.jspecify.annotations.NullMarked;
