/** This room holds the slow second opinion: evaluators too simple to be wrong in the same way, and random histories. */
package no.samraad.engine.oracle;
