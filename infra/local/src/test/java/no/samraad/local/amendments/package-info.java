/** Tests of how a draft of the rules becomes rules in force. */
@NullMarked
package no.samraad.local.amendments;

import org.jspecify.annotations.NullMarked;
