/** This room reads and writes the engine's records as YAML and JSON: documents of rules, facts and findings. */
@NullMarked
package no.samraad.statutes.format;

import org.jspecify.annotations.NullMarked;
