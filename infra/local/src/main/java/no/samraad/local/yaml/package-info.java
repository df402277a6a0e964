/** This room reads the local stack's own YAML files and names the place of a mistake. */
@NullMarked
package no.samraad.local.yaml;

import org.jspecify.annotations.NullMarked;
