/** This room prints pages as PDF that can be read aloud and kept: PDF/UA-1 and PDF/A-2a at once. */
@NullMarked
package no.samraad.platform.printing;

import org.jspecify.annotations.NullMarked;
