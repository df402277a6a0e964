/** This room holds what the engine answers: findings with paragraph, numbers, open questions and what would help. */
@NullMarked
package no.samraad.engine.finding;

import org.jspecify.annotations.NullMarked;
