/** This room turns rules, findings and open questions into sentences in Bokmål, Nynorsk and English. */
@NullMarked
package no.samraad.engine.sentence;

import org.jspecify.annotations.NullMarked;
