/** This room serves style sheets, scripts and fonts under addresses that change when they do. */
@NullMarked
package no.samraad.platform.assets;

import org.jspecify.annotations.NullMarked;
