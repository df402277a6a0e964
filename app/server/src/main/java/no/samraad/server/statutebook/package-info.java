/** This room is the community's book of statutes: its texts with their rules, what they leave open, and its own choices. */
@NullMarked
package no.samraad.server.statutebook;

import org.jspecify.annotations.NullMarked;
